# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class MarketData(Model, pointer="/components/schemas/marketData"):
    """Where the vehicle was sold."""

    destination_country: str | None = field("destinationCountry", default=None)
    """Country it was built for."""
    sold_region: str | None = field("soldRegion", default=None)
    """Region it was sold in."""
    dealer_code: str | None = field("dealerCode", default=None)
    """Code of the dealer."""
