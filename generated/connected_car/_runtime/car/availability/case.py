"""One question "why is this missing?", with all that is known to answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...core.model.paths import Trail, collect
from .table import Row, Table

if TYPE_CHECKING:
    from ...core.model.base import Model
    from ...core.operation.operation import Operation
    from ...core.scopes.algebra import Grant

Verdict: TypeAlias = Literal["certain", "likely", "unknown"]
Condition: TypeAlias = Literal["present", "request", "reference", "authorized", "produced", "uploaded", "context"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a value is missing, how sure that is, and what can be done.

    ``condition``: which of the four published conditions fails (``reference``, ``authorized``,
    ``produced``, ``uploaded``), that the request left it out (``request``), that its absence is
    normal (``context``), that it isn't missing at all (``present``), or None when nothing tells.
    """

    path: str
    verdict: Verdict
    condition: Condition | None
    evidence: tuple[str, ...]
    remedy: str = ""

    def __str__(self) -> str:
        cause = f"{self.condition}, {self.verdict}" if self.condition else self.verdict
        lines = [f"{self.path}: {cause}", *(f"  - {each}" for each in self.evidence)]
        return "\n".join([*lines, f"  remedy: {self.remedy}"] if self.remedy else lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known beside the reply; None where nothing is."""

    operation: Operation[Any] | None = None
    arguments: Mapping[str, Any] | None = None
    """Of the call, by Python name."""
    grant: Grant | None = None
    capability: tuple[str, ...] | None = None
    """Data names of the vehicle's capability reply."""
    motorization: str | None = None
    """As the vehicle reply says it (Electric, Hybrid, ...), or a drive type (BEV, PHEV, ...)."""
    privacy: str | None = None
    """Privacy state, where the reply itself doesn't say it."""


@dataclass(frozen=True, slots=True)
class Case:
    """The view, the way to the value, what is known of it, and the evidence found so far."""

    view: Model
    path: str
    trail: Trail | None
    table: Table
    known: Known
    evidence: list[str] = field(default_factory=list)

    def answer(self, verdict: Verdict, condition: Condition | None, because: str, remedy: str = "") -> Explanation:
        """The end of the questions."""
        return Explanation(self.path, verdict, condition, (*self.evidence, *([because] if because else ())), remedy)

    @property
    def objects(self) -> list[dict[str, Any] | None]:
        """The wire object at every step."""
        return self.trail.objects(self.view.to_wire()) if self.trail else []

    @property
    def place(self) -> tuple[Row, int] | None:
        """The row that speaks of the value, and the step whose object holds what the row is about."""
        if self.trail is None:
            return None
        for start, path in self.trail.roots():
            if (row := self.table.find(path)) is not None:
                return row, start + max(row.path.count(".") - 1, 0)
        for index, step in reversed([*enumerate(self.trail.steps)]):
            if home := self.table.members.get(f"{step.owner.__name__}.{step.field.wire}"):
                return self.table.by_path[home], index
        return None

    @property
    def row(self) -> Row:
        """The row that speaks of the value, or one that says nothing."""
        return self.place[0] if self.place else Row(self.path)

    def said(self, path: str) -> list[Any]:
        """Every value at a path such as ``Trip.faults[].cause`` beside the missing one, from its class on."""
        root, _, rest = path.partition(".")
        owners = [step.owner.__name__ for step in self.trail.steps] if self.trail else []
        holders = [each for name, each in zip(owners, self.objects, strict=True) if name == root and each]
        return [value for holder in holders for value in collect(holder, rest)]
