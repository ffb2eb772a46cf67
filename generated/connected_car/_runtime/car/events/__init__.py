"""Notifications of cars."""
