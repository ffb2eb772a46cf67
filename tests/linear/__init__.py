"""Work grows with the text, never with its square: counted in steps and lines, not in seconds."""
