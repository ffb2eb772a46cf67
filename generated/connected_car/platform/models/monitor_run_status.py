# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class MonitorRunStatus(Model):
    """Run status of a monitor."""

    status: MonitorRunStatusKind | None = field("status", default=None, required=True)
    """Running watches, Paused rests."""


class MonitorRunStatusKind(OpenEnum):
    """Running watches, Paused rests."""

    RUNNING = "Running"
    PAUSED = "Paused"
