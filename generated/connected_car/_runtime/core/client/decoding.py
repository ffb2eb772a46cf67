"""A reply that said success -> what the method returns."""

from __future__ import annotations

from typing import Any

from ..base import redact
from ..errors.base import DecodeError
from ..http.reply import Reply
from ..model.base import Model, attach
from ..model.outgoing import converter_for
from ..model.wire import decode


def result(reply: Reply) -> Any:
    """The declared model over the bytes of ``reply``; None where no body is declared.

    A wrong media type is forgiven as long as the body is JSON. Raises `DecodeError` for an
    empty body where one is declared, for HTML and other non-JSON, for damaged compression.
    """
    operation = reply.operation
    source = operation.model(reply.status) if operation else None
    if operation is None or source is None or reply.status == 404:  # 404: deleted by an earlier try
        return None
    if reply.damage or not reply.content.strip():
        raise DecodeError(operation.id, _without_body(reply), reply)
    kind = operation.resolve(source)
    try:
        if isinstance(kind, type) and issubclass(kind, Model):
            value: Any = kind.from_json(reply.content)
        else:
            value = converter_for(source, operation.namespace).read(decode(reply.content))
        for view in value if isinstance(value, tuple) else (value,):
            if isinstance(view, Model):
                attach(view, reply)
        return value
    except DecodeError:
        reason = f"{reply.status} with a body that isn't JSON ({redact.text(reply.media_type) or 'no media type'})"
    raise DecodeError(operation.id, reason, reply)


def _without_body(reply: Reply) -> str:
    return (
        f"{reply.status} with a body that can't be read: {reply.damage}"
        if reply.damage
        else f"{reply.status} with an empty body"
    )
