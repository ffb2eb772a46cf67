"""A reply that said success -> what the method returns."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Any

from ..base import redact
from ..errors.without_reply import DecodeError
from ..http.redirect import Redirect
from ..http.reply import Reply
from ..model.base import Model, attach
from ..model.outgoing import converter_for
from ..model.wire import decode
from ..operation.operation import Content, Operation


def result(reply: Reply) -> Any:
    """The declared model over the bytes of ``reply``; None where no body is declared, a `Redirect` where one is.

    A wrong media type is forgiven as long as the body is JSON. Text is a str, and anything else
    that is declared is bytes. Raises `DecodeError` for an empty body where JSON is declared, for
    HTML and other non-JSON in its place, for JSON of another kind, for damaged compression, for text in another
    character set than it says, for a media type that leaves open which of several models it is.
    """
    operation = reply.operation
    if operation is not None and operation.redirects(reply.status):
        return Redirect.of(reply)
    source = operation.model(reply.status) if operation else None
    if operation is None or source is None or reply.status == 404:  # 404: deleted by an earlier try
        return None
    if reply.damage:
        raise DecodeError(operation.id, f"{reply.status} with a body that can't be read: {reply.damage}", reply)
    contents = operation.contents(reply.status)
    if not contents:
        return _json(reply, operation, source)
    content = chosen(contents, reply)
    if content is None:
        told = redact.text(reply.headers.get("content-type", ""))
        raise DecodeError(operation.id, f"{reply.status} with {told}, which doesn't say which of several it is", reply)
    if content.is_json:
        return _json(reply, operation, content.type)
    is_text = content.plain_type.startswith("text/") and content.type != "bytes"
    return _text(reply, operation, content) if is_text else reply.content


def chosen(contents: Sequence[Content], reply: Reply) -> Content | None:
    """What ``reply`` is, by the name of its media type, then by a range (``image/*``); else the first.

    Several under one name are told apart by their parameters; None when these don't say which of two types it is.
    """
    name = reply.media_type
    for wanted in (name, f"{name.partition('/')[0]}/*", "*/*"):
        named = [each for each in contents if each.plain_type == wanted]
        if named:
            return named[0] if len(named) == 1 else _by_parameters(named, reply.headers.get("content-type", ""))
    return contents[0]


def _by_parameters(named: Sequence[Content], said: str) -> Content | None:
    """The one of which the reply has most parameters, and no other value of any (RFC 9110 8.3.1)."""
    sent, declared = _parameters(said).items(), [_parameters(each.media_type).items() for each in named]
    most = max((len(each) for each in declared if each <= sent), default=0)
    best = [one for one, each in zip(named, declared, strict=True) if each <= sent and len(each) == most] or named
    return best[0] if all(each.type == best[0].type for each in best) else None


_PARAMETER = re.compile(r""";[ \t]*([^\s;="]+)=("(?:[^"\\]|\\.)*"|[^;"]*)""")


def _parameters(media_type: str) -> dict[str, str]:
    """Name in small letters -> value, without its quotes (RFC 9110 5.6.6); a character set in small letters."""
    found = {name.lower(): _unquoted(value) for name, value in _PARAMETER.findall(media_type)}
    return {**found, "charset": found["charset"].lower()} if "charset" in found else found


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value.strip()


def _json(reply: Reply, operation: Operation[Any], source: str) -> Any:
    if not reply.content.strip():
        raise DecodeError(operation.id, f"{reply.status} with an empty body", reply)
    kind = operation.resolve(source)
    is_view = isinstance(kind, type) and issubclass(kind, Model)
    try:
        wire = kind.from_json(reply.content) if is_view else decode(reply.content)
    except DecodeError:
        wire = _NOTHING
    if wire is _NOTHING:
        kind_told = redact.text(reply.media_type) or "no media type"
        raise DecodeError(operation.id, f"{reply.status} with a body that isn't JSON ({kind_told})", reply)
    if is_view and wire._wire is None and _may_be_null(source):
        return None
    value: Any = wire if is_view else converter_for(source, operation.namespace).read(wire)
    if not (is_view or is_whole(value, wire, source)):
        raise DecodeError(operation.id, f"{reply.status} with JSON that is no {source}", reply)
    for view in value if isinstance(value, tuple) else (value,):
        if isinstance(view, Model):
            attach(view, reply)
    return value


_NOTHING = object()


def is_whole(value: Any, wire: Any, source: str) -> bool:
    """Whether ``value`` has everything of the JSON value ``wire``, read by the annotation ``source``.

    Outside of a view nobody could tell what was left out; a null is whole where the document has one.
    """
    return _has_all(value, wire) if wire is not None else _may_be_null(source)


def _may_be_null(source: str) -> bool:
    return source == "Any" or source.endswith(" | None")


def _has_all(value: Any, wire: Any) -> bool:
    if value.__class__ is tuple and wire.__class__ is list:
        return len(value) == len(wire) and all(map(_has_all, value, wire))
    if value.__class__ is MappingProxyType and wire.__class__ is dict:
        return len(value) == len(wire) and all(map(_has_all, value.values(), wire.values()))
    return value is not None or wire is None


def _text(reply: Reply, operation: Operation[Any], content: Content) -> Any:
    """As the reply says that it is written, else as the document does."""
    said = Content(reply.headers.get("content-type", ""), "str")
    charset = said.charset if "charset" in said.media_type.lower() else content.charset
    try:
        text = reply.content.decode(codecs.lookup(charset).name)
    except (LookupError, UnicodeDecodeError):
        text = None
    if text is None:
        raise DecodeError(operation.id, f"{reply.status} with a text that isn't {redact.text(charset)}", reply)
    if content.type in ("str", "Any"):
        return text
    value = converter_for(content.type, operation.namespace).read(text)
    if value is None:
        raise DecodeError(operation.id, f"{reply.status} with a text that is no {content.type}", reply)
    return value


def unlike_stream(reply: Reply) -> DecodeError | None:
    """What is wrong with a reply that should be a stream of events or values: it is of another media type."""
    operation = reply.operation
    contents = operation.contents(reply.status) if operation else ()
    wanted = next((each for each in contents if each.is_stream), None)
    if operation is None or wanted is None:
        return None
    found = chosen(contents, reply)
    if found is not None and found.type == wanted.type and found.plain_type == wanted.plain_type == reply.media_type:
        return None
    told = redact.text(reply.headers.get("content-type", "")) or "no media type"
    return DecodeError(operation.id, f"{reply.status} with {told} in place of {wanted.media_type}", reply)
