"""Commands: what makes something happen, and must therefore be right and be sent once."""

from __future__ import annotations

from .rule import CommandRule

__all__ = ["CommandRule"]
