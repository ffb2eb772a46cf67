"""Replies of two invented cars, as the documents promise them and as the field sends them."""

from __future__ import annotations

import copy
from typing import Any

ELECTRIC, HYBRID = "vehicle-1", "vehicle-2"
VEHICLES: list[dict[str, Any]] = [
    {
        "id": ELECTRIC,
        "vin": "VR3TESTTEST000001",
        "motorization": "Electric",
        "_embedded": {"extension": {"onboardCapabilities": {"data": ["data:telemetry", "data:position", "data:trip"]}}},
        "_links": {"self": {"href": f"/user/vehicles/{ELECTRIC}"}},
    },
    {
        "id": HYBRID,
        "vin": "VR3TESTTEST000002",
        "motorization": "Hybrid",
        "_links": {"self": {"href": f"/user/vehicles/{HYBRID}"}},
    },
]


def status(vehicle: str, when: str) -> dict[str, Any]:
    """The electric car shows where it is; the hybrid is in privacy mode, and its fuel stands first."""
    electric = {
        "type": "Electric",
        "subType": "ElectricEnergy",
        "level": 62.0,
        "autonomy": 201,
        "createdAt": when,
        "extension": {"electric": {"charging": {"plugged": True, "status": "InProgress", "remainingTime": "PT1H30M"}}},
    }
    common = {"createdAt": when, "_links": {"self": {"href": f"/user/vehicles/{vehicle}/status"}}}
    if vehicle == HYBRID:
        fuel = {"type": "Fuel", "subType": "FossilEnergy", "level": 40.0, "autonomy": 310, "createdAt": when}
        privacy = {"state": "Full", "createdAt": when}
        return {**common, "energies": [fuel, {**electric, "level": 18.0, "autonomy": 9}], "privacy": privacy}
    place = {"type": "Point", "coordinates": [2.0, 48.0]}
    position = {"type": "Feature", "geometry": place, "properties": {"createdAt": when, "heading": 90}}
    return {**common, "energies": [electric], "lastPosition": position, "privacy": {"state": "None", "createdAt": when}}


def dirty_status(clean: dict[str, Any]) -> dict[str, Any]:
    """The same car in the spellings that replies were seen in, with members that nobody announced."""
    dirty = copy.deepcopy(clean)
    for energy in dirty["energies"]:
        energy["type"] = energy["type"].lower()
        energy["level"] = str(energy["level"])
        energy["autonomy"] = float(energy["autonomy"])
        energy["announcedBy"] = {"nobody": [1, 2, 3]}
        if "extension" in energy:
            energy["extension"]["electric"]["charging"]["status"] = "Frozen"
    dirty["energies"] += [None, {"type": "Electric", "createdAt": clean["createdAt"]}]
    dirty["kinetic"] = []
    dirty["ignition"] = "on"
    dirty["odometer"] = {"createdAt": None, "mileage": "much"}
    dirty["createdAt"] = clean["createdAt"].replace("Z", "+0000")
    return dirty


def trip(name: str, when: str, distance: float) -> dict[str, Any]:
    """One trip that has ended."""
    return {
        "id": name,
        "createdAt": when,
        "startedAt": when,
        "duration": 1800,
        "distance": distance,
        "done": True,
        "energyConsumptions": [{"type": "Electric", "consumption": 3100}],
        "kinetic": {"avgSpeed": 10.0},
        "_links": {"self": {"href": f"/trips/{name}"}},
    }


def dirty_trip(clean: dict[str, Any]) -> dict[str, Any]:
    """The same trip with numbers as texts, an object for a list, and no start."""
    dirty = {
        **clean,
        "distance": str(clean["distance"]),
        "duration": float(clean["duration"]),
        "faults": {"fault": "New"},
    }
    del dirty["energyConsumptions"]
    dirty["kinetic"] = None
    return dirty
