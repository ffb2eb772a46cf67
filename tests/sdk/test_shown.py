"""Objects show themselves: what they are, and nothing private."""

from __future__ import annotations

import copy
import json
import pickle
from unittest.mock import create_autospec

import orjson
import pytest
from connected_car import b2c
from connected_car.auth import Bearer
from connected_car.b2c import models
from connected_car.testing import World, electric_car

STATUS = models.Status.from_wire(
    {
        "energies": [{"type": "Electric", "level": 62}],
        "lastPosition": {"geometry": {"coordinates": [2.123456, 48.654321]}},
        "odd": {"list": [1, {"deep": True}]},
    }
)


def test_what_a_terminal_shows() -> None:
    """Client, resource, pages and credentials say what they are; no token, no request."""
    world = World([electric_car()])
    client = world.client(b2c)

    assert repr(client).startswith("<Client of b2c at https://world.example/b2c, <")
    assert repr(b2c.Client(auth=Bearer("hidden"))).endswith("<Bearer>>")
    assert repr(client.user) == "<UserResource: get>"
    assert repr(client.vehicles).startswith("<Vehicles: list, get, alarms,")
    assert repr(client.vehicles.list()) == "<Pages of getVehiclesByDevice: fetched while they are read>"
    assert world.requests == []


def test_a_token_is_no_auth() -> None:
    """A text where an object belongs is refused at once, with what to write; it isn't repeated."""
    with pytest.raises(TypeError, match=r"Bearer\(\.\.\.\) for a token") as told:
        b2c.Client(auth="hidden")  # type: ignore[arg-type]
    assert "hidden" not in str(told.value)


def test_the_wire_is_json() -> None:
    """`json.dumps(view.wire)` and orjson write what came."""
    assert json.loads(json.dumps(STATUS.wire)) == STATUS.to_wire()
    assert json.loads(json.dumps(STATUS.wire, indent=1)) == STATUS.to_wire()
    assert orjson.loads(orjson.dumps(STATUS.wire)) == STATUS.to_wire()
    assert json.dumps(models.Status.from_wire({}).wire) == "{}"


def test_the_wire_cant_be_changed() -> None:
    """By no way that dict and list offer, at no depth; copies share nothing with it."""
    wire = STATUS.wire
    for change in (
        lambda: wire.update(a=1),  # type: ignore[attr-defined]
        lambda: wire.pop("odd"),  # type: ignore[attr-defined]
        lambda: wire["odd"]["list"].append(1),
        lambda: wire["odd"]["list"].sort(),
        lambda: wire["odd"]["list"][1].clear(),
        lambda: next(iter(wire.values()))[0].setdefault("a", 1),
        lambda: dict(wire)["odd"].update(a=1),
        lambda: {**wire}["odd"].update(a=1),
        lambda: (wire | {})["odd"].update(a=1),  # type: ignore[operator]
        lambda: wire.copy()["odd"].update(a=1),  # type: ignore[attr-defined]
        lambda: wire.get("odd").update(a=1),  # type: ignore[union-attr]
        lambda: list(wire["odd"]["list"])[1].update(a=1),
        lambda: [*wire["odd"]["list"]][1].update(a=1),
        lambda: wire["odd"]["list"][:][1].update(a=1),
        lambda: (wire["odd"]["list"] + [])[1].update(a=1),
        lambda: next(reversed(wire["odd"]["list"])).update(a=1),
    ):
        with pytest.raises(TypeError, match="can't be changed"):
            change()
    assert copy.deepcopy(wire) == wire == pickle.loads(pickle.dumps(wire)) == STATUS.to_wire()
    assert wire["odd"]["list"] == [1, {"deep": True}] != [1]


def test_what_a_notebook_shows() -> None:
    """A small table; where the car is isn't in it."""
    shown = STATUS._repr_html_()

    assert (
        shown.startswith("<table><caption>Status</caption><tr><th>last_position</th>") or "<th>energies</th>" in shown
    )
    assert "48.6" not in shown
    assert len(shown) < 6_000
    assert "<script>" not in models.Energy.from_wire({"type": "<script>"})._repr_html_()


def test_a_mock_knows_the_methods() -> None:
    """`create_autospec` sees what resources can do, and refuses what they can't."""
    fake = create_autospec(b2c.Client, instance=True)
    fake.vehicles.status.return_value = STATUS

    assert fake.vehicles.status("car-1") is STATUS
    assert create_autospec(b2c.Client)().vehicles.status is not None
    with pytest.raises(AttributeError):
        fake.vehicles.statuz("car-1")
    with pytest.raises(TypeError):
        fake.vehicles.status()


def test_editors_offer_what_is_public() -> None:
    """`models.` offers classes, not the modules that hold them."""
    _ = models.Energy.from_wire({}).type
    offered = [name for name in dir(models) if not name.startswith("_")]

    assert {"Energy", "Status", "preload"} <= {*offered}
    assert [name for name in offered if name[0].islower()] == ["preload"]
