"""What a fleet's program may be like; it goes on through every update of the document."""

from __future__ import annotations

from collections.abc import Iterator

from connected_car import b2b
from connected_car.b2b import models
from connected_car.b2b.models import Fleet, Maintenance, Remote, RemoteDoorsState, RemoteDoorsStateKind


def names(client: b2b.Client) -> Iterator[str | None]:
    for fleet in client.fleets.list(page_size=10):
        yield fleet.name


def due(maintenance: Maintenance) -> bool:
    days = maintenance.days_before_maintenance
    return days is not None and days < 30


def state(client: b2b.Client, fleet: Fleet, vehicle: str) -> models.Status:
    return client.vehicles.status(fleet, vehicle)


def order(client: b2b.Client, fleet: Fleet, vehicle: str, callback: str) -> None:
    client.remotes.send(fleet, vehicle, callback, body=Remote(door=RemoteDoorsState(state=RemoteDoorsStateKind.LOCKED)))
    client.remotes.wake_up(fleet, vehicle, callback)
    client.remotes.lock(fleet, vehicle, callback)


if __name__ == "__main__":
    assert due(Maintenance(days_before_maintenance=3))
    assert not due(Maintenance())
    assert list(Maintenance(days_before_maintenance=3).to_dict().values()).count(3) == 1
    assert Fleet.from_wire({"name": "North"}).name == "North"
    client = b2b.Client(base_url="https://localhost")
    assert all(callable(each) for each in (client.fleets.list, client.vehicles.status, client.remotes.wake_up))
