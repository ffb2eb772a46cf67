# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .propulsion_type import PropulsionType


class PropulsionBase(Model):
    """Propulsion in use; a hybrid changes it while driving."""

    type: PropulsionType | None = field("type", default=None, required=True)
    """Source of the driving power at this moment."""
