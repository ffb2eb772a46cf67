# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .engine_air import EngineAir
    from .engine_liquid import EngineLiquid


class EngineBase(Model):
    """One engine or motor."""

    type: EngineBaseType | None = field("type", default=None)
    """Combustion engine or electric motor."""
    speed: float | None = field("speed", default=None, unit="rpm")
    """Revolutions per minute."""
    gmp_status: GmpStatus | None = field("gmpStatus", default=None, deprecated=True)
    """State of the drive; replaced by the powertrain block."""
    extension: EngineBaseExtension | None = field("extension", default=None)
    """Data of the one kind of engine."""


class EngineBaseExtension(Model, pointer="/components/schemas/EngineBase/properties/extension"):
    """Data of the one kind of engine."""

    thermic: Thermic | None = field("thermic", default=None)
    """Fluids and air of a combustion engine."""


class EngineBaseType(OpenEnum):
    """Combustion engine or electric motor."""

    THERMIC = "Thermic"
    ELECTRIC = "Electric"


class GmpStatus(OpenEnum):
    """State of the drive; replaced by the powertrain block."""

    NOT_RUNNING = "NotRunning"
    STARTING = "Starting"
    RUNNING = "Running"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


class Thermic(Model, pointer="/components/schemas/EngineBase/properties/extension/properties/thermic"):
    """Fluids and air of a combustion engine."""

    coolant: EngineLiquid | None = field("coolant", default=None)
    """Level and temperature of the coolant."""
    oil: EngineLiquid | None = field("oil", default=None)
    """Level and temperature of the engine oil."""
    air: EngineAir | None = field("air", default=None)
    """Air at the engine."""
