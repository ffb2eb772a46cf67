"""How often to ask: a pace that stays below what gets clients banned."""

from __future__ import annotations

from ._runtime.car.polling import AsyncPollInterval, PollInterval, spacing

__all__ = ["AsyncPollInterval", "PollInterval", "spacing"]
