"""Everything that is missing from a reply at once, grouped by what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ...core.model.base import Model
from ...core.model.paths import plain
from .case import Condition, Explanation, Verdict
from .table import Table

_ORDER: tuple[Verdict, ...] = ("certain", "likely", "unknown")


@dataclass(frozen=True, slots=True)
class Group:
    """Values that are missing for one cause, with one remedy."""

    verdict: Verdict
    condition: Condition | None
    cause: str
    remedy: str
    evidence: tuple[str, ...]
    """What holds for all of them."""
    paths: tuple[str, ...]

    def __str__(self) -> str:
        cause = f"{self.condition}, {self.verdict}" if self.condition else self.verdict
        lines = [f"{cause}: {', '.join(self.paths)}", *(f"  - {each}" for each in self.evidence)]
        return "\n".join([*lines, f"  remedy: {self.remedy}"] if self.remedy else lines)


@dataclass(frozen=True, slots=True)
class Explanations:
    """Why each missing value of a reply is missing: ``groups``, what helps most first; iterate for single answers."""

    groups: tuple[Group, ...]
    each: tuple[Explanation, ...]

    def __iter__(self) -> Iterator[Explanation]:
        return iter(self.each)

    def __len__(self) -> int:
        return len(self.each)

    def __str__(self) -> str:
        return "\n".join(map(str, self.groups)) or "nothing is missing"

    def to_json(self) -> dict[str, Any]:
        """The same as a JSON value."""
        names = ("verdict", "condition", "cause", "remedy", "evidence", "paths")
        groups = [{name: getattr(group, name) for name in names} for group in self.groups]
        return {"groups": [{**each, "evidence": [*each["evidence"]], "paths": [*each["paths"]]} for each in groups]}


def grouped(answers: Iterable[Explanation]) -> Explanations:
    """The answers by cause and remedy: first what can be done and is sure, last what nobody can tell."""
    each = tuple(answers)
    found: dict[tuple[Verdict, Condition | None, str, str], list[Explanation]] = {}
    for answer in each:
        found.setdefault((answer.verdict, answer.condition, answer.cause, answer.remedy), []).append(answer)
    groups = [
        Group(*key, evidence=_common(answers), paths=tuple(answer.path for answer in answers))
        for key, answers in found.items()
    ]
    return Explanations(tuple(sorted(groups, key=_usefulness)), each)


def _common(answers: list[Explanation]) -> tuple[str, ...]:
    others = [set(answer.evidence) for answer in answers[1:]]
    return tuple(text for text in answers[0].evidence if all(text in other for other in others))


def _usefulness(group: Group) -> tuple[bool, bool, int, int]:
    return group.condition is None, not group.remedy, _ORDER.index(group.verdict), -len(group.paths)


def missing(view: Model, table: Table, at: str = "") -> Iterator[str]:
    """The paths at which ``view`` has nothing that can be used: null, empty, unreadable and "not available" included.

    Of what is missing as a whole nothing below is named. Links, older names of members and what the published
    document doesn't have are left out.
    """
    wire = view._wire if isinstance(view._wire, dict) else {}
    old = {twin for name, twin in table.twins.items() if name.partition(".")[0] == type(view).__name__}
    for member in type(view)._members().by_name.values():
        row = table.by_path.get(f"{type(view).__name__}.{member.wire}")
        if member.wire == "_links" or member.wire in old or (row is not None and not row.published):
            continue
        value = wire.get(member.wire)
        read = None if value in (None, "", [], {}) else member.converter.read(value)
        if read is None or plain(read) in member.sentinels:
            yield f"{at}{member.name}"
        elif isinstance(read, Model):
            yield from missing(read, table, f"{at}{member.name}.")
        elif isinstance(read, tuple):
            for index, item in enumerate(read):
                if isinstance(item, Model):
                    yield from missing(item, table, f"{at}{member.name}[{index}].")
