# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class CallbacksStatusSetter(Model):
    """Wanted state of a callback."""

    status: CallbacksStatusSetterStatus | None = field("status", default=None, required=True)
    """`Paused` stops delivery, `Running` resumes it."""


class CallbacksStatusSetterStatus(OpenEnum):
    """`Paused` stops delivery, `Running` resumes it."""

    RUNNING = "Running"
    PAUSED = "Paused"
