"""A grant that isn't enough, as an error and as a warning."""

from __future__ import annotations

from collections.abc import Sequence

from .base import ConnectedCarError


class _LackingScope(Exception):
    """What both forms of "this grant isn't enough" know."""

    def __init__(
        self,
        operation: str,
        required: Sequence[str],
        granted: Sequence[str],
        satisfied_by: Sequence[str],
        any_of: bool = False,
    ) -> None:
        super().__init__(operation, required, granted, satisfied_by, any_of)
        self.operation = operation
        """The operationId."""
        self.required = tuple(required)
        """The scopes that the operation needs and that nothing granted covers."""
        self.granted = tuple(granted)
        self.satisfied_by = tuple(satisfied_by)
        """Every scope of the API that covers one of ``required``, the one that grants least first."""
        self.any_of = any_of
        """One of ``required`` is enough."""

    def __str__(self) -> str:
        joint = " or " if self.any_of else " and "
        broader = [scope for scope in self.satisfied_by if scope not in self.required]
        remedy = f"ask the user for {joint.join(self.required)}"
        also = f" (a broader scope also covers it: {', '.join(broader)})" if broader else ""
        granted = ", ".join(self.granted) or "nothing"
        return f"{self.operation} needs {joint.join(self.required)}; granted: {granted}\n  remedy: {remedy}{also}"


class MissingScope(_LackingScope, ConnectedCarError):
    """The grant lacks a scope without which the server refuses the call; nothing was sent."""


class ScopeWarning(_LackingScope, UserWarning):
    """The grant probably lacks what this call needs; it was sent all the same."""
