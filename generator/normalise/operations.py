"""The operations of a document as they stand, every parameter, body and reply in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Location, Report, SpecError
from ..layers import METHODS, Document, Pointer, Tree
from ..naming import class_name
from .schemas import escaped, stamped, unescaped

# Our own words (RFC 9110 §15), because those of `http.HTTPStatus` change with the version of Python.
_WORDS = {
    "DEFAULT": "Error",
    "1XX": "Information",
    "2XX": "Response",
    "3XX": "Redirect",
    "4XX": "ClientError",
    "5XX": "ServerError",
    "200": "Response",
    "201": "Created",
    "202": "Accepted",
    "204": "NoContent",
    "206": "PartialContent",
    "207": "MultiStatus",
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "406": "NotAcceptable",
    "408": "RequestTimeout",
    "409": "Conflict",
    "410": "Gone",
    "412": "PreconditionFailed",
    "413": "ContentTooLarge",
    "415": "UnsupportedMediaType",
    "422": "UnprocessableContent",
    "423": "Locked",
    "424": "FailedDependency",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "501": "NotImplemented",
    "502": "BadGateway",
    "503": "ServiceUnavailable",
    "504": "GatewayTimeout",
}


@dataclass(frozen=True, slots=True)
class RawParameter:
    """A parameter and where its node is; shared ones are below ``components``."""

    node: Tree
    pointer: Pointer
    schema: Tree
    owner: str
    """What an inline enum of it is named after."""
    chain: tuple[str, ...]

    @property
    def words(self) -> Pointer:
        """Where its description belongs: at the shared parameter, else below the operation by its name."""
        if self.pointer.startswith("/components/"):
            return self.pointer
        return f"{self.pointer.rpartition('/')[0]}/{escaped(self.node['name'])}"


@dataclass(frozen=True, slots=True)
class RawContent:
    """A body, or the reply of one status; ``schema`` is None when nothing comes."""

    node: Tree
    pointer: Pointer
    status: str
    media_type: str | None
    schema: Tree | None
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawOperation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    pointer: Pointer
    node: Tree
    parameters: tuple[RawParameter, ...] = ()
    body: RawContent | None = None
    responses: tuple[RawContent, ...] = field(default=())

    @property
    def owner(self) -> str:
        return class_name(self.id)


def operations(tree: Tree, document: Document, report: Report) -> Iterator[RawOperation]:
    """Every operation of ``tree``; what the normal form has no place for is reported."""
    for path, item in tree["paths"].items():
        for method in METHODS:
            node = item.get(method)
            if isinstance(node, dict):
                pointer = f"/paths/{escaped(path)}/{method}"
                yield _Reader(tree, document, report).operation(node, pointer, path, method, item)


def _in_path_order(path: str, parameters: Iterable[RawParameter]) -> tuple[RawParameter, ...]:
    """Those of the path as they stand there, whatever order the document lists them in: callers pass them by place."""

    def place(each: RawParameter) -> int:
        return path.find(f"{{{each.node['name']}}}") if each.node["in"] == "path" else len(path)

    return tuple(sorted(parameters, key=place))


@dataclass(frozen=True, slots=True)
class _Reader:
    tree: Tree
    document: Document
    report: Report

    def operation(self, node: Tree, pointer: Pointer, path: str, method: str, item: Tree) -> RawOperation:
        if node.get("callbacks"):
            self.note("callbacks-not-rendered", f"{pointer}/callbacks", "callbacks are no calls of a client; left out")
        for status, reply in node["responses"].items():
            if reply.get("headers"):
                where = f"{pointer}/responses/{escaped(status)}/headers"
                self.note("headers-untyped", where, f"read as text: {', '.join(sorted(reply['headers']))}")
        body = node.get("requestBody")
        return RawOperation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            pointer=pointer,
            node=node,
            parameters=_in_path_order(path, self.parameters(node, pointer, path, item)),
            body=self.content(body, f"{pointer}/requestBody", "", ("Body",)) if isinstance(body, dict) else None,
            responses=tuple(
                self.content(reply, f"{pointer}/responses/{escaped(status)}", status, (reply_word(status),))
                for status, reply in node["responses"].items()
            ),
        )

    def parameters(self, node: Tree, pointer: Pointer, path: str, item: Tree) -> Iterator[RawParameter]:
        """Those of the operation, then those of its path that it doesn't state itself."""
        seen: set[tuple[str, str]] = set()
        owner = class_name(node["operationId"])
        above = f"/paths/{escaped(path)}"
        for where, nodes in ((pointer, node.get("parameters", [])), (above, item.get("parameters", []))):
            for index, one in enumerate(nodes):
                found = self.parameter(one, f"{where}/parameters/{index}", owner)
                key = (found.node["name"], found.node["in"])
                if key not in seen:
                    seen.add(key)
                    yield found

    def parameter(self, node: Tree, pointer: Pointer, owner: str) -> RawParameter:
        chain: tuple[str, ...] = (class_name(node["name"]),) if "name" in node else ()
        if "$ref" in node:
            said = {key: value for key, value in node.items() if key != "$ref"}
            pointer = str(node["$ref"]).removeprefix("#")
            node = self.resolved(pointer) | said
            owner, chain = class_name(unescaped(pointer.rpartition("/")[2])), ()
        return RawParameter(node, pointer, self.parameter_schema(node, pointer), owner, chain)

    def parameter_schema(self, node: Tree, pointer: Pointer) -> Tree:
        if "schema" in node:
            return stamped(node["schema"], f"{pointer}/schema")
        for media_type, content in (node.get("content") or {}).items():
            self.note("parameter-content", pointer, f"sent as text, not as {media_type}")
            return stamped(content.get("schema") or {}, f"{pointer}/content/{escaped(media_type)}/schema")
        return stamped({"type": "string"}, f"{pointer}/schema")

    def resolved(self, pointer: Pointer) -> Tree:
        node: Any = self.tree
        for token in pointer.split("/")[1:]:
            node = node.get(unescaped(token)) if isinstance(node, dict) else None
        if not isinstance(node, dict):
            place = self.place(pointer)
            raise SpecError(place, "a parameter refers to nothing", "define it, or correct the reference by an overlay")
        return dict(node)

    def content(self, node: Tree, pointer: Pointer, status: str, chain: tuple[str, ...]) -> RawContent:
        found = node.get("content") or {}
        if not found:
            return RawContent(node, pointer, status, None, None, chain)
        media_type = next((kind for kind in found if is_json(kind)), next(iter(found)))
        for other in found:
            if other != media_type:
                what = f"{other} is offered too; {media_type} is used"
                self.note("one-media-type", f"{pointer}/content/{escaped(other)}", what)
        inside = f"{pointer}/content/{escaped(media_type)}/schema"
        schema = (found[media_type] or {}).get("schema")
        return RawContent(node, pointer, status, media_type, None if schema is None else stamped(schema, inside), chain)

    def place(self, pointer: Pointer) -> Location:
        return Location(self.document.source.origin, self.document.line(pointer), pointer)

    def note(self, rule: str, pointer: Pointer, what: str) -> None:
        self.report.add("unknown", rule, self.place(pointer), what)


def is_json(media_type: str) -> bool:
    """``application/json`` and everything that ends in ``+json`` (RFC 6839 §3.1)."""
    plain = media_type.split(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json")


def reply_word(status: str) -> str:
    """What an inline reply of this status is called: ``Response``, ``NotFound``, ``Error``."""
    return _WORDS.get(status.upper(), class_name(f"status {status}"))
