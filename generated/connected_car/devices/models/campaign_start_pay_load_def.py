# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .common_vin_population import CommonVinPopulation


class CampaignStartPayLoadDef(Model, pointer="/components/schemas/campaignStartPayLoadDef"):
    """Which campaign to start, and for which vehicles."""

    campaign_id: str | None = field("campaignId", default=None, required=True)
    """Identifier that preparing the campaign returned."""
    start_entire_population: bool | None = field("startEntirePopulation", default=None, required=True)
    """`True` starts all vehicles of the campaign and ignores the list."""
    vin_campaign_population: Sequence[CommonVinPopulation] | None = field("vinCampaignPopulation", default=None)
    """Vehicles to start with, a part of those in the campaign."""
