# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field


class Address(Model):
    """Postal address of a place."""

    house_number: str | None = field("houseNumber", default=None)
    """House number."""
    postal_code: str | None = field("postalCode", default=None)
    """Postal code."""
    street_name: str | None = field("streetName", default=None)
    """Street."""
    city_name: str | None = field("cityName", default=None)
    """Town."""
    country_name: str | None = field("countryName", default=None)
    """Country, by name."""
    province_name: str | None = field("provinceName", default=None)
    """Province or state."""
