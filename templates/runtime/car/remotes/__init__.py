"""Remote commands: sent, followed to their end."""
