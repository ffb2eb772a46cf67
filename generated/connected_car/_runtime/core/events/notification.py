"""From the bytes that a webhook gets to typed notifications."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import orjson

from ..errors.without_reply import ConnectedCarError
from ..model.base import Model
from ..model.outgoing import converter_for

if TYPE_CHECKING:
    # Type checkers know this module without its being installed.
    from typing_extensions import TypeVar as TypeVarWithDefault

    M = TypeVarWithDefault("M", bound=Model, covariant=True, default=Model)
else:
    M = TypeVar("M", bound=Model, covariant=True)


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


class Unreadable(ValueError):
    """The JSON value isn't a notification."""


@dataclass(frozen=True, slots=True)
class Notification(Generic[M]):
    """One notification."""

    key: str
    """The same for every repetition, different for every other notification: make it the primary key of
    what the handler writes. A digest; it tells nothing about the content."""
    message: M = field(repr=False)
    """The typed view."""

    @property
    def subject(self) -> str:
        """What the notification is about, as a digest: a sink may keep those about the same thing in order. Empty when
        it doesn't say.
        """
        return ""


if TYPE_CHECKING:
    NoteT = TypeVarWithDefault("NoteT", bound=Notification[Any], covariant=True, default=Notification[Any])
else:
    NoteT = TypeVar("NoteT", bound=Notification, covariant=True)


@dataclass(frozen=True)
class NotificationReader(Generic[NoteT]):
    """The notifications of one API, whatever is made of each: `Notifications`, or what extends it."""

    namespace: str
    """Package of the API's message classes."""
    body: str = "Message"
    """Source of the annotation of a message: ``Message``, or ``Opened | Closed``."""

    def split(self, value: object) -> Iterator[dict[str, Any]]:
        """The notifications in a decoded body, one by one. Raises `Unreadable`."""
        for message in value if isinstance(value, list) else [value]:
            if not isinstance(message, dict):
                raise Unreadable("each notification has to be a JSON object")
            yield message

    def describe(self, message: Mapping[str, Any], view: Any) -> NoteT:
        """What is made of one notification of `split` and the typed view over it."""
        raise NotImplementedError

    def parse(self, body: bytes | str, headers: Mapping[str, str] | None = None) -> tuple[NoteT, ...]:
        """The notifications in a webhook body or a websocket message, single or batched, in the order sent.

        Lenient like all models about what is in a notification; raises `BadNotification` for a body
        that isn't JSON, holds anything but notifications or, going by ``headers``, isn't plain JSON.
        """
        _require_json(headers or {})
        try:
            value = _decoded(body)
            messages = list(self.split(value))
        except Unreadable as error:
            raise BadNotification(str(error)) from None
        return tuple(self.describe(message, self._view(message)) for message in messages)

    def _view(self, message: Mapping[str, Any]) -> Any:
        view = converter_for(self.body, self.namespace).read(message)
        if view is None:
            # Nothing in it is known to any of the classes; it is kept all the same.
            view = converter_for(self.body.partition(" | ")[0], self.namespace).read(message)
        return view


def _decoded(body: bytes | str) -> Any:
    try:
        return orjson.loads(body)
    except ValueError:
        pass
    raise Unreadable("the body is not JSON")  # Without the parser's error: that holds the body.


@dataclass(frozen=True)
class Notifications(NotificationReader[Notification[M]], Generic[M]):
    """The notifications of one API as they come: a typed view and a key for each."""

    def describe(self, message: Mapping[str, Any], view: Any) -> Notification[M]:
        """The notification, known by its whole content."""
        return Notification(digest(message), view)


def digest(value: object) -> str:
    """What only equal JSON values share."""
    return hashlib.sha256(orjson.dumps(value, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32]


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
