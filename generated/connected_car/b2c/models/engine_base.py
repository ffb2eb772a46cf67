# End users (B2C): generated, do not edit.
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

    type: EngineBaseType | None = field("type", default=None, scope="data:telemetry")
    """Combustion engine or electric motor."""
    oil: Oil | None = field("oil", default=None, deprecated=True)
    """Engine oil; replaced by `extension.thermic.oil`."""
    speed: float | None = field("speed", default=None, unit="rpm", scope="data:telemetry")
    """Revolutions per minute."""
    gmp_status: GmpStatus | None = field("gmpStatus", default=None, deprecated=True)
    """State of the drive; replaced by the powertrain block."""
    extension: EngineBaseExtension | None = field("extension", default=None)
    """Data of the one kind of engine."""


class EngineBaseExtension(Model, pointer="/components/schemas/EngineBase/properties/extension"):
    """Data of the one kind of engine."""

    thermic: Thermic | None = field("thermic", default=None, scope="data:telemetry")
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


class Oil(Model, pointer="/components/schemas/EngineBase/properties/oil"):
    """Engine oil; replaced by `extension.thermic.oil`."""

    temp: float | None = field(
        "temp",
        default=None,
        unit="°C",
        implausible=(
            {"says": "at most 160 °C", "above": 160},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Oil temperature, °C."""


class Thermic(Model, pointer="/components/schemas/EngineBase/properties/extension/properties/thermic"):
    """Fluids and air of a combustion engine."""

    coolant: EngineLiquid | None = field("coolant", default=None)
    """Level and temperature of the coolant."""
    oil: EngineLiquid | None = field("oil", default=None)
    """Level and temperature of the engine oil."""
    air: EngineAir | None = field("air", default=None)
    """Air at the engine."""
