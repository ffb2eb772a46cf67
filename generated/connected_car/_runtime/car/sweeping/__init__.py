"""Reading many vehicles, one after the other, within what a contract allows."""
