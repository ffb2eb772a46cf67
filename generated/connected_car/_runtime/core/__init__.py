"""What every package carries: it knows no car."""
