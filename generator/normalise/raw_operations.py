"""The operations of a document as they stand, every parameter, body and reply in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..carries import is_json, plain_type
from ..diagnostics import Location, SpecError
from ..layers import METHODS, Document, Pointer, Tree
from ..naming import class_name
from ..pointers import escaped, keys_of, node_at, unescaped
from .schemas import stamped

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
    """One media type of a body or a reply; ``schema`` is None when nothing is said of what it holds."""

    node: Tree
    pointer: Pointer
    media_type: str
    schema: Tree | None
    written: str = ""
    """The range of media types (``*/*``) that the document writes instead, or the same as ``media_type``."""
    encodings: Mapping[str, Tree] = field(default_factory=dict)
    """How members of a form are written, or parts."""


@dataclass(frozen=True, slots=True)
class RawHolder:
    """A body, or the reply of one status."""

    node: Tree
    pointer: Pointer
    status: str
    contents: tuple[RawContent, ...]
    chain: tuple[str, ...]

    @property
    def schemas(self) -> Iterator[Tree]:
        """Every schema that stands in it."""
        for each in self.contents:
            if each.schema is not None:
                yield each.schema


@dataclass(frozen=True, slots=True)
class RawOperation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    pointer: Pointer
    node: Tree
    item: Tree
    """The path item that it stands in."""
    parameters: tuple[RawParameter, ...] = ()
    body: RawHolder | None = None
    responses: tuple[RawHolder, ...] = field(default=())

    @property
    def owner(self) -> str:
        return class_name(self.id)

    @property
    def holders(self) -> tuple[RawHolder, ...]:
        """Body and replies."""
        return (*([self.body] if self.body else []), *self.responses)


def operations(tree: Tree, document: Document, section: str = "paths") -> Iterator[RawOperation]:
    """Every operation of ``tree``; of ``webhooks`` what is sent, and nothing else."""
    for path, item in (tree.get(section) or {}).items():
        for method in METHODS:
            node = item.get(method)
            if isinstance(node, dict):
                pointer = f"/{section}/{escaped(path)}/{method}"
                yield _Reader(tree, document).operation(node, pointer, path, method, item)


def _in_path_order(path: str, parameters: Iterable[RawParameter]) -> tuple[RawParameter, ...]:
    """Those of the path as they stand there, whatever order the document lists them in: callers pass them by place."""

    def place(each: RawParameter) -> int:
        return path.find(f"{{{each.node['name']}}}") if each.node["in"] == "path" else len(path)

    return tuple(sorted(parameters, key=place))


@dataclass(frozen=True, slots=True)
class _Reader:
    tree: Tree
    document: Document

    def operation(self, node: Tree, pointer: Pointer, path: str, method: str, item: Tree) -> RawOperation:
        body = node.get("requestBody")
        is_call = pointer.startswith("/paths/")
        replies = node["responses"].items() if is_call else ()
        return RawOperation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            pointer=pointer,
            node=node,
            item=item,
            parameters=_in_path_order(path, self.parameters(node, pointer, path, item)) if is_call else (),
            body=self.holder(body, f"{pointer}/requestBody", "", "Body") if isinstance(body, dict) else None,
            responses=tuple(
                self.holder(reply, f"{pointer}/responses/{escaped(status)}", status, reply_word(status))
                for status, reply in replies
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
        if node.get("in") != "query" and self.is_before_3_2:
            # Of queries alone (3.1.1, Parameter Object).
            node = {key: value for key, value in node.items() if key != "allowReserved"}
        return RawParameter(node, pointer, _parameter_schema(node, pointer), owner, chain)

    def resolved(self, pointer: Pointer) -> Tree:
        try:
            node = node_at(self.tree, keys_of(pointer))
        except KeyError:
            node = None
        if not isinstance(node, dict):
            place = Location(self.document.source.origin, self.document.line(pointer), pointer)
            raise SpecError(
                place, "a parameter refers to nothing", "in an overlay (--spec), remove it, or define what it refers to"
            )
        return dict(node)

    def holder(self, node: Tree, pointer: Pointer, status: str, word: str) -> RawHolder:
        """JSON goes first: it is what models are made of."""
        found = node.get("content") or {}
        order = sorted(found, key=lambda media_type: not is_json(media_type))
        contents = (self.content(found[kind] or {}, f"{pointer}/content/{escaped(kind)}", kind) for kind in order)
        return RawHolder(node, pointer, status, tuple(contents), (word,))

    def content(self, node: Tree, pointer: Pointer, media_type: str) -> RawContent:
        word = "itemSchema" if "itemSchema" in node else "schema"
        schema = node.get(word)
        whole = None if schema is None else stamped(schema, f"{pointer}/{word}")
        encodings = {name: each for name, each in (node.get("encoding") or {}).items() if isinstance(each, dict)}
        if plain_type(media_type) == "multipart/form-data" and self.is_3_0:
            encodings = {name: _without_style(each) for name, each in encodings.items()}
        return RawContent(node, pointer, media_type, whole, media_type, encodings)

    @property
    def is_3_0(self) -> bool:
        """Whether the document was written as OpenAPI 3.0, which styles no parts (3.0.4, Encoding Object)."""
        return self._written.startswith("3.0")

    @property
    def is_before_3_2(self) -> bool:
        """Whether it was written as an older OpenAPI, or as Swagger."""
        return not self._written or self._written.startswith(("3.0", "3.1"))

    @property
    def _written(self) -> str:
        return str(self.document.source.tree.get("openapi", ""))


STYLE = ("style", "explode", "allowReserved")
"""What says how a member is written as text; without any of them its media type does (3.1, Encoding Object)."""


def _without_style(encoding: Tree) -> Tree:
    return {key: value for key, value in encoding.items() if key not in STYLE}


_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def style_of(node: Tree) -> str:
    """The style of a parameter, said or implied by its location."""
    return str(node.get("style") or _STYLES.get(node["in"], ""))


def content_type(node: Tree) -> str:
    """The media type of a parameter that has ``content`` instead of a schema."""
    return "" if "schema" in node else next(iter(node.get("content") or ()), "")


def _parameter_schema(node: Tree, pointer: Pointer) -> Tree:
    if "schema" in node:
        return stamped(node["schema"], f"{pointer}/schema")
    for media_type, content in (node.get("content") or {}).items():
        return stamped((content or {}).get("schema") or {}, f"{pointer}/content/{escaped(media_type)}/schema")
    return stamped({"type": "string"}, f"{pointer}/schema")


def reply_word(status: str) -> str:
    """What an inline reply of this status is called: ``Response``, ``NotFound``, ``Error``."""
    return _WORDS.get(status.upper(), class_name(f"status {status}"))
