# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute


class Webhook(Model):
    """Delivery by HTTP request to your server."""

    target: str | None = field("target", default=None, required=True)
    """Address to post to; HTTPS with a publicly trusted certificate."""
    name: str | None = field("name", default=None, required=True)
    """Your own name for the web hook."""
    attributes: Sequence[Attribute] | None = field("attributes", default=None)
    """Keys and values added to each delivery."""
