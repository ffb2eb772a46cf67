"""``x-`` members of a document that are called like ours: what isn't written as ours means something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..layers import Pointer, Tree
from .draft import Draft, TreeEdit, entries, mapping, operations, parameters, path_items, schemas
from .shape import EXTENSIONS, PAGING, fits

_MADE_HERE = frozenset({"x-file", "x-family", "x-origin", "x-scope", "x-sentinels"})
"""Written between stages; no document has them."""
_NEEDED = {
    "x-form": frozenset({"pattern", "such_as"}),
    "x-unit-by": frozenset({"member", "units"}),
    "x-unit-unknown-by": frozenset({"member", "why"}),
}
"""Members without which an extension says nothing to us."""
_OF_CARS = frozenset({"x-command", "x-actions"})


def extensions_of_operations(draft: Draft) -> Iterator[TreeEdit]:
    """At the root, operations and parameters, before their shapes are looked at."""
    if not draft.source.config.is_maintained:
        _drop(draft, "", draft.tree)
        for pointer, _, item in path_items(draft.tree):
            _drop_of_parameters(draft, pointer, item)
        for pointer, _, _, operation in operations(draft.tree):
            _drop(draft, pointer, operation)
            _drop_of_parameters(draft, pointer, operation)
        for pointer, parameter in parameters(draft.tree):
            _drop(draft, pointer, parameter)
    return iter(())


def extensions_of_schemas(draft: Draft) -> Iterator[TreeEdit]:
    """In every schema, once all of them are written out."""
    if not draft.source.config.is_maintained:
        for pointer, schema in schemas(draft.tree):
            _drop(draft, pointer, schema)
    return iter(())


def are_facts(node: object) -> bool:
    """Whether ``x-facts`` is ours: it names the file that the facts were taken from."""
    return isinstance(node, dict) and re.fullmatch(r"[0-9a-f]{64}", str(node.get("source_sha256"))) is not None


def _drop_of_parameters(draft: Draft, pointer: Pointer, holder: Tree) -> None:
    for index, parameter in enumerate(entries(holder, "parameters")):
        if isinstance(parameter, dict):
            _drop(draft, f"{pointer}/parameters/{index}", parameter)


def _drop(draft: Draft, pointer: Pointer, node: Tree) -> None:
    for key in [key for key in node if key.startswith("x-") and not _is_ours(draft, key, node)]:
        draft.tell("extension", f"{pointer}/{key}", key)
        del node[key]


def _is_ours(draft: Draft, key: str, node: Tree) -> bool:
    """Whether an extension means what it means to us, or nothing at all."""
    if key in _MADE_HERE or (key in _OF_CARS and not draft.source.config.car):
        return False
    if key == "x-facts":
        return are_facts(node[key])
    if key == "x-paging" and mapping(node, key).keys().isdisjoint(PAGING):
        return False
    if not _NEEDED.get(key, frozenset()) <= mapping(node, key).keys():
        return False
    return key not in EXTENSIONS or fits(node[key], EXTENSIONS[key])
