"""Our descriptions carried over to a new document: by pointer, else to where their subject moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..compare import stand_in_same_place
from ..compare.phrases import respelled
from ..layers import METHODS, Api, Pointer, Tree
from ..normalise import settled, subject
from ..pointers import escaped


@dataclass(frozen=True, slots=True)
class CarriedTexts:
    """The descriptions of the new document, and what became of the old ones."""

    texts: Mapping[Pointer, str]
    """Pointer -> text, in the order of pointers."""
    moved: Mapping[Pointer, Pointer]
    """Where a text was -> where it is."""
    dropped: Mapping[Pointer, str]
    """Texts whose subject is gone."""
    back: tuple[Pointer, ...] = ()
    """Where a subject came back, and its text with it."""
    attic: Mapping[Pointer, str] = field(default_factory=dict)
    """The texts without a subject, those of earlier updates among them."""


def kept_descriptions(old: Api, new: Api) -> CarriedTexts:
    """The descriptions of ``old`` for the document of ``new``."""
    tree, before = new.document.tree, old.document.source.descriptions
    places = Places.between(old, new)
    stayed = {pointer: text for pointer, text in before.items() if isinstance(subject(tree, pointer), dict)}
    waiting: dict[Pointer, str] = dict(old.document.source.attic.get("descriptions") or {})
    back = {}
    # What a place had before comes before what may move there.
    for pointer, text in list(waiting.items()):
        now = pointer if isinstance(subject(tree, pointer), dict) else places.by_settled.get(settled(pointer))
        if now is not None and not stayed.get(now):
            back[now] = text
            del waiting[pointer]
    texts = {**stayed, **back}
    moved: dict[Pointer, Pointer] = {}
    for pointer, text in before.items():
        now = None if pointer in stayed or not text else places.of(pointer, taken=texts)
        if now is not None:
            moved[pointer] = now
            texts[now] = text
    gone = {pointer: text for pointer, text in before.items() if text and pointer not in {**stayed, **moved}}
    # What went back to where it was has its words there.
    dropped = {pointer: text for pointer, text in gone.items() if back.get(places.of(pointer, {}) or "") != text}
    # A place that comes back has its own words, wherever they went meanwhile.
    attic = {
        **waiting,
        **dropped,
        **{pointer: before[pointer] for pointer in moved if settled(pointer) != settled(moved[pointer])},
    }
    return CarriedTexts(
        texts=dict(sorted(texts.items())),
        moved=moved,
        dropped=dropped,
        back=tuple(sorted(back)),
        attic=dict(sorted(attic.items())),
    )


@dataclass(frozen=True, slots=True)
class Places:
    """Where texts may stand in the new document."""

    by_settled: Mapping[Pointer, Pointer]
    prefixes: Mapping[Pointer, Pointer]
    """Where a class or an operation was -> where it is."""

    @classmethod
    def between(cls, old: Api, new: Api) -> Places:
        # What stands higher wins: a class before the parts that it is made of.
        every = {settled(pointer): pointer for pointer in reversed(list(describable(new.document.tree)))}
        return cls(every, _prefixes(old, new))

    def of(self, pointer: Pointer, taken: Mapping[Pointer, str]) -> Pointer | None:
        """Where the subject of ``pointer`` went: elsewhere in allOf, with its class, to a respelled name."""
        wanted = [settled(pointer)]
        for before in sorted(self.prefixes, key=len, reverse=True):
            if f"{pointer}/".startswith(f"{before}/"):
                wanted.append(settled(self.prefixes[before] + pointer[len(before) :]))
        for one in wanted:
            found = self.by_settled.get(one)
            if found is not None and found not in taken:
                return found
        return next((found for one in wanted if (found := self._respelled(one, taken))), None)

    def _respelled(self, pointer: Pointer, taken: Mapping[Pointer, str]) -> Pointer | None:
        above, _, last = pointer.rpartition("/")
        siblings = [one for one in self.by_settled if one.rpartition("/")[0] == above]
        near = [
            one for one in siblings if respelled(last, one.rpartition("/")[2]) and self.by_settled[one] not in taken
        ]
        return self.by_settled[near[0]] if len(near) == 1 else None


def _prefixes(old: Api, new: Api) -> dict[Pointer, Pointer]:
    """Where classes and operations went that are the same by more than their shape."""
    classes = {one.name: one.pointer for one in new.classes}
    calls = {one.id: one.pointer for one in new.operations}
    held = stand_in_same_place(old, new)
    moved = {
        one.pointer: classes[one.name]
        for one in old.classes
        if one.name in classes and (one.name in held or _is_renamed(one.pointer, classes[one.name]))
    }
    moved |= {one.pointer: calls[one.id] for one in old.operations if one.id in calls}
    return {before: after for before, after in moved.items() if before != after}


def _is_renamed(before: Pointer, after: Pointer) -> bool:
    """Whether one place is another by its name: the same owner, or a leaf that is called alike."""
    owner, _, leaf = settled(before).rpartition("/")
    other, _, last = settled(after).rpartition("/")
    return owner == other or leaf == last or respelled(leaf, last)


def by_name(tree: Tree, pointer: Pointer) -> Pointer:
    """A place as descriptions.yaml spells it: a parameter of an operation by its name, not by its position."""
    found = re.match(r"(/paths/[^/]+/[^/]+/parameters)/(\d+)", pointer)
    node = subject(tree, found[1].removesuffix("/parameters")) if found else None
    if not found or not isinstance(node, dict):
        return pointer
    name = node["parameters"][int(found[2])].get("name")
    return f"{found[1]}/{escaped(name)}{pointer[found.end() :]}" if name else pointer


def describable(tree: Tree) -> Iterator[Pointer]:
    """Every place of a facts document that a description may stand at."""
    for path, item in tree["paths"].items():
        for method in METHODS:
            if method in item:
                yield from _operation(item[method], f"/paths/{escaped(path)}/{method}")
    for name, parameter in tree.get("components", {}).get("parameters", {}).items():
        yield f"/components/parameters/{escaped(name)}"
        yield from _below(parameter, f"/components/parameters/{escaped(name)}")
    for name, schema in tree.get("components", {}).get("schemas", {}).items():
        yield f"/components/schemas/{escaped(name)}"
        yield from _below(schema, f"/components/schemas/{escaped(name)}")


def _operation(node: Tree, pointer: Pointer) -> Iterator[Pointer]:
    yield pointer
    yield from (
        f"{pointer}/parameters/{escaped(each['name'])}" for each in node.get("parameters", ()) if "name" in each
    )
    yield from _below({key: node[key] for key in ("requestBody", "responses") if key in node}, pointer)


def _below(node: Any, pointer: Pointer) -> Iterator[Pointer]:
    """Every property below a node, and the items of lists: what may become a class or a member."""
    items = enumerate(node) if isinstance(node, list) else node.items() if isinstance(node, dict) else ()
    for key, child in items:
        if isinstance(child, dict | list) and not (isinstance(node, dict) and key in ("enum", "required", "x-scopes")):
            here = f"{pointer}/{escaped(str(key))}"
            yield here
            yield from _below(child, here)
