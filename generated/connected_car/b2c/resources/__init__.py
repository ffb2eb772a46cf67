# End users (B2C): generated, do not edit.
"""One module for each attribute of the client: callbacks, monitors, remotes, trips, user, vehicles."""
