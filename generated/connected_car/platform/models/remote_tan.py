# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Confirm(Model, pointer="/components/schemas/RemoteTan/properties/confirm"):
    """Answer to a notification."""

    state: bool | None = field("state", default=None, required=True)
    """True if it was a theft, false if not."""


class RemoteTan(Model):
    """Theft alarm notification command; exactly one of its members."""

    suppress: Suppress | None = field("suppress", default=None)
    """Silence notifications for a while."""
    confirm: Confirm | None = field("confirm", default=None)
    """Answer to a notification."""


class Suppress(Model, pointer="/components/schemas/RemoteTan/properties/suppress"):
    """Silence notifications for a while."""

    state: bool | None = field("state", default=None, required=True)
    """True to silence, false to end the silence."""
    duration: int | None = field("duration", default=None, minimum=0, maximum=5)
    """How long, as a code: 0 is 2 h, 1 is 4 h, 2 is 12 h, 3 is 24 h, 4 is 3 days, 5 is 7 days. Needed when
    state is true.
    """
