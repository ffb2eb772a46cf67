"""One question "why is this missing?", with all that is known to answer it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ...core.model.paths import Trail, values_below
from ...core.model.twins import levels
from .table import AvailabilityRow, Table

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
    cause: str = "unknown"
    """What told: ``scope``, ``drive``, ``not-asked``, ...; one word for each kind of evidence, ``unknown`` for none."""

    def __str__(self) -> str:
        cause = f"{self.condition}, {self.verdict}" if self.condition else self.verdict
        lines = [f"{self.path}: {cause}", *(f"  - {each}" for each in self.evidence)]
        return "\n".join([*lines, f"  remedy: {self.remedy}"] if self.remedy else lines)

    def to_json(self) -> dict[str, Any]:
        """The same as a JSON value."""
        return {**asdict(self), "evidence": [*self.evidence]}


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
    country: str | None = None
    """Where the vehicle is at home (ISO 3166-1 alpha-2)."""


class TablePlace(NamedTuple):
    """Where the table speaks of a value."""

    row: AvailabilityRow
    start: int
    """The step whose object is of the class that the row starts from; negative for one above the view."""
    path: str
    """The value itself, from that class, in wire names."""

    def step(self, path: str) -> int:
        """The step whose object holds the last member of a path from the same class."""
        return self.start + max(path.count(".") - 1, 0)


@dataclass
class Case:
    """The view, the way to the value, what is known of it, and the evidence found so far."""

    view: Model
    path: str
    trail: Trail | None
    table: Table
    known: Known
    evidence: list[str] = field(default_factory=list)
    raw: bool = False
    """The reply has something there that can be read from ``wire`` only."""

    def answer(
        self, verdict: Verdict, condition: Condition | None, cause: str, because: str, remedy: str = ""
    ) -> Explanation:
        """The end of the questions."""
        return Explanation(self.path, verdict, condition, (*self.evidence, because), remedy, cause)

    @cached_property
    def objects(self) -> list[dict[str, Any] | None]:
        """The wire object at every step."""
        return self.trail.objects(self.view._wire) if self.trail else []

    @cached_property
    def place(self) -> TablePlace | None:
        """The row that speaks of the value."""
        if self.trail is None:
            return None
        for start, path in self.trail.roots():
            if (row := self.table.find(path)) is not None:
                return TablePlace(row, start, path)
        for index, step in reversed([*enumerate(self.trail.steps)]):
            if home := self.table.members.get(f"{step.owner.__name__}.{step.field.wire}"):
                rest = [each.wire for each in self.trail.steps[index + 1 :]]
                start = index - max(home.count(".") - 1, 0)
                return TablePlace(self.table.by_path[home], start, ".".join([home, *rest]))
        return None

    @property
    def row(self) -> AvailabilityRow:
        """The row that speaks of the value, or one that says nothing."""
        return self.place.row if self.place else AvailabilityRow(self.path)

    @cached_property
    def below(self) -> tuple[AvailabilityRow, ...]:
        """The rows that speak of parts of the value: it is there as soon as one part is."""
        if self.trail is None:
            return ()
        paths = [self.place.path] if self.place else [path for _, path in self.trail.roots()]
        found = (self.table.below(path) for path in paths)
        return next((rows for rows in found if rows), ())

    def beside(self, path: str) -> Any:
        """What the last member of a path of the table says in the object on the way to the value, as it reads it."""
        index = self.place.step(path) if self.place else -1
        holder = self.objects[index] if 0 <= index < len(self.objects) else None
        if holder is None or self.trail is None:
            return None
        name = path.rpartition(".")[2]
        return next(values_below(self.trail.steps[index].owner, holder, name), None)

    def beside_in_twins(self, path: str) -> Iterator[Any]:
        """What the same member says where the reply tells the same thing under an older name."""
        index = self.place.step(path) if self.place else -1
        if self.trail is None or not 0 <= index < len(self.trail.steps):
            return
        member = self.trail.steps[index].owner._members().by_wire.get(path.rpartition(".")[2])
        holder = Trail(self.trail.steps[:index]).python
        if member is not None and holder is not None:
            *_, (places, _) = levels(self.view, f"{holder}.{member.name}".removeprefix("."))
            yield from (twin.value for twin in places[1:] if twin.value is not None)

    def values_at(self, path: str) -> Iterator[Any]:
        """Every value at a path such as ``Trip.faults[].cause`` beside the missing one, as its member reads it."""
        root, _, rest = path.partition(".")
        for step, holder in zip(self.trail.steps if self.trail else (), self.objects, strict=True):
            if step.owner.__name__ == root and holder:
                yield from values_below(step.owner, holder, rest)
