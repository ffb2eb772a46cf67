"""Bodies and replies of an operation in their media types, as the templates print them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ..carries import is_json, is_lines, is_xml, plain_type
from ..layers import Content, Encoding, Operation, Response
from .text import docstring, quoted
from .types import annotation, is_bytes, with_null

_OF_MEMBERS = ("application/x-www-form-urlencoded", "multipart/form-data")
_EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class StreamView:
    """A reply that is read piece by piece."""

    name: str
    """Of the method: that of the operation where nothing else comes."""
    kind: str
    """``bytes``, ``events`` or ``values``."""
    arguments: str
    """What follows the call."""
    returns: str
    docstring: str


def body_type(content: Content) -> str:
    """The annotation that the runtime converts a body by; ``bytes`` is not converted."""
    if plain_type(content.media_type) in _OF_MEMBERS:
        return annotation(content.schema or {})
    if is_bytes(content.schema):
        return "bytes"
    if is_json(content.media_type):
        return annotation(content.schema or {})
    return _text_type(content) if plain_type(content.media_type).startswith("text/") else "bytes"


def _text_type(content: Content) -> str:
    kind = annotation(content.schema or {"type": "string"})
    return "str" if kind == "Any" else kind


def body_accepted(content: Content) -> tuple[str, ...]:
    """What a caller may give for it."""
    kind = body_type(content)
    if plain_type(content.media_type) in _OF_MEMBERS:
        if kind == "str":
            return (kind,)
        return ("Mapping[str, Any]",) if kind == "Any" or kind.startswith("Mapping[") else (kind, "Mapping[str, Any]")
    if kind == "bytes":
        return ("ByteContent", "str") if is_xml(content.media_type) else ("ByteContent",)
    return (kind, "bytes") if kind == "str" and content.schema is None else (kind,)


def body_content(content: Content) -> str:
    """``_Content(...)`` of one media type."""
    words = [quoted(content.media_type), quoted(body_type(content))]
    return f"_Content({', '.join([*words, *filter(None, [encodings(content)])])})"


def encodings(content: Content) -> str:
    """Wire name -> ``_Encoding(...)``, where the document says something of how a member is written."""
    found = {name: _encoding(each) for name, each in content.encoding.items()}
    shown = ", ".join(f"{quoted(name)}: {text}" for name, text in found.items() if text != "_Encoding()")
    return f"{{{shown}}}" if shown else ""


def _encoding(each: Encoding) -> str:
    words = [f"content_type={quoted(each.content_type)}"] if each.content_type else []
    if each.style:
        words += [f"style={quoted(each.style)}"] + ([] if each.explode else ["explode=False"])
    if each.headers:
        words.append(f"headers={quoted(dict(each.headers))}")
    return f"_Encoding({', '.join(words)})"


def tuple_of(parts: Iterable[str]) -> str:
    """The source of a tuple, nothing for an empty one."""
    listed = list(parts)
    return f"({', '.join(listed)},)" if listed else ""


def reply_type(content: Content, objects: frozenset[str]) -> str:
    """The annotation of what one media type of a reply is read as; ``objects`` are the classes that are no enums."""
    plain = plain_type(content.media_type)
    if plain == _EVENTS or is_lines(content.media_type):
        return annotation(content.schema or {}, objects)
    if is_bytes(content.schema):
        return "bytes"
    if is_json(content.media_type):
        return annotation(content.schema or {}, objects)
    return _text_type(content) if plain.startswith("text/") else "bytes"


def reply_source(content: Content, objects: frozenset[str]) -> str:
    """The same as the runtime is told it: JSON that may be null says so."""
    kind = reply_type(content, objects)
    return with_null(content.schema or {}, objects) if is_json(content.media_type) and kind != "bytes" else kind


def reply_contents(responses: Iterable[Response], objects: frozenset[str]) -> str:
    """Status -> ``_Content(...)``, of the replies that aren't just JSON."""
    found = {
        each.status: tuple_of(
            f"_Content({quoted(one.media_type)}, {quoted(reply_source(one, objects))})" for one in each.contents
        )
        for each in responses
        if len(each.contents) > 1 or any(not is_json(one.media_type) or is_bytes(one.schema) for one in each.contents)
    }
    shown = ", ".join(f"{quoted(status)}: {text}" for status, text in found.items())
    return f"{{{shown}}}" if shown else ""


def stream_of(
    operation: Operation,
    contents: Sequence[Content],
    taken: Collection[str],
    paragraphs: Sequence[str],
    objects: frozenset[str],
) -> StreamView | None:
    """How the reply of an operation is read piece by piece: events or values, else bytes where nothing else comes."""
    pieces = [each for each in contents if plain_type(each.media_type) == _EVENTS or is_lines(each.media_type)]
    alone = len(pieces) == len(contents)
    if not pieces and any(reply_type(each, objects) != "bytes" for each in contents):
        return None
    name = operation.name if pieces and alone else _sibling(operation.name, taken)
    if not pieces:
        told = [
            *paragraphs,
            "The bytes as they come: iterate over them, or `save` them. Close it, or use it with ``with``.",
        ]
        return StreamView(name, "bytes", "", "ByteStream", docstring(told, indent=8))
    kind, item = _piece(pieces[0], objects)
    arguments = f", {quoted(item)}" + ("" if alone else f", accept={quoted(pieces[0].media_type)}")
    told = [*paragraphs, "As it comes, piece by piece. Close it, or use it with ``with``."]
    holder = "EventStream" if kind == "events" else "ValueStream"
    return StreamView(name, kind, arguments, f"{holder}[{item}]", docstring(told, indent=8))


def _piece(content: Content, objects: frozenset[str]) -> tuple[str, str]:
    """What comes one by one; a list of values, and the event of OpenAPI 3.2, are described as a whole."""
    schema = content.schema or {}
    if plain_type(content.media_type) == _EVENTS:
        return "events", "Any" if content.sequential else with_null(schema, objects)
    if schema.get("type") == "array" and not content.sequential:
        schema = schema.get("items", {})
    return "values", with_null(schema, objects)


def _sibling(name: str, taken: Collection[str]) -> str:
    """The name of a second method for the same operation."""
    found = f"{name}_stream"
    while found in taken:
        found += "_"
    return found
