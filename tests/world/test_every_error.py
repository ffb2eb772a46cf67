"""Every error that the documents declare, and every application code that was seen, can be had from a world.

Counted in `spec/<api>/document.yaml` and `spec/<api>/codes.yaml`, by readers that owe nothing to the world.
"""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from connected_car import Retry, b2b, b2c, platform
from connected_car.errors import BadRequest, NoData, NotFound, StatusError
from connected_car.testing import World, WorldRequest, electric_car

from tests.sdk.document import APIS, document
from tests.sdk.schema import violations

SPEC = Path(__file__).resolve().parents[2] / "spec"
NAMED = ("400", "401", "403", "404", "408", "415", "422", "429", "500", "501", "502", "503", "504")
EVERY = [(api, name) for api in APIS for name in document(api).operations]


def declared(api: str, name: str) -> dict[str, Any]:
    """Status -> schema of its JSON, None where nothing is declared to come; every status for ``default``."""
    replies = document(api).operations[name].responses
    errors = {status: reply for status, reply in replies.items() if not status.startswith("2")}
    default = errors.pop("default", None)
    found = (dict.fromkeys(NAMED, default) if default else {}) | errors
    return {status: _schema(reply) for status, reply in found.items()}


def _schema(reply: Any) -> Any:
    content = reply.get("content") or {}
    return next(iter(content.values()))["schema"] if content else None


@pytest.mark.parametrize(("api", "name"), EVERY)
def test_every_declared_error(api: str, name: str) -> None:
    """A status alone is enough to ask for it; what comes is what the document declares, as bytes on the wire."""
    operation = importlib.import_module(f"connected_car.{api}").OPERATIONS[name]
    expected = document(api).operations[name]
    request = WorldRequest(expected.method, f"https://w.example/{api}{re.sub('{.*?}', 'x', expected.path)}")

    world = World()
    for status, schema in declared(api, name).items():
        world.fail(f"{operation.resource}.{operation.name}", status=int(status))
        reply = world.answer(request)
        assert reply.status == int(status)
        assert (schema is None) == (not reply.content), (status, reply.content)
        if schema is not None:
            assert [*violations(document(api), schema, json.loads(reply.content))] == []


CODES = [
    (path.parent.name, row["code"], row.get("status"))
    for path in sorted(SPEC.glob("*/codes.yaml"))
    for row in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["codes"]
    if "code" in row
]


@pytest.mark.parametrize(("api", "code", "status"), CODES)
def test_every_code_that_was_seen(api: str, code: int, status: int | None) -> None:
    """Asked for by its number, it stands in the published body and in the error of the client."""
    module = importlib.import_module(f"connected_car.{api}")
    world = World([electric_car(id="car-1")])
    asked = ("fleet-1", "car-1") if api == "b2b" else ("car-1",)
    world.fail("vehicles.get", status=status or 495, code=code)

    with world.client(module, retry=Retry(tries=1)) as client, pytest.raises(StatusError) as caught:
        client.vehicles.get(*asked)

    shown = json.loads(caught.value.body)
    assert caught.value.code == code or "code" not in shown, "the platform's errors have a name in place of a code"


def test_codes_that_a_state_has() -> None:
    """Nobody needs to ask for these: a wrong parameter, no such car, no such trip, a car that has said nothing yet."""
    world = World([electric_car(id="car-1", blocks=frozenset()), electric_car(id="car-2", privacy="Geolocation")])
    world.deviate("empty list as 404")
    with world.client(b2c, validate=False) as client:
        for call, kind, code in (
            (lambda: client.trips.list("car-1", page_size=0).first(), BadRequest, 40000),
            (lambda: client.vehicles.status("nobody"), NotFound, 40410),
            (lambda: client.trips.get("car-1", "no-trip"), NoData, 40400),
            (lambda: client.vehicles.status("car-1"), NoData, 40499),
        ):
            with pytest.raises(kind) as caught:
                call()
            assert caught.value.code == code
    with world.client(b2b) as client, pytest.warns(DeprecationWarning, match="deprecated by"), pytest.raises(NoData):
        client.vehicles.last_position("fleet-1", "car-2")
    with world.client(platform) as client, pytest.raises(NotFound) as caught:
        client.vehicles.latest_telemetry("car-1")
    assert json.loads(caught.value.body)["code"] == 40499


def test_a_method_that_a_path_does_not_have() -> None:
    """405, and 404 for a path that nobody has."""
    world = World([electric_car(id="car-1")])
    for path, status in (("/b2c/user/vehicles/car-1/status", 405), ("/b2c/user/elsewhere", 404)):
        assert world.answer(WorldRequest("DELETE", f"https://w.example{path}")).status == status
