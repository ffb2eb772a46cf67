"""A grant that isn't enough, as an error and as a warning; a scope that nobody can be asked for."""

from __future__ import annotations

from collections.abc import Sequence

from .without_reply import PackageError


class _LackingScope(Exception):
    """A grant isn't enough: for which operation, what is missing, what would do."this grant isn't enough" know."""

    def __init__(
        self,
        operation: str,
        required: Sequence[str],
        granted: Sequence[str],
        satisfied_by: Sequence[str],
        any_of: bool = False,
        asked: Sequence[str] = (),
    ) -> None:
        super().__init__(operation, required, granted, satisfied_by, any_of, asked)
        self.operation = operation
        """The operationId."""
        self.required: tuple[str, ...] = tuple(required)
        """The scopes that the operation needs and that nothing granted covers."""
        self.granted: tuple[str, ...] = tuple(granted)
        self.satisfied_by: tuple[str, ...] = tuple(satisfied_by)
        """Every scope of the API that covers one of ``required``, the one that grants least first."""
        self.any_of = any_of
        """One of ``required`` is enough."""
        self.asked: tuple[str, ...] = tuple(asked)
        """The actions or triggers in the body that need ``required``; nothing when the operation itself does."""

    def __str__(self) -> str:
        call = f"{self.operation} ({', '.join(self.asked)})" if self.asked else self.operation
        needed = listed(self.required, self.any_of)
        broader = [scope for scope in self.satisfied_by if scope not in self.required]
        also = f" (a broader scope also covers it: {', '.join(broader)})" if broader else ""
        granted = ", ".join(self.granted) or "nothing"
        return f"{call} needs {needed}; granted: {granted}\n  remedy: ask the user for {needed}{also}"


def listed(scopes: Sequence[str], any_of: bool = False) -> str:
    """For people: all of them, or alternatives, of which those that stand below another one aren't named."""
    if not any_of or len(scopes) == 1:
        return " and ".join(scopes)
    short = [scope for scope in scopes if not any(scope.startswith(f"{above}:") for above in scopes)]
    below = " or a scope below" if len(short) < len(scopes) else ""
    return f"{short[0]}{below}" if len(short) == 1 else f"any of {', '.join(short)}{below}"


class MissingScope(_LackingScope, PackageError):
    """The grant lacks a scope without which the server refuses the call; nothing was sent."""

    def problem(self) -> dict[str, object]:
        """An answer for the users of a web application (RFC 9457): 403, and what to ask the driver for."""
        needed = {"required": [*self.required], "any_of": self.any_of, "satisfied_by": [*self.satisfied_by]}
        return {"title": "Consent is missing", "status": 403, "detail": str(self).partition("\n")[0], **needed}


class ScopeWarning(_LackingScope, UserWarning):
    """The grant probably lacks what this call needs; it was sent all the same."""


class UnknownScope(PackageError, ValueError):
    """A scope that the API doesn't have: the sign-in page, and the driver, would be shown a mistake."""

    def __init__(self, scopes: Sequence[str], meant: Sequence[str | None]) -> None:
        super().__init__(tuple(scopes), tuple(meant))
        self.scopes: tuple[str, ...] = tuple(scopes)
        """Those that the API doesn't have."""
        self.meant: tuple[str | None, ...] = tuple(meant)
        """For each of them the scope that may be meant; None where none is like it."""

    def __str__(self) -> str:
        hints = [
            f"{scope} (did you mean {near}?)" if near else scope
            for scope, near in zip(self.scopes, self.meant, strict=True)
        ]
        remedy = "correct the name; `scopes.matrix()` lists all"
        return f"the API has no scope {', '.join(hints)}\n  remedy: {remedy}"


class ScopesRefused(UserWarning):
    """The user signed in and didn't give every scope that was asked for."""

    def __init__(self, refused: Sequence[str], granted: Sequence[str]) -> None:
        super().__init__(tuple(refused), tuple(granted))
        self.refused: tuple[str, ...] = tuple(refused)
        self.granted: tuple[str, ...] = tuple(granted)

    def __str__(self) -> str:
        granted = ", ".join(self.granted) or "nothing"
        return f"not given: {', '.join(self.refused)}; granted: {granted}; `scopes.degrade` tells what still works"
