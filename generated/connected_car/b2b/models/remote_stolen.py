# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_set_immobilization import RemoteSetImmobilization


class RemoteStolen(Model):
    """Theft order: exactly one of its members."""

    stolen: bool | None = field("stolen", default=None)
    """`True` reports the vehicle stolen, `False` found."""
    tracking_period: TrackingPeriod | None = field("trackingPeriod", default=None)
    """How often a stolen vehicle reports."""
    immobilization: RemoteSetImmobilization | None = field("immobilization", default=None)
    """Immobiliser of a stolen vehicle."""


class TrackingPeriod(Model, pointer="/components/schemas/RemoteStolen/properties/trackingPeriod"):
    """How often a stolen vehicle reports."""

    running: int | None = field("running", default=None, minimum=5, unit_unknown="no unit is published")
    """Interval while the ignition is on, 5 or more; the unit is not published, presumably seconds."""
    shutdown: int | None = field("shutdown", default=None, minimum=60, unit_unknown="no unit is published")
    """Interval while the ignition is off, 60 or more; the unit is not published, presumably seconds."""
