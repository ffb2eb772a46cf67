"""What a generated package carries of a document, in three degrees; nothing is decided elsewhere.

``carried`` is generated, and right on the wire; ``reported`` is generated without that part, which
changes no call; ``left out`` means that the call would be wrong, so the operation isn't generated.
`body_row`, `reply_row`, `parameter_row`, `requirement_row` and `server_row` say which row of `ROWS`
a part of a document falls under.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from .layers import SecurityScheme, Server

Degree = Literal["carried", "reported", "left out"]
ShapeKind = Literal["scalar", "array", "object", "bytes", "anything"]
"""What a value is for whoever writes it as text; of a union the most complicated branch. ``bytes`` and ``anything``
(no schema, or one that says nothing) matter in bodies and replies; a parameter of these is a scalar."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    id: str
    group: str
    what: str
    degree: Degree = "carried"
    why: str = ""
    """What stands in the way, where something is reported or left out."""


_KINDS: tuple[ShapeKind, ...] = ("scalar", "array", "object")
_STYLES: Mapping[str, Mapping[str, tuple[ShapeKind, ...]]] = {
    "path": dict.fromkeys(("simple", "label", "matrix"), _KINDS),
    "query": dict.fromkeys(("form", "spaceDelimited", "pipeDelimited", "deepObject"), _KINDS),
    "header": {"simple": _KINDS},
    "cookie": {"form": _KINDS},
}
"""Location -> style -> kinds of value. A scalar is written alone, whatever stands between items elsewhere."""


def _style_rows() -> Iterable[Row]:
    for location, styles in _STYLES.items():
        for style, kinds in styles.items():
            for kind in kinds:
                yield Row(f"{location}-{style}-{kind}", "parameters", f"{kind} in {location}, `style: {style}`")


_NO_ENCODER = "there is no encoder for this media type"

_ROWS = (
    # bodies
    Row("body-json", "bodies", "`application/json`, `text/json` and every `+json`"),
    Row("body-form", "bodies", "`application/x-www-form-urlencoded`"),
    Row("body-multipart", "bodies", "`multipart/form-data`, files included"),
    Row(
        "form-other", "bodies", "a form of a list, or parts of anything but an object", "left out", "they have members"
    ),
    Row("body-text", "bodies", "`text/*` with a text, a number or nothing as schema, and a form that is one text"),
    Row("body-bytes", "bodies", "bytes, and any other media type with a text or nothing as schema"),
    Row(
        "body-structured",
        "bodies",
        "objects and lists in another media type alone, such as XML: bytes of the caller, or a text (`text/*`, XML)",
    ),
    Row(
        "part-structured",
        "bodies",
        "objects and lists as members of a form, or as parts, in another media type than JSON",
        "left out",
        _NO_ENCODER,
    ),
    Row("part-headers", "bodies", "headers of a part: those of one value, and what a `FileUpload` brings"),
    Row(
        "part-header-beside",
        "bodies",
        "headers that may vary, of a part that is no file",
        "reported",
        "such a part is sent without",
    ),
    Row(
        "part-header-required",
        "bodies",
        "required headers that may vary, of a part that is no file",
        "left out",
        "nobody could say what to send",
    ),
    Row(
        "part-inside",
        "bodies",
        "how the parts of a part, or parts without names, are written (`encoding` in an encoding, `prefixEncoding`, "
        "`itemEncoding`)",
        "left out",
        "there is no encoder for it",
    ),
    Row(
        "form-reserved",
        "bodies",
        "`allowReserved` of a member of a form, or of a cookie",
        "reported",
        "reserved characters go out percent-encoded, which reads the same",
    ),
    Row(
        "body-beside",
        "bodies",
        "a media type that can't be written, beside one that can",
        "reported",
        "only the others can be sent",
    ),
    # replies
    Row("reply-empty", "replies", "no content"),
    Row("reply-json", "replies", "`application/json`, `text/json` and every `+json`"),
    Row("reply-text", "replies", "`text/*` with a text, a number or nothing as schema"),
    Row("reply-events", "replies", "`text/event-stream`, event by event"),
    Row("reply-lines", "replies", "JSON values one after the other (NDJSON, JSON lines, JSON text sequences)"),
    Row("reply-redirect", "replies", "declared redirects, as `Redirect`: nobody goes there"),
    Row(
        "redirect-streamed",
        "replies",
        "declared redirects, where a reply is otherwise read piece by piece alone",
        "reported",
        "`UnexpectedStatus` is raised, whose reply has the address",
    ),
    Row("reply-bytes", "replies", "bytes, and any other media type with a text or nothing as schema"),
    Row(
        "reply-structured",
        "replies",
        "objects and lists in another media type alone, such as XML: the bytes as they came, `text/*` as a text",
    ),
    Row(
        "reply-beside",
        "replies",
        "a media type that can't be read, beside one that can or of an error",
        "reported",
        "it isn't asked for; what comes all the same is no model",
    ),
    Row("reply-headers", "replies", "headers of a reply", "reported", "they are read as text"),
    # parameters
    *_style_rows(),
    Row(
        "style-elsewhere",
        "parameters",
        "a style where OpenAPI doesn't define it",
        "left out",
        "nobody knows what it would look like",
    ),
    Row(
        "joined-deep",
        "parameters",
        "`explode: true` with `spaceDelimited` or `pipeDelimited` and an object, in forms, too",
        "left out",
        "OpenAPI defines no such text",
    ),
    Row(
        "cookie-exploded",
        "parameters",
        "lists and objects in cookies with `explode: true`",
        "left out",
        "OpenAPI joins them by an ampersand, which no server reads as cookies",
    ),
    Row(
        "nested",
        "parameters",
        "lists and objects inside another (`deepObject` aside)",
        "reported",
        "OpenAPI defines no text for them: a call that gives one is refused",
    ),
    Row(
        "nested-needed",
        "parameters",
        "a required list of lists or objects (`deepObject` aside)",
        "left out",
        "OpenAPI defines no text for it",
    ),
    Row(
        "header-of-call",
        "parameters",
        "`Accept`, `Content-Type` and `Authorization` as parameters of OpenAPI 3",
        "reported",
        "OpenAPI says to ignore them: media types and security schemes say what goes there",
    ),
    Row("parameter-json", "parameters", "`content: application/json`"),
    Row("parameter-content", "parameters", "`content` of another media type", "left out", "there is no encoder for it"),
    Row("allow-reserved", "parameters", "`allowReserved: true` in a query, and in a path (OpenAPI 3.2)"),
    Row("allow-empty", "parameters", "`allowEmptyValue: true`", "reported", "an empty text is sent where one is given"),
    Row(
        "querystring",
        "parameters",
        "a whole query as one value (`in: querystring`)",
        "left out",
        "there is no encoder for it",
    ),
    # security
    Row("no-security", "security", "no requirement, or an empty one beside others"),
    Row(
        "oauth2",
        "security",
        "OAuth 2.0; a list of scopes is all of these, by name, unless the document orders its scopes",
    ),
    Row(
        "open-id-connect",
        "security",
        "OpenID Connect, with a token of the caller's or of its provider (`auth.discover`)",
    ),
    Row("http-basic", "security", "HTTP basic authentication"),
    Row("http-bearer", "security", "HTTP bearer tokens"),
    Row("http-other", "security", "another scheme of HTTP authentication, with credentials of the caller's"),
    Row("mutual-tls", "security", "mutual TLS, by the client's certificate"),
    Row("api-key-header", "security", "an API key in a header"),
    Row("api-key-query", "security", "an API key in the query"),
    Row("api-key-cookie", "security", "an API key in a cookie"),
    Row("security-together", "security", "several schemes together, in different places of a request or as one token"),
    Row(
        "security-clash",
        "security",
        "two schemes together that want the header `Authorization` in different ways",
        "left out",
        "a request has one",
    ),
    Row(
        "security-unknown",
        "security",
        "a requirement that names no scheme, or one of an unknown type",
        "reported",
        "the caller brings what it takes",
    ),
    # servers
    Row("server", "servers", "addresses, with the defaults of their variables"),
    Row("server-relative", "servers", "relative addresses, against that of the document"),
    Row("server-of-operation", "servers", "servers of a path or an operation"),
    # schemas
    Row("schemas", "schemas", "the schemas of OpenAPI 3.0, and what 3.1 and 3.2 add for which 3.0 has words"),
    Row(
        "validation",
        "schemas",
        "keywords that only validate (`pattern`, `multipleOf`, `uniqueItems`, `minProperties`, `not`, `if`, ...), limits of "
        "what is no parameter and no member (the items of a list, a whole body), and which names have which values",
        "reported",
        "values are not checked by it",
    ),
    Row(
        "schema-unused",
        "schemas",
        "the schema of a body or a reply in another media type alone, such as XML",
        "reported",
        "nothing here writes or reads that media type",
    ),
    Row(
        "any-of",
        "schemas",
        "objects that fit several branches of `anyOf` at once, where each branch has members of its own",
        "reported",
        "one branch is read, and a body that has members of several is refused",
    ),
    Row("enum-of-anything", "schemas", "lists and objects as values of an enum", "reported", "any value goes"),
    Row(
        "required-unknown",
        "schemas",
        "names in `required` that no property has",
        "reported",
        "such a member may be sent and is read; nothing asks for it",
    ),
    Row("dangling", "schemas", "references that lead nowhere", "reported", "anything goes there"),
    Row(
        "dangling-part",
        "operations",
        "parameters and bodies that are referred to and aren't there",
        "left out",
        "nobody knows what to send",
    ),
    Row(
        "endless",
        "schemas",
        "schemas made of themselves with no object between (lists of lists, unions), where they begin again",
        "reported",
        "anything goes there",
    ),
    Row(
        "discriminator-value",
        "schemas",
        "values of a discriminator that lead to no schema of the document",
        "reported",
        "what comes with one is an untyped view",
    ),
    Row("xml", "schemas", "names and namespaces for XML", "reported", "nothing here writes XML"),
    Row(
        "extension",
        "schemas",
        "`x-` members that are called like those of our overlays and mean something else",
        "reported",
        "nothing here reads it",
    ),
    Row("examples", "schemas", "examples", "reported", "they say nothing of what is allowed"),
    Row(
        "dialect",
        "schemas",
        "another dialect of JSON Schema (`jsonSchemaDialect`, `$schema`)",
        "reported",
        "schemas are read as those of OpenAPI",
    ),
    # events
    Row("webhooks", "events", "what a receiver is sent (`webhooks`, `callbacks`): JSON objects, as views"),
    Row(
        "webhook-other",
        "events",
        "what a receiver is sent that is no JSON object, nor a list of them, or without content",
        "reported",
        "there is no view of it",
    ),
    Row(
        "webhook-method",
        "events",
        "what a receiver is sent by another method than POST, as views",
        "reported",
        "`Receiver` takes POST alone: answer it yourself, and give `parse` what came",
    ),
    Row("links", "events", "links from a reply to another operation", "reported", "call the other operation"),
    # operations
    Row("pages", "operations", "pages, of HAL or as `x-paging` says, as iterators"),
    Row(
        "method-other",
        "operations",
        "other methods than those of HTTP and `QUERY` (`additionalOperations` of OpenAPI 3.2)",
        "left out",
        "no method of ours sends it",
    ),
    Row(
        "lost",
        "operations",
        "what a check finds missing after a stage",
        "left out",
        "a defect of the generator, which is told with the place",
    ),
)

ROWS: Mapping[str, Row] = {row.id: row for row in _ROWS}
GROUPS = tuple(dict.fromkeys(row.group for row in _ROWS))

AS_BYTES = ("body-structured", "reply-structured")
"""Rows of what is carried as it stands, where nothing else is; a media type that is read or written goes before it."""

_JSON = ("application/json", "text/json", "application/x-json")
_LINES = re.compile(r"application/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)")


REDIRECTS = ("301", "302", "303", "307", "308", "3XX")
"""Statuses by which a reply leads elsewhere."""

JOINED = ("spaceDelimited", "pipeDelimited")
"""Styles that have a text for the items of a list, and for an object that isn't exploded."""

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def plain_type(media_type: str) -> str:
    """A media type without parameters, in small letters (RFC 9110 §8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """``application/json``, what it was called before, and everything that ends in ``+json`` (RFC 6839 §3.1)."""
    plain = plain_type(media_type)
    return (plain in _JSON or plain.endswith("+json")) and not is_lines(media_type)


def is_xml(media_type: str) -> bool:
    """XML by its name or its ending (RFC 7303 §4): text/xml is one of the texts."""
    plain = plain_type(media_type)
    return plain == "application/xml" or plain.endswith("+xml")


def is_lines(media_type: str) -> bool:
    """Whether a media type holds JSON values one after the other."""
    return bool(_LINES.fullmatch(plain_type(media_type)))


def meant(media_type: str, kind: ShapeKind) -> str:
    """What is sent or asked for where a document writes a range: objects and lists are JSON."""
    plain = plain_type(media_type)
    is_range = plain in ("*/*", "application/*") and kind in ("array", "object")
    return "application/json" if is_range or plain == "application/*+json" else media_type


def body_row(media_type: str, kind: ShapeKind) -> Row:
    """The row of a request body of this media type whose schema is of this kind."""
    plain = plain_type(media_type)
    if plain in FORMS:
        if plain.endswith("urlencoded") and kind in ("scalar", "bytes"):
            return ROWS["body-text"]
        if kind not in ("object", "anything"):
            return ROWS["form-other"]
        return ROWS["body-form" if plain.endswith("urlencoded") else "body-multipart"]
    if is_json(media_type) and kind != "bytes":
        return ROWS["body-json"]
    if kind in ("array", "object"):
        return ROWS["body-structured"]
    return ROWS["body-text" if plain.startswith("text/") and kind != "bytes" else "body-bytes"]


def reply_row(media_type: str, kind: ShapeKind) -> Row:
    """The row of a reply of this media type whose schema is of this kind."""
    plain = plain_type(media_type)
    if is_json(media_type) and kind != "bytes":
        return ROWS["reply-json"]
    if plain == "text/event-stream" or is_lines(media_type):
        return ROWS["reply-lines" if is_lines(media_type) else "reply-events"]
    if kind in ("array", "object"):
        return ROWS["reply-structured"]
    return ROWS["reply-text" if plain.startswith("text/") and kind != "bytes" else "reply-bytes"]


def parameter_row(location: str, style: str, kind: ShapeKind, media_type: str = "", explode: bool = False) -> Row:
    """The row of a parameter; ``media_type`` where it has ``content`` instead of a style."""
    if location == "querystring":
        return ROWS["querystring"]
    if media_type:
        return ROWS["parameter-json" if is_json(media_type) else "parameter-content"]
    kind = "scalar" if kind in ("bytes", "anything") else kind
    if explode and location == "cookie" and kind != "scalar":
        return ROWS["cookie-exploded"]
    if explode and style in JOINED and kind == "object":
        return ROWS["joined-deep"]
    return ROWS.get(f"{location}-{style}-{kind}", ROWS["style-elsewhere"])


_BEARERS = frozenset({"oauth2", "open-id-connect", "http-bearer"})
"""Rows whose credential is a token behind the word Bearer: one token is enough for several of them."""


def requirement_row(requirement: Mapping[str, object], schemes: Mapping[str, SecurityScheme]) -> Row:
    """The row of one alternative of a list of security requirements."""
    rows = [scheme_row(schemes.get(name)) for name in requirement]
    # A client's certificate is no part of the request, so it goes with any of the others.
    inside = [row for row in rows if row.id != "mutual-tls"]
    if unknown := [row for row in inside if row.degree != "carried"]:
        return unknown[0]
    written = [row.id for row in inside if not row.id.startswith("api-key")]
    if len(written) > 1 and not set(written) <= _BEARERS:
        return ROWS["security-clash"]
    if len(inside) > 1:
        return ROWS["security-together"]
    return (inside or rows or [ROWS["no-security"]])[0]


def scheme_row(scheme: SecurityScheme | None) -> Row:
    """The row of a security scheme; None: nobody declares it."""
    if scheme is None:
        return ROWS["security-unknown"]
    if scheme.kind == "apiKey":
        return ROWS.get(f"api-key-{scheme.location}", ROWS["security-unknown"])
    if scheme.kind == "http":
        return ROWS.get(f"http-{scheme.scheme}", ROWS["http-other"])
    kinds = {"oauth2": "oauth2", "openIdConnect": "open-id-connect", "mutualTLS": "mutual-tls"}
    return ROWS[kinds.get(scheme.kind, "security-unknown")]


def server_row(server: Server) -> Row:
    """The row of an address."""
    return ROWS["server" if re.match(r"[\w+.-]+://|//|{", server.url) else "server-relative"]


def to_text() -> str:
    """The table for people on a terminal, a line for each row."""
    lines = []
    for group in GROUPS:
        lines += ["", f"{group}:"]
        for row in (each for each in _ROWS if each.group == group):
            lines.append(f"  {row.degree:<9} {row.what.replace('`', '')}" + f": {row.why}" * bool(row.why))
    return "\n".join(lines[1:]) + "\n"


def to_markdown() -> str:
    """The table as a page of the documentation."""
    parts = [_INTRODUCTION]
    for group in GROUPS:
        rows = [f"| {each.what} | {each.degree} | {each.why} |" for each in _ROWS if each.group == group]
        parts.append("\n".join([f"## {group.capitalize()}", "", "| what | degree | why |", "|---|---|---|", *rows, ""]))
    return "\n".join(parts)


_INTRODUCTION = """\
# What is carried

A document is generated right, or not at all, part by part. *Carried*: generated, and tested on the wire. *Reported*:
generated without that part, which changes no call; REPORT.md has a line with its place. *Left out*: the call would be
wrong, so that operation is not generated; REPORT.md has a line with its place and the reason, the terminal a count, and
`generate` ends with 3. With `--strict` such a document is refused.
"""
