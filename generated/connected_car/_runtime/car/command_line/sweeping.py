"""``sweep``: the status of every car, several at once, within the limits of a contract."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

from ...core.base.budget import CallBudget
from .answer import Answer, Column, Row
from .reading import STATUS, every_car, first_line, status_row


def sweep(client: Any, asked: argparse.Namespace) -> Answer:
    """A row for each car; of one that can't be read, why. Goes on where an interrupted one with the same file stopped."""
    cars = {car.id: partial(status_row, client, number, car) for number, car in enumerate(every_car(client), 1)}
    numbers = {name: number for number, name in enumerate(cars, 1)}
    rows: list[Row] = []
    with asked.watch.bar() as progress:
        for each in client.sweep(
            cars,
            read=lambda name: cars[name](),
            concurrency=asked.at_once,
            budget=CallBudget(asked.per_second, asked.per_day),
            checkpoint=asked.checkpoint,
            progress=progress,
        ):
            failed = {"car": numbers[each.vehicle], "error": first_line(each.error)} if each.error else {}
            rows.append(failed or each.get())
    rows.sort(key=lambda row: row["car"])
    return Answer([*STATUS, Column("error")], rows, bool(cars) and not any(row.get("error") for row in rows))
