# Device management (DOCG): generated, do not edit.
"""Why a value of the Device management (DOCG) API may be missing, as data."""

from __future__ import annotations

from .._runtime.car.availability.table import Table
from .scopes import VOCABULARY

TABLE = Table(
    vocabulary=VOCABULARY,
    rows=(),
    members={},
    contexts={},
)
