"""Cars: what they are, what they do as time goes on."""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from .ground import KM_A_DEGREE, PathPoint

Drive = Literal["BEV", "PHEV", "ICE", "FCEV"]
Privacy = Literal["None", "Geolocation", "Full"]

AWAKE = timedelta(minutes=3)
"""How long a stopped car stays awake; each message adds as much."""
CLIMATE_RUN = timedelta(minutes=10)
WAKE_UPS_A_MONTH = 100
MEMORY = timedelta(days=60)
"""Two months of history can be asked for."""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DOORS = ("Driver", "Passenger", "RearLeft", "RearRight", "Trunk", "RearWindow", "RoofWindow")
_numbers = itertools.count(1)


@dataclass
class Trip:
    """One trip; ``stopped`` is None while it lasts."""

    id: str
    started: datetime
    start_mileage: float
    start_energies: dict[str, float]
    points: list[PathPoint] = field(default_factory=list)
    stopped: datetime | None = None
    distance: float = 0.0
    end_energies: dict[str, float] = field(default_factory=dict)
    top_speed: float = 0.0
    """km/h."""
    private: Privacy = "None"
    """The privacy mode that it began in."""
    harsh: dict[datetime, str] = field(default_factory=dict)
    """When something hard happened -> ``HardBraking``, ``HardAcceleration`` or ``HardCornering``."""


@dataclass
class ChargingSession:
    """From one start of charging to its end; ``end`` is None while it lasts."""

    id: str
    start: datetime
    start_level: float
    point: tuple[float, float]
    end: datetime | None = None
    end_level: float = 0.0
    reason: str = ""
    """What it ended by, as the car's charging status then was."""


@dataclass
class Alert:
    """One warning lamp: lit from ``started`` to ``ended``."""

    id: str
    type: str
    severity: str
    started: datetime
    ended: datetime | None = None
    point: tuple[float, float] = (0.0, 0.0)


@dataclass
class Program:
    """Something that starts at a time of day: preconditioning or charging."""

    start: timedelta
    """Since midnight (UTC)."""
    days: tuple[str, ...] = DAYS
    enabled: bool = True
    slot: int = 1

    def begins(self, before: datetime, now: datetime) -> bool:
        """Whether its time lies after ``before`` and not after ``now``."""
        at = now.replace(hour=0, minute=0, second=0, microsecond=0) + self.start
        at -= timedelta(days=1) if at > now else timedelta()
        return self.enabled and before < at <= now and DAYS[at.weekday()] in self.days


@dataclass(eq=False)
class Car:
    """One car. Set anything at any time: the next reply shows it, stamped with the time that the world's clock has.

    Make them with `electric_car`, `plug_in_hybrid_car`, `combustion_car` and `hydrogen_car`.
    """

    drive: Drive
    vin: str = ""
    id: str = ""
    brand: str = "Peugeot"
    level: float | None = None
    """Of the traction battery, %; None without one."""
    fuel: float | None = None
    """Of the tank (petrol, diesel or hydrogen), %; None without one."""
    capacity: float = 46_000.0
    """Of the traction battery when full, Wh."""
    electric_range: float = 320.0
    """With a full battery, km."""
    fuel_range: float = 600.0
    """With a full tank, km."""
    mileage: float = 12_345.6
    longitude: float = 2.0
    latitude: float = 48.0
    altitude: float = 80.0
    heading: int = 90
    temperature: float = 12.5
    """Outside, degrees Celsius."""
    privacy: Privacy = "None"
    services: frozenset[str] | None = None
    """Scopes whose data the services that are switched on upload; None: all of them."""
    remotes: frozenset[str] | None = None
    """The remote actions that it supports; None: those of its drive."""
    data: frozenset[str] | None = None
    """Names in its capability list; None: all, an empty one means that nobody knows."""
    blocks: frozenset[str] | None = None
    """Blocks of the status that it reports (``energies``, ``doorsState``); None: all that its drive has."""
    locked: bool = True
    open: set[str] = field(default_factory=set)
    """Which of `DOORS` are open."""
    plugged: bool = False
    charging: bool = False
    charge_limit: float = 100.0
    """80 after the preference ``Partial``."""
    charging_power: float = 7_400.0
    """W."""
    next_charge: timedelta = timedelta()
    """Time of day at which a plugged car begins to charge."""
    charge_programs: list[Program] = field(default_factory=list)
    climate: str = "Disabled"
    climate_cause: str | None = None
    climate_programs: list[Program] = field(default_factory=list)
    lights: bool = False
    online: bool = True
    """False: out of every network's reach."""
    stolen: bool = False
    days_to_maintenance: int = 120
    km_to_maintenance: float = 8_000.0
    trips: list[Trip] = field(default_factory=list)
    sessions: list[ChargingSession] = field(default_factory=list)
    alerts: list[Alert] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)
    """What it reports beside what its life makes: place in the status (``alarm.trigger.type``) -> value. Lists on the
    way are passed through: ``energies.extension.electric.battery.capacity``."""
    records: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Kind -> what was recorded of it; see `record`."""
    now: datetime = field(default=datetime.min, repr=False)
    """The world's time, as the car last saw it."""
    speed: float = 0.0
    """km/h; see `drive_away`."""
    wake_ups: int = 0
    """In this month."""
    stamps: dict[str, datetime] = field(default_factory=dict, repr=False)
    """Block of the status -> when it was last uploaded."""
    awake_until: datetime = field(default=datetime.min, repr=False)
    _past: list[Car] = field(default_factory=list, repr=False)
    _left: float = 0.0
    _climate_ends: datetime | None = None

    def __post_init__(self) -> None:
        number = next(_numbers)
        self.vin = self.vin or f"VR3DEM{number:011d}"
        self.id = self.id or f"car-{number}"

    @property
    def motorization(self) -> str:
        """As vehicle replies call the drive."""
        return {"BEV": "Electric", "PHEV": "Hybrid", "ICE": "Thermic", "FCEV": "Hydrogen"}[self.drive]

    @property
    def moving(self) -> bool:
        """Whether it drives."""
        return self.speed > 0

    @property
    def trip(self) -> Trip | None:
        """The trip that it is on."""
        return self.trips[-1] if self.trips and self.trips[-1].stopped is None else None

    @property
    def known_trips(self) -> list[Trip]:
        """Those that it told of: none that began in full privacy."""
        return [each for each in self.trips if each.private != "Full"]

    @property
    def session(self) -> ChargingSession | None:
        """The charging that goes on."""
        return self.sessions[-1] if self.sessions and self.sessions[-1].end is None else None

    @property
    def place(self) -> tuple[float, float]:
        """Where it is: longitude, latitude."""
        return self.longitude, self.latitude

    @property
    def asleep(self) -> bool:
        """A stopped car sleeps after a while, unless it charges."""
        return not self.moving and not self.charging and self.now >= self.awake_until

    @property
    def supported(self) -> frozenset[str]:
        """The remote actions that it carries out."""
        if self.remotes is not None:
            return self.remotes
        every = {"door", "horn", "lights", "wakeUp", "navigation", "stolen", "immobilization", "tan", "vehicleFinder"}
        every |= {"onboardPersonalData"}
        return frozenset(every | ({"charging"} if self.plugs_in else set()) | _CLIMATE[self.drive])

    @property
    def plugs_in(self) -> bool:
        """Whether a cable fits."""
        return self.drive in ("BEV", "PHEV")

    @property
    def electric_reach(self) -> float:
        """What the battery is good for, km."""
        return (self.level or 0) / 100 * self.electric_range

    @property
    def fuel_reach(self) -> float:
        """What the tank is good for, km."""
        return (self.fuel or 0) / 100 * self.fuel_range

    @property
    def hours_to_charge(self) -> float:
        """Until its limit is reached."""
        missing = max(0.0, self.charge_limit - (self.level or 0)) / 100 * self.capacity
        return missing / self.charging_power

    @property
    def charging_status(self) -> str:
        """As the energies of a status call it."""
        if not self.plugged:
            return "Disconnected"
        if self.charging:
            return "InProgress"
        return "Finished" if (self.level or 0) >= self.charge_limit else "Stopped"

    def plug_in(self, *, charge: bool = True) -> None:
        """Put the cable in; charging begins at once, or waits for `next_charge`. Raises `ValueError` without a socket."""
        if not self.plugs_in:
            raise ValueError(f"{self.drive} has no socket")
        self.plugged, self.charging = True, charge and (self.level or 0) < self.charge_limit
        self.touch("energies")

    def unplug(self) -> None:
        """Take the cable out."""
        self.plugged = self.charging = False
        self.touch("energies")

    def drive_away(self, km: float, *, speed: float = 60.0, heading: int | None = None) -> Trip:
        """Begin a trip of some length; it ends by itself as time goes on. ``speed`` in km/h."""
        self.unplug()
        self.heading = self.heading if heading is None else heading
        self.speed, self._left, self.locked = speed, km, False
        trip = Trip(f"{self.id}-trip-{len(self.trips) + 1}", self.now, self.mileage, self.energies())
        trip.private = self.privacy
        trip.points.append((self.now, *self.place))
        self.trips.append(trip)
        self.touch()
        return trip

    def warn(self, type: str = "AddWasherFluid", severity: str = "Warning") -> Alert:
        """Light a warning lamp."""
        alert = Alert(f"{self.id}-alert-{len(self.alerts) + 1}", type, severity, self.now)
        alert.point = self.place
        self.alerts.append(alert)
        return alert

    def record(self, kind: str, **members: Any) -> None:
        """Keep a record that isn't made by its life: ``alarms``, ``collisions``, ``sessions`` (of charging), ``stolen``.

        ``members`` in wire names; what isn't given is an example of its class.
        """
        self.records.setdefault(kind, []).append(members)

    def climate_on(self, cause: str = "Immediate") -> None:
        """Warm or cool it for a while."""
        self.climate, self.climate_cause, self._climate_ends = "Enabled", cause, self.now + CLIMATE_RUN
        self.touch("preconditioning")

    def climate_off(self) -> None:
        """Stop that."""
        self.climate, self._climate_ends = "Disabled", None
        self.touch("preconditioning")

    def wake(self) -> None:
        """A message came: it uploads everything and stays awake a little longer."""
        self.wake_ups += self.asleep
        self.awake_until = self.now + AWAKE
        self.touch()

    def touch(self, *blocks: str) -> None:
        """Stamp blocks of the status with the time it is; all of them without a name."""
        for each in blocks or [*self.stamps, ""]:
            self.stamps[each] = self.now
        self.awake_until = max(self.awake_until, self.now + AWAKE)

    def stamp(self, block: str) -> datetime:
        """When a block was last uploaded."""
        return max(self.stamps.get(block, datetime.min.replace(tzinfo=self.now.tzinfo)), self.stamps[""])

    def energies(self) -> dict[str, float]:
        """Kind of energy -> level."""
        known = {"Electric": self.level, "Fuel": self.fuel}
        return {name: level for name, level in known.items() if level is not None}

    @property
    def uploaded(self) -> datetime:
        """When it last said anything."""
        return max(self.stamps.values())

    @property
    def samples(self) -> list[Car]:
        """The car as it was at each upload of the last two months, the last one as it is now."""
        before = [each for each in self._past if self.now - MEMORY <= each.uploaded < self.uploaded]
        return [*before, self]

    def snapshot(self) -> Car:
        """A car of its own that is as this one is now, and has no past."""
        known = copy.copy(self)
        known.stamps, known.open, known.details = dict(self.stamps), set(self.open), dict(self.details)
        known._past = []
        return known

    def _remember(self) -> None:
        """Keep what was uploaded last, before time goes on."""
        if self._past and self._past[-1].stamps == self.stamps:
            return
        self._past.append(self.snapshot())
        if self.now - self._past[0].uploaded > MEMORY:
            del self._past[0]

    def begin(self, now: datetime) -> None:
        """Enter a world whose clock says so."""
        self.now, self.awake_until = now, now
        self.stamps = {"": now}

    def live(self, now: datetime) -> None:
        """Everything that happens until then; the step should be short."""
        self._remember()
        before, self.now = self.now, now
        hours = (now - before).total_seconds() / 3600
        if now.month != before.month:
            self.wake_ups = 0
        self._charge(before, hours)
        self._drive(hours)
        self._climate(before)

    def _charge(self, before: datetime, hours: float) -> None:
        if self.charging and self.session is None:
            self._begin_session(before)
        elif self.session and not self.charging:
            self._end_session(self.session, before)
        waiting = self.plugged and not self.charging and (self.level or 0) < self.charge_limit
        programs = [*self.charge_programs, *([Program(self.next_charge)] if self.next_charge else [])]
        if waiting and any(each.begins(before, self.now) for each in programs):
            self.charging = True
        if self.charging and self.level is not None:
            gained = self.charging_power * hours / self.capacity * 100
            self.level = min(self.charge_limit, self.level + gained)
            self.charging = self.level < self.charge_limit
            self.touch("energies")
            if self.session and not self.charging:
                self._end_session(self.session, self.now)

    def _begin_session(self, when: datetime) -> None:
        number = len(self.sessions) + 1
        self.sessions.append(ChargingSession(f"{self.id}-session-{number}", when, self.level or 0.0, self.place))

    def _end_session(self, session: ChargingSession, when: datetime) -> None:
        session.end, session.end_level, session.reason = when, self.level or 0.0, self.charging_status

    def _drive(self, hours: float) -> None:
        trip = self.trip
        if not self.moving or trip is None:
            return
        km = min(self._left, self.speed * hours)
        self._left -= km
        self.mileage += km
        self.km_to_maintenance -= km
        self._burn(km)
        angle = math.radians(self.heading)
        self.latitude += km * math.cos(angle) / KM_A_DEGREE
        self.longitude += km * math.sin(angle) / (KM_A_DEGREE * math.cos(math.radians(self.latitude)))
        trip.distance += km
        trip.top_speed = max(trip.top_speed, self.speed)
        trip.points.append((self.now, *self.place))
        if self._left <= 1e-9:
            self.speed = 0.0
            trip.stopped, trip.end_energies = self.now, self.energies()
        self.touch()

    def _burn(self, km: float) -> None:
        """Electric as long as there is some, then fuel."""
        if self.level and self.drive != "FCEV":
            self.level = max(0.0, self.level - km / self.electric_range * 100)
        elif self.fuel:
            self.fuel = max(0.0, self.fuel - km / self.fuel_range * 100)

    def _climate(self, before: datetime) -> None:
        if any(each.begins(before, self.now) for each in self.climate_programs):
            self.climate_on("Scheduled")
        if self._climate_ends and self.now >= self._climate_ends:
            self.climate, self._climate_ends = "Finished", None
            self.touch("preconditioning")

    def program(self, kind: str, given: Iterable[Program]) -> None:
        """Set programs by their slots; ``kind`` is ``climate`` or ``charge``."""
        kept: list[Program] = getattr(self, f"{kind}_programs")
        slots = {each.slot: each for each in kept} | {each.slot: replace(each) for each in given}
        setattr(self, f"{kind}_programs", [slots[slot] for slot in sorted(slots)])

    def delete_program(self, kind: str, slot: int) -> None:
        """Free a slot; nothing where it is free."""
        kept: list[Program] = getattr(self, f"{kind}_programs")
        setattr(self, f"{kind}_programs", [each for each in kept if each.slot != slot])


_CLIMATE: dict[str, set[str]] = {
    "BEV": {"preconditioning"},
    "PHEV": {"preconditioning"},
    "FCEV": {"preconditioning"},
    "ICE": set(),
}


def electric_car(level: float = 62.0, **given: Any) -> Car:
    """A battery-electric car."""
    return Car("BEV", level=level, **given)


def plug_in_hybrid_car(level: float = 45.0, fuel: float = 60.0, **given: Any) -> Car:
    """A plug-in hybrid: a small battery and a tank."""
    return Car("PHEV", level=level, fuel=fuel, **{"capacity": 12_400.0, "electric_range": 50.0, **given})


def combustion_car(fuel: float = 55.0, **given: Any) -> Car:
    """A car with a combustion engine alone."""
    return Car("ICE", fuel=fuel, **given)


def hydrogen_car(fuel: float = 70.0, level: float = 50.0, **given: Any) -> Car:
    """A fuel-cell car: hydrogen in the tank, a buffer battery."""
    return Car("FCEV", fuel=fuel, level=level, **{"capacity": 10_500.0, "fuel_range": 400.0, **given})
