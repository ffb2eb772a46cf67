"""What a document holds, counted; no repair may lose any of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from ..carries import ROWS
from ..diagnostics import Location, Report
from ..layers import METHODS, Tree
from ..pointers import keys_in, node_at
from .draft import SCHEMA_LISTS, SCHEMA_MAPS, entries, mapping

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
    items = {path: _followed(tree, item) for path, item in mapping(tree, "paths").items()}
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


def report_loss(before: Counts, after: Counts, origin: str, report: Report) -> None:
    """Tell when ``after`` has less of anything than ``before`` and than was told to be left out."""
    excused = bool(report.of("left-out")) or any(entry.rule in DANGLING for entry in report)
    for name, number in asdict(before).items():
        left = getattr(after, name)
        if left < number and not excused:
            what = f"{number} {name} went into the repair, {left} came out: {ROWS['lost'].why}"
            report.add("reported" if name == "schemas" else "left-out", "lost", Location(origin), what)


DANGLING = ("dangling", "dangling-part")
"""Rows of the table of what is carried for references that lead nowhere."""


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
    try:
        return node_at(tree, keys_in(reference))
    except KeyError:
        return None


def _reached(tree: Tree, items: list[Tree]) -> set[str]:
    """References to named schemas that calls reach, directly or through others, as far as schemas are modelled."""
    found: set[str] = set()
    waiting = [schema for item in items for schema in _schemas(tree, item)]
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, dict):
            continue
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in found:
            found.add(reference)
            waiting.append(_target(tree, reference))
        for key in SCHEMA_MAPS:
            waiting += mapping(schema, key).values()
        for key in SCHEMA_LISTS:
            waiting += entries(schema, key)
        waiting += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    return {reference for reference in found if reference.startswith(("#/components/schemas/", "#/definitions/"))}


def _schemas(tree: Tree, item: Tree) -> Iterator[Any]:
    """What stands in the parameters, bodies and replies of a path."""
    for holder in (item, *(item[method] for method in METHODS if isinstance(item.get(method), dict))):
        parts = [*entries(holder, "parameters"), holder.get("requestBody"), *mapping(holder, "responses").values()]
        for part in (_followed(tree, each) for each in parts):
            yield part.get("schema")
            yield part.get("items")
            content = mapping(part, "content")
            has_json = any("json" in media_type for media_type in content)
            for media_type, media in content.items():
                # Of the same content in JSON and XML, JSON is kept.
                if isinstance(media, dict) and not (has_json and re.search(r"[/+]xml\b", media_type)):
                    yield _followed(tree, media).get("schema")
