"""What trips used, in the units that people read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ...core.model.base import Model
from ...core.model.quantity import quantity

_READ_AS: dict[str, tuple[Literal["L", "kWh"], float]] = {"cL": ("L", 100.0), "Wh": ("kWh", 1000.0)}


@dataclass(frozen=True, slots=True)
class Consumption:
    """What a trip used of one kind of energy."""

    kind: str
    """``Electric`` or ``Fuel``."""
    amount: float | None
    """In ``unit``; None when the reply doesn't say."""
    per_100_km: float | None
    """In ``unit`` for each 100 km; where the reply doesn't say, of amount and distance."""
    unit: Literal["L", "kWh"]


def consumption(trip: Model) -> tuple[Consumption, ...]:
    """What a trip used, one entry for each kind of energy of which the reply has a number.

    The wire has cL and Wh. Raises `ValueError` for a kind of energy whose unit nobody knows.
    """
    figures = getattr(trip, "stats", None) or trip  # Trips of the platform keep their figures there.
    distance = getattr(figures, "distance", None)
    length = getattr(distance, "total", None) if isinstance(distance, Model) else distance
    listed = getattr(figures, "energy_consumptions", None) or ()
    return tuple(_consumption(each, length) for each in listed if _has_number(each))


def _has_number(used: Any) -> bool:
    return used.consumption is not None or used.avg_consumption is not None


def _consumption(used: Any, distance: float | None) -> Consumption:
    amount, average = quantity(used, "consumption"), quantity(used, "avg_consumption")
    wire = next(each.unit.partition("/")[0] for each in (amount, average) if each)
    unit, parts = _READ_AS[wire]
    total = amount.value / parts if amount else None
    per_100_km = average.value * 100 / parts if average else None
    if per_100_km is None and total is not None and distance:
        per_100_km = total / distance * 100
    return Consumption(str(used.type), total, per_100_km, unit)
