"""What observers get to see of a call, under the names of OpenTelemetry's HTTP conventions.

No value in here is secret: the address is the document's template, headers go by an allow-list.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import field
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from ..base import redact
from ..base.domain import PACKAGE
from ..base.records import dataclass
from .outcome import AttemptResult, Failure
from .reply import Reply

logger = logging.getLogger(PACKAGE)


@dataclass(frozen=True)
class Attempt:
    """One attempt. The same object comes before sending and after the reply, so a span can be tied to it."""

    attributes: dict[str, Any]
    """``http.request.method``, ``url.template``, ``server.address``, ``http.request.resend_count``,
    ``<package>.api``, ``<package>.operation``; after the reply also ``http.response.status_code``,
    ``http.response.body.size`` (bytes), ``http.response.header.*`` or ``error.type``, and
    ``http.client.request.duration`` (seconds)."""
    _call: str = field(default="", repr=False)
    """The call in our own log line, whatever a hook does to the attributes."""


Hook: TypeAlias = Callable[[Attempt], None]


@dataclass(frozen=True)
class Observers:
    """The hooks of one client. One that fails is logged and changes nothing: a 202 must not get lost."""

    before_send: Hook | None = None
    after_reply: Hook | None = None

    @property
    def wanted(self) -> bool:
        """Whether anybody looks; else no event is made."""
        return bool(self.before_send or self.after_reply) or logger.isEnabledFor(logging.DEBUG)

    def sending(self, api: str, operation: Any, url: str, resend: int) -> Attempt:
        """Tell that an attempt starts."""
        parts = urlsplit(url)
        event = Attempt(
            {
                "http.request.method": operation.method,
                "url.template": operation.path,
                "url.scheme": parts.scheme,
                "server.address": parts.hostname or "",
                "http.request.resend_count": resend,
                f"{PACKAGE}.api": api,
                f"{PACKAGE}.operation": operation.id,
            },
            f"{operation.method} {operation.path} ({operation.id})",
        )
        if parts.port:
            event.attributes["server.port"] = parts.port
        _call(self.before_send, event)
        return event

    def received(self, event: Attempt, outcome: AttemptResult, seconds: float) -> None:
        """Tell how it ended."""
        said, attributes = _failed(outcome) if isinstance(outcome, Failure) else _answered(outcome)
        event.attributes.update({"http.client.request.duration": seconds, **attributes})
        logger.debug("%s: %s after %.3f s", event._call, said, seconds)
        _call(self.after_reply, event)


def _answered(reply: Reply) -> tuple[object, dict[str, Any]]:
    headers = {f"http.response.header.{name}": [value] for name, value in redact.headers(reply.headers).items()}
    error = {"error.type": str(reply.status)} if reply.status >= 400 else {}
    return reply.status, {
        "http.response.status_code": reply.status,
        "http.response.body.size": len(reply.content),
        **headers,
        **error,
    }


def _failed(failure: Failure) -> tuple[object, dict[str, Any]]:
    return failure.kind, {"error.type": failure.kind}


def _call(hook: Hook | None, event: Attempt) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:
        logger.error("a hook failed: %s", type(error).__name__)
