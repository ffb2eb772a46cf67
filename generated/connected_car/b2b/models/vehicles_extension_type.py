# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class VehiclesExtensionType(OpenEnum):
    """Extra block that a vehicle of a list can carry."""

    BRANDING = "branding"
    PICTURES = "pictures"
