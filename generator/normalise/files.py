"""Members that are files: those of bodies in parts whose schema says bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..carries import plain_type
from ..layers import Class, Operation, Tree


def with_files(classes: Iterable[Class], operations: Iterable[Operation]) -> tuple[Class, ...]:
    """The classes, with ``x-file`` at each member of a multipart body that is a file or a list of files."""
    parts = set(_of_parts(operations))
    return tuple(_marked(each) if each.name in parts and "enum" not in each.schema else each for each in classes)


def _of_parts(operations: Iterable[Operation]) -> Iterator[str]:
    for operation in operations:
        for content in operation.body.contents if operation.body else ():
            if plain_type(content.media_type) == "multipart/form-data" and content.schema:
                yield str(content.schema.get("$ref", "")).rpartition("/")[2]


def _marked(each: Class) -> Class:
    members = {name: _file(schema) for name, schema in each.schema.get("properties", {}).items()}
    return replace(each, schema={**each.schema, "properties": members})


def _file(schema: Tree) -> Tree:
    if schema.get("type") == "string" and schema.get("format") == "binary":
        return {**schema, "x-file": True}
    items = schema.get("items")
    if schema.get("type") == "array" and isinstance(items, dict):
        return {**schema, "items": _file(items)}
    return schema
