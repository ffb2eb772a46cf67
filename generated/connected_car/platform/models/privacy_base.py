# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PrivacyBase(Model):
    """Privacy mode chosen in the car."""

    state: PrivacyBaseState | None = field("state", default=None)
    """None shares data and position, Geolocation holds the position back, Full holds everything back."""


class PrivacyBaseState(OpenEnum, spellings={"GeoPrivacy": "Geolocation", "FullPrivacy": "Full"}):
    """None shares data and position, Geolocation holds the position back, Full holds everything back."""

    NONE = "None"
    GEOLOCATION = "Geolocation"
    FULL = "Full"
