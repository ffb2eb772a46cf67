# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, OpenEnum, field


class Activation(OpenEnum):
    """Active or Inactive."""

    INACTIVE = "Inactive"
    ACTIVE = "Active"


class BaseAlarmStatus(Model):
    """Whether the anti-theft alarm is on."""

    activation: Activation | None = field("activation", default=None, required=True)
    """Active or Inactive."""
