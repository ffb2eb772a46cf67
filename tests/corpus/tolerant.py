"""A second reader of published documents, written apart from the pipeline, that counts what they hold.

It knows YAML as texts only, follows references by their last word, and sees of a schema
what a reader with a pencil would: types, properties, enums. Its answers are compared with
the facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


@dataclass
class Seen:
    """What one document holds, in values that can be compared."""

    operations: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    parameters: set[str] = field(default_factory=set)
    required: set[str] = field(default_factory=set)
    deprecated: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    types: dict[str, str] = field(default_factory=dict)
    enums: dict[str, tuple[str, ...]] = field(default_factory=dict)


def look_at(data: bytes) -> Seen:
    """Everything that the operations of a document reach."""
    text = data.decode("utf-8", errors="replace").replace("\t", " ")
    trees = [tree for tree in yaml.load_all(text, Loader=yaml.CBaseLoader) if isinstance(tree, dict)]
    return _Reader(max(trees, key=lambda tree: "paths" in tree)).read()


class _Reader:
    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree = tree
        self.seen = Seen()
        self.schemas = tree.get("definitions") or (tree.get("components") or {}).get("schemas") or {}
        self.waiting: list[str] = []

    def read(self) -> Seen:
        for path, item in self.tree["paths"].items():
            item = self.follow(item)
            for method in METHODS & item.keys():
                self.operation(f"{method} {path}", path, item, item[method])
        while self.waiting:
            name = self.waiting.pop()
            if name not in self.seen.classes:
                self.seen.classes.add(name)
                self.schema(name, self.schemas[name])
        return self.seen

    def follow(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.tree
            for word in re.split("/", node["$ref"].strip().lstrip("#/")):
                target = target[word.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def operation(self, name: str, path: str, item: dict[str, Any], operation: dict[str, Any]) -> None:
        self.seen.operations.add(name)
        if operation.get("deprecated") == "true":
            self.seen.deprecated.add(name)
        known: set[str] = set()
        for written in [*(operation.get("parameters") or []), *(item.get("parameters") or [])]:
            parameter = self.follow(written)
            key = f"{name} {parameter['in']} {parameter['name']}"
            if parameter["in"] == "path" and f"{{{parameter['name']}}}" not in path:
                continue
            if parameter["in"] in ("body", "formData"):
                self.seen.bodies.add(name)
                self.schema(f"{name} body", parameter["schema"])
            elif key not in known:
                known.add(key)
                self.parameter(key, parameter)
        body = self.follow(operation.get("requestBody"))
        if body:
            self.seen.bodies.add(name)
            self.content(f"{name} body", body)
        for status, written in (operation.get("responses") or {}).items():
            self.seen.statuses.add(f"{name} {status.strip()}")
            self.content(f"{name} {status.strip()}", self.follow(written))

    def parameter(self, key: str, parameter: dict[str, Any]) -> None:
        self.seen.parameters.add(key)
        if parameter.get("required") == "true":
            self.seen.required.add(key)
        self.schema(key, parameter.get("schema", parameter))

    def content(self, place: str, holder: Any) -> None:
        """Of several media types with the same schema it is enough to look at one; XML does not count."""
        if not isinstance(holder, dict):
            return
        media = {name.strip(): value for name, value in (holder.get("content") or {}).items()}
        for name in sorted(media):
            if "xml" not in name and isinstance(media[name], dict) and "schema" in media[name]:
                self.schema(place, media[name]["schema"])
        if "schema" in holder:
            self.schema(place, holder["schema"])

    def schema(self, place: str, schema: Any) -> None:
        schema = {key.rstrip(":"): value for key, value in schema.items()}
        reference = self.reference(schema)
        if reference:
            self.seen.types[place] = f"-> {reference}"
            self.waiting.append(reference)
            return
        self.seen.types[place] = self.type(schema)
        if values := self.enum(schema):
            self.seen.enums[place] = values
        for step, inner in self.inner(schema):
            self.schema(f"{place}/{step}", inner)

    def reference(self, schema: dict[str, Any]) -> str | None:
        """The name of the schema that this one is: a reference, alone in ``allOf`` or not."""
        members = schema.get("allOf") or []
        if "$ref" not in schema and len(members) == 1 and not schema.keys() & {"properties", "type"}:
            schema = members[0]
        return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None

    def type(self, schema: dict[str, Any]) -> str:
        kind, detail = schema.get("type"), schema.get("format")
        if isinstance(schema.get("properties"), dict):
            return "object"
        if (kind, detail) in (("number", "int"), ("number", "integer"), ("number", "int32")):
            return "integer"
        if (kind, detail) == ("integer", "float"):
            return "number"
        if kind is None:
            return "array" if "items" in schema else "string" if "enum" in schema else "anything"
        return str(kind)

    def enum(self, schema: dict[str, Any]) -> tuple[str, ...]:
        items = schema.get("items")
        values = schema.get("enum") or (
            items.get("enum") if isinstance(items, dict) and schema.get("type") == "string" else None
        )
        return tuple(dict.fromkeys(str(value).strip() for value in values or ()))

    def inner(self, schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        properties = schema.get("properties")
        for name, inner in properties.items() if isinstance(properties, dict) else ():
            yield name.strip().rstrip(":"), inner
        if isinstance(schema.get("items"), dict) and schema.get("type", "array") == "array":
            yield "[]", schema["items"]
        for key in ("allOf", "oneOf", "anyOf"):
            for index, inner in enumerate(schema.get(key) or ()):
                yield f"{key}{index}", inner
        if isinstance(schema.get("additionalProperties"), dict):
            yield "{}", schema["additionalProperties"]
