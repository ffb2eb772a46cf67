"""``connected-car``: cars at the terminal."""
