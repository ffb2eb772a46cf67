"""A replica that keeps notifications in PostgreSQL, for uvicorn: ``uvicorn benchmarks.receiving:receiver``."""

from __future__ import annotations

import os
from typing import Any

from connected_car.b2c import events
from connected_car.events import Event, Receiver
from connected_car.postgres import PostgresQueue

queue = PostgresQueue(os.environ["DATABASE"], stalled_after=2.0)


async def handle(event: Event[Any]) -> None:
    """The least that a handler does: a row, once."""
    await queue.connection.execute("INSERT INTO effect (key) VALUES (%s)", (event.key,))


receiver = Receiver(events.parse, handle if os.environ.get("HANDLES") else None, queue=queue)
