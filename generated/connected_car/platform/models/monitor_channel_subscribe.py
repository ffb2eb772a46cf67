# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_attributes import ChannelAttributes


class MonitorChannelSubscribe(Model):
    """Delivery options of a monitor; at least one has to be given."""

    refresh_event: int | None = field("refreshEvent", default=None, minimum=60, unit="s")
    """Seconds (60 or more) after which a condition that still holds is reported again."""
    channel_attributes: ChannelAttributes | None = field("channelAttributes", default=None)
    """Attributes that add to or replace those of the channel."""
