"""Members that are files: those of bodies in parts whose schema says bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..carries import plain_type
from ..layers import Class, Content, Operation, Tree
from .schemas import UNIONS


def with_files(
    classes: Iterable[Class], operations: Iterable[Operation]
) -> tuple[tuple[Class, ...], tuple[Operation, ...]]:
    """Both with ``x-file`` at each member of a multipart body that is a file or a list of files."""
    called = tuple(map(_with_parts, operations))
    parts = {name for each in called for content in _of_parts(each) for name in _classes(content.schema or {})}
    marked = tuple(
        replace(each, schema=_marked(each.schema)) if each.name in parts and "enum" not in each.schema else each
        for each in classes
    )
    return marked, called


def _of_parts(operation: Operation) -> Iterator[Content]:
    for content in operation.body.contents if operation.body else ():
        if plain_type(content.media_type) == "multipart/form-data":
            yield content


def _with_parts(operation: Operation) -> Operation:
    """The operation with ``x-file`` at what a body in parts says without a class."""
    parts = list(_of_parts(operation))
    if operation.body is None or not parts:
        return operation
    contents = tuple(
        replace(each, schema=_marked(each.schema)) if each in parts and each.schema else each
        for each in operation.body.contents
    )
    return replace(operation, body=replace(operation.body, schema=contents[0].schema or {}, contents=contents))


def _classes(schema: Tree) -> Iterator[str]:
    """The classes that a body may be."""
    if isinstance(reference := schema.get("$ref"), str):
        yield reference.rpartition("/")[2]
    for key in ("allOf", *UNIONS):
        for branch in schema.get(key) or ():
            yield from _classes(branch)


def _marked(schema: Tree) -> Tree:
    found = dict(schema)
    if "properties" in schema:
        found["properties"] = {name: _file(member) for name, member in schema["properties"].items()}
    if isinstance(schema.get("additionalProperties"), dict):
        found["additionalProperties"] = _file(schema["additionalProperties"])
    return found


def _file(schema: Tree) -> Tree:
    if schema.get("type") == "string" and schema.get("format") == "binary":
        return {**schema, "x-file": True}
    items = schema.get("items")
    if schema.get("type") == "array" and isinstance(items, dict):
        return {**schema, "items": _file(items)}
    return schema
