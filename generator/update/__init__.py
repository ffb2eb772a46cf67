"""A new official document beside what we keep of the old one: the pure part of ``update``.

Nothing here reads or writes a file. The command line reads the old API and the facts of the new
document, calls `update`, and writes what `Update` holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..annotate import stale_operations, stale_paths
from ..compare import Changes, compare, renamed_classes, renamed_members, renamed_operations, same_operations
from ..diagnostics import Diagnostic, Report
from ..layers import Api, Document, Pointer, Tree
from ..normalise import normalise
from ..pointers import keys_of, pointer_to
from .corrections import Companions, followed, with_companions
from .doubts import doubts, refuse_another
from .former import renamed_since, with_former_names
from .summary import changelog_bullets, summary
from .texts import CarriedTexts, by_name, kept_descriptions

__all__ = [
    "Companions",
    "Update",
    "changelog_bullets",
    "follow",
    "followed",
    "refuse_another",
    "summary",
    "update",
    "with_companions",
]


@dataclass(frozen=True, slots=True)
class Update:
    """Everything that an update of one document leaves behind."""

    old: Api
    api: Api
    """The new normal form: stale actions of the overlay are skipped, availability that leads nowhere is
    taken out, so that it can be annotated and rendered as it is. ``api.lock`` is the new names.lock."""
    changes: Changes
    descriptions: CarriedTexts
    """The texts that still have a subject, where they moved, and what became of the others."""
    overlay: tuple[Diagnostic, ...]
    """Actions of the overlay that match nothing or change nothing any more, with their lines."""
    vanished: tuple[str, ...]
    """Paths and operations of availability.yaml that the document doesn't have any more."""
    undescribed: tuple[Pointer, ...]
    """Where words are missing."""

    @property
    def texts(self) -> Mapping[Pointer, str]:
        """The new descriptions.yaml: what is still to be written has an empty text."""
        return dict(sorted({**self.descriptions.texts, **dict.fromkeys(self.undescribed, "")}.items()))

    @property
    def names_in_attic(self) -> Tree:
        """Entries of names.lock whose subject is gone, those of earlier updates among them."""
        waiting = _attic(self.old).get("names") or {}
        before = _with_others(self.old.lock, waiting)
        return _gone_names(without(before, list(_still_there(self.old, self.api, waiting))), self.api.lock)

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why this may be another document than the one that was meant."""
        return doubts(self.old, self.api)


def follow(document: Document, old: Api, report: Report, released: Api | None = None) -> Api:
    """The normal form of ``document`` with every name that callers of ``old`` use.

    The lock finds a class by place, shape or last word; a class that changed all three is found
    here by what it stands for in the operations. Since a release, ``released``, its names are those that people
    have: what came and went in between leaves no trace in them. What was gone from ``old`` and is in its attic
    comes back under its name. Actions of the overlay that have become stale or unnecessary are listed in ``report``.
    """
    before = released or old
    promised = renamed_since(before.lock, old.lock)
    lock = _with_others(_with_others(promised, old.lock), _attic(old).get("names") or {})
    first = normalise(_locked(document, lock), Report(), tolerant=True)
    carried = {one for entry in lock["classes"].values() for one in entry.get("formerly", ())}
    names = {now: was for now, was in renamed_classes(before, first).items() if was not in carried}
    classes = {names.get(name, name): entry for name, entry in first.lock["classes"].items()}
    kept = _with_others({**first.lock, "classes": classes}, lock)
    second = normalise(_locked(document, kept), Report(), tolerant=True)
    return normalise(_locked(document, _with_others(with_former_names(before, second), lock)), report, tolerant=True)


def update(old: Api, document: Document, report: Report, released: Api | None = None) -> Update:
    """What becomes of ``old`` when ``document``, the facts of the new one, takes its place.

    ``document`` has the overlay, descriptions and availability of ``old`` beside it; ``released`` is
    the normal form of the last release. Raises SpecError like `normalise`.
    """
    texts = kept_descriptions(old, follow(document, old, Report(), released))
    described = replace(document, source=replace(document.source, descriptions=texts.texts))
    api = follow(described, old, report, released)
    gone = [*stale_paths(api), *stale_operations(api)]
    return Update(
        old=old,
        api=_with_availability(api, [where for where, _ in gone]),
        changes=compare(old, api),
        descriptions=texts,
        overlay=tuple(entry for entry in report if entry.rule in ("overlay-stale", "overlay-unnecessary")),
        vanished=tuple(path for _, path in gone),
        undescribed=tuple(
            by_name(document.tree, entry.location.pointer) for entry in report if entry.rule == "description-missing"
        ),
    )


def _attic(api: Api) -> Tree:
    return api.document.source.attic


def _still_there(old: Api, new: Api, waiting: Tree) -> Iterator[Pointer]:
    """Entries of the lock of ``old`` whose subject is there: operations under another operationId, and members and
    parameters that are called again what they were when the names ``waiting`` went."""
    yield from (pointer_to("operations", one) for one in renamed_operations(old, new))
    for (name, wire), now in renamed_members(old, new).items():
        if now in _inside(waiting, "classes", name, "members"):
            yield pointer_to("classes", name, "members", wire)
    for before, _, parameters in same_operations(old, new):
        for key, now in parameters.items():
            if key != now and now in _inside(waiting, "operations", before.id, "parameters"):
                yield pointer_to("operations", before.id, "parameters", key)


def _inside(lock: Tree, part: str, name: str, inside: str) -> Tree:
    found: Tree = ((lock.get(part) or {}).get(name) or {}).get(inside) or {}
    return found


def _gone_names(before: Tree, after: Tree) -> Tree:
    """Entries of the one lock that the other doesn't have; of an entry of both only the members that it lost."""
    found: Tree = {}
    for part, inside in (("classes", "members"), ("operations", "parameters")):
        now = after.get(part) or {}
        gone: Tree = {}
        for name, entry in (before.get(part) or {}).items():
            left = _lost(entry.get(inside, {}), now[name][inside]) if name in now else {}
            gone |= {name: entry} if name not in now else {name: {inside: left}} if left else {}
        found |= {part: gone} if gone else {}
    return found


def _with_others(lock: Tree, others: Tree) -> Tree:
    """``lock`` with what only ``others`` has: names of other things, unless they go on under another one."""
    known = {part: lock.get(part) or {} for part in ("classes", "operations")}
    carried = {old for entry in known["classes"].values() for old in entry.get("formerly", ())}
    places = {place for entry in known["classes"].values() for place in entry.get("from", ())}
    gone = {
        name: entry
        for name, entry in (others.get("classes") or {}).items()
        if name not in known["classes"] and name not in carried and not places & set(entry.get("from", ()))
    }
    calls = {entry.get("call") for entry in known["operations"].values()}
    lost = {
        key: entry
        for key, entry in (others.get("operations") or {}).items()
        if key not in known["operations"] and entry.get("call") not in calls
    }
    classes = {name: _filled(entry, others, "classes", name, "members") for name, entry in known["classes"].items()}
    operations = {
        key: _filled(entry, others, "operations", key, "parameters") for key, entry in known["operations"].items()
    }
    return {**lock, "classes": {**classes, **gone}, "operations": {**operations, **lost}}


def _filled(entry: Tree, others: Tree, part: str, name: str, inside: str) -> Tree:
    """An entry of the lock with the members, or parameters, that only ``others`` has."""
    before, now = _inside(others, part, name, inside), entry.get(inside, {})
    return {**entry, inside: {**_lost(before, now), **now}}


def _lost(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Wire name -> name of what is only ``before``; a name that goes on under another spelling is not lost."""
    held = set(now.values())
    return {wire: python for wire, python in before.items() if wire not in now and python not in held}


def _locked(document: Document, lock: Tree) -> Document:
    return replace(document, source=replace(document.source, lock=lock))


def _with_availability(api: Api, gone: list[Pointer]) -> Api:
    source = replace(api.document.source, availability=without(api.document.source.availability, gone))
    return replace(api, document=replace(api.document, source=source))


def without(tree: Tree, pointers: list[Pointer]) -> Tree:
    """A copy of ``tree`` without the nodes at ``pointers``."""
    paths = [tuple(keys_of(one)) for one in pointers]
    gone = set(paths)
    kept: Tree = _without(tree, (), gone)
    return kept


def _without(node: Any, here: tuple[str, ...], gone: set[tuple[str, ...]]) -> Any:
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if (*here, str(key)) not in gone}
        return {key: _without(value, (*here, str(key)), gone) for key, value in kept.items()}
    if isinstance(node, list):
        numbered = [(value, (*here, str(index))) for index, value in enumerate(node)]
        return [_without(value, place, gone) for value, place in numbered if place not in gone]
    return node
