"""What a document holds, counted; no repair may lose any of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import METHODS, Tree
from .draft import entries, mapping, tokens

_BODIES = ("body", "formData")
"""Where Swagger 2.0 puts a body among the parameters."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Operations with their responses, parameters and bodies, and the named schemas that they reach."""

    operations: int
    responses: int
    parameters: int
    bodies: int
    schemas: int


def count(tree: Tree) -> Counts:
    """Counts of a document before or after repair: OpenAPI or Swagger, references followed or not.

    Parameters with the same name and location count once for each operation, and one of a
    path that does not name it does not count: nobody can send it.
    """
    items = {
        path: _followed(tree, item) for path, item in {**mapping(tree, "webhooks"), **mapping(tree, "paths")}.items()
    }
    calls = [
        (item[method], _parameters(tree, path, item, item[method]))
        for path, item in items.items()
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]
    return Counts(
        operations=len(calls),
        responses=sum(not key.startswith("x-") for operation, _ in calls for key in mapping(operation, "responses")),
        parameters=sum(len([place for _, place in found if place not in _BODIES]) for _, found in calls),
        bodies=sum("requestBody" in operation or any(p in _BODIES for _, p in found) for operation, found in calls),
        schemas=len(_reached(tree, list(items.values()))),
    )


def refuse_loss(before: Counts, after: Counts, origin: str) -> None:
    """Raises `SpecError` when ``after`` has less of anything."""
    for name, number in asdict(before).items():
        left = getattr(after, name)
        if left < number:
            problem = f"{number} {name} went into the repair, {left} came out"
            raise SpecError(Location(origin), problem, "run `inspect` and report the rule that lost them")


def _parameters(tree: Tree, path: str, item: Tree, operation: Tree) -> set[tuple[str, str]]:
    members = [_followed(tree, member) for member in entries(item, "parameters") + entries(operation, "parameters")]
    found = {(str(member.get("name")).strip(), str(member.get("in")).strip()) for member in members}
    return {(name, place) for name, place in found if place != "path" or f"{{{name}}}" in path}


def _followed(tree: Tree, node: Any) -> Tree:
    for _ in range(10):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            break
        node = _target(tree, node["$ref"])
    return node if isinstance(node, dict) else {}


def _target(tree: Tree, reference: str) -> Any:
    node: Any = tree
    for token in tokens(reference.partition("#")[2]):
        node = node.get(token) if isinstance(node, dict) else None
    return node


def _reached(tree: Tree, items: list[Tree]) -> set[str]:
    """References to named schemas that the path items reach, directly or through others."""
    found: set[str] = set()
    waiting: list[Any] = [*items]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in found:
                found.add(reference)
                waiting.append(_target(tree, reference))
            waiting += [member for key, member in node.items() if key not in ("example", "examples", "x-scopes")]
    return {reference for reference in found if reference.startswith(("#/components/schemas/", "#/definitions/"))}
