# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class Cause(OpenEnum):
    """Why: privacy mode for positions, for everything, or no connection."""

    GEO_PRIVACY = "GeoPrivacy"
    FULL_PRIVACY = "FullPrivacy"
    CONNECTION = "Connection"
