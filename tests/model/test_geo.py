"""Positions by name instead of by index."""

from __future__ import annotations

from typing import Any

import pytest
from connected_car import GeoPosition, position
from connected_car._runtime.core.model.base import Model


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ([2.0, 48.0], GeoPosition(2.0, 48.0)),
        ([2, 48, 120], GeoPosition(2.0, 48.0, 120.0)),
        (["2.0", 48.0, 120.0, 7], GeoPosition(2.0, 48.0, 120.0)),
        ([0, 0], GeoPosition(0.0, 0.0)),
        ([48.0], None),
        ([], None),
        ([None, 2.0, 48.0], None),
        (["x", 48.0], None),
        ([2.0, 98.0], None),
        ([200.0, 48.0], None),
        ("2.0,48.0", None),
        (None, None),
    ],
)
def test_points_and_features(sent: Any, found: GeoPosition | None) -> None:
    """Longitude first, altitude when it was sent; None rather than a guess."""
    point = {"type": "Point", "coordinates": sent}

    assert position(Model.from_wire(point)) == found
    assert position(Model.from_wire({"type": "Feature", "geometry": point})) == found


@pytest.mark.parametrize("wire", [{}, [], {"geometry": None}, {"geometry": [1]}, {"geometry": {}}])
def test_nothing_there(wire: Any) -> None:
    """No position is None, and so is no view at all."""
    assert position(Model.from_wire(wire)) is None
    assert position(None) is None
