"""What a driver's program against the end-user API may be like; it goes on through every update of the document."""

from __future__ import annotations

from collections.abc import Iterator

from connected_car import b2c
from connected_car.b2c import models, operations
from connected_car.b2c.models import Energy, EnergyType, Status, Vehicle


def charge(status: Status) -> float | None:
    for energy in status.energies or ():
        if energy.type is EnergyType.ELECTRIC:
            return energy.level
    return None


def vins(client: b2c.Client) -> Iterator[str]:
    for vehicle in client.vehicles.list(page_size=60):
        if vehicle.vin is not None:
            yield vehicle.vin


def state(client: b2c.Client, vehicle: Vehicle) -> tuple[Status, models.Maintenance]:
    return client.vehicles.status(vehicle), client.vehicles.maintenance(vehicle_id=vehicle)


def days(maintenance: models.Maintenance) -> float | None:
    return maintenance.days_before_maintenance


if __name__ == "__main__":
    found = Status.from_wire({"energies": [{"type": "Fuel", "level": 7.5}, {"type": "Electric", "level": 80.5}]})
    assert charge(found) == 80.5
    assert Energy(type=EnergyType.FUEL, level=1.0).to_wire() == {"type": "Fuel", "level": 1.0}
    assert Vehicle.from_wire({"id": "1", "vin": "V"}).vin == "V"
    assert operations.OPERATIONS
    client = b2c.Client(base_url="https://localhost")
    assert all(callable(each) for each in (client.vehicles.status, client.remotes.send, client.vehicles.list))
