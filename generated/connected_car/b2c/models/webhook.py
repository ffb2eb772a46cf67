# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute


class Webhook(Model):
    """Delivery by HTTP to your server: tried every 10 s for up to 72 h, in batches of 100 when behind."""

    name: str | None = field("name", default=None, required=True)
    """Your own name for the webhook."""
    target: str | None = field("target", default=None, required=True)
    """Address of your server; must answer 2xx."""
    attributes: Sequence[Attribute] | None = field("attributes", default=None)
    """Keys and values added to each request."""
