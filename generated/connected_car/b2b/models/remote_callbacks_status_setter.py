# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteCallbacksStatusSetter(Model):
    """Wanted state of a callback."""

    status: RemoteCallbacksStatusSetterStatus | None = field("status", default=None, required=True)
    """`Paused` stops delivery, `Running` resumes it."""


class RemoteCallbacksStatusSetterStatus(OpenEnum):
    """`Paused` stops delivery, `Running` resumes it."""

    RUNNING = "Running"
    PAUSED = "Paused"
