# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_status import CallbackStatus
    from .link import Link


class CallbackRef(Model):
    """Reference to a callback that was registered or changed."""

    links: CallbackRefLinks | None = field("_links", default=None)
    """Related addresses."""
    callback_id: str | None = field("callbackId", default=None)
    """Identifier to use for remote commands on this callback."""
    status: CallbackStatus | None = field("status", default=None)
    """Whether the callback delivers."""


class CallbackRefLinks(Model, pointer="/components/schemas/CallbackRef/properties/_links"):
    """Related addresses."""

    fleet: Link | None = field("fleet", default=None)
    """Where to read the fleet it belongs to."""
    callback: Link | None = field("callback", default=None)
    """Where to read the callback."""
