"""The server's side: cars, a driver who consents, gateways that check every call, and time."""
