"""Old names of members, which go on for one major version."""

from __future__ import annotations

from typing import Any

from ..base.lazy import warn_renamed


class Former:
    """Reads the member that this one is called now, and says so each time."""

    __slots__ = ("name", "now")

    name: str

    def __init__(self, now: str) -> None:
        self.now = now

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, view: Any, owner: type | None = None) -> Any:
        if view is None:
            return self
        self.warn(type(view).__name__, 4)
        return getattr(view, self.now)

    def warn(self, owner: str, level: int) -> None:
        """``level`` counts from here to the caller's own line."""
        warn_renamed(f"{owner}.{self.name}", f"{owner}.{self.now}", level)


def former(now: str, *, default: None = None) -> Any:  # noqa: ARG001 - what type checkers ask for
    """Declare the old name of the member ``now``, for reading and for making a view."""
    return Former(now)
