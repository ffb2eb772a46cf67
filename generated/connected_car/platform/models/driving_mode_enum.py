# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class DrivingModeEnum(OpenEnum):
    """Driving mode the driver has selected."""

    NORMAL = "Normal"
    SPORT = "Sport"
    COMFORT = "Comfort"
    ECO = "Eco"
    SAND = "Sand"
    MUD = "Mud"
    SNOW = "Snow"
    ZEV = "ZEV"
    HYBRID = "Hybrid"
    ZEV_ECO = "ZEVEco"
    HYBRID_ECO = "HybridEco"
    ECO_PLUS = "EcoPlus"
    E_AWD = "eAWD"
    FOUR_AWD = "4AWD"
    REINFORCED_LOAD = "ReinforcedLoad"
    CITY = "City"
    SPORT_PLUS = "SportPlus"
    OFF_ROAD = "OffRoad"
    RACE = "Race"
