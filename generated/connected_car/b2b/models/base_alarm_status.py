# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Activation(OpenEnum):
    """`Active` when the alarm is armed."""

    INACTIVE = "Inactive"
    ACTIVE = "Active"


class BaseAlarmStatus(Model):
    """Whether the alarm is armed."""

    activation: Activation | None = field("activation", default=None, required=True)
    """`Active` when the alarm is armed."""
