# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class MonitorStatusSetter(Model):
    """Wanted state of a monitor."""

    status: MonitorStatusSetterStatus | None = field("status", default=None, required=True)
    """`Paused` stops watching, `Running` resumes it."""


class MonitorStatusSetterStatus(OpenEnum):
    """`Paused` stops watching, `Running` resumes it."""

    RUNNING = "Running"
    PAUSED = "Paused"
