# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Activation(OpenEnum):
    """Active or Inactive."""

    INACTIVE = "Inactive"
    ACTIVE = "Active"


class BaseAlarmStatus(Model):
    """Whether the anti-theft alarm is on."""

    activation: Activation | None = field("activation", default=None, required=True)
    """Active or Inactive."""
