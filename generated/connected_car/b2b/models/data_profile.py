# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class DataProfile(OpenEnum):
    """Whose view of the data: the whole fleet contract, or only what the end user may see."""

    FLEET = "fleet"
    END_USER = "endUser"
