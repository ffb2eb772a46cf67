"""What a document holds for other readers than a client of JSON: told, and changed by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..layers import Pointer, Tree
from ..pointers import escaped
from .draft import Draft, TreeEdit, contents, mapping, parameters, within

_STANDARD = ("https://spec.openapis.org/oas/", "https://json-schema.org/draft/2020-12/")
_EXAMPLES = ("example", "examples")


def unread_parts(draft: Draft) -> Iterator[TreeEdit]:
    """Names for XML, examples and other dialects: a line for each component and each part of an operation."""
    for name, schema in mapping(mapping(draft.tree, "components"), "schemas").items():
        _tell(draft, f"/components/schemas/{escaped(name)}", schema)
    for pointer, parameter in parameters(draft.tree):
        _tell(draft, pointer, parameter.get("schema"), parameter, *mapping(parameter, "content").values())
    for pointer, holder in contents(draft.tree):
        for media_type, media in mapping(holder, "content").items():
            place = f"{pointer}/content/{escaped(media_type)}"
            _tell(draft, place, mapping({"it": media}, "it").get("schema"), media)
    dialect = draft.tree.get("jsonSchemaDialect")
    if isinstance(dialect, str) and not dialect.startswith(_STANDARD):
        draft.tell("dialect", "/jsonSchemaDialect", dialect)
    return iter(())


def _tell(draft: Draft, pointer: Pointer, schema: Any, *holders: Any) -> None:
    """Counted, since a large document has thousands of them."""
    inside: list[Tree] = [each for _, each in within(pointer, schema)]
    around: list[Tree] = [each for each in holders if isinstance(each, dict)]
    for row, number in (
        ("xml", sum(isinstance(each.get("xml"), dict) for each in inside)),
        ("examples", sum(any(key in each for key in _EXAMPLES) for each in (*inside, *around))),
        ("dialect", sum(not str(each.get("$schema", _STANDARD[0])).startswith(_STANDARD) for each in inside)),
    ):
        if number:
            draft.tell(row, pointer, "1 place" if number == 1 else f"{number} places")
