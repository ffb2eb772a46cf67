"""One verdict on what changed since the last release: the documents and the public face, the worse of both.

`update` writes it into version and changelog, `publish` holds both to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..apis import System
from ..compare import Change, Changes, compare
from ..compare.changes import SEVERITIES, Severity, ordered
from ..face import FaceChange, face_changes, is_extended
from ..layers import Api, ApiConfig
from ..naming import constant_name
from .last import Last

SHARED = ""
"""What all sub-packages share, beside their names."""

_KINDS = {"gone": "face-gone", "changed": "face-changed", "output-widened": "face-widened"}
_RENAMED = frozenset(("class-renamed", "member-renamed", "method-renamed", "parameter-renamed"))
"""Nobody has to do anything at once while the old name goes on; the face tells whether it does."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What people notice who have the last release."""

    released: str
    """Version of the last release; empty before the first."""
    visible_changes: Mapping[str, Changes]
    """Name of an API (`SHARED` for what all share) -> its changes, as bad as document and face have them."""
    previews: frozenset[str]
    """APIs that stand outside the promise."""
    documents: Mapping[str, str]
    """API -> version of the published document that it follows now and didn't at the last release."""
    extended: bool
    """The face offers something new."""
    lost: Mapping[str, int]
    """API -> how many names its face doesn't have any more: classes, members, methods, parameters."""

    @property
    def is_breaking(self) -> bool:
        """Whether the promise of a stable API, or of what all share, is broken."""
        return any(
            changes.of("breaking") for name, changes in self.visible_changes.items() if name not in self.previews
        )

    @property
    def version(self) -> str:
        """The least version that is far enough from the last release (semantic versioning 2.0.0); empty before it.

        A break of a stable API is a major step (minor before 1.0); a break of a preview, anything
        new and anything that may harm is a minor one; the rest is a patch.
        """
        if not self.released:
            return ""
        major, minor, patch = numbers(self.released)[:3]
        changes = [change for each in self.visible_changes.values() for change in each]
        if self.is_breaking:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        if self.extended or any(each.severity != "safe" or each.kind.endswith("-added") for each in changes):
            return f"{major}.{minor + 1}.0"
        return f"{major}.{minor}.{patch + 1}" if changes or self.documents else self.released


def verdict(last: Last | None, now: Mapping[str, Api], face: str, systems: Sequence[System]) -> Verdict:
    """``now`` are the normal forms of today by name, ``face`` the signatures of today.

    Before the first release nobody feels anything.
    """
    configs = [config for system in systems for config in system.configs]
    previews = {config.name: f"{config.package}.{config.name}" for config in configs if config.tier == "preview"}
    if last is None:
        return Verdict("", {}, frozenset(previews), {}, extended=False, lost={})
    stayed = {name: api for name, api in last.apis.items() if name in now}
    found = {name: compare(api, now[name]) for name, api in stayed.items()}
    rows = _rows(face_changes(last.face, face), configs, stayed)
    visible = {name: _worse(found.get(name, Changes(())), rows.get(name, ())) for name in {**found, **rows}}
    return Verdict(
        released=last.version,
        visible_changes={name: changes for name, changes in visible.items() if changes.changes},
        previews=frozenset(previews),
        documents={name: now[name].version for name, api in stayed.items() if api.version != now[name].version},
        extended=is_extended(last.face, face, tuple(previews.values())),
        lost={name: len(_lost(each)) for name, each in rows.items()},
    )


def next_version(version: str, before: Verdict, now: Verdict) -> str:
    """What the package takes after an update, when it is called ``version`` now.

    ``before`` is the verdict without the update: a version that people raised further than that asks for stays.
    """
    if not now.released or version == before.version:
        return now.version or version
    return max(version, now.version, key=numbers)


def next_release(version: str, found: Verdict) -> str:
    """What a release is called: ``version`` as it stands, unless that is out or less than the verdict asks for.

    What only people changed is a patch at least.
    """
    if not found.released or (
        numbers(version) > numbers(found.released) and numbers(version) >= numbers(found.version)
    ):
        return version
    if numbers(found.version) > numbers(found.released):
        return found.version
    major, minor, patch = numbers(found.released)[:3]
    return f"{major}.{minor}.{patch + 1}"


def numbers(version: str) -> tuple[int, ...]:
    """What orders versions, those of documents too: ``v1.10`` comes after ``1.9.3``."""
    return tuple(int(number) for number in re.findall(r"\d+", version))


@dataclass(frozen=True, slots=True)
class _Row:
    """A change of the face with its place below the API, and a key that documents spell alike."""

    place: str
    key: str
    change: FaceChange


def _rows(
    changes: Iterable[FaceChange], configs: Sequence[ApiConfig], apis: Mapping[str, Api]
) -> dict[str, list[_Row]]:
    """API -> what of its face changed."""
    homes = {f"{config.package}.{config.name}.": config.name for config in configs}
    calls = {
        (name, f"operations.{constant_name(one.id)}"): f"{one.resource}.{one.name}"
        for name, api in apis.items()
        for one in api.operations
    }
    found: defaultdict[str, list[_Row]] = defaultdict(list)
    for one in changes:
        home = max((home for home in homes if one.place.startswith(home)), key=len, default="")
        name, place = homes.get(home, SHARED), one.place.removeprefix(home)
        optional = re.fullmatch(r"\((?:\*, )?(\**\w+): .*\)", one.line.removeprefix(one.place))
        inside = f"({optional[1]})" if optional else ""
        found[name].append(_Row(place + inside, _key(calls.get((name, place), place) + inside), one))
    return found


def _lost(rows: Sequence[_Row]) -> set[str]:
    """What nothing is called any more; a parameter counts where its method is still there."""
    gone = {row.place for row in rows if row.change.kind == "gone"}
    return {place for place in gone if place == _whole(place) or _whole(place) not in gone}


def _worse(changes: Changes, rows: Sequence[_Row]) -> Changes:
    """Each change as bad as the worse of document and face; what only the face shows is told for itself."""
    judged = [_judged(change, rows) for change in changes]
    told: dict[str, int] = {}
    for change in judged:
        for key in {_key(_whole(place)) for place in _places(change)}:
            told[key] = min(told.get(key, len(SEVERITIES)), SEVERITIES.index(change.severity))
    return ordered([*judged, *_rest(rows, told)])


def _judged(change: Change, rows: Sequence[_Row]) -> Change:
    keys = {_key(place) for place in _places(change)}
    met = [row.change.severity for row in rows if row.key in keys]
    own: Severity = "risky" if change.kind in _RENAMED and "breaking" not in met else change.severity
    return replace(change, severity=min([own, *met], key=SEVERITIES.index))


def _rest(rows: Sequence[_Row], told: dict[str, int]) -> Iterator[Change]:
    """A line for each place that isn't told yet as badly; what lies in a class that is gone goes with it."""
    for row in sorted(rows, key=lambda each: (each.key.count("."), SEVERITIES.index(each.change.severity), each.place)):
        rank, key = SEVERITIES.index(row.change.severity), _whole(row.key)
        if row.change.severity == "safe" or any(told.get(above, len(SEVERITIES)) <= rank for above in _above(key)):
            continue
        told[key] = rank
        yield Change(row.change.severity, _KINDS[row.change.kind], row.place, _sentence(row))


def _sentence(row: _Row) -> str:
    if row.change.kind == "gone":
        return f"`{row.place}` is gone."
    promised = _whole(row.place) + row.change.line.removeprefix(row.change.place)
    return f"`{promised}` {'may be more now' if row.change.kind == 'output-widened' else 'is no longer so'}."


def _above(key: str) -> list[str]:
    steps = key.split(".")
    return [".".join(steps[:size]) for size in range(1, len(steps) + 1)]


def _places(change: Change) -> list[str]:
    """``cars.get(size), cars.list(size) -> 200`` -> each of them without the status."""
    return [one.partition(" -> ")[0] for one in change.where.split(", ")]


def _whole(place: str) -> str:
    """``cars.get(size)`` -> ``cars.get``."""
    return place.partition("(")[0]


def _key(place: str) -> str:
    """The attribute ``vehicles`` and the classes ``Vehicles`` and ``AsyncVehicles`` are one place."""
    head, dot, rest = place.partition(".")
    if head != "models":
        head = re.sub(r"^async(?=.)|(?<=.)resource$", "", head.replace("_", "").lower())
    return f"{head}{dot}{rest}"
