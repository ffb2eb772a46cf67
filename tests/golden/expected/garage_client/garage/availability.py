# Garage: generated, do not edit.
"""Why a value of the Garage API may be missing, as data."""

from __future__ import annotations

from .._runtime.car.availability.table import Table
from .scopes import VOCABULARY

TABLE = Table(
    vocabulary=VOCABULARY,
    rows=(),
    members={},
    contexts={},
    pages={"Cars": "_embedded.cars[]"},
)
