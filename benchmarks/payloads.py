"""Replies of our own making: an invented car, in the shapes that real replies have."""

from __future__ import annotations

import copy
from typing import Any

_AT = "2024-05-06T07:08:09Z"
_URL = "https://api.example.com/connectedcar/v4/user/vehicles/0011223344556677"


def _programs() -> list[dict[str, Any]]:
    return [
        {
            "enabled": slot == 1,
            "slot": slot,
            "recurrence": "Daily",
            "start": "PT7H30M",
            "occurence": {"day": ["Mon", "Tue", "Wed"]},
        }
        for slot in range(1, 5)
    ]


def _air_conditioning() -> dict[str, Any]:
    return {"createdAt": _AT, "updatedAt": _AT, "status": "Disabled", "programs": _programs()}


def status() -> dict[str, Any]:
    """A vehicle status of about 4 KB without a fault."""
    doors = ("Driver", "Passenger", "RearLeft", "RearRight", "Trunk")
    point = {"type": "Point", "coordinates": [2.0, 48.0, 120.0]}
    position = {"createdAt": _AT, "heading": 90, "signalQuality": 8, "type": "Acquire", "fixStatus": "2D"}
    charging = {
        "plugged": True,
        "status": "InProgress",
        "remainingTime": "PT2H30M",
        "chargingRate": 20,
        "chargingMode": "Slow",
        "nextDelayedTime": "PT21H30M",
    }
    electric = {
        "battery": {
            "load": {"createdAt": _AT, "capacity": 46000, "residual": 33000},
            "health": {"createdAt": _AT, "capacity": 96, "resistance": 97},
        },
        "charging": charging,
    }
    thermic = {"coolant": {"temp": 20.5}, "oil": {"temp": 21.5}, "air": {"temp": 12}}
    return {
        "createdAt": _AT,
        "updatedAt": _AT,
        "_links": {"self": {"href": f"{_URL}/status"}, "vehicle": {"href": _URL}},
        "ignition": {"createdAt": _AT, "type": "Stop"},
        "battery": {"createdAt": _AT, "voltage": 88.5},
        "privacy": {"createdAt": _AT, "state": "None"},
        "service": {"createdAt": _AT, "type": "Hybrid"},
        "odometer": {"createdAt": _AT, "mileage": 12345.6},
        "kinetic": {"createdAt": _AT, "acceleration": 0.1, "speed": 0, "moving": False},
        "environment": {"luminosity": {"createdAt": _AT, "day": True}, "air": {"createdAt": _AT, "temp": 12.5}},
        "drivingBehavior": {"createdAt": _AT, "mode": "Eco"},
        "safety": {
            "createdAt": _AT,
            "beltStatus": [{"belt": "Normal", "id": "Driver"}, {"belt": "Omission", "id": "Passenger"}],
            "autoECallTriggering": "NotDetected",
        },
        "powertrain": {"createdAt": _AT, "status": "Stopped"},
        "doorsState": {
            "createdAt": _AT,
            "lockedStates": ["Locked", "TrunkLocked"],
            "opening": [{"identifier": door, "state": "Closed"} for door in doors],
        },
        "lastPosition": {"type": "Feature", "geometry": point, "properties": position},
        "engines": [
            {"createdAt": _AT, "type": "Thermic", "speed": 0, "extension": {"thermic": thermic}},
            {"createdAt": _AT, "type": "Electric", "speed": 0},
        ],
        "energies": [
            {
                "createdAt": _AT,
                "type": "Fuel",
                "subType": "FossilEnergy",
                "level": 40,
                "autonomy": 300,
                "extension": {"fuel": {"consumptions": {"total": 5.5, "instant": 0}}},
            },
            {
                "createdAt": _AT,
                "type": "Electric",
                "subType": "ElectricEnergy",
                "level": 72.5,
                "autonomy": 190,
                "extension": {"electric": electric},
            },
        ],
        "preconditioning": {"airConditioning": _air_conditioning()},
        "preconditionning": {"airConditioning": _air_conditioning()},
    }


def dirty_status() -> dict[str, Any]:
    """The same reply with what real ones do: new values and members, nulls, other types and spellings."""
    wire = copy.deepcopy(status())
    wire["energies"][1]["type"] = "Plasma"
    wire["energies"][0]["level"] = "40"
    wire["energies"][0]["createdAt"] = "2024-05-06T07:08:09.000+0000"
    wire["engines"] = wire["engines"][0]
    wire["odometer"]["createdAt"] = None
    wire["kinetic"]["pace"] = 0
    wire["battery"]["voltage"] = "n/a"
    wire["doorsState"]["lockedStates"] = ["locked", "Ajar"]
    del wire["createdAt"]
    wire["horoscope"] = {"sign": "Taurus"}
    return wire


def page() -> dict[str, Any]:
    """A page of 40 telemetry messages, about 65 KB."""
    return {
        "_links": {"self": {"href": f"{_URL}/telemetry"}, "next": {"href": f"{_URL}/telemetry?pageToken=2"}},
        "total": 400,
        "totalPage": 10,
        "currentPage": 1,
        "_embedded": {"telemetries": [_message(number) for number in range(40)]},
    }


def _message(number: int) -> dict[str, Any]:
    whole = status()
    timeless = {name: _without_time(whole[name]) for name in ("engines", "energies", "powertrain", "safety", "kinetic")}
    timeless |= {name: _without_time(whole[name]) for name in ("ignition", "battery", "doorsState", "drivingBehavior")}
    adas = {"abs": False, "esp": False, "fse": False, "lvv": False, "sli": 50, "bsm": "Active", "rgi": "None"}
    gearbox = {"mode": {"automatic": True, "sport": False, "snow": False}, "ratio": "Neutral"}
    return {
        "createdAt": f"2024-05-06T07:{number:02}:09Z",
        "_links": {"self": {"href": f"{_URL}/telemetry/{number}"}, "vehicle": {"href": _URL}},
        "privacy": _without_time(whole["privacy"]),
        "environment": _without_time(whole["environment"]),
        "vehicle": timeless
        | {"adas": adas, "transmission": {"gearbox": gearbox}, "odometer": {"mileage": number * 0.5}},
    }


def _without_time(wire: Any) -> Any:
    if isinstance(wire, dict):
        return {name: _without_time(value) for name, value in wire.items() if name != "createdAt"}
    return [_without_time(item) for item in wire] if isinstance(wire, list) else wire
