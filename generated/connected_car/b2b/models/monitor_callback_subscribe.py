# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_subscribe import BatchNotify, CallbackSubscribeCallback, CallbackSubscribeRetryPolicy


class MonitorCallbackSubscribe(Model):
    """Web hook, retries and reminders for the events of a monitor."""

    retry_policy: CallbackSubscribeRetryPolicy | None = field("retryPolicy", default=None)
    """What to do when a delivery fails."""
    batch_notify: BatchNotify | None = field("batchNotify", default=None)
    """Gathers events into one delivery; one by one when absent."""
    callback: CallbackSubscribeCallback | None = field("callback", default=None, required=True)
    """How to deliver."""
    refresh_event: int | None = field("refreshEvent", default=None, minimum=60, unit="s")
    """Seconds (60 or more) after which a condition that still holds is reported again."""
