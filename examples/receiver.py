"""Receive the notifications of the end-user API and write each event once into a database.

Run it behind a proxy that ends TLS with a publicly trusted certificate, and register its URL with a
callback. Credentials go into the URL, because the publisher leaves registered headers out of batches::

    RECEIVER_PASSWORD=... uvicorn receiver:app --port 8000
    callback target: https://car:PASSWORD@hooks.example.com/notifications

Needs ``pip install stellantis-connected-car starlette uvicorn``.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

from connected_car import events
from connected_car.b2c import events as notifications
from starlette.applications import Starlette
from starlette.routing import Route

if TYPE_CHECKING:
    from connected_car.b2c.events.models import Message

STORE = os.environ.get("RECEIVER_STORE", "events.sqlite")
PASSWORD = os.environ.get("RECEIVER_PASSWORD")
if not PASSWORD:
    print("missing: RECEIVER_PASSWORD (the first lines of this file say what goes there)", file=sys.stderr)
    sys.exit(2)


def store(event: events.Event[Message]) -> None:
    """Write one event. It may come twice after a crash; its key is the same then, so one row remains."""
    status = event.outcome.status if event.outcome else None
    row = (event.key, event.kind, event.vin, event.date and event.date.isoformat(), status, event.message.to_json())
    with closing(sqlite3.connect(STORE)) as base, base:
        base.execute("CREATE TABLE IF NOT EXISTS event (key TEXT PRIMARY KEY, kind, vin, date, status, message)")
        base.execute("INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?)", row)


receiver = events.Receiver(
    notifications.parse,
    store,
    queue=os.environ.get("RECEIVER_QUEUE", "queue.sqlite"),
    credentials=("car", PASSWORD),
)


@asynccontextmanager
async def lifespan(_app: Starlette) -> AsyncIterator[None]:
    """An inner application hears nothing of start and shutdown, so this one tells it."""
    async with receiver.running():
        yield


app = Starlette(routes=[Route("/notifications", receiver)], lifespan=lifespan)
