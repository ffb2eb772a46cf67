# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class VehicleExtensionType(OpenEnum):
    """Extra block of a vehicle: capabilities, branding or pictures."""

    ONBOARD_CAPABILITIES = "onboardCapabilities"
    BRANDING = "branding"
    PICTURES = "pictures"
