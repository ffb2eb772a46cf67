"""Every recorded reply of a real gateway is one that a world can give: by its cars and the deviations that are named here.

Read from the folder in CONNECTED_CAR_CORPUS; values are never compared, only shapes and what was noted as odd.
"""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car.testing import DEVIATIONS, Car, Program, World, electric_car, plug_in_hybrid_car

from tests.world.shapes import shape


@dataclass(frozen=True)
class Possible:
    """The world that makes one reply."""

    deviations: tuple[str, ...] = ()
    car: Car = field(default_factory=lambda: plug_in_hybrid_car())
    path: str = "/user/vehicles/car-1/status"
    extension: tuple[str, ...] = ()
    blocks: str = ""
    """For a reply that was recorded whole: the blocks that its car reports; no others may be there."""


OLD = ("legacy energy", "preconditionning")
LISTS = (*OLD, "empty schedule")
BEFORE_2022 = (
    "legacy energy without createdAt",
    "preconditionning with updatedAt alone",
    "position with updatedAt",
    "battery current",
    "link vehicles",
)
USER = "/user"
LIST = "/user/vehicles"
ONE = "/user/vehicles/car-1"
WORLDS = {
    "status-01.json": Possible(
        (*BEFORE_2022, "service with updatedAt", "null odometer stamp", "whole altitude"),
        blocks="lastPosition preconditioning energies battery kinetic privacy service odometer",
    ),
    "status-02.json": Possible(
        (*BEFORE_2022, "null odometer stamp"),
        blocks="lastPosition preconditioning energies battery kinetic privacy service odometer",
    ),
    "status-03.json": Possible(
        (
            "legacy energy",
            "preconditionning with updatedAt alone",
            "position with updatedAt",
            "no altitude",
            "no createdAt",
        )
    ),
    "status-04.json": Possible(car=electric_car()),
    "status-05.json": Possible((*OLD, "plugged but disconnected", "level against watt-hours")),
    "status-06.json": Possible(
        (*OLD, "215 for nothing", "level against watt-hours", "frozen createdAt"),
        blocks="engines ignition battery privacy service environment odometer preconditioning energies",
    ),
    "status-07.json": Possible(
        (
            *BEFORE_2022,
            "legacy residual",
            "Aquire",
            "autonomy of the car",
            "ignition without type",
            "vin in status",
            "pace",
            "whole altitude",
        ),
        blocks="lastPosition preconditioning energies ignition privacy battery kinetic",
    ),
    "status-08.json": Possible(("whole altitude",)),
    "status-09.json": Possible(("adas in status", "one coordinate")),
    "status-10.json": Possible(("adas in status", "position 0, 0")),
    "status-11.json": Possible(),
    "status-12.json": Possible(("legacy consumption", "null occurrence")),
    "status-13.json": Possible(("health without createdAt", "empty schedule", "Omission")),
    "status-14.json": Possible(),
    "status-15.json": Possible(("215 for nothing",)),
    "status-16.json": Possible((*LISTS, "level against watt-hours", "frozen createdAt")),
    "status-17.json": Possible(),
    "status-18.json": Possible(OLD),
    "status-19.json": Possible(),
    "status-20.json": Possible((*LISTS, "plugged but disconnected", "level against watt-hours", "frozen createdAt")),
    "status-21.json": Possible(
        ("legacy consumption", "preconditionning", "empty schedule", "health without createdAt")
    ),
    "status-22.json": Possible(("gmpStatus", "whole altitude")),
    "status-23.json": Possible((*LISTS, "legacy battery")),
    "status-24.json": Possible((*LISTS, "legacy battery", "level against watt-hours")),
    "user-01.json": Possible(("vehicles in lower case", "brand, label, pictures"), path=USER),
    "user-02.json": Possible(("vehicles in lower case", "extension at the root"), path=USER),
    "vehicles-01.json": Possible(("extension at the root", "no links"), path=LIST),
    "vehicles-02.json": Possible(("brand, label, pictures",), path=LIST),
    "vehicles-03.json": Possible(("brand, label, pictures", "no first link"), path=LIST),
    "vehicles-04.json": Possible(path=LIST),
    "vehicle-01.json": Possible(("extension at the root",), path=ONE),
    "trips-01.json": Possible(("wayPoints", "empty consumptions", "no top speed"), path=f"{ONE}/trips"),
    "error400-01.json": Possible(path=f"{ONE}/status?extension=odometer"),
    "error404-01.json": Possible(path="/user/vehicles/nobody/status"),
    "error401-01.json": Possible(path="(no realm)"),
    "error495-01.json": Possible(path="(fault) 495"),
    "error400-02.json": Possible(path="(token)"),
    "error200-01.json": Possible(path="(fault) 200"),
}
"""File -> the world that makes it. The mqtt files are of a channel that no published document describes."""


@pytest.fixture(scope="module")
def payloads() -> Path:
    folder = os.environ.get("CONNECTED_CAR_CORPUS")
    if not folder:
        pytest.skip("set CONNECTED_CAR_CORPUS to the folder with the recorded replies (payloads/real)")
    return Path(folder) / "payloads"


def reply(possible: Possible) -> Any:
    """What such a world answers."""
    car = possible.car
    car.id = "car-1"
    car.climate_programs = [Program(timedelta(hours=7))]
    car.blocks = frozenset(possible.blocks.split()) if possible.blocks else None
    world = World([car])
    car.drive_away(5.0)
    world.advance(minutes=10)
    for name in possible.deviations:
        world.deviate(name)
    return answered(world, possible.path)


def answered(world: World, path: str) -> Any:
    """Status and headers aside: the JSON of one reply."""
    headers = {"authorization": f"Bearer {world.token()}", "x-introspect-realm": "clientsB2CPeugeot"}
    with httpx2.Client(transport=world.transport(), headers=headers) as http:
        if path == "(no realm)":
            del http.headers["x-introspect-realm"]
            return http.get("https://w.example/b2c/user", params={"client_id": "demo-client"}).json()
        if path == "(token)":
            form = {"grant_type": "refresh_token", "refresh_token": "spent"}
            return http.post(
                "https://w.example/am/oauth2/access_token", data=form, auth=("demo-client", "demo-secret")
            ).json()
        if path == "(fault) 495":
            world.fail(status=495, body={"code": "495", "message": "Invalid or expired client certificate"})
        if path == "(fault) 200":
            world.fail(status=200, body={"returnCode": "NEED_AUTHORIZATION", "token": "x"})
        joint = "&" if "?" in path else "?"
        place = "/user" if path.startswith("(fault)") else path
        extension = (
            "" if "extension=" in path or path.startswith("(") else "&extension=branding" if path in (LIST, ONE) else ""
        )
        return http.get(f"https://w.example/b2c{place}{joint}client_id=demo-client{extension}").json()


@pytest.mark.parametrize("name", WORLDS)
def test_a_world_makes_it(name: str, payloads: Path) -> None:
    """Whatever stands in the recorded reply stands in the world's, of the same kind."""
    recorded = json.loads((payloads / "real" / name).read_text())
    possible = WORLDS[name]

    made = reply(possible)

    assert shape(recorded) - shape(made) == set()
    if possible.blocks:
        alone = {*made} - {*recorded} - {"energies", "preconditioning", "updatedAt", "createdAt"}
        assert alone == set()


@pytest.mark.parametrize("name", WORLDS)
def test_another_reply_is_not_taken_for_it(name: str, payloads: Path) -> None:
    """The comparison sees it: any member that the world doesn't make, and any value of another kind, at every place."""
    made = shape(reply(WORLDS[name]))
    recorded = json.loads((payloads / "real" / name).read_text())

    changed = [*_changed(recorded)]
    assert changed
    assert [place for place, other in changed if shape(other) - made == set()] == []


def _changed(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Copies with a member that nobody knows, and with a value of another kind, one place after the other."""
    if isinstance(value, dict):
        yield f"{place}.nobody", {**value, "nobodyKnows": 1}
        for name, each in value.items():
            for deeper, other in _changed(each, f"{place}.{name}"):
                yield deeper, {**value, name: other}
    elif isinstance(value, list):
        for deeper, other in _changed(value[0], f"{place}[]") if value else ():
            yield deeper, [other, *value[1:]]
    else:
        yield place, {"instead": value}


def test_no_recorded_reply_is_left_out(payloads: Path) -> None:
    """Every file but those of the message channel has its world."""
    files = {each.name for each in (payloads / "real").glob("*.json")}

    assert {name for name in files if not name.startswith("mqtt-")} == {*WORLDS}


def test_every_deviation_that_was_noted_can_be_made(payloads: Path) -> None:
    """Each row of the table: the world of its file shows the very thing, in the place that is named."""
    with (payloads / "deviations.csv").open(newline="") as file:
        rows = [*csv.DictReader(file)]
    made = {name: reply(possible) for name, possible in WORLDS.items()}

    missed = [row for row in rows if not _shows(made[row["file"]], row)]

    assert rows
    assert [f"{row['file']} {row['path']} {row['class']} {row['detail']}" for row in missed] == []


def _shows(made: Any, row: dict[str, str]) -> bool:
    kind, detail = row["class"], row["detail"]
    found = [*_at(made, row["path"])]
    if kind == "missing-required":
        return any(detail not in each for each in found if isinstance(each, dict))
    if kind == "null":
        return None in found
    if kind == "coordinates-length":
        return any(len(each) == int(detail) for each in found)
    if kind.startswith("enum:"):
        return re.findall(r"'([^']*)'", detail)[0] in found
    if kind == "sentinel":
        return 215 in found
    if kind == "format-doc-wrong":
        return any(str(each).startswith("PT") for each in found)
    if kind == "semantics":
        return any(each <= 100 for each in found)
    if kind == "stale-createdAt":
        old = min(datetime.fromisoformat(each["createdAt"]) for each in found)
        return datetime.fromisoformat(made["createdAt"]) - old > timedelta(days=30)
    if kind == "contradiction" and "plugged" in detail:
        return any(each["plugged"] and each["status"] == "Disconnected" for each in found)
    if kind == "contradiction":
        return any(_disagrees(each) for each in _at(made, "energies[]"))
    if kind == "type:array-for-object":
        return any(isinstance(each, list) for each in found)
    return bool(found)


def _disagrees(energy: Any) -> bool:
    load = energy.get("extension", {}).get("electric", {}).get("battery", {}).get("load")
    return bool(load) and abs(energy["level"] - load["residual"] / load["capacity"] * 100) > 2


def _at(value: Any, path: str) -> Iterator[Any]:
    """Whatever stands at ``energies[].level``; the value itself at an empty path."""
    if not path:
        yield value
        return
    first, _, rest = path.partition(".")
    name, is_list = first.removesuffix("[]"), first.endswith("[]")
    if isinstance(value, dict) and name in value:
        below = value[name]
        for each in below if is_list and isinstance(below, list) else [below]:
            yield from _at(each, rest)


@pytest.mark.parametrize("name", DEVIATIONS)
def test_each_kind_changes_a_reply(name: str) -> None:
    """A deviation that is switched on is seen: something of the reply is different."""
    deviation = DEVIATIONS[name]
    path = {"vehicles": LIST, "trips": f"{ONE}/trips", "user": USER, "": LIST}[deviation.calls[0].partition(".")[0]]
    path = f"{ONE}/status" if "vehicles.status" in deviation.calls else path
    plain, odd = (
        reply(Possible(chosen, plug_in_hybrid_car(vin="VR3DEM00000000001"), path)) for chosen in ((), (name,))
    )

    assert deviation.case
    assert plain != odd
