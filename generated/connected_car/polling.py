"""How often to ask: a pace that stays below what gets clients banned."""

from __future__ import annotations

from ._runtime.car.polling import AsyncPace, Pace, spacing

__all__ = ["AsyncPace", "Pace", "spacing"]
