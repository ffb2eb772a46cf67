"""What a car says of itself, in the words of the end-user and fleet documents; the platform's words at the end.

Nothing is filtered here: what nobody asked for, may see or can produce is taken out by `parts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from .cars import DOORS, Alert, Car, ChargingSession, Program, Trip
from .ground import PathPoint

Json = dict[str, Any]


def stamp(moment: datetime) -> str:
    """As replies write it: ``2026-01-05T08:30:00Z``."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def duration(span: timedelta) -> str:
    """In ISO 8601: ``PT1H30M``."""
    minutes, seconds = divmod(round(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (seconds, "S"))
    return "PT" + ("".join(f"{value}{unit}" for value, unit in parts if value) or "0S")


def status(car: Car) -> Json:
    """Every block that a car has, with the time of its last upload."""
    blocks: Json = {
        "lastPosition": position(car),
        "energies": energies(car),
        "engines": _engines(car),
        "preconditioning": {"airConditioning": _climate(car)},
        "doorsState": _doors(car),
        "powertrain": {"status": "Running" if car.moving else "Stopped"},
        "ignition": {"type": "Start" if car.moving else "Stop"},
        "kinetic": {"moving": car.moving, "speed": car.speed, "acceleration": 0.0},
        "odometer": {"mileage": round(car.mileage, 1)},
        "battery": {"voltage": 88.0},
        "privacy": {"state": car.privacy},
        "service": {"type": {"BEV": "Electric", "PHEV": "Hybrid"}.get(car.drive, "Unknown")},
        "safety": {"beltStatus": [{"belt": "Normal", "id": "Driver"}, {"belt": "Normal", "id": "Passenger"}]},
        "environment": _environment(car),
        "drivingBehavior": {"mode": "Normal"},
        "lightingSystem": _lights(car),
        "alarm": {"status": {"createdAt": stamp(car.stamp("alarm")), "activation": "Active"}},
    }
    chosen = {name: block for name, block in blocks.items() if car.blocks is None or name in car.blocks}
    for name, block in chosen.items():
        if isinstance(block, dict) and name not in ("lastPosition", "preconditioning", "environment", "alarm"):
            block["createdAt"] = stamp(car.stamp(name))
    for place, value in car.details.items():
        _put(chosen, place.split("."), value)
    newest = stamp(car.uploaded)
    return {"vin": car.vin, "createdAt": newest, "updatedAt": newest, **chosen}


def _put(holder: Any, names: list[str], value: Any) -> None:
    """Put ``value`` into an object, or into each of a list; what is lacking on the way is made."""
    name, *rest = names
    for each in holder if isinstance(holder, list) else [holder]:
        if rest:
            _put(each.setdefault(name, {}), rest, value)
        else:
            each[name] = value


def position(car: Car) -> Json:
    """Where it was when it last said so, as GeoJSON."""
    properties = {"heading": car.heading, "type": "Acquire", "signalQuality": 9, "fixStatus": "3D"}
    return point(car.longitude, car.latitude, car.stamp("lastPosition"), car.altitude, properties)


def point(longitude: float, latitude: float, when: datetime, altitude: float = 80.0, more: Json | None = None) -> Json:
    """One place at one time, as GeoJSON."""
    coordinates = [round(longitude, 6), round(latitude, 6), altitude]
    geometry = {"type": "Point", "coordinates": coordinates}
    return {"type": "Feature", "geometry": geometry, "properties": {**(more or {}), "createdAt": stamp(when)}}


def energies(car: Car) -> list[Json]:
    """What is in the tank, what is in the battery."""
    when = stamp(car.stamp("energies"))
    found: list[Json] = []
    if car.fuel is not None:
        kind = "Hydrogen" if car.drive == "FCEV" else "FossilEnergy"
        fuel: Json = {"type": "Fuel", "subType": kind, "level": round(car.fuel, 1), "autonomy": round(car.fuel_reach)}
        fuel["extension"] = {"fuel": {"consumptions": {"total": round(car.mileage * 6, 1), "instant": 0.0}}}
        found.append({"createdAt": when, **fuel})
    if car.level is not None:
        level = {"level": round(car.level, 1), "autonomy": round(car.electric_reach)}
        extension = {"electric": {"battery": _battery(car, when), "charging": charging(car)}}
        found.append(
            {"createdAt": when, "type": "Electric", "subType": "ElectricEnergy", **level, "extension": extension}
        )
    return found


def charging(car: Car) -> Json:
    """The cable and what comes through it."""
    moving = car.charging
    schedule = [{"programs": [_charge_program(each) for each in car.charge_programs]}]
    found: Json = {
        "plugged": car.plugged,
        "status": car.charging_status,
        "remainingTime": duration(timedelta(hours=car.hours_to_charge) if moving else timedelta()),
        "chargingRate": round(car.charging_power / car.capacity * car.electric_range) if moving else 0,
        "chargingMode": "Slow" if moving else "No",
        "nextDelayedTime": duration(car.next_charge),
        "type": "Partial" if car.charge_limit < 100 else "Full",
    }
    return found | ({"schedule": schedule} if car.charge_programs else {})


def trip(car: Car, each: Trip) -> Json:
    """One trip in the words of the end-user document."""
    stopped = each.stopped or car.now
    seconds = (stopped - each.started).total_seconds()
    start, end = each.points[0], each.points[-1]
    found: Json = {
        "id": each.id,
        "createdAt": stamp(stopped),
        "updatedAt": stamp(stopped),
        "startedAt": stamp(each.started),
        "startPosition": point(start[1], start[2], each.started),
        "duration": round(seconds),
        "distance": round(each.distance, 3),
        "startMileage": round(each.start_mileage, 1),
        "startEnergies": _levels(car, each.start_energies),
        "energyConsumptions": _consumptions(car, each),
        "kinetic": {
            "avgSpeed": round(each.distance * 1000 / seconds, 1) if seconds else 0.0,
            "maxSpeed": each.top_speed,
        },
        "done": each.stopped is not None,
        "faults": [],
        "harsh": set(each.harsh.values()),
        "propulsion": _propulsion(car)["type"],
    }
    if each.stopped:
        found["stoppedAt"] = stamp(each.stopped)
        found["stopPosition"] = point(end[1], end[2], each.stopped)
        found["endEnergies"] = _levels(car, each.end_energies)
    if each.private == "Geolocation":
        found["faults"] = [{"fault": "DataLacking", "cause": "GeoPrivacy"}]
        found = {name: value for name, value in found.items() if not name.endswith("Position")}
    return found


def way_point(car: Car, each: Trip, place: PathPoint) -> Json:
    """A point of a trip, and what was hard on the way to it."""
    when, longitude, latitude = place
    before = [earlier for earlier, _, _ in each.points if earlier < when]
    harsh = {kind for moment, kind in each.harsh.items() if moment <= when and not (before and moment <= before[-1])}
    return {**point(longitude, latitude, when), "harsh": harsh, "propulsion": _propulsion(car)["type"]}


def session(car: Car, each: ChargingSession) -> Json:
    """From one start of charging to its end, in the platform's words."""
    end, level = each.end or car.now, car.level or 0.0 if each.end is None else each.end_level
    gained = level - each.start_level
    found: Json = {
        "sid": each.id,
        "createdAt": stamp(each.start),
        "updatedAt": stamp(end),
        "state": {"done": each.end is not None, "faults": []},
        "start": stamp(each.start),
        "duration": duration(end - each.start),
        "position": point(*each.point, each.start),
        "startEnergy": _charged(car, each.start_level),
        "endEnergy": _charged(car, level),
        "gain": {
            "level": round(gained),
            "autonomy": round(gained / 100 * car.electric_range),
            "power": round(gained / 100 * car.capacity),
        },
    }
    return found | ({"end": stamp(each.end), "finishReason": each.reason} if each.end else {})


def _charged(car: Car, level: float) -> Json:
    return {"level": round(level), "autonomy": round(level / 100 * car.electric_range), "chargingMode": "Slow"}


def alert(each: Alert) -> Json:
    """One warning lamp."""
    found: Json = {
        "id": each.id,
        "createdAt": stamp(each.started),
        "updatedAt": stamp(each.ended or each.started),
        "startedAt": stamp(each.started),
        "active": each.ended is None,
        "type": each.type,
        "severity": each.severity,
        "startPosition": point(*each.point, each.started),
    }
    return found | ({"endAt": stamp(each.ended), "endPosition": point(*each.point, each.ended)} if each.ended else {})


def maintenance(car: Car) -> Json:
    """What is left until the next one."""
    when = stamp(car.stamp("maintenance"))
    left = {"daysBeforeMaintenance": car.days_to_maintenance, "mileageBeforeMaintenance": round(car.km_to_maintenance)}
    return {"vin": car.vin, "createdAt": when, "updatedAt": when, **left}


def capabilities(car: Car, scopes: tuple[str, ...]) -> Json:
    """What it can do: names of data, and every remote action with yes or no."""
    data = sorted(scopes if car.data is None else car.data)
    actions = {
        "door": "door",
        "horn": "horn",
        "lights": "lights",
        "wakeup": "wakeUp",
        "navigation": "navigation",
        "preconditioning": "preconditioning",
        "charging": "charging",
        "stolen": "stolen",
        "tanSuppress": "tan",
    }
    remote: Json = {
        name: {"supported": action in car.supported, "scopeName": f"remote:{name}:write"}
        for name, action in actions.items()
    }
    remote["preconditioning"]["parameters"] = {"programs": {"size": 4}, "immediate": True}
    schedule = {"programs": {"size": 4}, "nextDelayedTime": True}
    remote["charging"]["parameters"] = {
        "immediate": {"start": True, "stop": True},
        "schedule": schedule,
        "preferences": {"level": True, "type": True},
    }
    return {"data": data, "remote": remote} if data else {"data": []}


def telemetry(car: Car, *, platform: bool) -> Json:
    """One sample: the blocks below ``vehicle``, as both telemetry replies have it."""
    blocks = status(car)
    outer: Json = {
        name: blocks.pop(name) for name in ("createdAt", "updatedAt", "privacy", "environment") if name in blocks
    }
    gearbox = {"mode": {"automatic": True}, "ratio": "Neutral"}
    blocks.setdefault("transmission", {"createdAt": outer["createdAt"], "gearbox": gearbox})
    blocks.setdefault("adas", {"createdAt": outer["createdAt"], "abs": False, "esp": False, "sli": 50})
    if platform:
        blocks = in_platform_words(car, blocks)
    return {**outer, "vehicle": blocks}


def in_platform_words(car: Car, blocks: Mapping[str, Any]) -> Json:
    """The platform calls some blocks by other names and counts speed in m/s."""
    renamed = {"lastPosition": "location", "powertrain": "powerTrain"}
    found = {renamed.get(name, name): value for name, value in blocks.items()}
    found.pop("service", None)
    if "doorsState" in found:
        doors = found["doorsState"]
        found["doorsState"] = {**doors, "lockedState": doors["lockedStates"]}
    if "kinetic" in found:
        found["kinetic"] = {**found["kinetic"], "speed": round(car.speed / 3.6, 2)}
    if "alarm" in found:
        found["alarm"] = {"id": f"{car.id}-alarm-1", **found["alarm"]}
    if "powerTrain" in found:
        found["powerTrain"] = {**found["powerTrain"], "gmpStatus": found["powerTrain"]["status"]}
    return {**found, "maintenance": maintenance(car), "propulsion": _propulsion(car)}


def platform_trip(car: Car, each: Trip) -> Json:
    """One trip in the platform's words."""
    plain = trip(car, each)
    state = {"done": plain["done"], "faults": plain["faults"]}
    stats = {
        "duration": duration(timedelta(seconds=plain["duration"])),
        "distance": {"total": plain["distance"]},
        "energyConsumptions": plain["energyConsumptions"],
        "kinetic": {"speed": {"averageSpeed": plain["kinetic"]["avgSpeed"] * 3.6, "topSpeed": each.top_speed}},
    }
    places = {name: plain[name] for name in ("startPosition", "stopPosition") if name in plain}
    return {"stoppedAt": plain["updatedAt"], **plain, "stats": stats, "state": state, "locations": places}


def _levels(car: Car, levels: Mapping[str, float]) -> list[Json]:
    reach = {"Electric": car.electric_range, "Fuel": car.fuel_range}
    kinds = {"Electric": "ElectricEnergy", "Fuel": "Hydrogen" if car.drive == "FCEV" else "FossilEnergy"}
    return [
        {"type": name, "subType": kinds[name], "level": round(level, 1), "autonomy": round(level / 100 * reach[name])}
        for name, level in levels.items()
    ]


def _consumptions(car: Car, each: Trip) -> list[Json]:
    """Wh from the battery, cL from the tank."""
    ends = each.end_energies or car.energies()
    full = {"Electric": car.capacity, "Fuel": 5_000.0}
    used = {name: (level - ends.get(name, level)) / 100 * full[name] for name, level in each.start_energies.items()}
    return [
        {"type": name, "consumption": round(amount, 1), "avgConsumption": round(amount / each.distance * 100, 1)}
        for name, amount in used.items()
        if amount > 0 and each.distance
    ]


def _engines(car: Car) -> list[Json]:
    when = stamp(car.stamp("engines"))
    found: list[Json] = []
    if car.drive in ("ICE", "PHEV"):
        warm = 88.0 if car.moving else car.temperature
        thermic = {
            "coolant": {"temp": warm, "level": 90},
            "oil": {"temp": warm, "level": 80},
            "air": {"temp": car.temperature},
        }
        found.append({"type": "Thermic", "speed": 0.0, "extension": {"thermic": thermic}})
    if car.drive != "ICE":
        found.append({"type": "Electric", "speed": 0.0})
    return [{**each, "createdAt": when} for each in found]


def _climate(car: Car) -> Json:
    when = stamp(car.stamp("preconditioning"))
    cause = {"startingCause": car.climate_cause} if car.climate_cause else {}
    programs = [
        {
            "enabled": each.enabled,
            "slot": each.slot,
            "recurrence": "Daily",
            "start": duration(each.start),
            "occurence": {"day": [*each.days]},
        }
        for each in car.climate_programs
    ]
    found = {"createdAt": when, "updatedAt": when, "status": car.climate, **cause}
    return found | ({"programs": programs} if programs else {})


def _doors(car: Car) -> Json:
    locked = ["Locked", "RearDoorsLocked"] if car.locked else ["Unlocked", "RearDoorsUnlocked"]
    opening = [{"identifier": door, "state": "Open" if door in car.open else "Closed"} for door in DOORS]
    return {"lockedStates": locked, "opening": opening}


def _battery(car: Car, when: str) -> Json:
    residual = round(car.capacity * (car.level or 0) / 100)
    return {
        "load": {"createdAt": when, "capacity": round(car.capacity), "residual": residual},
        "health": {"createdAt": when, "capacity": 96, "resistance": 98},
    }


def _charge_program(each: Program) -> Json:
    return {"start": duration(each.start), "occurence": {"day": [*each.days]}, "enabled": each.enabled}


def _environment(car: Car) -> Json:
    when = stamp(car.stamp("environment"))
    day = 7 <= car.now.hour < 19
    return {"luminosity": {"createdAt": when, "day": day}, "air": {"createdAt": when, "temp": car.temperature}}


def _lights(car: Car) -> Json:
    places = [(side, end) for side in ("Left", "Right") for end in ("Front", "Rear")]
    shown = "On" if car.lights else "Off"
    turn = [{"direction": side, "position": end, "status": shown} for side, end in places]
    return {"turn": turn, "fog": [{**each, "status": "Off"} for each in turn]}


def _propulsion(car: Car) -> Json:
    kind = {"BEV": "Electric", "FCEV": "Electric", "PHEV": "Hybrid", "ICE": "Thermal"}[car.drive]
    return {"createdAt": stamp(car.stamp("propulsion")), "type": kind}
