"""The operations that a client can carry, by the table; whatever isn't is told and goes no further."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..carries import (
    AS_BYTES,
    REDIRECTS,
    ROWS,
    Row,
    ShapeKind,
    body_row,
    meant,
    parameter_row,
    reply_row,
    requirement_row,
    scheme_row,
)
from ..diagnostics import Location, Report
from ..layers import METHODS, Document, Pointer, SecurityScheme, Tree
from ..pointers import escaped, unescaped
from .form_parts import parts
from .raw_operations import RawContent, RawHolder, RawOperation, RawParameter, content_type, style_of
from .schemas import UNIONS, target
from .servers_and_security import requirements, schemes

Obstacle = tuple[Row, Pointer, str]
"""Why an operation can't be carried, and where."""
_RANKS: tuple[ShapeKind, ...] = ("anything", "bytes", "scalar", "array", "object")
_OF_THE_CALL = ("accept", "content-type", "authorization")


def carried(raws: Iterable[RawOperation], tree: Tree, document: Document, report: Report) -> list[RawOperation]:
    """``raws`` without what is left out; bodies and replies hold what is carried and nothing else."""
    table = _Table(tree, document, report, schemes(tree))
    if not document.source.config.is_maintained:
        table.report_schemes()
    return [narrow for raw in raws if (narrow := table.narrowed(raw)) is not None]


def heeded(tree: Tree, document: Document, report: Report) -> Tree:
    """``tree`` without the parameters that OpenAPI 3 says to ignore, which are reported.

    It has other words for what goes into these headers. Swagger 2.0 had none, and says nothing of the kind.
    """
    if document.source.config.is_maintained or "swagger" in document.source.tree:
        return tree
    table, shared = _Table(tree, document, report, {}), (tree.get("components") or {}).get("parameters") or {}

    def without(holder: Tree, pointer: Pointer) -> Tree:
        kept = []
        for index, each in enumerate(holder.get("parameters") or ()):
            name = unescaped(str(each.get("$ref", "")).rpartition("/")[2])
            node = shared.get(name, {}) if name else each
            if _is_header_of_call(str(node.get("name")), str(node.get("in"))):
                table.tell("header-of-call", f"{pointer}/parameters/{index}", str(node["name"]))
            else:
                kept.append(each)
        return {**holder, "parameters": kept} if kept or "parameters" in holder else holder

    paths = {
        path: {
            key: without(each, f"/paths/{escaped(path)}/{key}") if key in METHODS else each
            for key, each in without(item, f"/paths/{escaped(path)}").items()
        }
        for path, item in (tree.get("paths") or {}).items()
    }
    return {**tree, "paths": paths}


def received(raws: Iterable[RawOperation], tree: Tree, document: Document, report: Report) -> list[RawOperation]:
    """What a receiver is sent, as far as it can be read; what has no content is told."""
    table, found = _Table(tree, document, report, {}), []
    for raw in raws:
        if raw.body:
            found.append(replace(raw, body=table.reply(raw.body)))
        else:
            table.tell("webhook-other", raw.pointer, f"{raw.method} {raw.path}")
    return found


@dataclass(frozen=True, slots=True)
class _Table:
    tree: Tree
    document: Document
    report: Report
    schemes: Mapping[str, SecurityScheme]

    def narrowed(self, raw: RawOperation) -> RawOperation | None:
        """The operation with what is carried; None, which is reported, when it would be wrong on the wire."""
        meant_for = {each.status for each in _successes(raw.responses)}
        body = raw.body and self.at_least_bytes(raw.body, self.body(raw.body), self.body_row)
        replies = tuple(
            self.at_least_bytes(each, self.reply(each), self.reply_row)
            if each.status in meant_for
            else self.reply(each)
            for each in raw.responses
        )
        if raw.method == "HEAD":  # What its reply says of a body is what GET would send (RFC 9110 §9.3.2).
            replies = tuple(replace(each, contents=()) for each in raw.responses)
        narrow = replace(raw, body=body, responses=replies)
        for row, pointer, what in self.obstacles(raw, narrow):
            self.report.add("left-out", row.id, self.place(pointer), f"{raw.method} {raw.path}: {what}: {row.why}")
            return None
        self.report_parts(raw)
        for before, after in zip(raw.holders, narrow.holders, strict=True):
            self.report_contents(before, after)
        return narrow

    # --- what can't be carried

    def obstacles(self, raw: RawOperation, narrow: RawOperation) -> Iterator[Obstacle]:
        for each in raw.parameters:
            what = f"{each.node['in']} parameter {each.node['name']!r}"
            row = self.parameter(each.node, each.schema)
            if row.degree == "left out":
                yield row, each.pointer, what
            if each.node.get("required") is True and self.items_of(each) in ("array", "object"):
                yield ROWS["nested-needed"], each.pointer, what
        if raw.body and raw.body.contents and narrow.body and not narrow.body.contents:
            first = raw.body.contents[0]
            yield self.body_row(first), first.pointer, f"a body of {first.media_type}"
        yield from self.strangers(raw)

    def strangers(self, raw: RawOperation) -> Iterator[Obstacle]:
        """What spec/apis.toml says of a maintained API: how one signs in, and where it answers."""
        if self.document.source.config.is_maintained:
            return
        needed = requirements(raw.node.get("security", self.tree.get("security")) or ())
        rows = [requirement_row(each, self.schemes) for each in needed]
        if rows and all(row.degree == "left out" for row in rows):
            yield rows[0], f"{raw.pointer}/security", "it needs " + " or ".join(" and ".join(each) for each in needed)
        own = raw.node.get("servers") or raw.item.get("servers")
        if own and own != self.tree.get("servers"):
            row = ROWS["server-of-operation"]
            if row.degree == "left out":
                yield row, f"{raw.pointer}/servers", "it has a server of its own"

    def parameter(self, node: Tree, schema: Tree) -> Row:
        style = style_of(node)
        explode = node["explode"] if isinstance(node.get("explode"), bool) else style == "form"
        return parameter_row(node["in"], style, self.kind(schema), content_type(node), explode)

    def items_of(self, parameter: RawParameter) -> ShapeKind | None:
        """What stands in a list that no style has a text for; None where one has, and where it is no list."""
        if content_type(parameter.node) or style_of(parameter.node) == "deepObject":
            return None
        schema = self.found(parameter.schema)
        return self.kind(schema.get("items")) if schema.get("type") == "array" else None

    def holds_more(self, parameter: RawParameter) -> bool:
        """Whether lists or objects stand inside of a value that no style has a text for."""
        if content_type(parameter.node) or style_of(parameter.node) == "deepObject":
            return False
        schema = self.found(parameter.schema)
        values = schema.get("additionalProperties")
        inside = [schema.get("items"), values if isinstance(values, dict) else None]
        inside += (schema.get("properties") or {}).values()
        return any(self.kind(each) in ("array", "object") for each in inside if each)

    def found(self, schema: Tree) -> Tree:
        """What a reference leads to."""
        for _ in self.components:
            if not isinstance(schema.get("$ref"), str):
                break
            schema = self.components.get(target(schema) or "") or {}
        return schema

    def body(self, holder: RawHolder) -> RawHolder:
        return self.kept(holder, self.body_row)

    def at_least_bytes(self, before: RawHolder, after: RawHolder, row: Callable[[RawContent], Row]) -> RawHolder:
        """Of what nothing here writes or reads, the first media type, to be handed on as it is."""
        first = next((each for each in before.contents if row(each).id in AS_BYTES), None)
        if after.contents or first is None:
            return after
        self.tell("schema-unused", first.pointer, first.media_type)
        return replace(after, contents=(replace(first, schema=None, encodings={}, written=first.media_type),))

    def reply(self, holder: RawHolder) -> RawHolder:
        return self.kept(holder, self.reply_row)

    def kept(self, holder: RawHolder, row: Callable[[RawContent], Row]) -> RawHolder:
        """What is carried of a body or a reply; a range of media types stands for one that fits."""
        found: dict[str, RawContent] = {}
        for each in holder.contents:
            media_type = meant(each.media_type, self.kind(each.schema))
            under = row(each)
            if under.degree == "carried" and under.id not in AS_BYTES:
                found.setdefault(media_type, replace(each, media_type=media_type, written=each.media_type))
        return replace(holder, contents=tuple(found.values()))

    def body_row(self, content: RawContent) -> Row:
        kind = self.kind(content.schema)
        obstacles = (row for row, _, _ in parts(content, self) if row.degree == "left out")
        return next(obstacles, body_row(meant(content.media_type, kind), kind))

    def reply_row(self, content: RawContent) -> Row:
        kind = self.kind(content.schema)
        return reply_row(meant(content.media_type, kind), kind)

    def kind(self, schema: Tree | None, seen: set[str] | None = None) -> ShapeKind:
        """What a value of this schema is at its most complicated; a component counts where it is met first."""
        seen = set() if seen is None else seen
        if not schema:
            return "anything"
        reference = schema.get("$ref")
        if isinstance(reference, str):
            name = target(schema)
            if name is None or name in seen:
                return "anything"
            seen.add(name)
            return self.kind(self.components.get(name), seen)
        if "properties" in schema or "additionalProperties" in schema:
            return "object"
        written = schema.get("type")
        if written in ("array", "object"):
            return written  # type: ignore[no-any-return]
        if written or "enum" in schema:
            return "bytes" if written == "string" and schema.get("format") == "binary" else "scalar"
        inner = [self.kind(each, seen) for key in (*UNIONS, "allOf") for each in schema.get(key) or ()]
        return max(inner, key=_RANKS.index, default="anything")

    @property
    def components(self) -> Tree:
        found: Tree = (self.tree.get("components") or {}).get("schemas") or {}
        return found

    # --- what is told of the rest

    def report_parts(self, raw: RawOperation) -> None:
        for content in raw.body.contents if raw.body else ():
            for row, pointer, what in parts(content, self):
                self.tell(row.id, pointer, what)
        if not self.document.source.config.is_maintained:
            self.report_unknown(raw.node, raw.pointer)
        for reply in raw.responses:
            if headers := reply.node.get("headers"):
                self.tell("reply-headers", f"{reply.pointer}/headers", ", ".join(sorted(headers)))
            if links := reply.node.get("links"):
                self.tell("links", f"{reply.pointer}/links", ", ".join(sorted(links)))
        if self.is_streamed(raw):
            for reply in (each for each in raw.responses if each.status in REDIRECTS):
                self.tell("redirect-streamed", reply.pointer, reply.status)
        for each in raw.parameters:
            if each.node.get("allowEmptyValue") is True:
                self.tell("allow-empty", each.pointer, str(each.node["name"]))
            if each.node.get("allowReserved") is True and each.node["in"] == "cookie":
                self.tell("form-reserved", each.pointer, str(each.node["name"]))
            if self.holds_more(each):
                self.tell("nested", each.pointer, str(each.node["name"]))

    def is_streamed(self, raw: RawOperation) -> bool:
        """Whether all that an operation is called for comes piece by piece."""
        rows = {self.reply_row(each).id for reply in _successes(raw.responses) for each in reply.contents}
        return bool(rows) and rows <= {"reply-events", "reply-lines"}

    def report_schemes(self) -> None:
        """What the schemes of the document ask of a caller, and what it requires without saying what it is."""
        self.report_unknown(self.tree, "")
        for name, scheme in self.schemes.items():
            self.tell(scheme_row(scheme).id, f"/components/securitySchemes/{escaped(name)}", name)

    def report_unknown(self, holder: Tree, pointer: Pointer) -> None:
        for needed in requirements(holder.get("security") or ()):
            for name in (each for each in needed if each not in self.schemes):
                self.tell("security-unknown", f"{pointer}/security", name)

    def report_contents(self, before: RawHolder, after: RawHolder) -> None:
        kept = {each.written for each in after.contents}
        for each in before.contents:
            if each.media_type not in kept:
                self.tell("reply-beside" if before.status else "body-beside", each.pointer, each.media_type)

    def tell(self, row: str, pointer: Pointer, what: str) -> None:
        if ROWS[row].degree == "reported":
            self.report.add("reported", row, self.place(pointer), f"{what}: {ROWS[row].why}")

    def place(self, pointer: Pointer) -> Location:
        return Location(self.document.source.origin, self.document.line(pointer), pointer)


def _is_header_of_call(name: str, location: str) -> bool:
    """Whether a parameter is what a call says of itself by other means: its credentials, its media types."""
    return location == "header" and name.lower() in _OF_THE_CALL


def _successes(replies: Iterable[RawHolder]) -> list[RawHolder]:
    """The replies that a call is made for: those of 2xx, else ``default``."""
    listed = list(replies)
    named = [each for each in listed if each.status.startswith("2")]
    return named or [each for each in listed if each.status == "default"]
