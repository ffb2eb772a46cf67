"""Bounds of a member or a parameter."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from dataclasses import fields
from typing import Any

from ..base.records import dataclass


@dataclass(frozen=True)
class Limits:
    """None where the document sets no bound. Numbers in the unit of the member, lengths in characters."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None

    @classmethod
    def among(cls, facts: Mapping[str, Any]) -> Limits:
        """The bounds in ``facts``, which may hold more."""
        return cls(**{each.name: facts[each.name] for each in fields(cls) if each.name in facts})

    def broken_by(self, value: Any) -> str | None:
        """The first bound that a converted value breaks: ``maximum 100``."""
        if isinstance(value, int | float):
            return self._number(value)
        if isinstance(value, str):
            return _size(value, "characters", self.min_length, self.max_length)
        if isinstance(value, tuple):
            return _size(value, "items", self.min_items, self.max_items)
        return None

    def _number(self, value: float) -> str | None:
        if self.minimum is not None and value < self.minimum:
            return f"minimum {self.minimum}"
        if self.maximum is not None and value > self.maximum:
            return f"maximum {self.maximum}"
        if self.exclusive_minimum is not None and value <= self.exclusive_minimum:
            return f"more than {self.exclusive_minimum}"
        if self.exclusive_maximum is not None and value >= self.exclusive_maximum:
            return f"less than {self.exclusive_maximum}"
        return None


def _size(value: Sized, what: str, least: int | None, most: int | None) -> str | None:
    if least is not None and len(value) < least:
        return f"at least {least} {what}"
    if most is not None and len(value) > most:
        return f"at most {most} {what}"
    return None
