# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class HandleSetter(Model):
    """Vehicles and groups to add to a monitor or to remove. Groups are for partners with a fleet; the root
    group already holds every vehicle.
    """

    action: HandleSetterAction | None = field("action", default=None, required=True)
    """Add them or remove them."""
    vehicle_ids: Sequence[str] | None = field("vehicleIds", default=None)
    """Vehicles to add or remove."""
    groups: Sequence[str] | None = field("groups", default=None)
    """Groups to add or remove."""


class HandleSetterAction(OpenEnum):
    """Add them or remove them."""

    ADD = "Add"
    REMOVE = "Remove"
