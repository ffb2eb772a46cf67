"""A request held against its document: what is wrong with its parameters, its body and what it accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .facts import ServerFacts, ServerOperation
from .messages import WorldRequest, read_json
from .schemas import read_text, violations

_EVERYWHERE = frozenset({"client_id"})
_SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def wrong(api: ServerFacts, operation: ServerOperation, request: WorldRequest) -> Iterator[str]:
    """Every reason to answer 400."""
    known = {each["name"] for each in operation.parameters if each["in"] == "query"} | _EVERYWHERE
    yield from (f"Invalid parameter: {name}" for name in request.query if name not in known)
    for each in operation.parameters:
        yield from _parameter(api, each, request)
    if operation.token_alone and "pageToken" in request.query and {"pageSize", "indexRange"} & set(request.query):
        yield "pageToken goes without pageSize and indexRange"
    yield from _body(api, operation, request)


def body_of(operation: ServerOperation, request: WorldRequest) -> Any:
    """The JSON of the body; None without one. Raises `ValueError`."""
    return read_json(request.content) if operation.body and request.content else None


def not_acceptable(operation: ServerOperation, request: WorldRequest) -> bool:
    """Whether the caller takes nothing of what the operation answers."""
    media_type = operation.success[1]["type"]
    accepted = [each.partition(";")[0].strip() for each in request.headers.get("accept", "*/*").split(",")]
    return bool(media_type) and not {media_type, "*/*", f"{media_type.partition('/')[0]}/*"} & set(accepted)


def values(api: ServerFacts, parameter: Mapping[str, Any], texts: list[str]) -> Any:
    """The texts of a query parameter as its schema reads them: a list for an array, else the one value."""
    schema = api.resolved(parameter["schema"])
    if schema.get("type") != "array":
        return read_text(api, schema, texts[0])
    if not parameter["explode"]:
        texts = [part for text in texts for part in text.split(_SEPARATORS.get(parameter["style"], ","))]
    return [read_text(api, schema.get("items", {}), text) for text in texts]


def _parameter(api: ServerFacts, parameter: Mapping[str, Any], request: WorldRequest) -> Iterator[str]:
    name, place = parameter["name"], parameter["in"]
    if place == "header":
        if parameter["required"] and name.lower() not in request.headers:
            yield f"header {name} is missing"
    elif place == "query":
        texts = request.query.get(name)
        if texts is None:
            if parameter["required"]:
                yield f"{name} is missing"
            return
        if api.resolved(parameter["schema"]).get("type") != "array" and len(texts) > 1:
            yield f"{name} is there {len(texts)} times"
        yield from violations(api, parameter["schema"], values(api, parameter, texts), name)


def _body(api: ServerFacts, operation: ServerOperation, request: WorldRequest) -> Iterator[str]:
    if operation.body is None:
        if request.content:
            yield "a body where none is declared"
        return
    if not request.content:
        if operation.body["required"]:
            yield "the body is missing"
        return
    media_type = request.headers.get("content-type", "").partition(";")[0].strip()
    if media_type != operation.body["type"].strip():
        yield f"media type {media_type or 'is missing'}"
        return
    try:
        yield from violations(api, operation.body["schema"], body_of(operation, request))
    except ValueError as error:
        yield f"the body is no JSON: {error}"
