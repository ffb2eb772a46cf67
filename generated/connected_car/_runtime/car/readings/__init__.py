"""Questions about values of a car: how old, and where."""
