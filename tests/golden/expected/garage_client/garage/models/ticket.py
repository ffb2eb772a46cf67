# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Ticket(Model):
    """``Ticket`` of the document."""

    remote_action_id: str | None = field("remoteActionId", default=None)
