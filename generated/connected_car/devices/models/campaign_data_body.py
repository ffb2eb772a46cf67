# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .campaign_pay_load_def import CampaignPayLoadDef


class CampaignDataBody(Model):
    """Order to prepare a campaign."""

    campaign_pay_load: CampaignPayLoadDef | None = field("CampaignPayLoad", default=None, required=True)
    """The campaign."""
