"""Handlers with and without the class of their messages: each line with `# refused` is a mistake. Never run."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from connected_car import events
from connected_car.b2c import events as end_user

if TYPE_CHECKING:
    from connected_car.b2c.events.models import Message, RemoteEvent


def handle(event: events.Event) -> None:
    assert_type(event.vin, str | None)
    print(event.message.to_json(), event.knid)  # refused


async def handle_typed(event: events.Event[Message]) -> None:
    assert_type(event.message.remote_event, RemoteEvent | None)
    print(event.message.remote_evnet)  # refused


def start(receiver: events.Receiver) -> None: ...


app = events.Receiver(end_user.parse, handle, queue="events.sqlite")
typed = events.Receiver(end_user.parse, handle_typed, queue="events.sqlite")
start(app)
start(typed)
