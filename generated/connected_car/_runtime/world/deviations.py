"""What real gateways do and their documents don't say: each kind by name, with the case that it comes from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .messages import WorldReply
from .refusals import NO_DATA, Refused
from .reports import Json

Change = Callable[[Json], None]
"""Alters a reply in place."""


@dataclass(frozen=True)
class Deviation:
    """One kind. ``case`` says where it was seen; ``calls`` which replies it alters."""

    calls: tuple[str, ...]
    case: str
    change: Change


STATUS = ("vehicles.status", "fleets.statuses")
VEHICLES = ("vehicles.list", "vehicles.get", "user.get")
TRIPS = ("trips.list", "trips.get", "fleets.trips")


def _at(value: Any, path: str) -> Iterator[tuple[Json, str]]:
    """Every object that has the last name of ``path``, with that name; lists are stepped into."""
    first, _, rest = path.partition(".")
    if isinstance(value, list):
        for each in value:
            yield from _at(each, path)
    elif isinstance(value, dict) and not rest:
        yield value, first
    elif isinstance(value, dict) and first in value:
        yield from _at(value[first], rest)


def _setting(path: str, made: Any, *, anew: bool = True) -> Change:
    """Put a value, or what a function makes of the one that is there; ``anew``: also where none is."""

    def change(reply: Json) -> None:
        for holder, name in _at(reply, path):
            if anew or name in holder:
                holder[name] = made(holder.get(name)) if callable(made) else json.loads(json.dumps(made))

    return change


def _dropping(*paths: str) -> Change:
    def change(reply: Json) -> None:
        for path in paths:
            for holder, name in _at(reply, path):
                holder.pop(name, None)

    return change


def _both(*changes: Change) -> Change:
    def change(reply: Json) -> None:
        for each in changes:
            each(reply)

    return change


def _only_updated(*blocks: str) -> Change:
    """``createdAt`` becomes ``updatedAt``, as before 2022."""

    def change(reply: Json) -> None:
        for block in blocks:
            for holder, _ in _at(reply, f"{block}.createdAt"):
                if "createdAt" in holder:
                    holder["updatedAt"] = holder.pop("createdAt")

    return change


def _legacy_energy(reply: Json) -> None:
    if "energy" not in reply:
        reply["energy"] = [_legacy(each) for each in reply.get("energies", ())]


def _legacy(energy: Json) -> Json:
    electric = energy.get("extension", {}).get("electric", {})
    plain: Json = {name: energy[name] for name in ("createdAt", "type", "level", "autonomy") if name in energy}
    plain["updatedAt"] = plain["createdAt"]
    charging = {name: value for name, value in electric.get("charging", {}).items() if name not in ("schedule", "type")}
    return plain | ({"charging": charging} if charging else {})


def _legacy_battery(reply: Json) -> None:
    for holder, _ in _at(reply, "energy.battery"):
        if "charging" in holder:
            holder["battery"] = {"load": {"capacity": 44_100}, "health": {"capacity": 95, "resistance": 15}}


def _old_preconditioning(reply: Json) -> None:
    if "preconditioning" in reply:
        reply["preconditionning"] = json.loads(json.dumps(reply["preconditioning"]))


def _plugged_but_disconnected(reply: Json) -> None:
    for charging, _ in _at(reply, "energies.extension.electric.charging.status"):
        charging |= {"plugged": True, "status": "Disconnected"}


def _lower_vehicles(reply: Json) -> None:
    embedded = reply.get("_embedded", {})
    if "Vehicles" in embedded:
        embedded["vehicles"] = embedded.pop("Vehicles")


def _vehicles_of(reply: Json) -> list[Json]:
    embedded = reply.get("_embedded", {})
    return list(embedded.get("vehicles") or embedded.get("Vehicles") or [reply])


def _root_extension(reply: Json) -> None:
    for each in _vehicles_of(reply):
        branding = {"brand": "C", "label": "myLabel"}
        each["vehicleExtension"] = {"vehicleBranding": branding, "vehiclePictures": {"pictures": []}}


def _old_members(reply: Json) -> None:
    for each in _vehicles_of(reply):
        each |= {"brand": "Peugeot", "label": "NEW", "pictures": ["https://example.org/pictures/1.png"]}


def _way_points(reply: Json) -> None:
    for links, _ in [*_at(reply, "_embedded.trips._links.waypoints"), *_at(reply, "_links.waypoints")]:
        if "waypoints" in links:
            links["wayPoints"] = links.pop("waypoints")


def _other_host(reply: Any) -> None:
    if isinstance(reply, dict):
        for name, value in reply.items():
            if name == "href" and isinstance(value, str):
                reply[name] = "https://elsewhere.example/connectedcar/v4" + value.partition("/b2c")[2]
            _other_host(value)
    elif isinstance(reply, list):
        for each in reply:
            _other_host(each)


_TRIP = "_embedded.trips."
_ADAS = {"parkAssist": {"front": ["OutOfService"], "rear": ["OutOfService"]}, "lvv": False, "sli": 30, "esp": False}
_ADAS |= {"accr": "StandBy", "rvv": "Off", "aebs": "Off", "afil": "Off", "bsm": "Inactive", "abs": False, "fse": True}
_ADAS |= {"createdAt": "2024-07-20T05:53:30Z", "rlka": "NotSelected", "llka": "NotSelected", "rgi": "None"}
_SENTINELS = {"type": "Thermic", "extension": {"thermic": {name: {"temp": 215} for name in ("coolant", "oil", "air")}}}

DEVIATIONS: Mapping[str, Deviation] = {
    "legacy energy": Deviation(STATUS, "replies of 2019 to 2026: `energy`, a list, beside `energies`", _legacy_energy),
    "legacy energy without createdAt": Deviation(
        STATUS, "2019 and 2021: only updatedAt", _both(_legacy_energy, _dropping("energy.createdAt"))
    ),
    "legacy battery": Deviation(STATUS, "308 PHEV 2025, e-C3 2026", _both(_legacy_energy, _legacy_battery)),
    "legacy consumption": Deviation(
        STATUS, "308 PHEV 2025", _both(_legacy_energy, _legacy_battery, _setting("energy.consumption", 0.0))
    ),
    "legacy residual": Deviation(STATUS, "2019", _both(_legacy_energy, _setting("energy.residual", 0))),
    "preconditionning": Deviation(STATUS, "replies until 2026: the misspelt twin", _old_preconditioning),
    "preconditionning with updatedAt alone": Deviation(
        STATUS, "2019 and 2021", _both(_old_preconditioning, _only_updated("preconditionning.airConditioning"))
    ),
    "null occurrence": Deviation(
        STATUS,
        "308 PHEV 2025",
        _both(_old_preconditioning, _setting("preconditionning.airConditioning.programs.occurence", None)),
    ),
    "no createdAt": Deviation(STATUS, "e-208 2021", _dropping("createdAt")),
    "position with updatedAt": Deviation(STATUS, "2019 and 2021", _only_updated("lastPosition.properties")),
    "Aquire": Deviation(STATUS, "2019: the enum value misspelt", _setting("lastPosition.properties.type", "Aquire")),
    "one coordinate": Deviation(STATUS, "hybrid 2025", _setting("lastPosition.geometry.coordinates", [1])),
    "no altitude": Deviation(
        STATUS, "e-208 2021", _setting("lastPosition.geometry.coordinates", lambda old: (old or [])[:2])
    ),
    "whole altitude": Deviation(
        STATUS, "e-208 2021 and 2023", _setting("lastPosition.geometry.coordinates", lambda old: [*(old or [])[:2], 21])
    ),
    "position 0, 0": Deviation(STATUS, "hybrid 2025", _setting("lastPosition.geometry.coordinates", [0, 0])),
    "battery current": Deviation(STATUS, "2019 to 2022", _setting("battery.current", 0)),
    "service with updatedAt": Deviation(STATUS, "PHEV 2021", _only_updated("service")),
    "null odometer stamp": Deviation(STATUS, "PHEV 2021, e-208 2022", _setting("odometer.createdAt", None)),
    "link vehicles": Deviation(
        STATUS, "2019 to 2022", _setting("_links.vehicles", {"href": "https://elsewhere.example/user/vehicles/x"})
    ),
    "adas in status": Deviation(STATUS, "hybrids 2025", _setting("adas", _ADAS)),
    "autonomy of the car": Deviation(STATUS, "2019", _setting("autonomy", 2000)),
    "vin in status": Deviation(STATUS, "2019", _setting("vin", "VF3XXXXXXXX000000")),
    "pace": Deviation(STATUS, "2019", _setting("kinetic.pace", 0.55)),
    "ignition without type": Deviation(STATUS, "2019", _dropping("ignition.type")),
    "215 for nothing": Deviation(
        STATUS,
        "electric cars with a thermic engine 2023 and 2025",
        _setting("engines", lambda old: [{**each, **_SENTINELS} for each in (old or [])[:1]]),
    ),
    "gmpStatus": Deviation(STATUS, "e-3008 2026", _setting("engines.gmpStatus", "Stopped")),
    "frozen createdAt": Deviation(
        STATUS,
        "2023 and 2025: stamps of energies months behind their values",
        _both(_legacy_energy, _setting("energies.createdAt", "2023-01-03T13:40:01Z")),
    ),
    "health without createdAt": Deviation(
        STATUS, "308 PHEV 2025", _dropping("energies.extension.electric.battery.health.createdAt")
    ),
    "health with resistance alone": Deviation(
        STATUS, "e-208 2026", _setting("energies.extension.electric.battery.health", {"resistance": 98})
    ),
    "empty schedule": Deviation(STATUS, "2025 and 2026", _setting("energies.extension.electric.charging.schedule", [])),
    "plugged but disconnected": Deviation(STATUS, "2023 and 2025", _plugged_but_disconnected),
    "level against watt-hours": Deviation(
        STATUS, "2023 to 2026", _setting("energies.extension.electric.battery.load.residual", 13_024)
    ),
    "level 100 without range": Deviation(
        STATUS, "2025", _both(_setting("energies.level", 100), _setting("energies.autonomy", 0))
    ),
    "geoPrivacy": Deviation(STATUS, "2025: the privacy state in other case", _setting("privacy.state", "geolocation")),
    "Fahrenheit": Deviation(STATUS, "cars sold overseas", _setting("environment.air.temp", 176.0)),
    "Omission": Deviation(STATUS, "308 PHEV 2025: belts while parked", _setting("safety.beltStatus.belt", "Omission")),
    "vehicles in lower case": Deviation(("user.get",), "2023", _lower_vehicles),
    "extension at the root": Deviation(VEHICLES, "2023", _root_extension),
    "brand, label, pictures": Deviation(VEHICLES, "2021 to 2025: deprecated and still sent", _old_members),
    "no first link": Deviation(("vehicles.list",), "2021", _dropping("_links.first", "totalPage", "currentPage")),
    "no links": Deviation(("vehicles.list",), "2023", _dropping("_links")),
    "links to another host": Deviation(("",), "every gateway: links name the public host", _other_host),
    "wayPoints": Deviation(TRIPS, "e-C3 2026: the link in other case", _way_points),
    "empty consumptions": Deviation(TRIPS, "e-C3 2026", _setting(f"{_TRIP}energyConsumptions", [])),
    "not done after the end": Deviation(TRIPS, "2025", _both(_setting(f"{_TRIP}done", False), _setting("done", False))),
    "no top speed": Deviation(TRIPS, "e-C3 2026", _setting(f"{_TRIP}kinetic.maxSpeed", 0.0)),
}
KINDS: Mapping[str, Callable[[Any], Any]] = {
    "list as object": lambda value: value[0] if isinstance(value, list) and value else value,
    "object as list": lambda value: [value],
    "null": lambda _: None,
    "unknown value": lambda _: "SomethingNew",
    "other case": lambda value: value.lower() if isinstance(value, str) else value,
    "text for number": str,
    "number for text": lambda _: 7,
}
"""What may happen to any member; ``missing`` takes it away."""


def altered(value: Json, place: str, kind: str) -> Json:
    """A copy in which something of `KINDS` happened at a place."""
    copy: Json = json.loads(json.dumps(value))
    _setting(place, KINDS[kind], anew=False)(copy)
    return copy


EMPTY_AS_404 = "empty list as 404"
"""A collection with nothing in it answers 404 with code 40400 (trips, maintenance: seen from 2021 to 2026)."""


class Deviations:
    """Those that are switched on."""

    def __init__(self) -> None:
        self._on: dict[str, Deviation] = {}

    def add(self, name: str, kind: str | None = None) -> None:
        """Switch one on: a name of `DEVIATIONS`, or a place (``energies``) and what happens there, of `KINDS`.

        Raises `ValueError` that lists what there is.
        """
        if kind is None:
            if name not in DEVIATIONS and name != EMPTY_AS_404:
                raise ValueError(f"no deviation is called {name!r}; there are {', '.join([*DEVIATIONS, EMPTY_AS_404])}")
            self._on[name] = DEVIATIONS.get(name) or Deviation((), "", lambda _: None)
        elif kind == "missing":
            self._on[f"{name}: {kind}"] = Deviation(("",), "asked for", _dropping(name))
        elif kind in KINDS:
            self._on[f"{name}: {kind}"] = Deviation(("",), "asked for", _setting(name, KINDS[kind], anew=False))
        else:
            raise ValueError(f"no kind is called {kind!r}; there are {', '.join([*KINDS, 'missing'])}")

    def clear(self) -> None:
        """Switch all off."""
        self._on.clear()

    def applied(self, call: str, reply: WorldReply, value: Any) -> WorldReply:
        """The reply to a call (``vehicles.status``) as a real gateway would have sent it. Raises `Refused`."""
        if not self._on:
            return reply
        if EMPTY_AS_404 in self._on and isinstance(value, dict) and value.get("total") == 0:
            raise Refused(404, "Nothing was found", NO_DATA)
        for each in self._on.values():
            if "" in each.calls or call in each.calls:
                for one in _statuses(value) if each.calls == STATUS else [value]:
                    each.change(one)
        return replace(reply, content=json.dumps(value).encode())


def _statuses(value: Json) -> list[Json]:
    """The reply itself, or every status of a fleet's."""
    return list(value.get("_embedded", {}).get("status") or [value])
