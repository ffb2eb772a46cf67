"""What a partial grant leaves out of a reply. It isn't an error: the call goes through."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..base.records import dataclass
from ..errors.scope import listed
from .algebra import Grant, Scope
from .scope_rule import Scoped, finding


@dataclass(frozen=True)
class Coverage:
    """What a grant is worth for one operation."""

    operation: str
    known: bool
    """False: the grant says nothing about this API, and all below is what a full grant would give."""
    allowed: bool
    """Whether the call can succeed, as far as scopes go."""
    missing: tuple[Scope, ...]
    """Scopes without which the call fails; of a call that needs any one of several, all of those."""
    any_of: bool
    """One of ``missing`` is enough."""
    granted: tuple[Scope, ...]
    """Scopes of the operation that are covered."""
    withheld: tuple[Scope, ...]
    """Optional scopes that aren't: their parts are left out of the reply without a word."""
    left_out: tuple[str, ...]
    """Paths of those parts, as far as it is known which scope opens what."""
    strangers: tuple[str, ...] = ()
    """Granted names that nobody explains, each with the scope that may be meant."""

    def __str__(self) -> str:
        said = self._said()
        return f"{said}\n  (no scope of this API: {'; '.join(self.strangers)})" if self.strangers else said

    def _said(self) -> str:
        if not self.known:
            return f"{self.operation}: nothing is known of this grant"
        if not self.allowed:
            return f"{self.operation}: fails without {listed(self.missing, self.any_of)}"
        parts = f" ({', '.join(self.left_out)})" if self.left_out else ""
        return f"{self.operation}: " + (f"left out {', '.join(self.withheld)}{parts}" if self.withheld else "complete")


def coverage(operation: Scoped, grant: Grant, parts: Mapping[str, Collection[str]]) -> Coverage:
    """``parts``: path in the operation's reply -> every scope it needs."""
    rule = operation.scopes
    found = finding(rule, grant)
    held = [Scope(scope) for scope in sorted(rule.required | rule.optional) if not grant.known or grant.covers(scope)]
    withheld = [Scope(scope) for scope in sorted(rule.optional) if scope not in held]
    closed = [path for path, scopes in parts.items() if grant.known and not all(map(grant.covers, scopes))]
    return Coverage(
        operation=operation.id,
        known=grant.known,
        allowed=found is None,
        missing=found.missing if found else (),
        any_of=found.any_of if found else False,
        granted=tuple(held),
        withheld=tuple(withheld),
        strangers=tuple(map(grant.vocabulary.hint, grant.strangers)),
        left_out=tuple(path for path in closed if not any(path.startswith((f"{up}.", f"{up}[")) for up in closed)),
    )
