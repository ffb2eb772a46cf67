# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class ServiceType(Model):
    """Drive type that services are offered for; deprecated, see `motorization` of the vehicle."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: ServiceTypeKind | None = field("type", default=None)
    """Electric, hybrid or unknown."""


class ServiceTypeKind(OpenEnum):
    """Electric, hybrid or unknown."""

    ELECTRIC = "Electric"
    HYBRID = "Hybrid"
    UNKNOWN = "Unknown"
