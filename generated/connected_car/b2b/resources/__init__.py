# Fleets (B2B) 3.19.2: generated, do not edit.
"""One module for each attribute of the client: callbacks, fleets, monitors, remotes, trips, vehicles."""
