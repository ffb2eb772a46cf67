"""Remote commands: accepted, then a life of states to success or a documented failure; effects on the car."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from .cars import DAYS, WAKE_UPS_A_MONTH, Car, Program
from .intervals import time_of_day
from .notifications import Subscription
from .reports import Json

FINAL = ("Success", "AlreadyDone", "Failed")
ACTIONS = {"locking": "door", "wakeup": "wakeUp"}
"""The platform's word -> ours."""
TYPES = {
    "door": "Doors",
    "charging": "ElectricBatteryChargingRequest",
    "preconditioning": "ThermalPreconditioning",
    "wakeUp": "WakeUp",
    "horn": "Horn",
    "lights": "Lights",
    "navigation": "Navigation",
    "stolen": "Stolen",
    "immobilization": "Immobilization",
    "tan": "Tan",
    "vehicleFinder": "VehicleFinder",
    "onboardPersonalData": "OnboardPersonalData",
}
"""Action -> type of its events, and of its replies but for the platform's."""
PLATFORM_TYPES = TYPES | {
    "door": "Locking",
    "charging": "Charging",
    "preconditioning": "Preconditioning",
    "wakeUp": "Wakeup",
    "tan": "Tan.suppress",
}
_WAKING, _SENDING, _ANSWER, _TIMEOUT = 5.0, 15.0, 30.0, 90.0
_LOW = 20.0
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Script:
    """How the next command goes: the states on its way, and its end. ``failure`` is a documented cause; an empty one
    fails without telling why.
    """

    failure: str | None = None
    pending: tuple[str, ...] = ()
    after: float = _ANSWER
    """Seconds until the end."""
    feedback: str | None = None


@dataclass(eq=False)
class RemoteRun:
    """One command; ``steps`` are still to come."""

    car: Car
    action: str
    settings: Any
    form: Json
    subscription: Subscription
    started: datetime
    id: str = ""
    status: str = "Accepted"
    failure: str | None = None
    feedback: str | None = None
    steps: deque[tuple[datetime, str]] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.id = self.id or f"remote-{next(_numbers):08x}"

    @property
    def done(self) -> bool:
        """Nothing changes any more."""
        return self.status in FINAL


class Remotes:
    """All commands of a world."""

    def __init__(self, changed: Callable[[RemoteRun, datetime], None]) -> None:
        self.runs: list[RemoteRun] = []
        self._scripts: deque[Script] = deque()
        self._changed = changed

    def script(self, failure: str | None = None, **given: Any) -> None:
        """Say how the next command goes, else the car's state decides; see `Script`."""
        self._scripts.append(Script(failure, **given))

    def send(self, run: RemoteRun) -> None:
        """Accept a command."""
        script = self._scripts.popleft() if self._scripts else _judged(run, self.runs)
        self.runs.append(run)
        quiet = run.action == "navigation"
        states = script.pending or (
            *(() if quiet or not run.car.asleep else ("WakingUpVehicle",)),
            "SentToVehicle",
        )
        times = _spread(run.started, script.after, len(states))
        run.steps.extend(zip(times, states, strict=True))
        run.failure, run.feedback = script.failure, script.feedback
        end = "Failed" if script.failure is not None else "AlreadyDone" if _is_already(run) else "Success"
        run.steps.append((run.started + timedelta(seconds=script.after), end))
        if quiet:
            run.status = "CheckingVehicle"
        self._changed(run, run.started)

    def live(self, now: datetime) -> None:
        """Every state that is due."""
        for run in self.runs:
            while run.steps and run.steps[0][0] <= now:
                moment, run.status = run.steps.popleft()
                if run.status == "WakingUpVehicle":
                    run.car.wake()
                if run.status == "Success":
                    carry_out(run.car, run.action, run.settings)
                self._changed(run, moment)


def carry_out(car: Car, action: str, settings: Any) -> None:
    """What a command does to the car."""
    car.wake()
    if action == "door":
        car.locked = settings.get("state") == "Locked"
    elif action == "lights":
        car.lights = settings.get("on", settings.get("state") == "Activated")
    elif action == "preconditioning":
        _precondition(car, settings["airConditioning"])
    elif action == "charging":
        _charge(car, settings.get("charge", settings))
    elif action == "stolen":
        car.stolen = bool(settings.get("stolen", settings.get("state")))
    car.touch()


def problem(car: Car, action: str, settings: Any) -> str:
    """What the document's prose forbids of a body that its schema allows, or what of it can't be read."""
    charge = settings.get("charge", settings) if action == "charging" else {}
    modes = {"immediate", "programs", "settings", "deferred"} & set(charge)
    if "charge" in settings and len(modes) > 1:
        return f"one of {', '.join(sorted(modes))} alone"
    if "preferences" in charge and {"schedule", "immediate"} & set(charge):
        return "preferences go without schedule and immediate"
    if action == "preconditioning" and all(each == [] for each in settings["airConditioning"].values()):
        return "preconditioning needs at least one of its parameters"
    try:
        carry_out(car.snapshot(), action, settings)
    except ValueError as error:
        return str(error)
    return ""


def _judged(run: RemoteRun, others: list[RemoteRun]) -> Script:
    """How a command goes, by the state that the car is in."""
    car = run.car
    busy = any(each.car is car and each.action == run.action and not each.done for each in others)
    causes = (
        (run.action not in car.supported, "WrongCommand"),
        (busy, "SameActionInProgress"),
        (car.privacy == "Full", "NotPossibleDueToVehiclePrivacyLevel"),
        (car.stolen and run.action != "stolen", "NotPossibleDueToVehicleStolenState"),
        (car.asleep and car.wake_ups >= WAKE_UPS_A_MONTH, "TooManyWakeUpsOverMonth"),
        (car.moving and run.action in ("door", "horn", "lights", "charging"), "VehicleInUse"),
        (run.action == "preconditioning" and (car.level or 100) < _LOW, "NotPossibleDueToVehicleBatteryLevel"),
        (run.action == "door" and run.settings.get("state") == "Locked" and bool(car.open), "DoorsOpen"),
    )
    cause = next((name for holds, name in causes if holds), None)
    if not cause and not car.online:
        return Script("VehicleConnectionTimeout", ("WakingUpVehicle",), _TIMEOUT)
    return Script(cause)


def _is_already(run: RemoteRun) -> bool:
    wanted = run.settings
    if run.action == "door":
        return bool(run.car.locked == (wanted.get("state") == "Locked"))
    if run.action == "preconditioning":
        return run.car.climate == "Enabled" and [*wanted["airConditioning"].items()] == [("immediate", True)]
    charge = wanted.get("charge", wanted) if run.action == "charging" else {}
    return [*charge] == ["immediate"] and run.car.plugged and bool(charge["immediate"] == run.car.charging)


def _precondition(car: Car, wanted: Json) -> None:
    if "immediate" in wanted:
        car.climate_on() if wanted["immediate"] else car.climate_off()
    _set_programs(car, "climate", wanted)


def _charge(car: Car, wanted: Json) -> None:
    if "immediate" in wanted:
        car.charging = bool(wanted["immediate"]) and car.plugged and (car.level or 0) < car.charge_limit
    schedule = wanted.get("schedule") or wanted
    later = schedule.get("nextDelayedTime") or (wanted.get("deferred") or {}).get("nextDelayedTime")
    if later:
        car.next_charge, car.charging = _time_of_day(later), False
    _set_programs(car, "charge", schedule)
    preferences = wanted.get("preferences") or wanted.get("settings") or {}
    kind = preferences.get("type")
    if kind:
        car.charge_limit = 80.0 if kind == "Partial" else 100.0
        car.charging = car.charging and (car.level or 0) < car.charge_limit


def _set_programs(car: Car, kind: str, wanted: Json) -> None:
    for each in wanted.get("programs") or ():
        if each.get("actionsType") == "Delete":
            car.delete_program(kind, each.get("slot", 1))
        else:
            car.program(kind, [_program(each)])


def _program(wanted: Json) -> Program:
    if "start" not in wanted:
        raise ValueError("a program that is set needs a start")
    days = (wanted.get("occurence") or wanted.get("occurrence") or {}).get("day") or DAYS
    return Program(time_of_day(wanted["start"]), (*days,), wanted.get("enabled", True), wanted.get("slot", 1))


def _time_of_day(text: str) -> timedelta:
    """Of a moment, or of a duration since midnight."""
    if text.startswith("P"):
        return time_of_day(text)
    moment = datetime.fromisoformat(text)
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)


def _spread(start: datetime, seconds: float, states: int) -> list[datetime]:
    """When each of the states comes: the first soon, the rest evenly before the end."""
    first = min(_WAKING, seconds / (states + 1))
    return [start + timedelta(seconds=first + index * (seconds - first) / max(states, 1)) for index in range(states)]
