# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .engine_air import EngineAir
    from .engine_liquid import EngineLiquid
    from .gmp_status import GmpStatus


class EngineBase(Model):
    """A combustion engine or electric motor."""

    type: EngineBaseType | None = field("type", default=None, required=True)
    """Combustion or electric; Thermic when not told."""
    speed: float | None = field("speed", default=None, unit="rpm")
    """Revolutions per minute, as in the fleet document; this one gives no unit."""
    gmp_status: GmpStatus | None = field("gmpStatus", default=None, deprecated=True)
    """State of the engine. Deprecated: the block powerTrain has it."""
    extension: EngineBaseExtension | None = field("extension", default=None)
    """What is particular to the kind of engine."""


class EngineBaseExtension(Model, pointer="/components/schemas/EngineBase/properties/extension"):
    """What is particular to the kind of engine."""

    thermic: Thermic | None = field("thermic", default=None, scope="data:telemetry:vehicle:engines")
    """For combustion engines."""


class EngineBaseType(OpenEnum):
    """Combustion or electric; Thermic when not told."""

    THERMIC = "Thermic"
    ELECTRIC = "Electric"


class Thermic(Model, pointer="/components/schemas/EngineBase/properties/extension/properties/thermic"):
    """For combustion engines."""

    coolant: EngineLiquid | None = field("coolant", default=None)
    """Level and temperature of the coolant."""
    oil: EngineLiquid | None = field("oil", default=None)
    """Level and temperature of the engine oil."""
    air: EngineAir | None = field("air", default=None)
    """Temperature of the intake air."""
