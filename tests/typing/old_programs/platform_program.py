"""What a program against the platform may be like."""

from __future__ import annotations

from collections.abc import Iterator

from connected_car import platform
from connected_car.platform.models import Energy, EnergyType, Remote, Vehicle


def vins(client: platform.Client) -> Iterator[str]:
    for vehicle in client.vehicles.list(page_size=60):
        if vehicle.vin is not None:
            yield vehicle.vin


def get(client: platform.Client, vehicle: Vehicle) -> Vehicle:
    return client.vehicles.get(vehicle)


def order(client: platform.Client, vehicle: Vehicle, channel: str, body: Remote) -> None:
    client.remotes.send(vehicle, channel, body=body)


if __name__ == "__main__":
    assert Energy.from_wire({"type": "Electric", "level": 80.5}).type is EnergyType.ELECTRIC
    assert Vehicle.from_wire({"vin": "V"}).vin == "V"
    client = platform.Client(base_url="https://localhost")
    assert callable(client.vehicles.get)
    assert callable(client.remotes.send)
