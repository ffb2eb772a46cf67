# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Address(Model):
    """Postal address of a place."""

    house_number: str | None = field("houseNumber", default=None)
    """Number of the house."""
    postal_code: int | None = field("postalCode", default=None)
    """Postal code, as a whole number."""
    street_name: str | None = field("streetName", default=None)
    """Street, without the house number."""
    city_name: str | None = field("cityName", default=None)
    """City, as a name."""
    country_name: str | None = field("countryName", default=None)
    """Country, as a name."""
    province_name: str | None = field("provinceName", default=None)
    """Province or state, as a name."""
