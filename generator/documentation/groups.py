"""Which models stand on one page: those of one reply or body together, and no page too long to read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

ClassFacts: TypeAlias = Mapping[str, Mapping[str, Any]]

_ROWS = 130
"""Members on one page, about: a row is a dozen nodes."""
_FEW = 4
"""So many classes are no page of their own where there is another that they belong to."""
REST = "Others"


def groups(classes: ClassFacts, roots: Iterable[Iterable[str]]) -> dict[str, list[str]]:
    """Name of the class that a page is about -> the classes on it, in the order of the package.

    ``roots``: by resource, what its replies and bodies are. A class belongs to the root from which the fewest steps
    lead to it. What nothing leads to is `REST`.
    """
    together = [list(dict.fromkeys(each)) for each in roots]
    found = _nearest(classes, [name for each in together for name in each], {*classes})
    _join_small(classes, found, together)
    for name in [*found]:
        _split(classes, found, name)
    if rest := [name for name in classes if not any(name in each for each in found.values())]:
        found[REST] = rest
    order = {name: place for place, name in enumerate(classes)}
    return {name: sorted(each, key=lambda one: (one != name, order[one])) for name, each in sorted(found.items())}


def named(annotation: str, classes: ClassFacts) -> Iterator[str]:
    """The classes that an annotation names."""
    return (name for name in re.findall(r"[A-Za-z_]\w*", annotation) if name in classes)


def _below(classes: ClassFacts, name: str) -> list[str]:
    return [other for each in classes[name]["members"] for other in named(each.get("type", ""), classes)]


def _nearest(classes: ClassFacts, roots: Iterable[str], within: set[str]) -> dict[str, list[str]]:
    """Root -> what is nearest to it of ``within``; of two equally near roots the first."""
    found: dict[str, list[str]] = {}
    front, seen = [(root, root) for root in dict.fromkeys(roots)], set[str]()
    while front:
        after = []
        for name, root in front:
            if name not in seen and name in within:
                seen.add(name)
                found.setdefault(root, []).append(name)
                after += [(other, root) for other in _below(classes, name)]
        front = after
    return found


def _join_small(classes: ClassFacts, found: dict[str, list[str]], together: Iterable[list[str]]) -> None:
    """A page of a collection joins that of its items, another small one the first of its resource."""
    for roots in together:
        for name in [each for each in roots if len(found.get(each, [""] * _FEW)) < _FEW]:
            below = [other for each in found[name] for other in _below(classes, each)]
            homes = [each for each in (*below, *roots) if each != name and len(found.get(each, ())) >= _FEW]
            if homes:
                found[homes[0]] += found.pop(name)


def _rows(classes: ClassFacts, names: Iterable[str]) -> int:
    return sum(len(classes[name]["members"]) for name in names if classes[name]["kind"] == "object")


def _split(classes: ClassFacts, found: dict[str, list[str]], name: str) -> None:
    """A page that is too long gives what lies below its members to pages of their own."""
    if _rows(classes, found[name]) <= _ROWS:
        return
    inner = {*found[name]} - {name}
    parts = _nearest(classes, [other for other in _below(classes, name) if other in inner], inner)
    own = {root: each for root, each in parts.items() if len(each) >= _FEW and len(each) < len(inner)}
    if not own:
        _cut(classes, found, name)
        return
    moved = {each for part in own.values() for each in part}
    found[name] = [each for each in found[name] if each not in moved]
    found |= own
    for root in own:
        _split(classes, found, root)
    if _rows(classes, found[name]) > _ROWS:
        _cut(classes, found, name)


def _cut(classes: ClassFacts, found: dict[str, list[str]], name: str) -> None:
    """Nothing below it is large: by the alphabet, each part named by its first class."""
    pages: list[list[str]] = [[]]
    for each in found[name]:
        if pages[-1] and _rows(classes, [*pages[-1], each]) > _ROWS:
            pages.append([])
        pages[-1].append(each)
    found[name] = pages[0]
    found |= {page[0]: page for page in pages[1:]}
