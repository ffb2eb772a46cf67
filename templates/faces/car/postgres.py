"""Several machines that share one PostgreSQL (extra ``[postgres]``)."""

from __future__ import annotations

try:
    from ._runtime.car.postgres.drivers import PostgresDriverStore
    from ._runtime.car.postgres.ledger import PostgresLedger
    from ._runtime.car.postgres.queue import PostgresQueue
except ModuleNotFoundError as _absent:
    remedy = "pip install 'stellantis-connected-car[postgres]'"
    raise ModuleNotFoundError(f"{_absent.name} isn't installed: {remedy}", name=_absent.name) from None

__all__ = ["PostgresDriverStore", "PostgresLedger", "PostgresQueue"]
