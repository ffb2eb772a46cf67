# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class IgnitionBase(Model):
    """Whether the ignition is on."""

    type: IgnitionBaseType | None = field("type", default=None, required=True)
    """Stop is off; the difference between StartUp and Start is not published."""


class IgnitionBaseType(OpenEnum):
    """Stop is off; the difference between StartUp and Start is not published."""

    STOP = "Stop"
    START_UP = "StartUp"
    START = "Start"
