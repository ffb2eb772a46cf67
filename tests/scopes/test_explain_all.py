"""Everything that a reply lacks at once, and what helps: with a server that does what the texts say."""

from __future__ import annotations

import asyncio
import csv
import json
import re
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.availability.case import Known
from connected_car._runtime.car.availability.explaining import explain
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car.auth import Bearer
from connected_car.b2c.availability import TABLE as B2C
from connected_car.platform.availability import TABLE as PLATFORM

from tests.scopes.test_check import covered, held

ID = "vehicle"
WHOLE: dict[str, Any] = {
    "battery": {"voltage": 90},
    "odometer": {"mileage": 1200.5},
    "energies": [{"type": "Electric", "level": 40, "autonomy": 120}],
    "lastPosition": {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.0, 48.0]}},
}
OPENS = {"battery": "data:telemetry", "odometer": "data:telemetry", "energies": "data:telemetry",
         "lastPosition": "data:position"}  # fmt: skip
VEHICLE = {"id": ID, "motorization": "Electric"}
BRANDING = {"_embedded": {"extension": {"branding": {"brand": "Peugeot"}}}}


class World:
    """Leaves out what isn't granted, asked for or sent by the car, without a word."""

    def __init__(self, granted: str) -> None:
        self.granted = granted
        self.paths: list[str] = []
        self.http = httpx2.Client(transport=httpx2.MockTransport(self._answer))

    def client(self) -> b2c.Client:
        """Of a driver who granted what the world knows."""
        auth = Bearer("invented", scopes=self.granted)
        return b2c.Client(auth, base_url="https://example.test", http_client=self.http)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.paths.append(request.url.path)
        scopes = self.granted.split(",")
        if request.url.path.endswith("/status"):
            return httpx2.Response(200, json={name: WHOLE[name] for name in WHOLE if OPENS[name] in scopes})
        if request.url.path.endswith("/vehicles"):
            return httpx2.Response(200, json={"total": 1, "_embedded": {"vehicles": [VEHICLE]}})
        wanted = request.url.params.get_list("extension")
        return httpx2.Response(200, json=VEHICLE | (BRANDING if "branding" in wanted else {}))


def test_a_reply_is_explained_as_a_whole() -> None:
    """One group for each cause and remedy; what can be done and is certain stands first, what nobody can tell last."""
    client = World("data:telemetry").client()

    found = client.explain_all(client.vehicles.status(ID), motorization="Electric")

    first, *_, last = found.groups
    assert (first.verdict, first.cause, first.remedy) == ("certain", "scope", "ask the user for data:position")
    assert first.paths == ("last_position",)
    assert (last.condition, last.cause) == (None, "unknown")
    assert len(found) == sum(len(group.paths) for group in found.groups) == len({each.path for each in found})
    assert "energies" not in {each.path for each in found}
    assert "energies[0].extension" in {each.path for each in found}
    assert str(found).startswith("authorized, certain: last_position\n")


def test_it_is_data_too() -> None:
    """A JSON value of the groups, in the same order."""
    client = World("data:telemetry").client()

    found = client.explain_all(client.vehicles.status(ID)).to_json()

    assert json.loads(json.dumps(found)) == found
    assert found["groups"][0]["paths"] == ["last_position"]
    assert found["groups"][0]["remedy"] == "ask the user for data:position"


def test_every_answer_of_the_overview_is_the_answer_to_the_single_question() -> None:
    """No second truth."""
    client = World("data:position").client()
    status = client.vehicles.status(ID)

    for each in client.explain_all(status):
        assert client.explain(status, each.path) == each


def test_a_reply_that_lacks_nothing_says_so() -> None:
    """As text and as data."""
    client = World("").client()
    found = client.explain_all(b2c.models.RemoteHorn.from_wire({"state": "Activated"}))

    assert (str(found), len(found), found.to_json()) == ("nothing is missing", 0, {"groups": []})


def test_the_same_in_an_event_loop() -> None:
    """Awaited; one call for the vehicle when it may be asked."""
    world = World("data:telemetry")

    async def ask() -> Any:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(world._answer))
        auth = Bearer("invented", scopes=world.granted)
        async with b2c.AsyncClient(auth, base_url="https://example.test", http_client=http) as client:
            return await client.explain_all(await client.vehicles.status(ID), ask_vehicle=True)

    assert asyncio.run(ask()).groups[0].remedy == "ask the user for data:position"
    assert len(world.paths) == 2


def test_what_a_list_of_vehicles_said_is_used() -> None:
    """Its motorization costs no further call, and asking for the rest is still possible."""
    world = World("data:telemetry")
    client = world.client()
    [*client.vehicles.list()]
    status = client.vehicles.status(ID)
    calls = len(world.paths)

    found = client.explain(status, "engines[0].extension.thermic.oil.temp")

    assert (found.verdict, found.cause) == ("certain", "drive")
    assert len(world.paths) == calls
    client.explain(status, "battery.voltage", ask_vehicle=True)
    assert len(world.paths) == calls + 1


def fields(domain: Path, api: str) -> dict[str, frozenset[str]]:
    """Path -> the scopes that it needs, as a table says that was made by hand from the publisher's data catalog."""
    found = {}
    for row in csv.DictReader((domain / "field_scopes.csv").read_text("utf-8").splitlines()):
        if row["api"] == api and row["confidence"] == "confident" and row["scopes"]:
            paths = [each.strip().removesuffix("[]") for each in re.split("[|;]", row["json_paths"])]
            fits = [path for path in paths if "." in path and " " not in path and not path.startswith("Collisions.")]
            found |= {path: frozenset(row["scopes"].split("|")) for path in fits}
    return found


DEDUCED = {"Status.alarm.trigger.position"}
"""The catalog asks for no scope of positions here, as it does of every other position: likely is all that may be said."""


@pytest.mark.parametrize(("api", "table"), [(b2c, B2C), (platform, PLATFORM)], ids=["b2c", "platform"])
def test_a_container_is_closed_only_when_nothing_below_it_is_open(api: ModuleType, table: Any, domain: Path) -> None:
    """Every field of the catalog and all that holds it, with every single scope, and an unknown grant."""
    needs = fields(domain, api.API.name)
    paths = {above for path in needs for above in ups(path) if "." in above}
    wrong = []

    assert len(paths) > 30
    for path, granted in product(sorted(paths), ["openid", *map(str, api.scopes.VOCABULARY)]):
        scopes = held(api, granted)
        within = [needs[each] for each in needs if each == path or each.startswith((f"{path}.", f"{path}["))]
        closed = granted != "openid" and not any(
            all(covered(api, scopes, scope) for scope in every) for every in within
        )
        root, _, rest = path.partition(".")
        known = Known(grant=Grant.parse(granted, api.scopes.VOCABULARY))
        found = explain(getattr(api.models, root)(), rest.replace("[]", "[0]").removesuffix("[0]"), table, known)
        deduced = path in DEDUCED and found.verdict == "likely"
        if (found.condition == "authorized") is not closed and not deduced:
            wrong.append((path, granted, str(found)))

    assert wrong == []


def ups(path: str) -> list[str]:
    """The path and all above it."""
    found = [path]
    while "." in path or path.endswith("]"):
        path = path[:-2] if path.endswith("[]") else path.rpartition(".")[0]
        found.append(path)
    return found
