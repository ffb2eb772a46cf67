# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""One module for each attribute of the client: channels, monitors, remotes, trips, vehicles."""
