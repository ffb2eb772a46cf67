"""Where the notifications of the three APIs keep the same things, read from JSON values.

Nothing here raises: a member of the wrong type counts as missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from ...core.model.dates import read_datetime
from ..remotes.remote_outcome import cause_in, status_in

_TEXTS = ("monitorId", "vin", "eventDate", "date")


class Shape:
    """One notification with one event, as a JSON value."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        self._message = message
        events = message.get("events")
        self._fleet = events[0] if isinstance(events, list) and events and isinstance(events[0], Mapping) else None

    @cached_property
    def kind(self) -> Literal["remote", "monitor", "unknown"]:
        """By what is there; ``type`` is a hint that fleets don't send."""
        if self._fleet is not None:
            return "remote" if "remoteActionId" in self._fleet or "eventStatus" in self._fleet else "monitor"
        if isinstance(self._message.get("remoteEvent"), Mapping):
            return "remote"
        return "monitor" if isinstance(self._message.get("monitorEvent"), Mapping) else "unknown"

    @cached_property
    def _event(self) -> Mapping[str, Any]:
        if self._fleet is not None:
            return self._fleet
        return _object(self._message, f"{self.kind}Event")

    @property
    def id(self) -> str | None:
        """Remote action id or monitor id; fleets have the latter on the envelope."""
        name = "remoteActionId" if self.kind == "remote" else "monitorId"
        return _text(self._event, name) or _text(self._message, name)

    @property
    def subscription(self) -> str | None:
        """Callback id or channel id."""
        return _text(self._message, "callbackId") or _text(self._message, "channelId")

    @property
    def vin(self) -> str | None:
        """Fleets name it; elsewhere it is an attribute, if asked for."""
        named = (value for key, value in self.attributes.items() if key.casefold() == "vin")
        return _text(self._event, "vin") or next(named, None)

    @property
    def raw_date(self) -> str | None:
        """As on the wire."""
        return _text(self._event, "eventDate") or _text(self._message, "date")

    @property
    def date(self) -> datetime | None:
        """None also for a date that nobody can read."""
        return read_datetime(self.raw_date or "")

    @property
    def status(self) -> str | None:
        """How far a remote has come."""
        return status_in(_object(self._event, "eventStatus"))

    @property
    def cause(self) -> str | None:
        """Why a remote failed."""
        return cause_in(_object(self._event, "eventStatus"))

    @property
    def refresh(self) -> bool | None:
        """Beside the values: one level down on the platform, whose flat form is deprecated."""
        value = _object(self._event, "data").get("refresh", self._event.get("refresh"))
        return value if isinstance(value, bool) else None

    @property
    def fired(self) -> object:
        """What triggered a monitor: values of data, a setting, or both."""
        values = _object(self._event, "data").get("values") or self._event.get("values")
        settings = self._event.get("settings")
        return [values, settings] if values and settings else values or settings

    @property
    def is_as_published(self) -> bool:
        """Whether all that tells one event of a monitor from another has its published type or is missing."""
        data, attributes = self._event.get("data"), self._message.get("attributes")
        return (
            all(_is(str, place, name) for place in (self._event, self._message) for name in _TEXTS)
            and (data is None or isinstance(data, Mapping))
            and all(_is(bool, place, "refresh") for place in (self._event, data or {}))
            and (attributes is None or _are_attributes(attributes))
        )

    @cached_property
    def attributes(self) -> dict[str, str]:
        """Key -> value."""
        listed = self._message.get("attributes")
        pairs = [a for a in listed if isinstance(a, Mapping)] if isinstance(listed, list) else []
        return {k: v for a in pairs if (k := _text(a, "key")) and (v := _text(a, "value")) is not None}


def _are_attributes(listed: object) -> bool:
    """Pairs of text, a value may be missing, and no key stands there twice."""
    if not isinstance(listed, list) or not all(isinstance(each, Mapping) for each in listed):
        return False
    keys = {key for each in listed if _is(str, each, "value") and (key := _text(each, "key")) is not None}
    return len(keys) == len(listed)


def _is(kind: type, value: Mapping[str, Any], member: str) -> bool:
    found = value.get(member)
    return found is None or isinstance(found, kind)


def _object(value: Mapping[str, Any], member: str) -> Mapping[str, Any]:
    found = value.get(member)
    return found if isinstance(found, Mapping) else {}


def _text(value: Mapping[str, Any], member: str) -> str | None:
    found = value.get(member)
    return found if isinstance(found, str) else None
