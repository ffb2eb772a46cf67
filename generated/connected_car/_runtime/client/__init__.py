"""The two clients that every API's `Client` and `AsyncClient` are made from."""

from __future__ import annotations

from .asynchronous import AsyncClient
from .sync import SyncClient

__all__ = ["AsyncClient", "SyncClient"]
