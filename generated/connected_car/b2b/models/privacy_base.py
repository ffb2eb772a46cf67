# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PrivacyBase(Model):
    """Privacy mode chosen in the car."""

    state: PrivacyBaseState | None = field("state", default=None)
    """None: all is shared; Geolocation: no position; Full: nothing is uploaded."""


class PrivacyBaseState(OpenEnum, spellings={"GeoPrivacy": "Geolocation", "FullPrivacy": "Full"}):
    """None: all is shared; Geolocation: no position; Full: nothing is uploaded."""

    NONE = "None"
    GEOLOCATION = "Geolocation"
    FULL = "Full"
