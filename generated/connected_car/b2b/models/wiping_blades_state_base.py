# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class Speed(OpenEnum):
    """Wiping speed; given only while they wipe."""

    HIGH = "High"
    LOW = "Low"
