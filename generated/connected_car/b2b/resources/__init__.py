# Fleets (B2B): generated, do not edit.
"""One module for each attribute of the client: callbacks, fleets, monitors, remotes, trips, vehicles."""
