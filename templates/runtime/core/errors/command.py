"""What can go wrong with commands beyond what can go wrong with any call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .without_reply import ConnectionFailed, PackageError


class CommandUnconfirmed(ConnectionFailed):
    """The reply to a command was lost, and what the server lists doesn't tell whether it was taken."""

    remedy = "look at what it was to change, or list again later, before sending it again"

    def __init__(self, operation: str, label: str, reason: str) -> None:
        super().__init__(operation, reason)
        self.args: tuple[Any, ...] = (operation, label, reason)
        self.label = label
        """What to look for in the listing."""


class LimitReached(PackageError):
    """There are as many as the server allows; nothing was sent."""

    def __init__(self, operation: str, limit: int, existing: Sequence[str]) -> None:
        super().__init__(operation, limit, tuple(existing))
        self.operation = operation
        self.limit = limit
        self.existing: tuple[str, ...] = tuple(existing)
        """Ids of what there is, to choose one to delete."""

    def __str__(self) -> str:
        return f"{self.operation}: there are {len(self.existing)}, {self.limit} are allowed\n  remedy: delete one first"
