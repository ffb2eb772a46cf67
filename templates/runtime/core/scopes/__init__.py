"""The algebra of scopes and grants, bound to no API."""
