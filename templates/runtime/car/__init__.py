"""What a package of car APIs carries on top of the core."""
