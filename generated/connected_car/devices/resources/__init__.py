# Device management (DOCG): generated, do not edit.
"""One module for each attribute of the client: campaigns, feedback, software, vehicles."""
