"""What the many shapes of error bodies say, read into one. Never raises."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..base import redact
from ..base.records import dataclass
from ..errors.without_reply import DecodeError
from ..model.wire import decode

_TAG = re.compile(r"<(/?)(script\b|style\b)?[^<>]*>", re.IGNORECASE)
_SEARCHED = 20_000
"""So many characters of a body that isn't JSON are looked at."""


@dataclass(frozen=True)
class ErrorBody:
    """What a server said about a failure; nothing in here is secret."""

    code: int | None = None
    """Application code such as 40400: the status and two digits. No table of them is published."""
    name: str | None = None
    """Such as ``BAD_REQUEST``, ``FEATURE_NOT_SUPPORTED``, ``invalid_grant``; the list is open."""
    message: str | None = None
    uuid: str | None = None
    debug: str | None = None
    timestamp: str | None = None
    request_id: str | None = None
    """How the gateway calls the exchange; it comes in a header."""


def error_body_in(content: bytes, known: Iterable[str] = ()) -> ErrorBody:
    """Read any published or observed error body.

    Shapes: ``code, name, debug, uuid, message, timestamp`` in any mix (the application),
    ``httpCode, httpMessage, moreInformation`` (the gateway), ``error, error_description``
    (RFC 6749 5.2), ``returnCode`` (the account host), a list of one of these, HTML, text, nothing.
    """
    known = tuple(known)
    body = _object(_decoded(content))
    if body is None:
        plain = redact.cut(content[: _SEARCHED + 1].decode("utf-8", "replace"), _SEARCHED)
        return ErrorBody(message=redact.text(_without_tags(plain), known) or None)
    code = _first(body, "code", "httpCode", "errorCode", "status")
    name = _first(body, "name", "error", "returnCode")
    return ErrorBody(
        code=_integer(code),
        name=_shown(name if name is not None else _word(code), known),
        message=_message(body, known),
        uuid=_identifier(body.get("uuid"), known),
        debug=_identifier(body.get("debug"), known),
        timestamp=_timestamp(body.get("timestamp"), known),
    )


def _without_tags(text: str) -> str:
    """What a page shows: neither tags, nor scripts and styles."""
    shown, hidden_by, end = [], "", 0
    for tag in _TAG.finditer(text):
        if not hidden_by:
            shown.append(text[end : tag.start()])
        name, end = (tag[2] or "").lower(), tag.end()
        if not hidden_by and not tag[1]:
            hidden_by = name
        elif tag[1] and name == hidden_by:
            hidden_by = ""
    return " ".join([*shown, "" if hidden_by else text[end:]])


def _decoded(content: bytes) -> Any:
    try:
        return decode(content)
    except DecodeError:
        return None


def _object(value: Any) -> Mapping[str, Any] | None:
    """The object that speaks of the failure: the value, the first of a list, or one below ``error``."""
    for _ in range(3):
        if isinstance(value, list) and value:
            value = value[0]
        elif isinstance(value, dict) and isinstance(value.get("error"), dict):
            value = value["error"]
    return value if isinstance(value, dict) else None


def _first(body: Mapping[str, Any], *names: str) -> Any:
    return next((body[name] for name in names if body.get(name) is not None), None)


def _scalar(value: Any) -> str | None:
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None


def _integer(value: Any) -> int | None:
    text = _scalar(int(value) if isinstance(value, float) and value.is_integer() else value)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def _word(code: Any) -> str | None:
    """One published sample has the name in ``code``."""
    return code if isinstance(code, str) and _integer(code) is None else None


def _shown(value: Any, known: tuple[str, ...]) -> str | None:
    text = _scalar(value)
    return redact.text(text, known) if text else None


def _identifier(value: Any, known: tuple[str, ...]) -> str | None:
    text = _scalar(value)
    return redact.identifier(text, known) if text else None


def _timestamp(value: Any, known: tuple[str, ...]) -> str | None:
    text = _scalar(value)
    return redact.timestamp(text, known) if text else None


def _message(body: Mapping[str, Any], known: tuple[str, ...]) -> str | None:
    parts: Iterator[str | None] = (
        _shown(body.get(name), known)
        for name in ("message", "httpMessage", "moreInformation", "error_description", "detail")
    )
    return ": ".join(dict.fromkeys(part for part in parts if part)) or None
