"""What a document holds, counted; no repair may lose any of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import METHODS, Tree
from .draft import entries, mapping, tokens


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

    Parameters with the same name and location count once for each operation.
    """
    items = [_followed(tree, item) for item in [*mapping(tree, "paths").values(), *mapping(tree, "webhooks").values()]]
    pairs = [(item, item[method]) for item in items for method in METHODS if isinstance(item.get(method), dict)]
    parameters = [_parameters(tree, path_item, operation) for path_item, operation in pairs]
    return Counts(
        operations=len(pairs),
        responses=sum(len(mapping(operation, "responses")) for _, operation in pairs),
        parameters=sum(len({key for key in found if key[1] not in ("body", "formData")}) for found in parameters),
        bodies=sum(
            bool(operation.get("requestBody")) or any(key[1] in ("body", "formData") for key in found)
            for (_, operation), found in zip(pairs, parameters, strict=True)
        ),
        schemas=len(_reached(tree, items)),
    )


def refuse_loss(before: Counts, after: Counts, origin: str) -> None:
    """Raises `SpecError` when ``after`` has less of anything."""
    for name, number in asdict(before).items():
        left = getattr(after, name)
        if left < number:
            problem = f"{number} {name} went into the repair, {left} came out"
            raise SpecError(Location(origin), problem, "run `inspect` and report the rule that lost them")


def _parameters(tree: Tree, item: Tree, operation: Tree) -> set[tuple[str, str]]:
    members = [_followed(tree, member) for member in entries(item, "parameters") + entries(operation, "parameters")]
    return {(str(member.get("name")).strip(), str(member.get("in")).strip()) for member in members}


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
