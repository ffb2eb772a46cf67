# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .ws_attribute import WSAttribute


class Websocket(Model):
    """Delivery over a websocket: tried every 10 s for up to 72 h, in batches of 100 when behind."""

    target: str | None = field("target", default=None, required=True)
    """Address of your server, `wss:` expected; credentials may stand in its query."""
    attributes: Sequence[WSAttribute] | None = field("attributes", default=None)
    """Keys and values added to each message."""
