# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .campaign_start_pay_load_def import CampaignStartPayLoadDef


class CampaignStartDataBody(Model):
    """Order to start a campaign; the published text also requires a `CampaignStartPayLoad` that it doesn't
    define.
    """

    campaign_pay_load: CampaignStartPayLoadDef | None = field("CampaignPayLoad", default=None)
    """Which campaign, and for which vehicles."""
