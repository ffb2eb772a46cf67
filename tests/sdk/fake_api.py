"""A server that holds every request against the document and answers with an example of the declared reply."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.sdk.document import Document, Expected
from tests.sdk.schema import example, merged, violations

TOKEN = "SECRET-ACCESS-TOKEN-1"
CLIENT_ID = "SECRET-CLIENT-ID"
REALM = "clientsB2CPeugeot"
CREDENTIALS = (f"Bearer {TOKEN}", "Basic " + base64.b64encode(b"partner:SECRET-PASSWORD").decode())
_FIXED = {"client_id"}


class FakeApi:
    """One API behind ``prefix``. `requests` keeps what was asked; `refusals` what was wrong about it;
    `ids` the parameters in the path of the last request, by place."""

    def __init__(self, document: Document, prefix: str = "/connectedcar/v4") -> None:
        self.document = document
        self.prefix = prefix
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.refusals: list[str] = []
        self.ids: list[str] = []
        methods = ["GET", "PUT", "POST", "DELETE", "PATCH"]
        self.app = Starlette(routes=[Route("/{rest:path}", self._answer, methods=methods)])

    async def _answer(self, request: Request) -> Response:
        # The raw path, because a quoted slash belongs to an id.
        raw = request.scope["raw_path"].decode().partition("?")[0]
        pairs = parse_qsl(request.scope["query_string"].decode(), keep_blank_values=True)
        self.requests.append((request.method, raw, dict(pairs)))
        found = self.document.find(request.method, raw.removeprefix(self.prefix))
        self.ids = [unquote(segment) for segment in found[1].values()] if found else []
        if found is None or not raw.startswith(self.prefix):
            return _error(404, "no such path")
        operation, segments = found
        wrong = [
            *self._head(operation, segments, pairs, request.headers),
            *self._body(operation, await request.body(), request.headers),
        ]
        if wrong:
            self.refusals += wrong
            return _error(400, "; ".join(wrong))
        return self._success(operation, raw)

    def _head(
        self, operation: Expected, segments: Mapping[str, str], pairs: list[tuple[str, str]], headers: Any
    ) -> Iterator[str]:
        yield from (
            f"segment {name} isn't quoted" for name, text in segments.items() if unquote(text) == text and "%" in text
        )
        if headers.get("authorization") not in CREDENTIALS:
            yield "no valid credentials"
        if dict(pairs).get("client_id") != CLIENT_ID or [name for name, _ in pairs].count("client_id") != 1:
            yield "client_id isn't there once"
        if headers.get("x-introspect-realm") != REALM:
            yield "no realm"
        known = {each["name"] for each in operation.parameters if each["in"] == "query"}
        yield from (f"unknown query parameter {name}" for name, _ in pairs if name not in known | _FIXED)
        for each in operation.parameters:
            yield from self._parameter(each, pairs, headers)
        _, media_type, _ = operation.success()
        accepted = [kind.strip() for kind in headers.get("accept", "").split(",")]
        if media_type and media_type.strip() not in accepted:
            yield f"accepts {accepted}, not {media_type}"

    def _parameter(self, parameter: Mapping[str, Any], pairs: list[tuple[str, str]], headers: Any) -> Iterator[str]:
        name, place = parameter["name"], parameter["in"]
        if place == "header":
            if parameter.get("required") and name.lower() not in headers:
                yield f"header {name} is missing"
        elif place == "query":
            texts = [value for key, value in pairs if key == name]
            if not texts and parameter.get("required"):
                yield f"query parameter {name} is missing"
            if texts:
                yield from self._query_value(parameter, texts)

    def _query_value(self, parameter: Mapping[str, Any], texts: list[str]) -> Iterator[str]:
        schema = merged(self.document, parameter["schema"])
        style, name = parameter.get("style", "form"), parameter["name"]
        if schema.get("type") != "array":
            if len(texts) != 1:
                yield f"{name} is there {len(texts)} times"
            yield from violations(self.document, schema, _read(schema, texts[0]), name)
            return
        if not parameter.get("explode", style == "form"):
            if len(texts) != 1:
                yield f"{name} should be one joined text"
            texts = texts[0].split({"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}[style])
        items = merged(self.document, schema.get("items", {}))
        yield from violations(self.document, schema, [_read(items, text) for text in texts], name)

    def _body(self, operation: Expected, content: bytes, headers: Any) -> Iterator[str]:
        if operation.body is None:
            if content:
                yield "a body where none is declared"
        elif content:
            media_type = headers.get("content-type", "").partition(";")[0]
            if media_type not in [kind.strip() for kind in operation.body]:
                yield f"media type {media_type}"
            else:
                yield from violations(self.document, next(iter(operation.body.values())), json.loads(content))

    def _success(self, operation: Expected, raw: str) -> Response:
        status, media_type, schema = operation.success()
        if schema is None:
            return Response(status_code=status)
        body = self.reply(operation)
        links = body.get("_links") if isinstance(body, dict) else None
        if isinstance(links, dict):
            # The last page: an example of the schema would link to itself for ever.
            body["_links"] = {
                **{name: link for name, link in links.items() if name not in ("next", "last", "prev")},
                "self": {"href": f"https://other.example{raw}"},
            }
        return Response(json.dumps(body), status, media_type=(media_type or "").strip())

    def reply(self, operation: Expected) -> Any:
        """What a success of ``operation`` answers."""
        return example(self.document, operation.success()[2])


def _read(schema: Mapping[str, Any], text: str) -> Any:
    """The text of a query value as what its schema says."""
    kind = schema.get("type")
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind in ("integer", "number"):
        try:
            return int(text) if kind == "integer" else float(text)
        except ValueError:
            return text
    return text


def _error(status: int, message: str) -> Response:
    return Response(json.dumps({"code": status * 100, "message": message}), status, media_type="application/json")
