# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Point(Model):
    """GeoJSON point (RFC 7946)."""

    coordinates: Sequence[float] | None = field(
        "coordinates",
        default=None,
        required=True,
        is_positional=True,
        unit_unknown="an array of two units: degrees, degrees, then metres; connected_car.position tells them apart",
    )
    """Longitude and latitude in degrees (WGS 84), then altitude in metres if known; `connected_car.position`
    tells them apart.
    """
    type: str | None = field("type", default=None, required=True, const="Point")
    """Always `Point`."""
