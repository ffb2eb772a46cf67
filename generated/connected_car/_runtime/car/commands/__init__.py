"""What makes something happen, and must therefore be right and be sent once."""
