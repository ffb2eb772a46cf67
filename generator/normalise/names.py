"""One name for every class, by the first rule that gives a free one; never a counter.

1. what names.lock says;
2. a component: its name;
3. inline: the bare property name where it has one shape in the whole document and says something;
4. inline: owner and property, overlapping words once, the chain lengthened as needed;
5. a suffix by kind, at last a digest in letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..layers import Tree
from ..naming import CLASS_RESERVED, class_name, letters, singular, words
from ..pointers import unescaped
from .definitions import Definition, Key
from .locks import matched, read_classes
from .schemas import SCHEMAS

GENERIC = frozenset(
    {
        *("action", "attribute", "body", "center", "code", "config", "content", "data", "date", "detail", "embedded"),
        *("end", "error", "event", "extension", "filter", "format", "front", "group", "id", "info", "item", "kind"),
        *("left", "level", "link", "list", "max", "min", "mode", "name", "object", "option", "param", "parameter"),
        *("place", "position", "previous", "property", "range", "rear", "reason", "request", "response", "result"),
        *("right", "side", "source", "start", "state", "status", "target", "time", "type", "unit", "value"),
    }
)
"""Property names that say nothing without their owner."""


@dataclass(frozen=True, slots=True)
class Group:
    """Definitions that are one class."""

    definitions: tuple[Definition, ...]
    locked: str | None

    @property
    def first(self) -> Definition:
        return self.definitions[0]


@dataclass(frozen=True, slots=True)
class Names:
    """The name of every definition; definitions of one name are one class."""

    by_key: Mapping[Key, str]
    by_reference: Mapping[str, str]
    """What a ``$ref`` of the document names -> its class."""

    def of(self, one: Definition) -> str:
        return self.by_key[one.key]


def choose(definitions: list[Definition], lock: Tree) -> dict[Key, str]:
    """The name of every definition."""
    locked = matched(definitions, lock)
    unambiguous_leaves = _lone_leaves(definitions)
    taken = {name.lower() for entry in read_classes(lock) for name in (entry.name, *entry.formerly)}
    names: dict[Key, str] = {}
    for group in _groups(definitions, locked, unambiguous_leaves):
        name = group.locked or next(one for one in _candidates(group, unambiguous_leaves) if _is_free(one, taken))
        taken.add(name.lower())
        names |= {one.key: name for one in group.definitions}
    return names


def _is_free(name: str, taken: set[str]) -> bool:
    return name.lower() not in taken and name not in CLASS_RESERVED


def _lone_leaves(definitions: Iterable[Definition]) -> frozenset[str]:
    """Inline property names that have one shape in the whole document and say something."""
    shapes: defaultdict[str, set[str]] = defaultdict(set)
    for one in definitions:
        if one.chain and not one.way.min_segments:
            shapes[_leaf(one)].add(one.shape)
    return frozenset(
        leaf for leaf, found in shapes.items() if len(found) == 1 and leaf not in GENERIC and len(leaf) > 2
    )


def _leaf(one: Definition) -> str:
    return singular(one.leaf).lower()


def _is_unambiguous(one: Definition, unambiguous_leaves: frozenset[str]) -> bool:
    return bool(one.chain) and not one.way.min_segments and _leaf(one) in unambiguous_leaves


def _groups(
    definitions: list[Definition], locked: Mapping[Key, str], unambiguous_leaves: frozenset[str]
) -> list[Group]:
    """In the order in which they choose: components first, then the shortest chains; never by place in the file."""
    twins = {one.shape: one for one in sorted(definitions, key=_place, reverse=True) if _is_component(one)}
    buckets: defaultdict[tuple[str, ...], list[Definition]] = defaultdict(list)
    for one in definitions:
        buckets[_bucket(one, twins.get(one.shape), unambiguous_leaves)].append(one)
    groups = [group for bucket in buckets.values() for group in _split(bucket, locked)]
    return sorted(groups, key=lambda group: _place(group.first))


def _is_component(one: Definition) -> bool:
    return one.pointer.startswith(SCHEMAS) and one.pointer.count("/") == 3


def _bucket(one: Definition, twin: Definition | None, unambiguous_leaves: frozenset[str]) -> tuple[str, ...]:
    if _is_component(one):
        # Names that differ by case only are one class when they have one shape.
        return "component", one.owner.lower(), one.shape
    if twin is not None and twin.owner.lower().endswith(_leaf(one)):
        return "component", twin.owner.lower(), twin.shape
    if _is_unambiguous(one, unambiguous_leaves):
        return "anywhere", _leaf(one), one.shape
    return "owner", _leaf(one), one.shape, one.owner


def _split(bucket: list[Definition], locked: Mapping[Key, str]) -> Iterator[Group]:
    """What the lock keeps apart stays apart; what it doesn't know joins the only one it knows."""
    known = sorted({locked[one.key] for one in bucket if one.key in locked})
    joined = known[0] if len(known) == 1 else None
    by_name: defaultdict[str | None, list[Definition]] = defaultdict(list)
    for one in bucket:
        by_name[locked.get(one.key, joined)].append(one)
    for name, members in by_name.items():
        yield Group(tuple(sorted(members, key=_place)), name)


def _place(one: Definition) -> tuple[object, ...]:
    raw = unescaped(one.pointer.removeprefix(SCHEMAS))
    return (not _is_component(one), raw != one.owner, len(one.chain), one.owner, one.chain, one.shape, one.pointer)


def _candidates(group: Group, unambiguous_leaves: frozenset[str]) -> Iterator[str]:
    named = list(_plain(group, unambiguous_leaves))
    yield from named
    suffixes = ("Kind", "Choice") if "enum" in group.first.schema else ("Object", "Details")
    for suffix in suffixes:
        yield from (class_name(name + suffix) for name in named if not name.lower().endswith(suffix.lower()))
    for length in (8, 16, 64):
        yield f"{named[-1]}{letters(group.first.pointer + group.first.shape, length).capitalize()}"


def _plain(group: Group, unambiguous_leaves: frozenset[str]) -> Iterator[str]:
    if _is_unambiguous(group.first, unambiguous_leaves):
        yield class_name(group.first.leaf)
    for one in group.definitions:
        if not one.chain:
            yield from (one.owner,) if _is_component(one) else (one.owner, joined(one.owner, ["Item"]))
        for length in range(max(1, one.way.min_segments), len(one.chain) + 1):
            yield joined(one.owner, one.chain[-length:])


def joined(owner: str, chain: Iterable[str]) -> str:
    """Owner and names one after the other, without saying a word twice where they meet."""
    name = owner
    for link in chain:
        mine, its = [word.lower() for word in words(name)], words(link)
        lower = [word.lower() for word in its]
        common = next((size for size in range(min(len(mine), len(its)), 0, -1) if mine[-size:] == lower[:size]), 0)
        name += "".join(word[:1].upper() + word[1:] for word in its[common:])
    return class_name(name)
