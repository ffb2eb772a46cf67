"""Arguments of a method -> a call that can be sent."""

from __future__ import annotations

from .call import Call, Pairs, build

__all__ = ["Call", "Pairs", "build"]
