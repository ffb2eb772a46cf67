# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas import Accr, Aebs, Afil, Artiv, Bsm, Llka, ParkAssist, Rgi, Rlka, Rvv


class AdasStatus(Model):
    """State of the driver-assistance systems, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
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
    """Electric brake; `True` was sent by a parked car, the published text gives no meaning."""
    sli: int | None = field("sli", default=None, unit="km/h")
    """Speed limit recognised by the vehicle, km/h."""
    rlka: Rlka | None = field("rlka", default=None)
    """Lane-keeping correction towards the right side."""
    llka: Llka | None = field("llka", default=None)
    """Lane-keeping correction towards the left side."""
    rgi: Rgi | None = field("rgi", default=None)
    """Gear shift advice shown to the driver: up, down, both or none."""
