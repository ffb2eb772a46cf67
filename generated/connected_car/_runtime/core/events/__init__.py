"""Webhooks: from the bytes that arrive to a handler."""
