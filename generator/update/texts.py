"""Our descriptions carried over to a new document: by pointer, else to where their subject moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..compare.words import respelled
from ..layers import METHODS, Api, Pointer, Tree
from ..normalise import settled, subject


@dataclass(frozen=True, slots=True)
class Kept:
    """The descriptions of the new document, and what became of the old ones."""

    texts: Mapping[Pointer, str]
    """Pointer -> text, in the order of pointers."""
    moved: Mapping[Pointer, Pointer]
    """Where a text was -> where it is."""
    dropped: Mapping[Pointer, str]
    """Texts whose subject is gone."""


def kept_descriptions(old: Api, new: Api) -> Kept:
    """The descriptions of ``old`` for the document of ``new``."""
    tree = new.document.tree
    before = old.document.source.descriptions
    texts = {pointer: text for pointer, text in before.items() if isinstance(subject(tree, pointer), dict)}
    places = _Places({settled(pointer): pointer for pointer in describable(tree)}, _prefixes(old, new))
    moved: dict[Pointer, Pointer] = {}
    for pointer, text in before.items():
        if pointer in texts or not text:
            continue
        now = places.of(pointer, taken=texts)
        if now is not None:
            moved[pointer] = now
            texts[now] = text
    dropped = {pointer: text for pointer, text in before.items() if text and pointer not in {**texts, **moved}}
    return Kept(dict(sorted(texts.items())), moved, dropped)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where texts may stand in the new document."""

    by_settled: Mapping[Pointer, Pointer]
    prefixes: Mapping[Pointer, Pointer]
    """Where a class or an operation was -> where it is."""

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
    classes = {one.name: one.pointer for one in new.classes}
    calls = {one.id: one.pointer for one in new.operations}
    moved = {one.pointer: classes[one.name] for one in old.classes if one.name in classes}
    moved |= {one.pointer: calls[one.id] for one in old.operations if one.id in calls}
    return {before: after for before, after in moved.items() if before != after}


def describable(tree: Tree) -> Iterator[Pointer]:
    """Every place of a facts document that a description may stand at."""
    for path, item in tree["paths"].items():
        for method in METHODS:
            if method in item:
                yield from _operation(item[method], f"/paths/{_token(path)}/{method}")
    for name, parameter in tree.get("components", {}).get("parameters", {}).items():
        yield f"/components/parameters/{_token(name)}"
        yield from _below(parameter, f"/components/parameters/{_token(name)}")
    for name, schema in tree.get("components", {}).get("schemas", {}).items():
        yield f"/components/schemas/{_token(name)}"
        yield from _below(schema, f"/components/schemas/{_token(name)}")


def _operation(node: Tree, pointer: Pointer) -> Iterator[Pointer]:
    yield pointer
    yield from (f"{pointer}/parameters/{_token(each['name'])}" for each in node.get("parameters", ()) if "name" in each)
    yield from _below({key: node[key] for key in ("requestBody", "responses") if key in node}, pointer)


def _below(node: Any, pointer: Pointer) -> Iterator[Pointer]:
    """Every property below a node, and the items of lists: what may become a class or a member."""
    items = enumerate(node) if isinstance(node, list) else node.items() if isinstance(node, dict) else ()
    for key, child in items:
        if isinstance(child, dict | list) and not (isinstance(node, dict) and key in ("enum", "required", "x-scopes")):
            here = f"{pointer}/{_token(str(key))}"
            yield here
            yield from _below(child, here)


def _token(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
