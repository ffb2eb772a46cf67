"""How a call proves who sends it, and how tokens are kept."""
