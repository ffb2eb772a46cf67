# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_status import CallbackStatus
    from .callback_subscribe import CallbackSubscribe
    from .link import Link


class UserCallback(Model):
    """A registered callback with its settings and state."""

    links: UserCallbackLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    label: str | None = field("label", default=None)
    """Your own name for the callback."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the callback."""
    subscribe: CallbackSubscribe | None = field("subscribe", default=None, required=True)
    """Settings, as they were sent."""
    status: CallbackStatus | None = field("status", default=None, required=True)
    """Whether the callback delivers."""


class UserCallbackLinks(Model, pointer="/components/schemas/UserCallback/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this callback again."""
