# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_attributes import CallbackAttributes
    from .remote_attribute import RemoteAttribute
    from .remote_charging import RemoteCharging
    from .remote_doors_state import RemoteDoorsState
    from .remote_horn import RemoteHorn
    from .remote_lights import RemoteLights
    from .remote_navigation import RemoteNavigation
    from .remote_preconditioning import RemotePreconditioning
    from .remote_wake_up import RemoteWakeUp


class Remote(Model):
    """One command to the vehicle: set exactly one of the actions."""

    label: str | None = field("label", default=None)
    """Your own name for the command; helps to find it again after a lost reply."""
    attributes: Sequence[RemoteAttribute] | None = field("attributes", default=None)
    """Keys and values added to the events about this command."""
    callback_attributes: CallbackAttributes | None = field("callbackAttributes", default=None)
    """Keys and values that add to those of the callback or replace them."""
    preconditioning: RemotePreconditioning | None = field(
        "preconditioning", default=None, scope="remote:preconditioning:write"
    )
    """Heats or cools the cabin now, or sets the timer."""
    door: RemoteDoorsState | None = field("door", default=None, scope="remote:door:write")
    """Locks or unlocks the doors."""
    horn: RemoteHorn | None = field("horn", default=None, scope="remote:horn:write")
    """Sounds or silences the horn."""
    charging: RemoteCharging | None = field("charging", default=None, scope="remote:charging:write")
    """Starts or stops charging, or sets its timer or preferences."""
    lights: RemoteLights | None = field("lights", default=None, scope="remote:lights:write")
    """Switches the lights."""
    wake_up: RemoteWakeUp | None = field("wakeUp", default=None, scope="remote:wakeup:write")
    """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month."""
    navigation: RemoteNavigation | None = field("navigation", default=None, scope="remote:navigation:write")
    """Sends a route to the navigation system."""
