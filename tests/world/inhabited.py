"""A world in which every id that a path may name exists, and arguments for every operation of every API."""

from __future__ import annotations

import importlib
from datetime import UTC, datetime, timedelta
from typing import Any

from connected_car.testing import Alert, World, electric_car

from tests.sdk.document import Document, Expected, document
from tests.sdk.schema import example

ODD = "ä/b c?d%"
"""Everything that has to be quoted in a path."""
TARGET = "https://me.example/hook"
_EARLIER = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_TRIGGER = {"name": "low", "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["20"]}}
_MONITOR = {"label": "charge", "triggerParam": {"triggers": [_TRIGGER], "boolExp": "low"}}
_WEBHOOK = {"webhook": {"target": TARGET, "name": "me"}}


def inhabited() -> tuple[World, dict[tuple[str, str], str]]:
    """The world, and (API, parameter) -> an id that it knows."""
    car = electric_car(id=f"{ODD}car")
    world = World([car], start=_EARLIER, fleet=f"{ODD}fleet")
    trip = car.drive_away(5.0)
    trip.id = f"{ODD}trip"
    trip.harsh = {trip.started + timedelta(minutes=1): "HardAcceleration", trip.started: "HardBraking"}
    world.advance(minutes=30)
    car.alerts.append(Alert(f"{ODD}alert", "AddWasherFluid", "Warning", trip.started + timedelta(minutes=1)))
    for kind in ("alarms", "collisions", "stolen"):
        car.record(kind, id=f"{ODD}record")
    car.record("sessions", sid=f"{ODD}record", state={"done": True, "faults": []})
    ids = {"id": car.id, "vid": car.id, "vin": car.vin, "fid": world.fleet, "tid": trip.id, "aid": f"{ODD}alert"}
    known = {("", name): value for name, value in {**ids, "cid": f"{ODD}record", "sid": f"{ODD}record"}.items()}
    for api in ("b2c", "b2b", "platform"):
        known |= _subscribed(world, api)
    return world, known


def _subscribed(world: World, api: str) -> dict[tuple[str, str], str]:
    """A callback, a monitor and a remote command, created as a caller does."""
    module = importlib.import_module(f"connected_car.{api}")
    car = world.cars[0]
    with world.client(module, validate=False) as client:
        if api == "platform":
            channel = client.channels.create(body={"channel": _WEBHOOK}).channel_id
            monitor = client.monitors.create(channel, body=_MONITOR).monitor_id
            client.monitors.set_handles(channel, monitor, body={"action": "Add", "vehicleIds": [car.id]})
            run = client.remotes.send(car.id, channel, body={"action": {"horn": {"state": "Activated"}}})
        elif api == "b2b":
            subscribe = {"callback": _WEBHOOK, "remoteTypes": ["Horn", "ThermalPreconditioning"]}
            channel = client.callbacks.create(world.fleet, body=subscribe).callback_id
            form = {**_MONITOR, "subscribeParam": {"callback": _WEBHOOK}}
            monitor = client.monitors.create(world.fleet, body=form).monitor_id
            run = client.remotes.send(world.fleet, car.id, channel, body={"horn": {"state": "Activated"}})
        else:
            channel = client.callbacks.create(body={"callback": _WEBHOOK}).callback_id
            monitor = client.monitors.create(car.id, channel, body=_MONITOR).monitor_id
            run = client.remotes.send(car.id, channel, body={"horn": {"state": "Activated"}})
    found = {"chId": channel, "cbid": channel, "mid": monitor, "rid": run.id}
    world.advance(minutes=2)
    for each in world.monitors.all:
        each.status = "Paused"  # A channel with running monitors can't be deleted.
    return {(api, name): value for name, value in found.items()}


def arguments(
    api: str, expected: Expected, operation: Any, known: dict[tuple[str, str], str]
) -> tuple[list[Any], dict[str, Any]]:
    """An id that exists for each place of the path, and a value for every other parameter, optional ones included."""
    facts = document(api)
    by_wire = {(each["in"], each["name"]): each for each in expected.parameters}
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            positional.append(_id(api, expected, parameter.wire, known))
        elif parameter.wire not in _ALONE:
            schema = by_wire[parameter.location, parameter.wire]["schema"]
            named[parameter.name] = _value(facts, parameter, schema)
    if expected.body:
        named["body"] = _body(api, expected, facts)
    return positional, named


_ALONE = ("pageToken",)
"""A token comes from a page."""


def _id(api: str, expected: Expected, name: str, known: dict[tuple[str, str], str]) -> str:
    if name == "aid" and "alarms" in expected.path:
        return known["", "cid"]
    return known.get((api, name)) or known["", name]


def _value(facts: Document, parameter: Any, schema: Any) -> Any:
    fixed = {
        "timestamps": ["2026-01-05T00:00:00Z/"],
        "indexRange": "0-9",
        "distance": "0-",
        "duration": "0-",
        "level": "0-",
        "autonomy": "0-",
        "power": "0-",
        "states": ["Nominal"],
        "propulsions": ["Electric"],
        "active": True,
        "vinPrefix": "VR",
    }
    return fixed.get(parameter.wire) or example(facts, schema)


def _body(api: str, expected: Expected, facts: Document) -> Any:
    webhook = {"channel": _WEBHOOK} if api == "platform" else {"callback": _WEBHOOK}
    if expected.path.endswith(("/callbacks", "/channels", "/{cbid}", "/{chId}")) and api != "devices":
        return {**webhook, "remoteTypes": ["Horn"]} if api == "b2b" else webhook
    if expected.path.endswith(("/monitors", "/{mid}")):
        return {**_MONITOR, "subscribeParam": webhook} if api == "b2b" else _MONITOR
    if expected.path.endswith("/remotes"):
        action = {"horn": {"state": "Activated"}}
        return {"action": action} if api == "platform" else action
    return example(facts, next(iter(expected.body.values()))) if expected.body else None
