"""What the command line does: the only rooms, beside `store`, that print or write."""
