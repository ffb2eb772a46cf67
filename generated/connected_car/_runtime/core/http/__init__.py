"""One attempt: a request goes out, an outcome comes back, an error says what it means."""
