"""The loop around attempts, for threads and for event loops."""
