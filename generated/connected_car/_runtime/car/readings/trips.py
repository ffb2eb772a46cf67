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
    """What a trip used, one entry for each kind of energy; empty when the reply says nothing.

    The wire has cL and Wh. Raises `ValueError` for a kind of energy whose unit nobody knows.
    """
    return tuple(_consumption(trip, each) for each in getattr(trip, "energy_consumptions", None) or ())


def _consumption(trip: Model, used: Any) -> Consumption:
    if used.sub_type == "Hydrogen":
        raise ValueError("nobody knows what a trip with hydrogen counts in")
    amount, average = quantity(used, "consumption"), quantity(used, "avg_consumption")
    wire = (amount or average or (0.0, "Wh" if used.type == "Electric" else "cL"))[1].partition("/")[0]
    unit, parts = _READ_AS[wire]
    total = amount.value / parts if amount else None
    each = average.value * 100 / parts if average else None
    distance = getattr(trip, "distance", None)
    if each is None and total is not None and distance:
        each = total / distance * 100
    return Consumption(str(used.type), total, each, unit)
