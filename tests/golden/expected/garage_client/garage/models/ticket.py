# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class Ticket(Model):
    """``Ticket`` of the document."""

    remote_action_id: str | None = field("remoteActionId", default=None)
