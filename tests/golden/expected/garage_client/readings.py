"""What the replies of a vehicle say, in the terms of those who read them."""

from __future__ import annotations

from ._runtime.car.readings.age import Age, age
from ._runtime.car.readings.charging import ChargeLimit, charging_ends
from ._runtime.car.readings.geo import GeoPosition, position
from ._runtime.car.readings.rows import geojson, rows
from ._runtime.car.readings.stores import Store, electric, fuel
from ._runtime.car.readings.trips import Consumption, consumption

__all__ = [
    "Age",
    "ChargeLimit",
    "Consumption",
    "GeoPosition",
    "Store",
    "age",
    "charging_ends",
    "consumption",
    "electric",
    "fuel",
    "geojson",
    "position",
    "rows",
]
