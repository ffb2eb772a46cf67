"""The site of the documentation: what the package says of itself, made into pages."""
