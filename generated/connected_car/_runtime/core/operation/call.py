"""One call, ready to be sent as often as it takes: everything but credentials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import time
from decimal import Decimal
from typing import Any, Generic, TypeVar
from urllib.parse import unquote
from uuid import UUID

from ..base.records import dataclass
from ..errors.without_reply import DecodeError, InvalidRequest, Problem
from ..model.base import Model
from ..model.outgoing import converter_for, outgoing, outgoing_members
from ..model.wire import decode, encode
from .bodies import Streamed, json_in_charset, written
from .identifier import identified
from .intervals import spans_written
from .operation import Content, Operation, Parameter
from .problems import problems
from .style import NOT_TEXT, in_header, in_path, in_query

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Call(Generic[T]):
    """An operation with its arguments as wire text."""

    operation: Operation[T]
    path: str
    """Below ``base_url``, quoted."""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    query: Pairs = ()
    """Quoted names and values."""
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | Streamed | None = None
    body: Any = None
    """The body as a JSON value, for whoever asks which action it names."""
    streamed: bool = False
    """The body of a successful reply is left to be read."""

    def __repr__(self) -> str:
        return f"<Call {self.operation.method} {self.operation.id}>"

    @property
    def repeatable(self) -> bool:
        """False: its body can be read once only, so it can be sent once only."""
        return self.content is None or isinstance(self.content, bytes) or self.content.repeatable

    def streaming(self, accept: str = "") -> Call[T]:
        """The same call, whose reply is read piece by piece; ``accept`` names one of its media types."""
        headers = {**self.headers, "Accept": accept} if accept else self.headers
        return replace(self, headers=headers, streamed=True)

    def with_query(self, query: Pairs) -> Call[T]:
        """The same call with another query, as a page link gives it."""
        return replace(self, query=query)


def build(
    operation: Operation[T],
    arguments: Mapping[str, Any],
    body: Any = None,
    validate: bool = True,
    content_type: str | None = None,
) -> Call[T]:
    """The call for ``arguments`` (Python names); None is not sent, a view stands for its identifier.

    ``content_type`` names the media type of the body where the document has several.

    Raises `InvalidRequest` with every problem at once. With ``validate=False`` only what can't
    be written at all is refused: a value of no wire type, half of a surrogate pair, a path
    parameter that is missing or would name another path, a header that would break the request.
    """
    found: list[Problem] = []
    arguments = identified(operation, arguments, found)
    unread = frozenset(name for name, _ in found)
    path = operation.path
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.name in unread:
            continue
        value = _wire(operation, parameter, arguments.get(parameter.name), validate, found)
        if value is None:
            continue
        try:
            if parameter.location == "path":
                segment = in_path(parameter, value)
                if unquote(segment) in ("", ".", ".."):
                    found.append((parameter.name, "empty or a dot segment would name another path"))
                path = path.replace(f"{{{parameter.wire}}}", segment)
            elif parameter.location == "query":
                query.extend(in_query(parameter, value))
            elif parameter.location == "header":
                headers[parameter.wire] = in_header(parameter, value)
                if not _fits_header(headers[parameter.wire]):
                    found.append(
                        (parameter.name, "only printable ASCII characters go into a header, and no blanks around them")
                    )
            else:
                cookies = [f"{name}={text}" for name, text in in_query(parameter, value)]
                if cookies:
                    headers["Cookie"] = "; ".join([*filter(None, [headers.get("Cookie")]), *cookies])
        except UnicodeEncodeError:
            found.append((parameter.name, NOT_TEXT))
        except TypeError as problem:
            found.append((parameter.name, f"expected {problem}"))
    content, wire_body = None, None
    if body is not None:
        content, media_type, wire_body = _body(operation, body, content_type, validate, found)
        if media_type:
            headers.setdefault("Content-Type", media_type)
    if found:
        raise InvalidRequest(operation.id, found)
    # Some documents write a query into a path; a fragment there tells operations apart and is never sent.
    place, _, fixed = path.partition("#")[0].partition("?")
    query[:0] = [(name, value) for name, _, value in (pair.partition("=") for pair in fixed.split("&") if pair)]
    return Call(operation, place, arguments, tuple(query), headers, content, wire_body)


def _wire(operation: Operation[Any], parameter: Parameter, value: Any, validate: bool, found: list[Problem]) -> Any:
    """The wire value of one argument, None when there is none or it can't be written."""
    if value is None:
        if parameter.required and (validate or parameter.location == "path"):
            found.append((parameter.name, "required"))
        return None
    if isinstance(value, Decimal) and value.is_finite():
        return _decimal(operation, parameter, value, validate, found)
    if parameter.intervals:
        try:
            value = spans_written(value)
        except ValueError as problem:
            found.append((parameter.name, str(problem)))
            return None
    value = [_as_text(each) for each in value] if isinstance(value, list | tuple) else _as_text(value)
    wire = value
    # Most ids are plain text, for which the converter would only do the same the long way.
    if value.__class__ is not str or parameter.type != "str" or parameter.limits:
        wire, issues = outgoing(converter_for(parameter.type, operation.namespace), value, parameter.limits)
        if issues and (validate or wire is None):
            found.extend(problems(operation, parameter.name, wire, issues))
            return None
    if validate and parameter.form:
        found.extend(_misshapen(parameter, wire))
    return wire


def _as_text(value: Any) -> Any:
    """What Python has for a text of some format, as that text."""
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, time) else value


def _misshapen(parameter: Parameter, wire: Any) -> Iterator[Problem]:
    """The texts that haven't the form of the parameter."""
    places = enumerate(wire) if isinstance(wire, list) else [("", wire)]
    for place, text in places:
        if isinstance(text, str) and not re.fullmatch(parameter.form, text):
            where = f"{parameter.name}[{place}]" if isinstance(wire, list) else parameter.name
            yield where, f"expected a form such as {parameter.such_as}"


def _decimal(
    operation: Operation[Any], parameter: Parameter, value: Decimal, validate: bool, found: list[Problem]
) -> Any:
    """An exact number: held to its type and its limits as the nearest float, written digit by digit."""
    whole = value == value.to_integral_value()
    near = int(value) if whole else float(value)
    return None if _wire(operation, parameter, near, validate, found) is None else value


def _body(
    operation: Operation[Any], body: Any, content_type: str | None, validate: bool, found: list[Problem]
) -> tuple[bytes | Streamed | None, str, Any]:
    """Content, media type and JSON value of a body."""
    try:
        form = operation.body_form(content_type)
    except KeyError:
        found.append(("content_type", "not a media type that the document has for this body"))
        return None, "", None
    if isinstance(body, bytes) and form.is_json:
        return body, form.media_type, _read(body)
    if not form.is_json:
        return *_other(operation, form, body, validate, found), None
    wire, issues = outgoing(converter_for(form.type, operation.namespace), body, strict=not isinstance(body, Model))
    if issues and (validate or wire is None):
        found.extend(problems(operation, "body", wire, issues))
        return None, "", None
    try:
        content = json_in_charset(body.to_json() if isinstance(body, Model) else encode(wire), form)
    except LookupError:
        found.append(("body", f"can't be written in {form.charset}"))
        return None, "", None
    return content, form.media_type, wire


def _other(
    operation: Operation[Any], form: Content, body: Any, validate: bool, found: list[Problem]
) -> tuple[bytes | Streamed | None, str]:
    """The same in a form, in parts, as text or as bytes."""
    wire: Any = body
    if form.type != "bytes" and not isinstance(body, bytes):
        write = outgoing_members if form.plain_type in _OF_MEMBERS else outgoing
        wire, issues = write(converter_for(form.type, operation.namespace), body)
        if issues and (validate or wire is None):
            found.extend(problems(operation, "body", wire, issues))
            return None, ""
    try:
        return written(form, wire)
    except TypeError as problem:
        found.append(("body", f"expected {problem}"))
    except (LookupError, UnicodeEncodeError):
        found.append(("body", f"can't be written in {form.charset}"))
    return None, ""


_OF_MEMBERS = ("application/x-www-form-urlencoded", "multipart/form-data")


def _read(body: bytes) -> Any:
    """The JSON value of a body that is sent as it is, for whoever asks which action it names; None for other bytes."""
    try:
        return decode(body)
    except DecodeError:
        return None


def _fits_header(text: str) -> bool:
    return text.isascii() and text.isprintable() and text == text.strip(" ")
