# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .point import Point


class RemoteNavigation(Model):
    """Route for the navigation system, from the first position to the last."""

    driver_approval: bool | None = field("driverApproval", default=None, deprecated=True)
    """Whether the driver must agree first."""
    positions: Sequence[Point] | None = field("positions", default=None, required=True, min_items=1, max_items=10)
    """1 to 10 points: up to 9 stops, then the destination."""
