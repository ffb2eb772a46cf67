# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas_base import Accr, Aebs, Afil, Artiv, Bsm, Llka, ParkAssist, Rgi, Rlka, Rvv


class Adas(Model):
    """Driver assistance systems with their time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
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
