"""What commands answer with: rows of plain values, columns that say their unit, places for maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One value of each row."""

    name: str
    unit: str = ""
    level: bool = False
    """Whether it says how full something is (%): a terminal shows a bar."""

    @property
    def title(self) -> str:
        """As a heading: ``range (km)``."""
        words = self.name.replace("_", " ")
        return f"{words} ({self.unit})" if self.unit else words


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command found. ``complete`` is False when something was refused or missing: the exit code is then 1."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    complete: bool = True
    features: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    """GeoJSON features, for those that have places."""
    text: str = ""
    """Instead of a table, where sentences say it better."""

    @property
    def units(self) -> dict[str, str]:
        """Column -> unit, where there is one."""
        return {each.name: each.unit for each in self.columns if each.unit}
