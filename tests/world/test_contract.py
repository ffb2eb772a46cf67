"""The contract test for users: their code meets every deviation, and is told what it didn't survive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import b2c
from connected_car.b2c import events
from connected_car.errors import ConnectedCarError
from connected_car.events import Receiver
from connected_car.testing import DEVIATIONS, Car, World, contract
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


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


class Strict(b2c.Client):
    """A caller's own client, which believes that every status is dated."""

    def _send(self, call: Any) -> Any:
        reply = super()._send(call)
        if call.operation.id == "getVehicleStatus":
            assert reply.created_at
        return reply


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("client", [b2c.Client, b2c.AsyncClient])
def test_a_client_is_called_for_everything_that_reads_a_car(client: Any) -> None:
    """Whatever comes is read, or one of our errors is raised."""
    assert contract(client)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_client_of_ones_own_is_held_to_it_too() -> None:
    """A class derived from ours; an instance stands for it."""
    result = contract(Strict())

    assert {each.case for each in result.failed} == {"no createdAt"}


def hooks(careful: bool) -> Starlette:
    """An application that takes the outcome of commands."""

    async def hook(request: Request) -> Response:
        try:
            body = json.loads(await request.body())
            for each in body if isinstance(body, list) or not careful else [body]:
                each.get("remoteEvent", {})
            return Response(status_code=204)
        except (ValueError, AttributeError):
            return Response(status_code=400 if careful else 500)

    return Starlette(routes=[Route("/hooks", hook, methods=["POST"])])


def test_a_web_application_is_sent_every_notification() -> None:
    """Of commands and monitors, alone and in lists, and odd in each member."""
    result = contract(hooks(careful=True), path="/hooks")

    assert result, str(result)
    assert result.cases > 500


def test_a_web_application_is_told_what_it_fails_on() -> None:
    """A server error, and the refusal of a message that is as published."""
    careless, elsewhere = contract(hooks(careful=False), path="/hooks"), contract(hooks(careful=True), path="/other")

    assert "b2c: a command, Success" in {each.case for each in careless.failed}
    assert "b2c: a command, Success, twice in a list" not in {each.case for each in careless.failed}
    assert "answered 404" in {str(each.error) for each in elsewhere.failed}


@pytest.mark.slow
def test_our_own_receiver_keeps_the_contract(tmp_path: Path) -> None:
    """Whatever it can't read is refused in the published way."""

    async def handle(event: Any) -> None:
        assert event

    assert contract(Receiver(events.parse, handle, queue=tmp_path / "events.sqlite"))
