# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .pressure import Pressure
    from .tyre_state_base import TyreStateBaseId, TyreStateBaseStatus


class TyreState(Model):
    """A tyre with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    id: TyreStateBaseId | None = field("id", default=None, required=True)
    """Which wheel; Second names the other tyre of a twin rear wheel."""
    pressure: Pressure | None = field("pressure", default=None)
    """Pressure of the tyre."""
    status: TyreStateBaseStatus | None = field("status", default=None)
    """Judgement of the pressure."""
