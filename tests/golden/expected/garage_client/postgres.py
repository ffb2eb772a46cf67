"""Several machines that share one PostgreSQL (extra ``[postgres]``)."""

from __future__ import annotations

from ._runtime.car.postgres.drivers import PostgresDriverStore
from ._runtime.car.postgres.ledger import PostgresLedger
from ._runtime.car.postgres.queue import PostgresQueue

__all__ = ["PostgresDriverStore", "PostgresLedger", "PostgresQueue"]
