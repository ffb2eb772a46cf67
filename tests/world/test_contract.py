"""The contract test for users: their code meets every deviation, and is told what it didn't survive."""

from __future__ import annotations

from typing import Any

import httpx2
from connected_car import b2c
from connected_car.errors import ConnectedCarError
from connected_car.testing import DEVIATIONS, Car, World, contract


def careful(world: World, car: Car) -> Any:
    """A program that expects any attribute to be None."""
    with world.client(b2c) as client:
        status = client.vehicles.status(car.id)
        [*client.trips.list(car.id)]
        [*client.vehicles.list()]
        client.user.get()
        return [(each.level, each.autonomy) for each in status.energies or ()]


def careless(world: World, car: Car) -> Any:
    """A program without our client that believes in the document."""
    headers = {"authorization": f"Bearer {world.token()}", "x-introspect-realm": "clientsB2CPeugeot"}
    with httpx2.Client(transport=world.transport(), headers=headers) as http:
        reply = http.get(f"https://any.example/b2c/user/vehicles/{car.id}/status", params={"client_id": "demo-client"})
        status = reply.json()
    return status["createdAt"], status["ignition"]["type"]


def test_our_own_client_keeps_the_contract() -> None:
    """In every case each car is read, or an error of ours is raised."""
    result = contract(careful, documented=ConnectedCarError)

    assert result, str(result)
    assert result.cases > 4 * len(DEVIATIONS)


def test_a_careless_program_is_told_what_it_trips_over() -> None:
    """The cases are named; the clean one isn't among them."""
    result = contract(careless)

    cases = {each.case for each in result.failed}
    assert not result
    assert {"no createdAt", "ignition without type", "a page in HTML from the proxy"} <= cases
    assert "as published" not in cases
    assert "no createdAt, Electric: KeyError" in str(result)
