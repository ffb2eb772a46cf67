# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Accr(OpenEnum, spellings={"OverSpeedingByPedalPress": "OverSpeedingByPedalrPess"}):
    """Adaptive cruise control."""

    ACTIVATED = "Activated"
    FAULT = "Fault"
    HOLD = "Hold"
    HOLD_WITH_OVER_SPEEDING = "HoldWithOverSpeeding"
    OFF = "Off"
    OVER_SPEEDING_BY_PEDAL_PRESS = "OverSpeedingByPedalrPess"
    STAND_BY = "StandBy"


class AdasBase(Model):
    """Driver assistance systems."""

    park_assist: ParkAssist | None = field("parkAssist", default=None)
    """Parking sensors, front and rear."""
    accr: Accr | None = field("accr", default=None)
    """Adaptive cruise control."""
    lvv: bool | None = field("lvv", default=None)
    """Speed limiter (French abbreviation); true when on. Not described by the publisher."""
    rvv: Rvv | None = field("rvv", default=None)
    """Cruise control (French abbreviation). Not described by the publisher."""
    aebs: Aebs | None = field("aebs", default=None)
    """Automatic emergency braking, as its light shows it."""
    afil: Afil | None = field("afil", default=None)
    """Lane departure warning, as its light shows it."""
    artiv: Artiv | None = field("artiv", default=None)
    """Distance keeping to the vehicle ahead; Unavailable when not told."""
    bsm: Bsm | None = field("bsm", default=None)
    """Blind spot monitoring."""
    esp: bool | None = field("esp", default=None)
    """Electronic stability programme, a yes or no whose meaning (on, at work, faulty) is not published."""
    abs: bool | None = field("abs", default=None)
    """Anti-lock brakes, a yes or no whose meaning (on, at work, faulty) is not published."""
    fse: bool | None = field("fse", default=None)
    """Electric brake, a yes or no whose meaning is not published."""
    sli: int | None = field("sli", default=None, unit="km/h")
    """Speed limit shown to the driver, km/h."""
    rlka: Rlka | None = field("rlka", default=None)
    """Lane keeping on the right-hand side."""
    llka: Llka | None = field("llka", default=None)
    """Lane keeping on the left-hand side."""
    rgi: Rgi | None = field("rgi", default=None, scope="data:telemetry:vehicle:adas")
    """Gear change recommended to the driver."""


class AdasBaseFront(OpenEnum):
    """State of the front parking sensors."""

    FAULT = "Fault"
    DRIVER_INHIBITION = "DriverInhibition"
    ACTIVE = "Active"
    WAIT = "Wait"
    OUT_OF_SERVICE = "OutOfService"


class AdasBaseRear(OpenEnum):
    """State of the rear parking sensors; a trailer can inhibit them."""

    FAULT = "Fault"
    DRIVER_INHIBITION = "DriverInhibition"
    TRAILER_INHIBITION = "TrailerInhibition"
    ACTIVE = "Active"
    WAIT = "Wait"
    OUT_OF_SERVICE = "OutOfService"


class Aebs(OpenEnum):
    """Automatic emergency braking, as its light shows it."""

    OFF = "Off"
    FIXED = "Fixed"
    FLASHING = "Flashing"


class Afil(OpenEnum):
    """Lane departure warning, as its light shows it."""

    FLASHING_FAULT = "FlashingFault"
    FLASHING_WARNING = "FlashingWarning"
    OFF = "Off"
    FIXED = "Fixed"


class Artiv(OpenEnum):
    """Distance keeping to the vehicle ahead; Unavailable when not told."""

    NOT_SELECTED = "NotSelected"
    SELECTED = "Selected"
    UNAVAILABLE = "Unavailable"


class Bsm(OpenEnum):
    """Blind spot monitoring."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    FAULT = "Fault"


class Llka(OpenEnum):
    """Lane keeping on the left-hand side."""

    AUTHORIZED = "Authorized"
    CORRECTION_IN_PROGRESS = "CorrectionInProgress"
    NOT_AUTHORIZED = "NotAuthorized"
    NOT_SELECTED = "NotSelected"


class ParkAssist(Model, pointer="/components/schemas/AdasBase/properties/parkAssist"):
    """Parking sensors, front and rear."""

    front: Sequence[AdasBaseFront] | None = field("front", default=None)
    """State of the front sensors."""
    rear: Sequence[AdasBaseRear] | None = field("rear", default=None)
    """State of the rear sensors."""


class Rgi(OpenEnum):
    """Gear change recommended to the driver."""

    NONE = "None"
    UP = "Up"
    DOWN = "Down"
    UP_DOWN = "UpDown"


class Rlka(OpenEnum):
    """Lane keeping on the right-hand side."""

    AUTHORIZED = "Authorized"
    CORRECTION_IN_PROGRESS = "CorrectionInProgress"
    NOT_AUTHORIZED = "NotAuthorized"
    NOT_SELECTED = "NotSelected"


class Rvv(OpenEnum):
    """Cruise control (French abbreviation). Not described by the publisher."""

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
