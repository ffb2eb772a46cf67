# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_attributes import CallbackAttributes


class MonitorCallbackSubscribe(Model):
    """How the events of one monitor differ from what its callback says; needs at least one member."""

    refresh_event: int | None = field("refreshEvent", default=None, minimum=60, unit="s")
    """Seconds between reminders while the condition holds, 60 or more."""
    callback_attributes: CallbackAttributes | None = field("callbackAttributes", default=None)
    """Keys and values that add to those of the callback or replace them."""
