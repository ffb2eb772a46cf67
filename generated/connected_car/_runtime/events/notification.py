"""From the bytes that the publisher posts to typed events."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, cast

import orjson

from ..errors import ConnectedCarError
from ..model import converter_for
from .event import Event, M, Unreadable, describe, split

PUSH_MEMBERS = ("message", "mph_message")
"""Where a push message carries the event, base64: the platform's name, the end-user API's name."""


class BadNotification(ConnectedCarError):
    """The body isn't a notification.

    ``status`` is what HTTP would call it: 400 not a notification, 413 too long, 415 not JSON.
    """

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason, status)
        self.reason = reason
        self.status = status

    def __str__(self) -> str:
        return self.reason


@dataclass(frozen=True)
class Notifications(Generic[M]):
    """The notifications of one API: ``namespace`` is its package, ``body`` names its message classes."""

    namespace: str
    body: str = "Message"
    """Source of the annotation: ``Message``, or ``MonitorEvents | RemoteEvents``."""

    def parse(self, body: bytes | str, headers: Mapping[str, str] | None = None) -> tuple[Event[M], ...]:
        """The events in a webhook body or a websocket message, single or batched, in the order sent.

        Lenient like all models about what is in a notification; raises `BadNotification` for a body
        that isn't JSON, holds anything but notifications or, going by ``headers``, isn't plain JSON.
        """
        _require_json(headers or {})
        try:
            value = orjson.loads(body)
        except ValueError as error:
            raise BadNotification("the body is not JSON") from error
        try:
            messages = list(split(value))
        except Unreadable as error:
            raise BadNotification(str(error)) from None
        return tuple(describe(message, self._view(message)) for message in messages)

    def parse_push(self, data: Mapping[str, Any]) -> tuple[Event[M], ...]:
        """The events in the ``data`` of a push message (FCM, APNs), where they are base64.

        Raises `BadNotification` when no member of ``data`` is known to carry events or isn't base64.
        """
        carried = next((data[name] for name in PUSH_MEMBERS if isinstance(data.get(name), str)), None)
        if carried is None:
            raise BadNotification(f"a push message carries its event in {' or '.join(PUSH_MEMBERS)}")
        try:
            return self.parse(base64.b64decode(carried, validate=True))
        except binascii.Error as error:
            raise BadNotification("the event of a push message has to be base64") from error

    def _view(self, message: Mapping[str, Any]) -> M:
        view = converter_for(self.body, self.namespace).read(message)
        if view is None:
            # Nothing in it is known to any of the classes; it is kept all the same.
            view = converter_for(self.body.partition(" | ")[0], self.namespace).read(message)
        return cast("M", view)


def _require_json(headers: Mapping[str, str]) -> None:
    named = {name.lower(): value for name, value in headers.items()}
    media_type, _, parameters = named.get("content-type", "application/json").partition(";")
    media_type = media_type.strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise BadNotification("the media type has to be application/json", 415)
    charset = parameters.strip().lower()
    if charset.startswith("charset=") and charset.removeprefix("charset=").strip('"') not in ("utf-8", "utf8"):
        raise BadNotification("JSON has to be UTF-8 (RFC 8259, section 8.1)", 415)
    if named.get("content-encoding", "identity").lower() not in ("", "identity"):
        raise BadNotification("the body must not be compressed", 415)
