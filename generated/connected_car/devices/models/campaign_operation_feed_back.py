# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .common_vin_population import CommonVinPopulation
    from .operation_status import OperationStatus


class CampaignOperationFeedBack(Model, pointer="/components/schemas/campaignOperationFeedBack"):
    """Progress of a campaign for a group of vehicles."""

    campaign_id: str | None = field("campaignId", default=None, required=True)
    """Campaign that this progress is about."""
    status: OperationStatus | None = field("status", default=None, required=True)
    """How far it is for these vehicles."""
    campaign_feedback_pay_load: Sequence[CommonVinPopulation] | None = field(
        "campaignFeedbackPayLoad", default=None, required=True
    )
    """Vehicles that this progress is about."""
