"""Monitors: expressions over the cars as time goes on, and the messages when they come true."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from .cars import Car
from .notifications import Subscription
from .reports import Json
from .triggers import VALUES, ParsedExpression, holds, parsed

PER_OWNER = 5
_numbers = itertools.count(1)


@dataclass
class _Seen:
    """What a monitor saw of one car at its last look."""

    true: bool = False
    told: datetime | None = None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(eq=False)
class Monitor:
    """One monitor; see `Monitors.live` for what it does."""

    subscription: Subscription
    form: Json
    cars: list[Car]
    created: datetime
    grant: frozenset[str] | None
    """What its owner may see; None where no scope decides."""
    id: str = ""
    status: str = "Running"
    updated: datetime | None = None
    expression: ParsedExpression = field(init=False)
    seen: dict[Car, _Seen] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.id = self.id or f"{next(_numbers):08x}"
        self.read()

    @property
    def triggers(self) -> list[Json]:
        """The conditions by name."""
        return list(self.form["triggerParam"]["triggers"])

    def read(self) -> None:
        """Take the expression from the form. Raises `ValueError`."""
        names = [each["name"].strip('"') for each in self.triggers]
        for each in self.triggers:
            if len({"zone", "time", "data", "setting"} & set(each)) != 1:
                raise ValueError(f"trigger {each['name']} needs exactly one of zone, time, data")
        self.expression = parsed(self.form["triggerParam"]["boolExp"], names)

    def try_out(self, now: datetime) -> None:
        """Evaluate it once, so that time never stumbles over it later. Raises `ValueError`."""
        for each in self.triggers:
            for car in self.cars:
                try:
                    holds(each, car, {}, now)
                except (LookupError, TypeError, ValueError) as error:
                    raise ValueError(f"trigger {each['name']} can't be read: {error}") from None

    def values(self, car: Car) -> dict[str, Any]:
        """What its data triggers watch, as it is now."""
        watched = [each["data"]["data"] for each in self.triggers if "data" in each]
        return {name: VALUES[name](car) for name in watched if name in VALUES}


Tell = Callable[[Monitor, Car, Mapping[str, Any], Mapping[str, Any], bool, datetime], None]
"""Gets the monitor, the car, its values, those before, whether it is a reminder, and the time."""


class Monitors:
    """All monitors of a world."""

    def __init__(self, tell: Tell) -> None:
        self.all: list[Monitor] = []
        self._tell = tell

    def add(self, monitor: Monitor) -> None:
        """Watch from now on."""
        self.all.append(monitor)
        for car in monitor.cars:
            monitor.seen[car] = _Seen(values=monitor.values(car))

    def live(self, now: datetime) -> None:
        """Tell of every expression that has come true, and remind of those that stay so."""
        for monitor in self.all:
            for car in monitor.cars:
                seen = monitor.seen.setdefault(car, _Seen(values=monitor.values(car)))
                if monitor.status == "Running":
                    self._look(monitor, car, seen, now)
                seen.values = monitor.values(car)

    def _look(self, monitor: Monitor, car: Car, seen: _Seen, now: datetime) -> None:
        truth = {each["name"].strip('"'): holds(each, car, seen.values, now) for each in monitor.triggers}
        before, seen.true = seen.true, monitor.expression(truth)
        every = (monitor.form.get("subscribeParam") or {}).get("refreshEvent")
        due = every and seen.told and now - seen.told >= timedelta(seconds=every)
        if seen.true and (not before or due):
            seen.told = now
            self._tell(monitor, car, monitor.values(car), seen.values, before, now)
