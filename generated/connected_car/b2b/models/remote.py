# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_charging import RemoteCharging
    from .remote_doors_state import RemoteDoorsState
    from .remote_horn import RemoteHorn
    from .remote_lights import RemoteLights
    from .remote_navigation import RemoteNavigation
    from .remote_preconditioning import RemotePreconditioning
    from .remote_set_immobilization import RemoteSetImmobilization
    from .remote_stolen import RemoteStolen
    from .remote_wake_up import RemoteWakeUp


class Remote(Model):
    """One command to a vehicle: set exactly one of the actions."""

    label: str | None = field("label", default=None)
    """Your own name for the command; helps to find it again after a lost reply."""
    preconditioning: RemotePreconditioning | None = field("preconditioning", default=None)
    """Heats or cools the cabin now, or sets the timer."""
    immobilization: RemoteSetImmobilization | None = field("immobilization", default=None)
    """Keeps the engine from starting, or allows it again."""
    door: RemoteDoorsState | None = field("door", default=None)
    """Locks or unlocks the doors."""
    horn: RemoteHorn | None = field("horn", default=None)
    """Sounds or silences the horn."""
    charging: RemoteCharging | None = field("charging", default=None)
    """Starts or stops charging, or sets its timer or preferences."""
    stolen: RemoteStolen | None = field("stolen", default=None)
    """Reports the vehicle stolen or found, or sets how it is tracked."""
    lights: RemoteLights | None = field("lights", default=None)
    """Switches the lights."""
    wake_up: RemoteWakeUp | None = field("wakeUp", default=None)
    """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month."""
    navigation: RemoteNavigation | None = field("navigation", default=None)
    """Sends a route to the navigation system."""
