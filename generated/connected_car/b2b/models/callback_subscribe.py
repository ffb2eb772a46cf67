# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .webhook import Webhook


class BatchNotify(Model, pointer="/components/schemas/CallbackSubscribe/properties/batchNotify"):
    """Gathers events into one delivery; one by one when absent."""

    size: int | None = field("size", default=None, required=True)
    """Events per delivery, 1 or more."""
    time_window: int | None = field("timeWindow", default=None, minimum=5, unit="s")
    """Longest wait for a batch to fill, seconds, 5 or more; 60 when absent."""


class CallbackSubscribeCallback(Model, pointer="/components/schemas/CallbackSubscribe/properties/callback"):
    """How to deliver."""

    webhook: Webhook | None = field("webhook", default=None, required=True)
    """Delivery by HTTP request to your server."""


class CallbackSubscribePolicy(OpenEnum):
    """`None` gives up, `Bounded` tries a limited number of times, `Always` goes on; never longer than three
    days.
    """

    NONE = "None"
    BOUNDED = "Bounded"
    ALWAYS = "Always"


class CallbackSubscribeRetryPolicy(Model, pointer="/components/schemas/CallbackSubscribe/properties/retryPolicy"):
    """What to do when a delivery fails."""

    policy: CallbackSubscribePolicy | None = field("policy", default=None, required=True)
    """`None` gives up, `Bounded` tries a limited number of times, `Always` goes on; never longer than three
    days.
    """
    retry_number: int | None = field("retryNumber", default=None, minimum=1)
    """Tries with `Bounded`, 1 or more; 3 when absent."""
    retry_delay: int | None = field("retryDelay", default=None, minimum=1, unit="s")
    """Seconds between tries, 1 or more; 10 when absent."""
