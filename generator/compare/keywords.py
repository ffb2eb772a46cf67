"""Keywords that the normal form doesn't model: a change of one is told as such, and never taken for none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..layers import Api, Tree
from ..pointers import keys_in, node_at

UNMODELLED = frozenset(
    {
        *("if", "then", "else", "not", "contains", "minContains", "maxContains", "propertyNames", "patternProperties"),
        *("dependencies", "dependentRequired", "dependentSchemas", "prefixItems", "additionalItems", "$dynamicRef"),
        *("unevaluatedProperties", "unevaluatedItems", "contentEncoding", "contentMediaType", "contentSchema"),
        *("minProperties", "maxProperties", "discriminator", "links", "headers", "encoding"),
    }
)
_NAMES = frozenset(
    ("properties", "paths", "responses", "content", "schemas", "parameters", "requestBodies", "webhooks")
)
"""Below these the keys of an object are names that the API chose."""
_VALUES = frozenset(("enum", "const", "default", "example", "examples", "required", "description", "title", "summary"))
_TEXTS = frozenset(("description", "title", "summary", "example", "examples", "$comment"))


def changed_keywords(old: Api, new: Api) -> Iterator[tuple[str, str]]:
    """Place and keyword of each one whose value differs where both documents have the place, as they were published."""
    before, after = old.document.source.tree, new.document.source.tree
    if "x-facts" in before or "x-facts" in after:
        return
    mine, its = dict(_places(before)), dict(_places(after))
    for place in mine.keys() & its.keys():
        for word in sorted(mine[place].keys() | its[place].keys()):
            if mine[place].get(word) != its[place].get(word):
                yield place, word


def _places(tree: Tree) -> Iterator[tuple[str, dict[str, str]]]:
    """Every object that the paths reach, with its unmodelled keywords."""
    seen: set[str] = set()
    waiting = ["/paths", "/webhooks"]
    while waiting:
        root = waiting.pop()
        if root in seen:
            continue
        seen.add(root)
        for place, node in _nodes(_at(tree, root), root, is_names=root in ("/paths", "/webhooks")):
            reference = node.get("$ref")
            waiting += [reference[1:]] if isinstance(reference, str) and reference.startswith("#/") else []
            yield place, {key: _canonical(node[key]) for key in node.keys() & UNMODELLED}


def _nodes(node: Any, place: str, *, is_names: bool) -> Iterator[tuple[str, Tree]]:
    if isinstance(node, list):
        for index, child in enumerate(node):
            # A parameter is known by its name, wherever it stands in its list.
            name = child.get("name", index) if isinstance(child, dict) else index
            yield from _nodes(child, f"{place}/{name}", is_names=False)
    if not isinstance(node, dict):
        return
    if not is_names:
        yield place, node
    for key, child in node.items():
        if is_names or (key not in _VALUES and not str(key).startswith("x-")):
            yield from _nodes(
                child, f"{place}/{key}", is_names=not is_names and key in _NAMES and isinstance(child, dict)
            )


def _at(tree: Tree, pointer: str) -> Any:
    try:
        return node_at(tree, keys_in(f"#{pointer}"))
    except KeyError:
        return None


def _canonical(value: Any) -> str:
    """A value without texts, in one spelling."""
    return json.dumps(_bare(value), sort_keys=True, default=str)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _bare(child) for key, child in value.items() if key not in _TEXTS}
    return [_bare(child) for child in value] if isinstance(value, list) else value
