"""The members of a form and the parts of a multipart body: which of them can be written as their encoding says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ..carries import FORMS, JOINED, ROWS, Row, ShapeKind, is_json, plain_type
from ..layers import Pointer, Tree
from ..pointers import escaped
from .raw_operations import STYLE, RawContent

Found = tuple[Row, Pointer, str]


class Reader(Protocol):
    """Who knows the components of the document."""

    def kind(self, schema: Tree | None) -> ShapeKind: ...

    def found(self, schema: Tree) -> Tree: ...


def parts(content: RawContent, reader: Reader) -> Iterator[Found]:
    """What of the encodings of a body isn't simply carried: row, place and what it is."""
    if plain_type(content.media_type).startswith("multipart/"):
        for key in ("prefixEncoding", "itemEncoding"):
            if key in content.node:
                yield ROWS["part-inside"], f"{content.pointer}/{key}", key
    if plain_type(content.media_type) not in FORMS:
        return
    members = reader.found(content.schema or {}).get("properties") or {}
    for name, encoding in content.encodings.items():
        place = f"{content.pointer}/encoding/{escaped(name)}"
        yield from _part(name, encoding, reader.found(members.get(name) or {}), place, reader)


def _part(name: str, encoding: Tree, schema: Tree, place: Pointer, reader: Reader) -> Iterator[Found]:
    item = reader.found(schema.get("items") or {}) if schema.get("type") == "array" else schema
    styled = any(key in encoding for key in STYLE)
    if (
        not styled
        and reader.kind(item) in ("array", "object")
        and not _may_be_json(str(encoding.get("contentType") or ""))
    ):
        yield ROWS["part-structured"], f"{place}/contentType", f"{name} as {encoding['contentType']}"
    if encoding.get("explode") is True and encoding.get("style") in JOINED and reader.kind(schema) == "object":
        yield ROWS["joined-deep"], f"{place}/explode", name
    for key in ("encoding", "prefixEncoding", "itemEncoding"):
        if key in encoding:
            yield ROWS["part-inside"], f"{place}/{key}", f"{key} of {name}"
    if encoding.get("allowReserved") is True:
        yield ROWS["form-reserved"], f"{place}/allowReserved", name
    is_file = item.get("format") == "binary"
    for header, node in (encoding.get("headers") or {}).items():
        if header.lower() != "content-type" and isinstance(node, dict) and not is_file and fixed(node) is None:
            row = ROWS["part-header-required" if node.get("required") is True else "part-header-beside"]
            yield row, f"{place}/headers/{escaped(header)}", f"{header} of {name}"


def _may_be_json(content_type: str) -> bool:
    """Whether one of the media types that an encoding allows is JSON; without any it is implied."""
    allowed = [each.strip() for each in content_type.split(",")]
    return not content_type or any(is_json(each) or plain_type(each) in ("*/*", "application/*") for each in allowed)


def fixed(header: Tree) -> str | None:
    """The value of a header that has only one, or a default."""
    schema = header.get("schema")
    if not isinstance(schema, dict):
        return None
    values = schema.get("enum")
    only = values[0] if isinstance(values, list) and len(values) == 1 else None
    found = next((each for each in (schema.get("const"), only, schema.get("default")) if each is not None), None)
    return str(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else None
