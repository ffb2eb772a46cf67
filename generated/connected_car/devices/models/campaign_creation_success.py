# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CampaignCreationSuccess(Model, pointer="/components/schemas/campaignCreationSuccess"):
    """Reference to a prepared campaign."""

    campaign_id: str | None = field("campaignId", default=None, required=True)
    """Identifier to start the campaign with."""
