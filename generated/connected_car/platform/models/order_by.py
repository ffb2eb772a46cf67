# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class OrderBy(OpenEnum):
    """Order in time."""

    ASCENDING = "ascending"
    DESCENDING = "descending"
