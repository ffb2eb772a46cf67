"""Api, Api -> Changes: what an update means for a caller of the package.

Two normal forms are compared, so ``allOf``, references and inline objects are out of the way. A
change inside a class is told once for the class, whatever uses it; a change that several
operations or classes share is told once with all of them. Texts and the order of keys are no changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..layers import METHODS, Api, Class, Document, Operation, Tree
from . import telling
from .changes import Change, Changes, change, ordered
from .class_comparison import ClassComparison, Classes
from .keywords import changed_keywords
from .migration import Note, migration
from .operation_comparison import (
    RECEIVED,
    Comparison,
    Directions,
    came_and_went,
    declared,
    matched,
    parameters,
    servers,
    uses,
    webhooks_came_and_went,
    webhooks_in_both,
)

__all__ = [
    "Change",
    "Changes",
    "Note",
    "compare",
    "is_of_events",
    "migration",
    "renamed_classes",
    "renamed_members",
    "renamed_operations",
    "same_classes",
    "same_operations",
    "stand_in_same_place",
    "telling",
]


def compare(old: Api, new: Api) -> Changes:
    """What changed between two normal forms; ``new`` should have the names of ``old`` (`generator.update.follow`)."""
    return ordered(_found(old, new))


def _found(old: Api, new: Api) -> Iterator[Change]:
    pairs, gone, fresh = matched(old, new)
    classes = Classes.of(old, new)
    yield from came_and_went(gone, fresh)
    yield from webhooks_came_and_went(old, new)
    yield from Comparison(classes, Directions.of(old), (old, new)).changes(pairs)
    yield from Comparison(classes, RECEIVED, (old, new)).received(webhooks_in_both(old, new))
    yield from declared(old, new, pairs)
    yield from servers(old, new, pairs)
    yield from ClassComparison(classes).changes(classes.pairs(uses(old, new)))
    for place, word in changed_keywords(old, new):
        yield change("keyword-changed", place, f"`{word}` changed at {place}, a keyword that isn't modelled.")


def renamed_classes(old: Api, new: Api) -> dict[str, str]:
    """New name -> old name of each class whose name is gone while the class still stands where it stood."""
    classes = Classes.of(old, new)
    places = [pair for pair in classes.pairs(uses(old, new)) if pair[0] not in classes.new]
    mine, its = ([pair[side] for pair in places] for side in (0, 1))
    return {
        after: before
        for before, after in places
        if after not in classes.old and mine.count(before) == 1 and its.count(after) == 1
    }


def stand_in_same_place(old: Api, new: Api) -> frozenset[str]:
    """Classes of both that some operation, or a class that does so, still has where it had them."""
    places = Classes.of(old, new).pairs(uses(old, new))
    return frozenset(before for before, after in places if before == after)


def renamed_members(old: Api, new: Api) -> dict[tuple[str, str], str]:
    """Class and wire name of each member, or value, that is spelled otherwise now -> its wire name."""
    classes = Classes.of(old, new)
    found = ((pair, classes.members(pair)[0]) for pair in classes.pairs(uses(old, new)))
    return {(pair[0], wire): now for pair, names in found for wire, now in names.items() if wire != now}


def renamed_operations(old: Api, new: Api) -> dict[str, str]:
    """operationId -> what the same operation is called now."""
    return {before.id: after.id for before, after in matched(old, new)[0] if before.id != after.id}


def is_of_events(document: Document) -> bool:
    """Whether a document describes what its readers receive: nothing but POSTs with a body that no success answers.

    Such a body comes in and its reply goes out, so each is judged the other way round.
    """
    tree = document.tree
    calls = [(key, item[key]) for item in tree["paths"].values() for key in METHODS if key in item]
    if not calls:
        return bool(tree.get("webhooks"))
    schemes = tree.get("components", {}).get("securitySchemes")
    return not schemes and all(
        key == "post" and "requestBody" in call and not _is_answered(call) for key, call in calls
    )


def _is_answered(call: Tree) -> bool:
    return any(str(status).startswith("2") and reply.get("content") for status, reply in call["responses"].items())


def same_classes(old: Api, new: Api) -> Iterator[tuple[Class, Class, dict[str, str]]]:
    """Classes that stand in the same place, with the wire names of their members: before -> now."""
    classes = Classes.of(old, new)
    for pair in classes.pairs(uses(old, new)):
        yield classes.old[pair[0]], classes.new[pair[1]], classes.members(pair)[0]


def same_operations(old: Api, new: Api) -> Iterator[tuple[Operation, Operation, dict[str, str]]]:
    """Operations that stayed, with location and wire name of their parameters: before -> now."""
    for before, after in matched(old, new)[0]:
        same, _, _ = parameters(before, after)
        yield before, after, {f"{one.location} {one.name}": f"{now.location} {now.name}" for one, now in same}
