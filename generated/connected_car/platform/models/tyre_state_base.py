# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .pressure import Pressure


class TyreStateBase(Model):
    """A tyre: place, pressure, judgement."""

    id: TyreStateBaseId | None = field("id", default=None, required=True)
    """Which wheel; Second names the other tyre of a twin rear wheel."""
    pressure: Pressure | None = field("pressure", default=None)
    """Pressure of the tyre."""
    status: TyreStateBaseStatus | None = field("status", default=None)
    """Judgement of the pressure."""


class TyreStateBaseId(OpenEnum):
    """Which wheel; Second names the other tyre of a twin rear wheel."""

    FRONT_RIGHT = "FrontRight"
    FRONT_LEFT = "FrontLeft"
    REAR_RIGHT = "RearRight"
    REAR_LEFT = "RearLeft"
    SECOND_REAR_RIGHT = "SecondRearRight"
    SECOND_REAR_LEFT = "SecondRearLeft"


class TyreStateBaseStatus(OpenEnum):
    """Judgement of the pressure."""

    HIGH = "High"
    NORMAL = "Normal"
    LOW = "Low"
    SIGNIFICANTLY_LOW = "SignificantlyLow"
