"""One notification, the same for the three APIs: what happened, to which vehicle, and when.

The wire has two forms: the end-user and platform ``Message`` (one event, or a JSON array of
messages when the publisher has fallen behind) and the fleet ``RemoteEvents`` / ``MonitorEvents``
(an envelope with a list). `split` turns either into JSON values with one event each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeVar

from ...core.events.notification import M, Notification, Unreadable, digest
from ...core.model.base import Model
from ..remotes.remote_outcome import RemoteOutcome, outcome
from .shape import Shape

ViewT = TypeVar("ViewT", bound=Model)


@dataclass(frozen=True, slots=True)
class Event(Notification[M]):
    """One event of a vehicle; ``Event[b2c.events.models.Message]`` types its `message`.

    Whatever the notification doesn't say is None. End-user and platform notifications name no
    vehicle unless an attribute was asked for: give the monitor, the remote or the callback an
    attribute with the key ``vin`` and the value ``$Vin`` (``$vin`` on the end-user API).
    """

    kind: Literal["remote", "monitor", "unknown"]
    key: str
    """The same for every repetition of this event, different for every other event: make it the
    primary key of what the handler writes. A digest; it tells nothing about the vehicle."""
    message: M = field(repr=False)
    """The typed view; for fleets an envelope with this one event in ``events``."""
    id: str | None = field(default=None, repr=False)
    """Remote action id or monitor id."""
    subscription: str | None = field(default=None, repr=False)
    """Callback id, on the platform the channel id."""
    vin: str | None = field(default=None, repr=False)
    date: datetime | None = None
    outcome: RemoteOutcome | None = None
    """Of a remote: how far it has come and, if it failed, why."""
    refresh: bool | None = None
    """Of a monitor: False when its condition has just become true, True for a reminder."""
    attributes: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What the subscription asked to have repeated in the body, key -> value."""

    @property
    def subject(self) -> str:
        """The vehicle where the event names one, else the remote action or the monitor; a digest. Empty for neither."""
        if self.vin:
            return digest(["vin", self.vin])
        return digest([self.kind, self.id]) if self.id else ""


def split(value: object) -> Iterator[dict[str, Any]]:
    """The notifications in a decoded body, each with a single event. Raises `Unreadable`."""
    for message in value if isinstance(value, list) else [value]:
        if not isinstance(message, dict):
            raise Unreadable("each notification has to be a JSON object")
        events = message.get("events")
        if not isinstance(events, list):
            yield message
            continue
        for event in events:
            if not isinstance(event, dict):
                raise Unreadable("each of the events has to be a JSON object")
            yield {**message, "events": [event]}


def describe(message: Mapping[str, Any], view: ViewT) -> Event[ViewT]:
    """The event in one notification of `split`; reading never fails, whatever the members hold."""
    shape = Shape(message)
    return Event(
        kind=shape.kind,
        key=identity(message),
        message=view,
        id=shape.id,
        subscription=shape.subscription,
        vin=shape.vin,
        date=shape.date,
        outcome=outcome(shape.status, shape.cause) if shape.status else None,
        refresh=shape.refresh,
        attributes=shape.attributes,
    )


def identity(message: Mapping[str, Any]) -> str:
    """A digest that only repetitions of the same event share.

    A remote is known by its id and status. A monitor by its id and date, and, because a monitor can
    watch many vehicles and may fire for two of them at once, by the vehicle, the values that
    triggered it and the attributes. Extensions don't count: they may be read anew for each try.
    An event is known by its whole content where any of these can't be read, or there is no id, status or date:
    a repetition with new extensions then passes for another event, but no event for the repetition of another.
    """
    shape = Shape(message)
    parts: object = message
    if shape.kind == "remote" and shape.id and shape.status:
        parts = ["remote", shape.id, shape.status]
    elif shape.kind == "monitor" and shape.id and shape.raw_date and shape.is_as_published:
        parts = ["monitor", shape.id, shape.raw_date, shape.vin, shape.fired, shape.refresh, shape.attributes]
    return digest(parts)
