# End users (B2C) 4.17.2: generated, do not edit.
"""One module for each attribute of the client: callbacks, monitors, remotes, trips, user, vehicles."""
