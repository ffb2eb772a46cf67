# Connected Car platform (DATA TREATMENT) 1.0.28: generated, do not edit.
"""One module for each attribute of the client: channels, monitors, remotes, trips, vehicles."""
