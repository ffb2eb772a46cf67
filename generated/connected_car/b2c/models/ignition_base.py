# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class IgnitionBase(Model):
    """Ignition."""

    type: IgnitionBaseType | None = field("type", default=None, required=True, scope="data:telemetry")
    """`Stop` when off; how `StartUp` and `Start` differ is not published."""


class IgnitionBaseType(OpenEnum):
    """`Stop` when off; how `StartUp` and `Start` differ is not published."""

    STOP = "Stop"
    START_UP = "StartUp"
    START = "Start"
