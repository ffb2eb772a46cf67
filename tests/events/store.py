"""A receiver with a store, as somebody would run it under uvicorn: ``uvicorn tests.events.store:receiver``."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from connected_car._runtime.car.events.event import Event
from connected_car._runtime.core.events.receiver import Receiver
from connected_car.b2c import events

FOLDER = Path(os.environ["STORE_FOLDER"])


with sqlite3.connect(FOLDER / "store.sqlite") as base:
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("CREATE TABLE IF NOT EXISTS event (key TEXT PRIMARY KEY, id TEXT, status TEXT)")
    base.execute("CREATE TABLE IF NOT EXISTS call (key TEXT)")
base.close()


def store(event: Event[Any]) -> None:
    """Write the event once, however often it comes; ``calls`` counts how often it came. While `held` lies there, wait."""
    while (FOLDER / "held").exists():
        time.sleep(0.01)
    with sqlite3.connect(FOLDER / "store.sqlite", timeout=10) as base:
        base.execute("PRAGMA synchronous = NORMAL")
        status = event.outcome.status if event.outcome else ""
        base.execute("INSERT OR IGNORE INTO event VALUES (?, ?, ?)", (event.key, event.id, status))
        base.execute("INSERT INTO call VALUES (?)", (event.key,))
    base.close()


receiver = Receiver(events.parse, store, queue=FOLDER / "queue.sqlite", credentials=("car", "secret"), path="/hooks")
