"""Monitors: expressions over the cars as time goes on, and the messages when they come true."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .cars import Car
from .consent import Consent
from .notifications import Subscription
from .reports import Json
from .triggers import ParsedExpression, ParsedTrigger, parsed, parsed_trigger, uploaded

PER_OWNER = 5
_numbers = itertools.count(1)


@dataclass
class _Seen:
    """What a monitor saw of one car at its last look; ``values`` also of those before, where the last had none."""

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
    consent: Consent | None
    """What its owner may see, as long as it lasts; None where no scope decides."""
    id: str = ""
    status: str = "Running"
    updated: datetime | None = None
    conditions: list[ParsedTrigger] = field(init=False)
    expression: ParsedExpression = field(init=False)
    seen: dict[Car, _Seen] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.id = self.id or f"{next(_numbers):08x}"
        self.watch(self.form)

    def watch(self, form: Json) -> None:
        """Take conditions and expression from a form. Raises `ValueError`, and then nothing has changed."""
        triggers = form["triggerParam"]["triggers"]
        conditions = [parsed_trigger(each) for each in triggers]
        expression = parsed(form["triggerParam"]["boolExp"], [each["name"].strip('"') for each in triggers])
        self.form, self.conditions, self.expression = form, conditions, expression

    @property
    def is_on(self) -> bool:
        """Whether it tells: it runs, and its consent wasn't withdrawn."""
        return self.status == "Running" and (self.consent is None or self.consent.alive)

    def values(self, car: Car) -> dict[str, Any]:
        """What its data triggers watch, as the car lets it be known now."""
        watched = [each["data"]["data"] for each in self.form["triggerParam"]["triggers"] if "data" in each]
        found = {name: uploaded(name, car) for name in watched}
        return {name: value for name, value in found.items() if value is not None}


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
                if monitor.is_on:
                    self._look(monitor, car, seen, now)
                seen.values |= monitor.values(car)

    def _look(self, monitor: Monitor, car: Car, seen: _Seen, now: datetime) -> None:
        true = monitor.expression([holds(car, seen.values, now) for holds in monitor.conditions])
        if true is None:
            return  # Nobody can know, so it neither comes true nor ends.
        before, seen.true = seen.true, true
        every = (monitor.form.get("subscribeParam") or {}).get("refreshEvent")
        due = every and seen.told and (now - seen.told).total_seconds() >= every
        if seen.true and (not before or due):
            seen.told = now
            self._tell(monitor, car, monitor.values(car), seen.values, before, now)
