"""Several machines share one PostgreSQL: what is received, tokens of drivers, calls that were made."""
