"""Our words by JSON pointer, put where they belong before anything is merged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..diagnostics import Location, Report
from ..layers import Pointer, Tree
from ..pointers import keys_of


def describe(tree: Tree, descriptions: Mapping[Pointer, str], file: str, report: Report) -> None:
    """Sets ``description`` in ``tree`` itself; a pointer that leads nowhere is reported as stale."""
    for pointer, text in descriptions.items():
        node = subject(tree, pointer)
        if not isinstance(node, dict):
            place = Location(file, None, pointer)
            what = "this description belongs to nothing in the document"
            report.add("unknown", "description-stale", place, what, "delete it, or move it to where its subject is now")
        elif text:
            node["description"] = text


def subject(tree: Tree, pointer: Pointer) -> Any:
    """The node that a pointer of descriptions.yaml means, None when there is none; a parameter goes by its name."""
    node: Any = tree
    steps = keys_of(pointer)
    for before, step in zip(["", *steps], steps, strict=False):
        if isinstance(node, dict):
            node = node.get(step)
        elif isinstance(node, list):
            node = _item(tree, node, step) if before == "parameters" else _at(node, step)
        else:
            return None
    return node


def _at(nodes: list[Any], step: str) -> Any:
    return nodes[int(step)] if step.isdecimal() and int(step) < len(nodes) else None


def _item(tree: Tree, nodes: list[Any], name: str) -> Any:
    """A parameter by its wire name, also where it stands as a reference."""
    for node in nodes:
        reference = str(node.get("$ref", ""))
        found = subject(tree, reference.removeprefix("#")) if reference else node
        if isinstance(found, dict) and found.get("name") == name:
            return node
    return None
