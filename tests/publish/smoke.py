"""Run by the Python of an environment that holds the installed package alone: imports everything, makes real calls.

usage: python -W error smoke.py BASE_URL TOKEN CLIENT_ID
"""

import asyncio
import importlib
import pkgutil
import sys
from pathlib import Path

import connected_car
from connected_car import auth, b2c

assert "site-packages" in Path(connected_car.__file__).parts, connected_car.__file__
names = [
    each.name
    for each in pkgutil.walk_packages(connected_car.__path__, "connected_car.")
    if each.name != "connected_car.__main__"
]
FOR_OTHERS = {
    ("connected_car._runtime.core.model.schema", "pydantic_core"),
    ("connected_car._runtime.world.plugin", "pytest"),
    ("connected_car.testing.pytest", "pytest"),
    ("connected_car._runtime.car.command_line.tools", "mcp"),
    ("connected_car._runtime.car.postgres.drivers", "psycopg"),
    ("connected_car._runtime.car.postgres.ledger", "psycopg"),
    ("connected_car._runtime.car.postgres.queue", "procrastinate"),
    ("connected_car._runtime.car.postgres.shared_table", "psycopg"),
    ("connected_car.postgres", "psycopg"),
}
"""Loaded by those alone, for whoever has them."""
for name in names:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (name, error.name) not in FOR_OTHERS:
            raise

base_url, token, client_id = sys.argv[1:]
options = {"auth": auth.Bearer(token), "client_id": client_id, "base_url": base_url, "realm": "clientsB2CPeugeot"}
with b2c.Client(**options) as client:
    [vehicle] = client.vehicles.list()
    status = client.vehicles.status(vehicle.id)
    assert status.energies[0].level == 62
    assert status.extras == {"autonomy": 2000}
    try:
        client.vehicles.status("vehicle-2")
    except connected_car.errors.NotFound:
        pass
    else:
        raise AssertionError("an unknown vehicle was found")


async def the_same() -> None:
    async with b2c.AsyncClient(**options) as client:
        [vehicle] = [each async for each in client.vehicles.list()]
        assert (await client.vehicles.status(vehicle.id)).to_json() == status.to_json()


asyncio.run(the_same())
print(f"{len(names)} modules, {vehicle.vin} at {status.energies[0].level:g} %")
