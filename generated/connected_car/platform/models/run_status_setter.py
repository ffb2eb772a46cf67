# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, OpenEnum, field


class RunStatusSetter(Model):
    """Run status to set."""

    status: RunStatusSetterStatus | None = field("status", default=None, required=True)
    """Running or Paused."""


class RunStatusSetterStatus(OpenEnum):
    """Running or Paused."""

    RUNNING = "Running"
    PAUSED = "Paused"
