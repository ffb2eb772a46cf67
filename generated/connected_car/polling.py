"""How often to ask: a pace that stays below what gets clients banned."""

from ._runtime.polling import (
    AsyncPace,
    Pace,
    spacing,
)

__all__ = [
    "AsyncPace",
    "Pace",
    "spacing",
]
