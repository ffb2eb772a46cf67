# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .preconditioning_base import PreconditioningBaseAirConditioning


class Preconditioning(Model):
    """Climate preconditioning with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    air_conditioning: PreconditioningBaseAirConditioning | None = field("airConditioning", default=None)
    """Air conditioning before departure."""
