"""A remedy that is called certain helps: applied in the world, the value appears."""

from __future__ import annotations

from ast import literal_eval
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from connected_car import b2c, get, platform, testing
from connected_car._runtime.car.availability.case import Explanation
from connected_car._runtime.core.operation.operation import Operation
from connected_car._runtime.world.facts import ServerFacts, facts
from connected_car._runtime.world.schemas import example

ROOTS = {"b2c": ["Status", "Telemetry.vehicle"], "platform": ["AggregatedTelemetries.vehicle"]}
UNMADE = ["adas", "alarm.trigger", "alerts", "braking", "stolen", "transmission", "tyreState", "wipingBlades"]
UNMADE += ["safety.autoECallTriggering", "preconditioning.airConditioning.failureCause"]
UNMADE += ["energies.extension.fuel.consumption", "energies.extension.electric.charging.chargingSpeed"]
"""What a car may report and its life in the world doesn't make."""


def inhabited(api: ModuleType) -> testing.World:
    """One car with both kinds of energy, that reports whatever the document has, under old names as well as new ones."""
    car = testing.plug_in_hybrid_car(level=40)
    known = facts(api.API.name)
    for place in UNMADE:
        found = [member(known, f"{root}.{place}") for root in ROOTS[known.name]]
        car.details[place] = next(example(known, schema) for schema in (*found, {}) if schema is not None)
    world = testing.World([car])
    world.deviate("legacy energy")
    world.deviate("preconditionning")
    alert = car.warn()
    car.drive_away(30)
    world.advance(hours=1)
    alert.ended = world.now
    car.plug_in()
    car.climate_programs.append(testing.Program(start=timedelta(hours=7)))
    for kind in ("alarms", "collisions", "sessions", "stolen"):
        car.record(kind, id="it", sid="it")
    return world


def member(known: ServerFacts, path: str) -> Any:
    """The schema of a member, lists on the way passed through; None where the document has none."""
    name, *rest = path.split(".")
    schema: Any = known.schemas[name]
    for each in rest:
        schema = known.resolved(schema)
        schema = known.resolved(schema.get("items", schema)).get("properties", {}).get(each)
        if schema is None:
            return None
    return schema


def reads(api: ModuleType) -> Iterator[Operation[Any]]:
    """Every operation that reads a car."""
    for operation in api.OPERATIONS.values():
        ids = {each.wire for each in operation.parameters if each.location == "path"}
        if operation.method == "GET" and ids & {"id", "vin"} and not ids & {"cbid", "chId"}:
            yield operation


class Reader:
    """Calls one operation for the car of a world."""

    def __init__(self, world: testing.World, api: ModuleType, operation: Operation[Any]) -> None:
        self.world, self.api, self.operation = world, api, operation
        self._replies: dict[str, tuple[Any, Any]] = {}
        car = world.cars[0]
        alert = "it" if "alarm" in operation.name else car.alerts[0].id
        ids = {"id": car.id, "vin": car.vin, "tid": car.trips[0].id, "aid": alert, "cid": "it", "sid": "it"}
        self.ids = {each.name: ids[each.wire] for each in operation.parameters if each.location == "path"}

    def client(self, scopes: list[str]) -> Any:
        return self.world.client(self.api, scopes=",".join(scopes))

    def read(self, client: Any, **query: Any) -> Any:
        """The reply, of a collection its first page."""
        method = getattr(getattr(client, self.operation.resource), self.operation.name)
        reply = method(**self.ids, **query)
        return next(reply.pages()) if hasattr(reply, "pages") else reply

    def choices(self, name: str) -> list[str]:
        """What a parameter may name."""
        kinds = [each.type[len("Sequence[") : -1] for each in self.operation.parameters if each.name == name]
        return [each.value for kind in kinds for each in self.operation.resolve(kind) or ()]

    def helps(self, answer: Explanation, grant: list[str], query: dict[str, Any]) -> bool:
        """Whether the value is there once the remedy is done, and then that of whatever else is sure to be in its way."""
        if answer.cause == "scope":
            grant = [*grant, *answer.remedy.removeprefix("ask the user for ").split(", ")]
        elif answer.cause == "not-asked":
            name, _, values = answer.remedy.removeprefix("call again with ").partition("=")
            query = {**query, name: literal_eval(values)}
        else:
            assert answer.cause == "filtered", answer
            added = answer.remedy.removeprefix("leave type out, or add ").removesuffix(" to it")
            query = {**query, "type": [*query["type"], added]}
        client, reply = self.reply(grant, query)
        if is_there(reply.to_wire(), answer.path):
            return True
        another = client.explain(reply, answer.path)
        sure = another.verdict == "certain" and bool(another.remedy) and another.cause != answer.cause
        return sure and self.helps(another, grant, query)

    def reply(self, grant: list[str], query: dict[str, Any]) -> tuple[Any, Any]:
        """A client with this grant, and what it reads; asked once."""
        key = repr((grant, query))
        if key not in self._replies:
            client = self.client(grant)
            self._replies[key] = client, self.read(client, **query)
        return self._replies[key]

    def grants(self) -> list[list[str]]:
        """What the operation can't do without; where it can do without everything, one that is enough."""
        required, optional = sorted(self.operation.scopes.required), sorted(self.operation.scopes.optional)
        return [required or ["openid"]] if required or not optional else [[each] for each in optional[::12]]


def questions(reply: Any, operation: Operation[Any]) -> Iterator[str]:
    """Every path that the data speak of, from the class of the reply or of the items of a page."""
    table = import_module(f"{operation.namespace}.availability").TABLE
    roots = {type(reply).__name__, operation.paging.item if operation.paging else ""}
    for row in table.rows:
        root, _, rest = row.path.partition(".")
        if root in roots and rest and row.published:
            yield rest.replace("[]", "[0]")


def certain(client: Any, reply: Any, operation: Operation[Any]) -> Iterator[Explanation]:
    """The answers that are sure and say what to do."""
    answers = (client.explain(reply, path) for path in questions(reply, operation))
    return (each for each in answers if each.verdict == "certain" and each.remedy)


def is_there(wire: Any, path: str) -> bool:
    """In wire names; of lists on the way any item will do, for what is missing has no place in one."""
    if isinstance(wire, list):
        return any(is_there(each, path) for each in wire)
    name, _, rest = path.partition(".")
    found = wire.get(name.partition("[")[0]) if isinstance(wire, dict) else None
    return is_there(found, rest) if rest else found not in (None, "", [], {})


def unhelpful(reader: Reader, grant: list[str], kept: Counter[str], **query: Any) -> Iterator[tuple[str, ...]]:
    """Every answer that is sure and doesn't help when it is followed; how often one of each kind was, in ``kept``."""
    client = reader.client(grant)
    for each in certain(client, reader.read(client, **query), reader.operation):
        if not reader.helps(each, grant, query):
            yield reader.operation.id, *grant, each.remedy, each.path
        kept[each.cause] += 1


@pytest.mark.slow
@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_a_sure_answer_advises_brings_the_value(api: ModuleType) -> None:
    """Each question that the data can answer, to every operation that reads a car: with as little as it answers for, with
    everything granted and nothing asked for, and with each filter. Scopes are asked for, the request is widened.
    """
    world = inhabited(api)
    kept: Counter[str] = Counter()
    wrong = []

    for operation in reads(api):
        reader = Reader(world, api, operation)
        for grant in reader.grants():
            wrong += unhelpful(reader, grant, kept)
        every = [*api.scopes.VOCABULARY.declared]
        wrong += unhelpful(reader, every, kept)
        for choice in reader.choices("type")[-2:]:
            wrong += unhelpful(reader, every, kept, type=[choice])

    assert wrong == []
    assert {"scope", "not-asked", "filtered"} <= {*kept}


def test_a_filter_is_widened_by_a_value_that_the_document_has() -> None:
    """Not every part of a car has a value of its own; then the one above it lets it through."""
    world = inhabited(b2c)
    client = world.client(b2c)
    with pytest.warns(DeprecationWarning, match="getTelemetry"):
        page = client.vehicles.telemetry(world.cars[0].id, type=["vehicle.battery"])

    found = client.explain(page, "vehicle.odometer.mileage")

    assert found.remedy == "leave type out, or add vehicle to it"


def test_a_name_that_was_meant_and_an_older_name_have_the_value() -> None:
    """Where the remedy is another name, reading by it finds what the car sent."""
    world = inhabited(b2c)
    client = world.client(b2c)
    world.deviate("energies", "missing")
    world.deviate("preconditioning", "missing")
    status = client.vehicles.status(world.cars[0].id)

    meant = client.explain(status, "odometr").remedy
    assert get(status, meant.removeprefix("did you mean ").removesuffix("?")) is not None
    for path in ("energies", "preconditioning"):
        found = client.explain(status, path)
        assert (found.verdict, found.cause) == ("certain", "older-name")
        assert getattr(status, found.remedy.split("`")[1])


def test_a_part_is_open_to_its_own_scope_and_to_its_own_filter() -> None:
    """The server's side opens what encloses the part as far as the part."""
    world = inhabited(platform)
    car = world.cars[0]
    alone = world.client(platform, scopes="data:telemetry:vehicle:battery")
    every = world.client(platform)

    assert [*alone.vehicles.latest_telemetry(car.id).vehicle.wire] == ["battery"]
    filtered = every.vehicles.latest_telemetry(car.id, type=["vehicle.battery"]).vehicle.wire
    assert "battery" in filtered
    assert not {"adas", "energies", "location"} & {*filtered}
