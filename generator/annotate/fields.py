"""What availability says of single members, put where the models are rendered from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..layers import Api, Availability, Class
from .schema import walk


def scope_fields(api: Api, availability: Availability) -> Api:
    """Members get ``x-scope`` and ``x-sentinels`` where every row that speaks of them agrees."""
    said: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    classes = api.by_name
    for row in availability.rows:
        if steps := walk(row.path, classes):
            words = {"x-scope": ",".join(row.scopes), "x-sentinels": list(row.sentinels)}
            said.setdefault((steps[-1].owner.name, steps[-1].wire), []).append(words)
    agreed = {key: words[0] for key, words in said.items() if all(each == words[0] for each in words)}
    return replace(api, classes=tuple(_marked(each, agreed) for each in api.classes))


def _marked(each: Class, agreed: Mapping[tuple[str, str], Mapping[str, Any]]) -> Class:
    properties = each.schema.get("properties", {})
    marked = {wire: _words(agreed.get((each.name, wire), {})) | schema for wire, schema in properties.items()}
    return replace(each, schema=each.schema | {"properties": marked}) if marked != properties else each


def _words(words: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in words.items() if value}
