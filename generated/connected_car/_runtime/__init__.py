"""What every generated API shares: models, scopes, calling, errors."""
