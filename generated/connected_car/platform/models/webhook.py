# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_attribute import ChannelAttribute


class Webhook(Model):
    """Web hook channel: events are posted to your HTTP server."""

    target: str | None = field("target", default=None, required=True)
    """Address to post to; HTTPS with a publicly trusted certificate."""
    name: str | None = field("name", default=None, required=True)
    """Name of the web hook."""
    attributes: Sequence[ChannelAttribute] | None = field("attributes", default=None)
    """Headers and query parameters added to every post."""
