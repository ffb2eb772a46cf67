"""Documents that nobody would write, through everything that is done with a document."""
