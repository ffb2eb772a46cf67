"""Walking the normal form: which class is behind a schema, where a wire path leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..layers import Api, Class, Tree


@dataclass(frozen=True, slots=True)
class PathStep:
    """One member of a path: the class that has it and how it is spelled."""

    owner: Class
    wire: str
    python: str
    schema: Tree


def classes_of(schema: Tree, classes: Mapping[str, Class]) -> Iterator[Class]:
    """The classes that a use-site schema may hold, through ``allOf: [ref]`` and unions."""
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        if name in classes:
            yield classes[name]
    for branch in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from classes_of(branch, classes)


def items_of(schema: Tree) -> Tree | None:
    """Schema of one item when ``schema`` is a list."""
    if schema.get("type") == "array":
        items = schema.get("items", {})
        return items if isinstance(items, dict) else {}
    return next((items for part in schema.get("allOf", ()) if (items := items_of(part)) is not None), None)


def member(owner: Class, wire: str) -> PathStep | None:
    schema = owner.schema.get("properties", {}).get(wire)
    if schema is None:
        return None
    python = next((each.python for each in owner.members if each.wire == wire), wire)
    return PathStep(owner, wire, python, schema)


def walk(path: str, classes: Mapping[str, Class]) -> list[PathStep] | None:
    """The steps of ``Class.member[].member``; None when the document has no such path."""
    name, _, rest = path.partition(".")
    owners = [classes[name]] if name in classes else []
    if not owners:
        return None
    steps: list[PathStep] = []
    for part in filter(None, rest.split(".")):
        wire, _, brackets = part.partition("[")
        found = [step for owner in owners if (step := member(owner, wire))]
        if not found:
            return None
        steps.append(found[0])
        schema: Tree | None = found[0].schema
        for _ in range(brackets.count("]")):
            schema = items_of(schema or {})
        if schema is None:
            return None
        owners = [*classes_of(schema, classes)]
    return steps


def walk_path(path: str, api: Api) -> list[tuple[str, str]] | None:
    """Class and wire name of each step of a path; None when the document has no such path."""
    steps = walk(path, api.by_name)
    return None if steps is None else [(step.owner.name, step.wire) for step in steps]


def python_path(path: str, steps: list[PathStep]) -> str:
    """``path`` in Python names, brackets kept."""
    parts = path.split(".")
    brackets = [part[part.find("[") :] if "[" in part else "" for part in parts[1:]]
    return ".".join([parts[0], *(step.python + end for step, end in zip(steps, brackets, strict=True))])
