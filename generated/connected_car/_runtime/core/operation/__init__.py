"""One operation as data, and its arguments as a call."""
