# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_attribute import ChannelAttribute


class Websocket(Model):
    """Web socket channel; use a TLS address (wss) outside of tests."""

    target: str | None = field("target", default=None, required=True)
    """Address of the web socket."""
    attributes: Sequence[ChannelAttribute] | None = field("attributes", default=None)
    """Key and value pairs added to every message."""
