"""Monitors: what to be told about, built from triggers and the condition that joins them.

::

    home = monitors.zone("home", "In", longitude=2.0, latitude=48.0, radius=1)
    night = monitors.time("night", monitors.Daily(start=timedelta(hours=22), duration=timedelta(hours=8)))
    low = monitors.data("low", "vehicle.energy.electric.level", "lowerThan", 20)
    body = monitors.body(b2c.models.MonitorParameter, "plug it in", (home & night) & low, refresh_event=3600)
    client.monitors.create(vehicle_id, callback_id, body=body)

The same triggers serve every API. What one of them doesn't take (a kind of trigger, an operator for
some data, a sixth trigger) is refused with its place when the body is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any, Literal, TypeVar

from ...core.model.base import Model
from ...core.model.dates import write_datetime, write_duration
from .boolexp import Expression, Name, leaves
from .command_rule import CommandRule

__all__ = ["Daily", "Day", "Once", "Operator", "Trigger", "body", "data", "setting", "time", "zone"]

ModelT = TypeVar("ModelT", bound=Model)
Operator = Literal["equalsTo", "greaterThan", "lowerThan", "includedIn", "onChange"]
Day = Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


@dataclass(frozen=True, slots=True)
class Trigger(Name):
    """One named trigger; combine triggers with ``&``, ``|`` and ``~``."""

    kind: str
    """``zone``, ``time``, ``data`` or ``setting``."""
    condition: Mapping[str, Any] = field(hash=False, repr=False)
    """As on the wire, but for the spelling of ``occurrence``."""


@dataclass(frozen=True, slots=True)
class Daily:
    """A stretch of every day, or of some: from ``start`` after midnight (under 24 h) for ``duration``."""

    start: timedelta
    duration: timedelta
    days: Sequence[Day] = ()
    """All, when empty."""
    weeks: Sequence[str] = ()
    """Of the year, one by one or as ranges: ``w1``, ``w34-w46``."""


@dataclass(frozen=True, slots=True)
class Once:
    """A stretch of time from ``start`` (with its zone) on; without ``duration`` it never ends."""

    start: datetime
    duration: timedelta | None = None


def zone(name: str, transition: Literal["In", "Out"], *, longitude: float, latitude: float, radius: int) -> Trigger:
    """The vehicle enters or leaves a circle; degrees, ``radius`` in kilometres."""
    place = {"center": {"longitude": longitude, "latitude": latitude}, "radius": radius}
    return Trigger(name, "zone", {"transition": transition, "place": place})


def time(name: str, *times: Daily | Once, time_zone: str | None = None) -> Trigger:
    """The vehicle moves in one of ``times``; ``time_zone`` such as ``Europe/Paris``, which is the server's default."""
    entries = [_daily(each) if isinstance(each, Daily) else _once(each) for each in times]
    return Trigger(name, "time", {"times": entries, **({"timeZone": time_zone} if time_zone else {})})


def data(
    name: str,
    data: str,
    op: Operator,
    *values: str | float | bool,
    previous: tuple[Literal["equalsTo", "includedIn"], Sequence[str | float | bool]] | None = None,
) -> Trigger:
    """A value of the vehicle compares so: ``vehicle.energy.electric.level``, ``lowerThan``, 20.

    ``includedIn`` takes several values, ``onChange`` none. ``previous`` is an operator and values
    that must have held before; some data only, not for fleets.
    """
    condition: dict[str, Any] = {"data": data, "op": op}
    if values:
        condition["value"] = [*map(_text, values)]
    if previous:
        condition["previous"] = {"op": previous[0], "value": [*map(_text, previous[1])]}
    return Trigger(name, "data", condition)


def setting(name: str, type: Literal["DigitalKey", "LastMileNavigation"]) -> Trigger:
    """A setting of the vehicle changes (platform only, and with no other trigger beside it)."""
    return Trigger(name, "setting", {"type": type})


def body(
    parameter: type[ModelT],
    label: str,
    when: Expression,
    *,
    refresh_event: int | None = None,
    extensions: Sequence[str] = (),
    subscribe: Model | None = None,
) -> ModelT:
    """The body that creates or replaces a monitor; ``parameter`` is the API's ``MonitorParameter``.

    ``when`` joins triggers. ``refresh_event``: seconds between reminders while the condition holds,
    60 or more. ``extensions``: vehicle data to add to each event. ``subscribe``: the rest of the
    API's ``subscribeParam``, which fleets need for the address to call.
    """
    triggers: list[Trigger] = []
    for leaf in leaves(when):
        if isinstance(leaf, Trigger) and leaf not in triggers:
            triggers.append(leaf)
    spelling = _occurrence(parameter)
    wires = [{"name": each.name, each.kind: _spelled(each.condition, spelling)} for each in triggers]
    subscription = subscribe.to_wire() if subscribe else {}
    if refresh_event is not None:
        subscription["refreshEvent"] = refresh_event
    optional = {"subscribeParam": subscription, "extendedEventParam": [*extensions]}
    return parameter.from_wire(
        {
            "label": label,
            "triggerParam": {"triggers": wires, "boolExp": str(when)},
            **{name: value for name, value in optional.items() if value},
        }
    )


def _daily(time: Daily) -> dict[str, Any]:
    occurrence = {name: [*given] for name, given in (("day", time.days), ("week", time.weeks)) if given}
    entry: dict[str, Any] = {"recurrence": "Daily", "start": write_duration(time.start)}
    entry["duration"] = write_duration(time.duration)
    return entry | ({"occurrence": occurrence} if occurrence else {})


def _once(time: Once) -> dict[str, Any]:
    entry = {"recurrence": "None", "start": write_datetime(time.start)}
    return entry | ({"duration": write_duration(time.duration)} if time.duration is not None else {})


def _text(value: str | float) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _occurrence(parameter: type[Model]) -> str:
    """How the API of a class spells ``occurrence`` (overlay, ``x-command.triggers``)."""
    package = parameter.__module__.partition(".models")[0]
    for operation in import_module(f"{package}.operations").OPERATIONS.values():
        triggers = CommandRule.behind(operation).triggers
        if operation.body == parameter.__name__ and triggers:
            return triggers.occurrence
    raise TypeError(f"{parameter.__name__} isn't the body of a monitor")


def _spelled(condition: Mapping[str, Any], occurrence: str) -> dict[str, Any]:
    if "times" not in condition:
        return dict(condition)
    times = [{occurrence if name == "occurrence" else name: time[name] for name in time} for time in condition["times"]]
    return {**condition, "times": times}
