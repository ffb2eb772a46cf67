"""Where the tokens of many drivers are kept; `b2c.Drivers` uses it."""

from __future__ import annotations

from ._runtime.car.driver_store import DriverStore, FolderDriverStore, MemoryDriverStore

__all__ = ["DriverStore", "FolderDriverStore", "MemoryDriverStore"]
