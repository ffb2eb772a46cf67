# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class CountryEnum(OpenEnum):
    """Countries with data of their own, ISO 3166-1 alpha-2."""

    CL = "CL"
    BR = "BR"
    AR = "AR"
