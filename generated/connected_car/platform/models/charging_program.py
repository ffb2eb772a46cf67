# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class ChargeType(OpenEnum):
    """Regular, or Cooperative with the grid; Regular when not given."""

    REGULAR = "Regular"
    COOPERATIVE = "Cooperative"
