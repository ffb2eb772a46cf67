# Garage: generated, do not edit.
"""One module for each attribute of the client: cars, remotes."""
