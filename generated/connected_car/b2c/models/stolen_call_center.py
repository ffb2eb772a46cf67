# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .country_enum import CountryEnum


class StolenCallCenter(Model):
    """Call centre for stolen vehicles; needs the `country` parameter and the right to see it."""

    country_code: CountryEnum | None = field("countryCode", default=None)
    """Country it serves."""
    phone_number: str | None = field("phoneNumber", default=None)
    """Telephone number."""
