"""The errors that no reply stands behind."""
