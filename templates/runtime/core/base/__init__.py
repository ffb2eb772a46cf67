"""Time, files, words: what needs the standard library only."""
