# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_attributes import ChannelAttributes
    from .extended_event_param import ExtendedEventParam
    from .remote_attribute import RemoteAttribute
    from .remote_charging import RemoteCharging
    from .remote_horn import RemoteHorn
    from .remote_lights import RemoteLights
    from .remote_locking import RemoteLocking
    from .remote_navigation import RemoteNavigation
    from .remote_onboard_personal_data import RemoteOnboardPersonalData
    from .remote_preconditioning import RemotePreconditioning
    from .remote_set_immobilization import RemoteSetImmobilization
    from .remote_stolen import RemoteStolen
    from .remote_tan import RemoteTan
    from .remote_vf import RemoteVF
    from .remote_wake_up import RemoteWakeUp


class Remote(Model):
    """A remote command to send: exactly one action, with options for its events."""

    label: str | None = field("label", default=None)
    """Name you give the command; helps to recognise it when reading back."""
    attributes: Sequence[RemoteAttribute] | None = field("attributes", default=None)
    """Key and value pairs added to its events."""
    channel_attributes: ChannelAttributes | None = field("channelAttributes", default=None)
    """Attributes that add to or replace those of the channel."""
    extended_event_param: Sequence[ExtendedEventParam] | None = field("extendedEventParam", default=None)
    """Vehicle data to add to its events, where the grant covers them."""
    action: RemoteActionObject | None = field("action", default=None, required=True)
    """The one action to do."""


class RemoteActionObject(Model, pointer="/components/schemas/Remote/properties/action"):
    """The one action to do."""

    locking: RemoteLocking | None = field("locking", default=None, scope="remote:locking:write")
    """Lock or unlock the doors."""
    horn: RemoteHorn | None = field("horn", default=None, scope="remote:horn:write")
    """Sound the horn."""
    lights: RemoteLights | None = field("lights", default=None, scope="remote:lights:write")
    """Flash the lights."""
    preconditioning: RemotePreconditioning | None = field(
        "preconditioning", default=None, scope="remote:preconditioning:write"
    )
    """Heat or cool the cabin, now or by programme."""
    onboard_personal_data: RemoteOnboardPersonalData | None = field(
        "onboardPersonalData", default=None, scope="remote:onboardPersonalData:write"
    )
    """Delete personal data stored in the vehicle."""
    charging: RemoteCharging | None = field("charging", default=None, scope="remote:charging:write")
    """Start, stop or schedule charging."""
    wakeup: RemoteWakeUp | None = field("wakeup", default=None, scope="remote:wakeUp:write")
    """Wake the vehicle so that it reports fresh data; wake-ups per month are limited."""
    immobilization: RemoteSetImmobilization | None = field("immobilization", default=None)
    """Keep the engine from starting, or allow it again."""
    navigation: RemoteNavigation | None = field("navigation", default=None, scope="remote:navigation:write")
    """Send destinations to the navigation system."""
    vehicle_finder: RemoteVF | None = field("vehicleFinder", default=None, scope="remote:vehicleFinder:write")
    """Ask the vehicle where it is."""
    stolen: RemoteStolen | None = field("stolen", default=None)
    """Report the vehicle stolen or found, or inhibit its starter."""
    tan: RemoteTan | None = field("tan", default=None)
    """Theft alarm notifications: silence them, or confirm or deny a theft."""
