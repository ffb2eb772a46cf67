"""Several machines that share one PostgreSQL (extra ``[postgres]``)."""

from __future__ import annotations

try:
    from ._runtime.car.postgres.drivers import PostgresDriverStore
    from ._runtime.car.postgres.ledger import PostgresLedger
    from ._runtime.car.postgres.queue import PostgresQueue
except ModuleNotFoundError as error:
    remedy = "pip install 'stellantis-connected-car[postgres]'"
    raise ModuleNotFoundError(f"{error.name} isn't installed: {remedy}", name=error.name) from None

__all__ = ["PostgresDriverStore", "PostgresLedger", "PostgresQueue"]
