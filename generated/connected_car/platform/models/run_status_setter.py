# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RunStatusSetter(Model):
    """Run status to set."""

    status: RunStatusSetterStatus | None = field("status", default=None, required=True)
    """Running or Paused."""


class RunStatusSetterStatus(OpenEnum):
    """Running or Paused."""

    RUNNING = "Running"
    PAUSED = "Paused"
