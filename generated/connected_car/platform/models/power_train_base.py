# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .gmp_status import GmpStatus


class PowerTrainBase(Model):
    """Power train: running or not."""

    gmp_status: GmpStatus | None = field("gmpStatus", default=None)
    """State of the power train, from not running to running and back."""
