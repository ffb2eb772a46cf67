# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Accr(OpenEnum):
    """Adaptive cruise control state; `Hold` keeps the set speed, `Off` means switched off."""

    ACTIVATED = "Activated"
    FAULT = "Fault"
    HOLD = "Hold"
    HOLD_WITH_OVER_SPEEDING = "HoldWithOverSpeeding"
    OFF = "Off"
    OVER_SPEEDING_BY_PEDAL_PRESS = "OverSpeedingByPedalPress"
    STAND_BY = "StandBy"


class Adas(Model):
    """State of the driver-assistance systems."""

    park_assist: ParkAssist | None = field("parkAssist", default=None)
    """Parking sensors, front and rear."""
    accr: Accr | None = field("accr", default=None)
    """Adaptive cruise control state; `Hold` keeps the set speed, `Off` means switched off."""
    lvv: bool | None = field("lvv", default=None)
    """Speed limiter (French abbreviation LVV) in use."""
    rvv: Rvv | None = field("rvv", default=None)
    """Cruise control state (French abbreviation RVV)."""
    aebs: Aebs | None = field("aebs", default=None)
    """Automatic emergency braking lamp: off, lit, or flashing."""
    afil: Afil | None = field("afil", default=None)
    """Lane departure warning lamp: off, lit, or flashing as warning or fault."""
    artiv: Artiv | None = field("artiv", default=None)
    """Distance-keeping aid (time gap to the car ahead): selected or not."""
    bsm: Bsm | None = field("bsm", default=None)
    """Blind-spot monitoring state."""
    esp: bool | None = field("esp", default=None)
    """Electronic stability programme; which of intervention or fault `True` stands for is not published."""
    abs: bool | None = field("abs", default=None)
    """Anti-lock braking system; which of intervention or fault `True` stands for is not published."""
    fse: bool | None = field("fse", default=None)
    """Electric brake; what `True` means is not published."""
    sli: int | None = field("sli", default=None, unit="km/h")
    """Speed limit recognised by the vehicle, km/h."""
    rlka: Rlka | None = field("rlka", default=None)
    """Lane-keeping correction towards the right side."""
    llka: Llka | None = field("llka", default=None)
    """Lane-keeping correction towards the left side."""
    rgi: Rgi | None = field("rgi", default=None)
    """Gear shift advice shown to the driver: up, down, both or none."""


class AdasFront(OpenEnum):
    """State of the front parking sensors."""

    FAULT = "Fault"
    DRIVER_INHIBITION = "DriverInhibition"
    ACTIVE = "Active"
    WAIT = "Wait"
    OUT_OF_SERVICE = "OutOfService"


class AdasRear(OpenEnum):
    """State of the rear parking sensors; a trailer can inhibit them."""

    FAULT = "Fault"
    DRIVER_INHIBITION = "DriverInhibition"
    TRAILER_INHIBITION = "TrailerInhibition"
    ACTIVE = "Active"
    WAIT = "Wait"
    OUT_OF_SERVICE = "OutOfService"


class Aebs(OpenEnum):
    """Automatic emergency braking lamp: off, lit, or flashing."""

    OFF = "Off"
    FIXED = "Fixed"
    ON_FLASHING = "OnFlashing"


class Afil(OpenEnum):
    """Lane departure warning lamp: off, lit, or flashing as warning or fault."""

    FLASHING_FAULT = "FlashingFault"
    FLASHING_WARNING = "FlashingWarning"
    OFF = "Off"
    ON_FIXED = "OnFixed"


class Artiv(OpenEnum):
    """Distance-keeping aid (time gap to the car ahead): selected or not."""

    NOT_SELECTED = "NotSelected"
    SELECTED = "Selected"
    UNAVAILABLE = "Unavailable"


class Bsm(OpenEnum):
    """Blind-spot monitoring state."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    FAULT = "Fault"


class Llka(OpenEnum):
    """Lane-keeping correction towards the left side."""

    AUTHORIZED = "Authorized"
    CORRECTION_IN_PROGRESS = "CorrectionInProgress"
    NOT_AUTHORIZED = "NotAuthorized"
    NOT_SELECTED = "NotSelected"


class ParkAssist(Model, pointer="/components/schemas/Adas/properties/parkAssist"):
    """Parking sensors, front and rear."""

    front: Sequence[AdasFront] | None = field("front", default=None)
    """States that hold for the front parking sensors, as a list."""
    rear: Sequence[AdasRear] | None = field("rear", default=None)
    """States that hold for the rear parking sensors, as a list; includes inhibition by a trailer."""


class Rgi(OpenEnum):
    """Gear shift advice shown to the driver: up, down, both or none."""

    NONE = "None"
    UP = "Up"
    DOWN = "Down"
    UP_DOWN = "UpDown"


class Rlka(OpenEnum):
    """Lane-keeping correction towards the right side."""

    AUTHORIZED = "Authorized"
    CORRECTION_IN_PROGRESS = "CorrectionInProgress"
    NOT_AUTHORIZED = "NotAuthorized"
    NOT_SELECTED = "NotSelected"


class Rvv(OpenEnum):
    """Cruise control state (French abbreviation RVV)."""

    OFF = "Off"
    NO_BEST_FIT = "NoBestFit"
    BEST_FIT_IN_PROGRESS = "BestFitInProgress"
    BEST_FIT_MAX = "BestFitMax"
    BEST_FIT_MIN = "BestFitMin"
    BEST_FIT_DEACTIVATED = "BestFitDeactivated"
    AUTO_DEACTIVATED = "AutoDeactivated"
    OVERFLOW_SPEED_CONSIGN = "OverflowSpeedConsign"
    LACK_OF_VISIBILITY_RADAR = "LackOfVisibilityRadar"
    LEARNING_RADAR = "LearningRadar"
    DEACTIVATED = "Deactivated"
    LIMIT_SETTING = "LimitSetting"
