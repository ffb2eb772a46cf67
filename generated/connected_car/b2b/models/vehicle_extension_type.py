# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class VehicleExtensionType(OpenEnum):
    """Extra block that a vehicle can carry."""

    ONBOARD_CAPABILITIES = "onboardCapabilities"
    BRANDING = "branding"
    PICTURES = "pictures"
