# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_subscribe import BatchNotify
    from .remote_attribute import RemoteAttribute
    from .remote_type import RemoteType


class RemoteCallbackSubscribe(Model):
    """Settings of a callback: where to tell about remote commands."""

    retry_policy: RemoteCallbackSubscribeRetryPolicy | None = field("retryPolicy", default=None)
    """What to do when a delivery fails."""
    batch_notify: BatchNotify | None = field("batchNotify", default=None)
    """Gathers events into one delivery; one by one when absent."""
    callback: RemoteCallbackSubscribeCallback | None = field("callback", default=None, required=True)
    """How to deliver."""
    label: str | None = field("label", default=None)
    """Your own name for the callback."""
    remote_types: Sequence[RemoteType] | None = field("remoteTypes", default=None, required=True)
    """Kinds of command to tell about."""


class RemoteCallbackSubscribeCallback(Model, pointer="/components/schemas/RemoteCallbackSubscribe/properties/callback"):
    """How to deliver."""

    webhook: RemoteCallbackSubscribeWebhook | None = field("webhook", default=None, required=True)
    """Delivery by HTTP request to your server."""


class RemoteCallbackSubscribePolicy(OpenEnum):
    """`None` gives up, `Bounded` tries a limited number of times; never longer than three days."""

    NONE = "None"
    BOUNDED = "Bounded"


class RemoteCallbackSubscribeRetryPolicy(
    Model, pointer="/components/schemas/RemoteCallbackSubscribe/properties/retryPolicy"
):
    """What to do when a delivery fails."""

    policy: RemoteCallbackSubscribePolicy | None = field("policy", default=None, required=True)
    """`None` gives up, `Bounded` tries a limited number of times; never longer than three days."""
    retry_number: int | None = field("retryNumber", default=None, minimum=1)
    """Tries with `Bounded`, 1 or more; 3 when absent."""
    retry_delay: int | None = field("retryDelay", default=None, minimum=1, unit="s")
    """Seconds between tries, 1 or more; 10 when absent."""


class RemoteCallbackSubscribeWebhook(
    Model, pointer="/components/schemas/RemoteCallbackSubscribe/allOf/1/properties/callback/properties/webhook"
):
    """Delivery by HTTP request to your server."""

    target: str | None = field("target", default=None, required=True)
    """Address to post to; HTTPS with a publicly trusted certificate."""
    name: str | None = field("name", default=None, required=True)
    """Your own name for the web hook."""
    attributes: Sequence[RemoteAttribute] | None = field("attributes", default=None)
    """Keys and values added to each delivery."""
