"""Names that a release had and the package has no more: what `_removed.py` of the package tells its readers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from .apis import Distribution
from .face import place_of
from .layers import Tree
from .naming import constant_name

TABLE = "_removed.py"
KEPT = "removed.json"
"""What the last release told, in spec/released/."""

Removals = Mapping[str, tuple[str, str]]
"""Dotted name below the package -> version that doesn't have it any more, and the name to use instead, or nothing."""


def removals(distribution: Distribution, face: str, locks: Mapping[str, str]) -> Removals:
    """What was removed since any release, with today's public ``face`` and ``locks`` (``b2c/names.lock`` -> text)."""
    package = distribution.package
    now = {place.removeprefix(f"{package}.") for place in map(place_of, face.splitlines())}
    before = {place_of(line).removeprefix(f"{package}.") for line in distribution.released.splitlines()[1:]}
    homes = tuple(f"{name.partition('/')[0]}." for name in locks)
    today = {name: json.loads(text) for name, text in locks.items()}
    names = dict(_names(distribution.promised, today))
    names |= dict(_moved(distribution.promised, today, (distribution.released, face)))
    told = dict(distribution.removed)
    for place in before:
        if place.startswith(homes):
            told[place] = distribution.version, names.get(place, "")
    gone = {place: said for place, said in told.items() if place not in now}
    # What lies in something that is gone went with it.
    return {place: gone[place] for place in sorted(gone) if not _above(place) & gone.keys()}


def table(found: Removals) -> str:
    """The module that says so."""
    rows = "".join(f"    {json.dumps(place)}: {json.dumps(said)},\n" for place, said in found.items())
    return (
        '"""Names that earlier releases had: the version that removed each, and what to use instead."""\n\n'
        f"REMOVED = {{\n{rows.replace('[', '(').replace(']', ')')}}}\n"
    )


def _above(place: str) -> set[str]:
    steps = place.split(".")
    return {".".join(steps[:size]) for size in range(1, len(steps))}


def _moved(
    promised: Mapping[str, Tree], locks: Mapping[str, Tree], faces: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    """Methods and constants of the last release -> those of the same operation today."""
    then, now = (_resources(face) for face in faces)
    for file, before in promised.items():
        home, today = file.partition("/")[0], locks.get(file, {}).get("operations", {})
        ids = {old: key for key, entry in today.items() for old in (*entry.get("formerly_ids", ()), key)}
        for key, entry in before.get("operations", {}).items():
            if key not in ids:
                continue
            after = today[ids[key]]
            yield f"{home}.operations.{constant_name(key)}", f"{home}.operations.{constant_name(ids[key])}"
            for lead in ("", "Async"):
                owners = (then.get((home, lead, entry["resource"])), now.get((home, lead, after["resource"])))
                for name in (entry["method"], *entry.get("formerly", ())):
                    yield f"{home}.{owners[0]}.{name}", f"{home}.{owners[1]}.{after['method']}"


def _resources(face: str) -> dict[tuple[str, str, str], str]:
    """API, lead of the client's class and attribute of the client -> class of the resource."""
    rows = re.findall(r"^\w+\.(\w+)\.(|Async)Client\.(\w+): (\w+)", face, re.MULTILINE)
    return {(home, lead, name): kind for home, lead, name, kind in rows}


def _names(promised: Mapping[str, Tree], locks: Mapping[str, Tree]) -> Iterator[tuple[str, str]]:
    """Old names of classes and members that went on -> what they are called, by both locks."""
    for file, before in promised.items():
        home = file.partition("/")[0] + (".events" if file.partition("/")[2].startswith("events.") else "")
        after = locks.get(file, {})
        classes = after.get("classes", {})
        for name, entry in [*before.get("classes", {}).items(), *classes.items()]:
            if name in classes:
                yield from ((f"{home}.models.{old}", f"{home}.models.{name}") for old in entry.get("formerly", ()))
                for old, wire in entry.get("formerly_members", {}).items():
                    if wire in classes[name]["members"]:
                        yield f"{home}.models.{name}.{old}", f"{home}.models.{name}.{classes[name]['members'][wire]}"
