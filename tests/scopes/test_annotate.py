"""The stage that compiles rules, paging and availability: small documents, and what becomes of them."""

from __future__ import annotations

import csv
from dataclasses import Field, fields, replace
from pathlib import Path
from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.availability.table import AvailabilityRow as PackageRow

from generator.annotate import annotate, stale_paths
from generator.diagnostics import Report, SpecError
from generator.home import TEMPLATES
from generator.layers import Api, ApiConfig, AvailabilityRow, ScopedApi
from generator.load import load
from generator.normalise import normalise
from generator.render.environment import environment
from generator.repair import repair

DOCUMENT = """\
openapi: 3.0.3
info: {title: Cars, version: '1'}
paths:
  /cars:
    get:
      operationId: listCars
      tags: [Cars]
      x-scopes: {required: [car], optional: ['car:place']}
      responses:
        '200':
          description: ''
          content: {application/json: {schema: {$ref: '#/components/schemas/Cars'}}}
    post:
      operationId: sendRemote
      tags: [Cars]
      x-scopes: {optional: ['car:wakeup:write'], by_action: {wakeup: ['car_wakeup_write']}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Remote'}}}}
      responses: {'202': {description: ''}}
components:
  securitySchemes:
    signIn:
      type: oauth2
      flows: {implicit: {authorizationUrl: 'https://example.test', scopes: {car: '', 'car:wakeup:write': ''}}}
  schemas:
    Remote: {type: object, properties: {wakeUp: {type: object, properties: {now: {type: boolean}}}, label: {type: string}}}
    Link: {type: object, properties: {href: {type: string}}}
    Place: {type: object, properties: {sent_at: {type: string}, lon: {type: number}}}
    Car:
      type: object
      properties:
        vin: {type: string}
        lastPlace: {$ref: '#/components/schemas/Place'}
        places: {type: array, items: {$ref: '#/components/schemas/Place'}}
        temp: {type: integer}
        oldTemp: {type: integer, x-twin-of: temp}
    Cars:
      type: object
      properties:
        _links: {type: object, properties: {self: {$ref: '#/components/schemas/Link'}, next: {$ref: '#/components/schemas/Link'}}}
        total: {type: integer}
        _embedded: {type: object, properties: {Fleet: {type: array, items: {$ref: '#/components/schemas/Car'}}}}
"""
AVAILABILITY = """\
scopes: {aliases: {car_wakeup_write: 'car:wakeup:write'}}
motorization: {operation: listCars, path: Car.vin, drives: {Electric: BEV}}
contexts:
  moving: {member: vin, values: [yes], says: is sent while it moves}
mirrors:
  Car.places: Car.lastPlace
paths:
  Car.lastPlace: {scopes: ['car:place'], capability: place, drives: [BEV]}
  Car.lastPlace.lon: {catalog: Longitude, context: moving}
  Car.temp: {sentinels: [215], confidence: uncertain}
"""


def api(folder: Path, availability: str = AVAILABILITY, document: str = DOCUMENT) -> Api:
    (folder / "document.yaml").write_text(document)
    (folder / "availability.yaml").write_text(availability)
    config = ApiConfig("cars", str(folder / "document.yaml"), folder=folder)
    report = Report()
    return normalise(repair(load(config, report), report), report)


def scoped(folder: Path, availability: str = AVAILABILITY, document: str = DOCUMENT) -> ScopedApi:
    return annotate(api(folder, availability, document), Report())


def test_a_collection_is_known_by_its_shape(tmp_path: Path) -> None:
    """Links that may lead on and one list, whatever its name."""
    listed, sent = scoped(tmp_path).operations

    assert listed.paging is not None
    assert listed.paging.items == ("_embedded", "Fleet")
    assert listed.paging.item == {"$ref": "#/components/schemas/Car"}
    assert sent.paging is None
    assert (listed.command, sent.command) == (False, True)


def test_a_list_without_a_way_on_is_no_collection(tmp_path: Path) -> None:
    """Where no link may lead to a next page there is nothing to walk through."""
    changed = DOCUMENT.replace(", next: {$ref: '#/components/schemas/Link'}", "")
    assert changed != DOCUMENT

    assert scoped(tmp_path, document=changed).operations[0].paging is None


def test_a_post_that_may_be_sent_twice_is_no_command(tmp_path: Path) -> None:
    """``x-retry: safe`` of the overlay says that sending it again does no harm."""
    changed = DOCUMENT.replace("operationId: sendRemote\n", "operationId: sendRemote\n      x-retry: safe\n")

    assert not scoped(tmp_path, document=changed).operations[1].command


def test_an_action_is_named_like_its_member_of_the_body(tmp_path: Path) -> None:
    """And its scope by the name that users are asked for."""
    rule = scoped(tmp_path).operations[1].scopes

    assert rule.by_action == {"wakeUp": ("car:wakeup:write",)}


def test_scopes_that_nobody_declares_are_kept_and_listed(tmp_path: Path) -> None:
    """Behind the declared ones."""
    words = scoped(tmp_path).vocabulary

    assert words.declared == ("car", "car:wakeup:write")
    assert words.undeclared == ("car:place",)


def test_a_mandatory_scope_that_nobody_declares_disputes_its_rule(tmp_path: Path) -> None:
    """It is reported, and no longer refuses anything."""
    report = Report()
    changed = DOCUMENT.replace("required: [car]", "required: [ship]")

    listed = annotate(api(tmp_path, document=changed), report).operations[0]

    assert listed.scopes.contradictory
    assert any("ship" in entry.what and entry.location.line for entry in report.of("contradiction"))


def test_a_dispute_about_an_optional_scope_leaves_the_mandatory_ones_in_force(tmp_path: Path) -> None:
    """Only a rule whose mandatory scope is in doubt refuses nothing."""
    sentence = "The security list names {}, the table does not."

    def disputed(scope: str) -> bool:
        told = f"optional: ['car:place'], contradictions: ['{sentence.format(scope)}']"
        changed = DOCUMENT.replace("optional: ['car:place']", told)
        return scoped(tmp_path, document=changed).operations[0].scopes.contradictory

    assert (disputed("car:place"), disputed("car")) == (False, True)


def test_a_row_takes_what_stands_above_it(tmp_path: Path) -> None:
    """Scopes, drives and capability; and a mirror says the same at another place."""
    rows = {row.path: row for row in scoped(tmp_path).availability.rows}

    assert list(rows) == ["Car.lastPlace", "Car.lastPlace.lon", "Car.places", "Car.temp"]
    assert rows["Car.lastPlace.lon"].scopes == ("car:place",)
    assert rows["Car.lastPlace.lon"].drives == ("BEV",)
    assert rows["Car.lastPlace.lon"].capability == "place"
    assert rows["Car.lastPlace.lon"].python == "Car.last_place.lon"
    assert rows["Car.places"].capability == "place"
    assert (rows["Car.temp"].confident, rows["Car.lastPlace"].confident) == (False, True)


def test_doubt_spreads_to_what_lies_below(tmp_path: Path) -> None:
    """A row below an uncertain one rests on it, so it is no more certain."""
    doubted = "paths:\n  Car.lastPlace: {confidence: uncertain}\n  Car.lastPlace.lon: {catalog: Longitude}\n"

    rows = {row.path: row for row in scoped(tmp_path, doubted).availability.rows}

    assert not rows["Car.lastPlace.lon"].confident


def test_a_mirror_says_nothing_against_a_row_of_its_own(tmp_path: Path) -> None:
    """What is written for a place goes before what is mirrored to it."""
    own = AVAILABILITY + "  Car.places: {capability: places}\n"

    rows = {row.path: row for row in scoped(tmp_path, own).availability.rows}

    assert (rows["Car.places"].capability, rows["Car.places"].scopes) == ("places", ("car:place",))


def test_a_privacy_state_is_known_in_every_spelling(tmp_path: Path) -> None:
    """Whoever names it by one that replies have gets the answer for the state that is meant."""
    state = "state: {type: string, enum: ['Off', Place], x-spellings: {GeoPrivacy: Place}}"
    hidden = "privacy: {states: [Car.state], withholds: {'Off': [], Place: ['car:place']}}\n" + AVAILABILITY
    document = DOCUMENT.replace("vin: {type: string}", f"vin: {{type: string}}\n        {state}")

    found = scoped(tmp_path, hidden, document).availability

    assert found.withheld == {"Off": (), "Place": ("car:place",), "GeoPrivacy": ("car:place",)}


def test_members_of_a_list_are_mirrored_through_the_list(tmp_path: Path) -> None:
    """When the mirror names its items."""
    rows = {
        row.path: row
        for row in scoped(tmp_path, AVAILABILITY.replace("Car.places:", "'Car.places[]':")).availability.rows
    }

    assert rows["Car.places[].lon"].catalog == "Longitude"


def test_models_learn_scope_and_sentinels(tmp_path: Path) -> None:
    """So that the fields of the package show them; old names are told apart."""
    result = scoped(tmp_path)
    car = next(each for each in result.api.classes if each.name == "Car").schema["properties"]

    assert car["lastPlace"]["x-scope"] == "car:place"
    assert car["temp"]["x-sentinels"] == [215]
    assert "x-scope" not in car["vin"]
    assert result.availability.twins == {"Car.temp": "oldTemp"}


@pytest.mark.parametrize(
    ("wrong", "line", "problem"),
    [
        ("  Car.speed: {scopes: [car]}\n", 11, "the document has no path Car.speed"),
        ("  Car.lastPlace.nope: {}\n", 11, "the document has no path Car.lastPlace.nope"),
        ("  'Car.vin[]': {}\n", 11, "the document has no path Car.vin[]"),
        ("  Car.vin: {scope: [car]}\n", 11, "not understood: scope"),
        ("  Car.vin: {drives: [DIESEL]}\n", 11, "not understood: DIESEL"),
        ("  Car.vin: {context: flying}\n", 11, "not understood: flying"),
        ("all_or_nothing: [Boat]\n", 11, "the document has no path Boat"),
        ("capability: {operation: getBoat, path: Car.vin}\n", 11, "the document has no operation getBoat"),
        ("capability: {operation: listCars, path: Car.engine}\n", 11, "the document has no path Car.engine"),
        ("privacy: {states: [Car.privacy]}\n", 11, "the document has no path Car.privacy"),
    ],
)
def test_what_the_document_no_longer_has_fails_with_its_place(
    tmp_path: Path, wrong: str, line: int, problem: str
) -> None:
    """The file, the line and what to do."""
    with pytest.raises(SpecError) as caught:
        scoped(tmp_path, AVAILABILITY + wrong)

    assert caught.value.problem == problem
    assert caught.value.location.file.endswith("availability.yaml")
    assert caught.value.location.line == line
    assert caught.value.remedy


def test_an_update_can_list_what_it_would_break(tmp_path: Path) -> None:
    """Without failing."""
    found = stale_paths(api(tmp_path, AVAILABILITY + "  Car.speed: {}\n  Boat: {}\n"))

    assert found == [("/paths/Car.speed", "Car.speed"), ("/paths/Boat", "Boat")]


def test_the_triggers_of_a_monitor_belong_to_its_operations(tmp_path: Path) -> None:
    """And an operation that isn't there is an error."""
    triggers = "scopes: {triggers: {operations: [%s], data: {speed: [car]}}}\n"

    assert scoped(tmp_path, triggers % "sendRemote").operations[1].scopes.by_trigger == {"speed": ("car",)}
    with pytest.raises(SpecError, match="no operation sendBoat"):
        scoped(tmp_path, triggers % "sendBoat")


def test_an_action_is_published_where_text_and_declared_name_say_so(tmp_path: Path) -> None:
    """The text states the refusal, and the scope, by whatever label, is a declared one; else the row is deduced."""
    refusing = DOCUMENT.replace(
        "by_action: {wakeup: ['car_wakeup_write']}", "refuses: true, by_action: {wakeup: ['%s']}"
    )
    aliases = "scopes: {aliases: {car_wakeup_write: 'car:wakeup:write'}}\n"

    def published(scope: str, document: str = refusing) -> tuple[str, ...]:
        return scoped(tmp_path, aliases, document=document.replace("%s", scope)).operations[1].scopes.published

    assert published("car:wakeup:write") == published("car_wakeup_write") == ("wakeUp",)
    assert published("car:horn:write") == ()
    assert published("car:wakeup:write", DOCUMENT) == ()


def test_a_trigger_is_published_for_the_operation_whose_text_says_so(tmp_path: Path) -> None:
    """And only where the text names its scope too."""
    triggers = "scopes: {triggers: {operations: [sendRemote], data: {speed: [car], heat: [car]}, published: %s}}\n"

    def published(words: str) -> tuple[str, ...]:
        return scoped(tmp_path, triggers % words).operations[1].scopes.published

    assert published("{operations: [sendRemote], data: [speed]}") == ("speed",)
    assert published("{operations: [listCars], data: [speed]}") == ()
    assert published("{}") == ()
    with pytest.raises(SpecError, match="no trigger above is called cold"):
        published("{operations: [sendRemote], data: [cold]}")


def test_a_row_may_name_the_vehicle_service_that_uploads_it(tmp_path: Path) -> None:
    """What lies below it belongs to the same service; one without an entry is an error."""
    services = "services: {winter: {title: the winter service, remedy: order it, countries: [FI]}}\n"
    rows = "paths: {Car.lastPlace: {service: %s}, Car.lastPlace.lon: {}}\n"

    found = scoped(tmp_path, services + rows % "winter").availability

    assert [(each.path, each.service) for each in found.rows] == [
        ("Car.lastPlace", "winter"), ("Car.lastPlace.lon", "winter")
    ]  # fmt: skip
    assert found.services[0].countries == ("FI",)
    with pytest.raises(SpecError, match="not understood: summer"):
        scoped(tmp_path, services + rows % "summer")


def test_a_part_of_one_kind_of_entry_knows_its_kinds(tmp_path: Path) -> None:
    """By the member that tells the kind; a path that leads nowhere is an error."""
    kinds = "kinds: {'Car.vin': {long: ['Car.lastPlace']}}\npaths: {Car.lastPlace.lon: {}, Car.temp: {}}\n"

    rows = {each.path: each.kinds for each in scoped(tmp_path, kinds).availability.rows}

    assert rows == {"Car.lastPlace.lon": {"Car.vin": ("long",)}, "Car.temp": {}}
    with pytest.raises(SpecError, match=r"no path Car\.boat"):
        scoped(tmp_path, kinds.replace("['Car.lastPlace']", "['Car.boat']"))


def test_a_page_says_where_its_items_lie(tmp_path: Path) -> None:
    """So that a question about an item can be put to the page."""
    assert scoped(tmp_path).availability.pages == {"Cars": "_embedded.Fleet[]"}


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_every_scope_has_words_for_drivers(api: Any) -> None:
    """One text for each scope that a driver may be asked for, no two of them alike, in every language there is."""
    from importlib import import_module

    texts = import_module(f"{api.__name__}.availability").TABLE.texts

    assert "en" in texts
    for words in texts.values():
        assert set(words) == set(map(str, api.scopes.VOCABULARY))
        same = {scope.replace("monitor:read", "monitor") for scope in words}
        assert len(set(words.values())) == len(same)


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_the_published_collections_are_found(api: Any, domain: Path) -> None:
    """Each one that the table of operations names, and no other."""
    with (domain / "operations.csv").open() as stream:
        rows = [row for row in csv.DictReader(stream) if row["api"] == api.API.name]

    paged = {row["operationId"] for row in rows if row["paginated"].startswith("y")}

    assert {name for name, each in api.OPERATIONS.items() if each.paginated} == paged
    assert len(rows) == len(api.OPERATIONS)


def test_what_is_said_of_a_value_reaches_the_package() -> None:
    """Fact for fact, a row of the package is what the generator found out: names, order, types and what isn't said."""

    def facts(row: type) -> list[tuple[object, ...]]:
        return [(each.name, each.type, each.default, each.default_factory) for each in fields(row)]

    assert facts(AvailabilityRow) == facts(PackageRow)


@pytest.mark.parametrize("fact", fields(AvailabilityRow), ids=lambda fact: fact.name)
def test_each_fact_of_a_value_is_written_down(fact: Field[Any], tmp_path: Path) -> None:
    """Whatever is found out of a value stands in the table of the package, and nothing else does."""
    other = {"str": "x", "bool": False, "tuple[str, ...]": ("x",), "tuple[Any, ...]": (1,)}
    row = replace(AvailabilityRow("Car.temp"), **{fact.name: other.get(str(fact.type), {"x": ("y",)})})
    told = scoped(tmp_path)
    told = replace(told, availability=replace(told.availability, rows=(row,)))
    template = environment(TEMPLATES).get_template("package/availability.py.jinja")
    made: dict[str, Any] = {"VOCABULARY": None}

    exec(template.render(scoped=told, up="connected_car.").replace("from .scopes import VOCABULARY", ""), made)

    assert made["TABLE"].rows == (PackageRow(**{each.name: getattr(row, each.name) for each in fields(row)}),)
