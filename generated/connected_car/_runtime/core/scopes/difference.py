"""What becomes of each operation when one grant takes the place of another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

from .algebra import Grant, Scope
from .coverage import Coverage

ChangeKind: TypeAlias = "Literal['opens', 'closes', 'changes']"


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """One operation for which the two grants aren't worth the same."""

    operation: str
    kind: ChangeKind
    """``opens``: the call failed and doesn't any more; ``closes``: the other way round; ``changes``: parts come or go."""
    gained: tuple[str, ...] = ()
    """Scopes of the operation that are covered now, where they open parts of a reply."""
    lost: tuple[str, ...] = ()
    """Those that no longer are."""

    @property
    def words(self) -> str:
        """What happens, without the operation that it happens to."""
        parts = [f"gains {', '.join(self.gained)}"] if self.gained else []
        parts += [f"loses {', '.join(self.lost)}"] if self.lost else []
        return ", ".join(parts) if self.kind == "changes" else self.kind

    def __str__(self) -> str:
        return f"{self.operation} {self.words}"


@dataclass(frozen=True, slots=True)
class GrantDifference:
    """Two grants, as far as this API knows their scopes."""

    known: bool
    """False: one of the grants says nothing about this API, and nothing can be compared."""
    gained: tuple[Scope, ...]
    lost: tuple[Scope, ...]
    changes: tuple[CoverageChange, ...]

    def to_json(self) -> dict[str, Any]:
        """The same as a JSON value."""
        return asdict(self)

    def __str__(self) -> str:
        if not self.known:
            return "nothing is known of one of these grants"
        lines = [f"+ {each}" for each in self.gained] + [f"- {each}" for each in self.lost]
        for words in dict.fromkeys(each.words for each in self.changes):
            lines.append(f"{words}: {', '.join(each.operation for each in self.changes if each.words == words)}")
        return "\n".join(lines) or "the same"


def difference(before: Grant, after: Grant, coverages: Iterable[tuple[Coverage, Coverage]]) -> GrantDifference:
    """``coverages``: of each operation, with the one grant and with the other."""
    if not (before.known and after.known):
        return GrantDifference(False, (), (), ())
    return GrantDifference(
        known=True,
        gained=tuple(each for each in after if not before.covers(each)),
        lost=tuple(each for each in before if not after.covers(each)),
        changes=tuple(change for one, other in coverages if (change := _change(one, other))),
    )


def _change(before: Coverage, after: Coverage) -> CoverageChange | None:
    if before.allowed != after.allowed:
        return CoverageChange(before.operation, "opens" if after.allowed else "closes")
    gained = tuple(map(str, (each for each in after.granted if each not in before.granted)))
    lost = tuple(map(str, (each for each in before.granted if each not in after.granted)))
    return CoverageChange(before.operation, "changes", gained, lost) if after.allowed and (gained or lost) else None
