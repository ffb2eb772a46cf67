"""The normal form: everything an operation reaches, flat, named once, nothing lost.

Each pair shows a piece of a document and what it becomes; the documents are our own.
"""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report, SpecError
from generator.layers import Api, ApiConfig, Class, Document, Source
from generator.normalise import normalise
from generator.normalise.gates import Loss, losses

Tree = dict[str, Any]


def ref(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


def document(
    schemas: Tree, *uses: str, paths: Tree | None = None, parameters: Tree | None = None, **source: Any
) -> Document:
    """A document that replies with each component of ``uses`` (else with the first), or has ``paths``."""
    named = uses or tuple(schemas)[:1]
    replies = {f"/{name}": {"get": operation(f"get{name}", reply=ref(name))} for name in named}
    tree = {
        "openapi": "3.0.3",
        "info": {"title": "Cars", "version": "1"},
        "paths": paths if paths is not None else replies,
        "components": {"schemas": schemas, "parameters": parameters or {}},
    }
    config = source.pop("config", ApiConfig("cars", "cars.yaml"))
    return Document(Source(config, "cars.yaml", "0" * 64, tree, {}, {}, **source), tree)


def operation(name: str, *, reply: Tree | None = None, **members: Any) -> Tree:
    content = {"content": {"application/json": {"schema": reply}}} if reply is not None else {}
    return {"operationId": name, "tags": ["Cars"], "responses": {"200": {"description": "", **content}}, **members}


def normal(*arguments: Any, report: Report | None = None, **keywords: Any) -> Api:
    return normalise(document(*arguments, **keywords), report if report is not None else Report())


def schemas_of(api: Api) -> dict[str, Tree]:
    return {each.name: each.schema for each in api.classes}


def class_of(api: Api, name: str) -> Class:
    return next(each for each in api.classes if each.name == name)


TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}


def thing(required: list[str] | None = None, /, **properties: Tree) -> Tree:
    return {"type": "object", "properties": properties} | ({"required": required} if required else {})


def values(*names: str) -> Tree:
    return {"type": "string", "enum": list(names)}


SHAPES: list[tuple[str, Tree, Tree]] = [
    (
        "a flat object stays what it is",
        {"Car": thing(["vin"], vin=TEXT, doors=WHOLE)},
        {"Car": thing(["vin"], vin=TEXT, doors=WHOLE)},
    ),
    (
        "what no operation reaches is left out",
        {"Car": thing(vin=TEXT), "Boat": thing(mast=WHOLE)},
        {"Car": thing(vin=TEXT)},
    ),
    (
        "a component that is a scalar moves to where it is used, its annotations with it",
        {"Car": thing(speed=ref("Speed")), "Speed": {"type": "number", "minimum": 0, "x-unit": "km/h"}},
        {"Car": thing(speed={"type": "number", "minimum": 0, "x-unit": "km/h"})},
    ),
    (
        "a component that stands for another is that one",
        {"Car": thing(a=ref("Alias")), "Alias": ref("Wheel"), "Wheel": thing(size=WHOLE)},
        {"Car": thing(a=ref("Wheel")), "Wheel": thing(size=WHOLE)},
    ),
    (
        "a list component moves to where it is used and its items keep their class",
        {"Car": thing(wheels=ref("Wheels")), "Wheels": {"type": "array", "items": thing(size=WHOLE)}},
        {"Car": thing(wheels={"type": "array", "items": ref("Wheel")}), "Wheel": thing(size=WHOLE)},
    ),
    (
        "an inline object becomes a class that is called like its property",
        {"Car": thing(gearbox=thing(ratio=NUMBER))},
        {"Car": thing(gearbox=ref("Gearbox")), "Gearbox": thing(ratio=NUMBER)},
    ),
    (
        "a property name that says nothing gets the name of its owner before it",
        {"Car": thing(status=values("On", "Off"))},
        {"Car": thing(status=ref("CarStatus")), "CarStatus": values("On", "Off")},
    ),
    (
        "one property name with two shapes is told apart by the owners",
        {"Car": thing(gearbox=thing(a=TEXT), van=ref("Van")), "Van": thing(gearbox=thing(b=TEXT))},
        {
            "Car": thing(gearbox=ref("CarGearbox"), van=ref("Van")),
            "CarGearbox": thing(a=TEXT),
            "Van": thing(gearbox=ref("VanGearbox")),
            "VanGearbox": thing(b=TEXT),
        },
    ),
    (
        "equal inline objects of one telling name are one class",
        {"Car": thing(gearbox=thing(a=TEXT), van=ref("Van")), "Van": thing(gearbox=thing(a=TEXT))},
        {
            "Car": thing(gearbox=ref("Gearbox"), van=ref("Van")),
            "Gearbox": thing(a=TEXT),
            "Van": thing(gearbox=ref("Gearbox")),
        },
    ),
    (
        "words that owner and property share are said once",
        {"CarAlert": thing(alertType=values("A", "B"), other=thing(alertType=values("C", "D")))},
        {
            "CarAlert": thing(alertType=ref("CarAlertType"), other=ref("Other")),
            "CarAlertType": values("A", "B"),
            "Other": thing(alertType=ref("CarAlertOtherAlertType")),
            "CarAlertOtherAlertType": values("C", "D"),
        },
    ),
    (
        "items are called by the singular",
        {"Car": thing(energies={"type": "array", "items": thing(level=NUMBER)})},
        {"Car": thing(energies={"type": "array", "items": ref("Energy")}), "Energy": thing(level=NUMBER)},
    ),
    (
        "allOf is one object",
        {"Car": {"allOf": [ref("Base"), thing(["vin"], vin=TEXT)]}, "Base": thing(["id"], id=TEXT)},
        {"Car": thing(["id", "vin"], id=TEXT, vin=TEXT)},
    ),
    (
        "objects of one property are merged deeply",
        {
            "Car": {"allOf": [ref("Base"), thing(_links=thing(trip=TEXT))]},
            "Base": thing(_links=thing(self=TEXT)),
        },
        {"Car": thing(_links=ref("CarLinks")), "CarLinks": thing(self=TEXT, trip=TEXT)},
    ),
    (
        "what is inherited unchanged is one class, called after where it is written",
        {
            "Van": {"allOf": [ref("Base"), thing(car=ref("Car"))]},
            "Car": {"allOf": [ref("Base"), thing(vin=TEXT)]},
            "Base": thing(_links=thing(self=TEXT)),
        },
        {
            "BaseLinks": thing(self=TEXT),
            "Van": thing(_links=ref("BaseLinks"), car=ref("Car")),
            "Car": thing(_links=ref("BaseLinks"), vin=TEXT),
        },
    ),
    (
        "a later value list narrows an earlier one",
        {"Car": {"allOf": [thing(kind=values("A", "B", "C")), thing(kind=values("B", "C"))]}},
        {"Car": thing(kind=ref("CarKind")), "CarKind": values("B", "C")},
    ),
    (
        "limits that hold at once are the tighter ones",
        {"Car": {"allOf": [thing(n={"type": "integer", "minimum": 1}), thing(n={"type": "integer", "minimum": 3})]}},
        {"Car": thing(n={"type": "integer", "minimum": 3})},
    ),
    (
        "annotations beside a reference stay with the use",
        {"Car": thing(w={"allOf": [ref("Wheel")], "nullable": True, "description": "Left."}), "Wheel": thing(s=WHOLE)},
        {
            "Car": thing(w={"allOf": [ref("Wheel")], "nullable": True, "description": "Left."}),
            "Wheel": thing(s=WHOLE),
        },
    ),
    (
        "an enum of one value is that value",
        {"Car": thing(kind=values("Car"))},
        {"Car": thing(kind={"type": "string", "const": "Car"})},
    ),
    (
        "an integer enum is a class too",
        {"Car": thing(gears={"type": "integer", "enum": [5, 6]})},
        {"Car": thing(gears=ref("Gears")), "Gears": {"type": "integer", "enum": [5, 6]}},
    ),
    (
        "a map keeps what its values are",
        {"Car": thing(parts={"type": "object", "additionalProperties": thing(n=WHOLE)})},
        {"Car": thing(parts={"type": "object", "additionalProperties": ref("Part")}), "Part": thing(n=WHOLE)},
    ),
    (
        "a schema may hold itself",
        {"Car": thing(trailer=ref("Car"), parts={"type": "array", "items": ref("Car")})},
        {"Car": thing(trailer=ref("Car"), parts={"type": "array", "items": ref("Car")})},
    ),
    (
        "a union keeps its variants",
        {"Car": thing(owner={"oneOf": [TEXT, ref("Person")]}), "Person": thing(name=TEXT)},
        {"Car": thing(owner={"oneOf": [TEXT, ref("Person")]}), "Person": thing(name=TEXT)},
    ),
    (
        "variants are called by the value that tells them apart",
        {
            "Car": thing(
                drive={"oneOf": [thing(type=values("fuel"), tank=NUMBER), thing(type=values("grid"), cell=NUMBER)]}
            )
        },
        {
            "Car": thing(drive={"oneOf": [ref("CarDriveFuel"), ref("CarDriveGrid")]}),
            "CarDriveFuel": thing(type={"type": "string", "const": "fuel"}, tank=NUMBER),
            "CarDriveGrid": thing(type={"type": "string", "const": "grid"}, cell=NUMBER),
        },
    ),
    (
        "variants without such a value are called by a property that only they have",
        {"Zone": thing(area={"oneOf": [thing(["radius"], at=TEXT, radius=NUMBER), thing(at=TEXT, points=TEXT)]})},
        {
            "Zone": thing(area={"oneOf": [ref("ZoneAreaWithRadius"), ref("ZoneAreaWithPoints")]}),
            "ZoneAreaWithRadius": thing(["radius"], at=TEXT, radius=NUMBER),
            "ZoneAreaWithPoints": thing(at=TEXT, points=TEXT),
        },
    ),
    (
        "properties beside a union belong to each of its variants",
        {"Car": {**thing(vin=TEXT), "oneOf": [thing(tank=NUMBER), ref("Grid")]}, "Grid": thing(cell=NUMBER)},
        {"CarGrid": thing(vin=TEXT, cell=NUMBER), "CarWithTank": thing(vin=TEXT, tank=NUMBER)},
    ),
    (
        "a union of one shape is no union",
        {"Car": thing(owner={"oneOf": [ref("Person"), ref("Person")]}), "Person": thing(name=TEXT)},
        {"Car": thing(owner=ref("Person")), "Person": thing(name=TEXT)},
    ),
    (
        "an object or enum inside a union is named by its property when it is the only one",
        {"Car": thing(value={"oneOf": [TEXT, values("vin", "fleet")]})},
        {"Car": thing(value={"oneOf": [TEXT, ref("CarValue")]}), "CarValue": values("vin", "fleet")},
    ),
    (
        "names that differ by case only are one class when they have one shape",
        {"Car": thing(a=ref("Url"), b=ref("url")), "Url": thing(href=TEXT), "url": thing(href=TEXT)},
        {"Car": thing(a=ref("Url"), b=ref("Url")), "Url": thing(href=TEXT)},
    ),
    (
        "and get a suffix by kind when they have two",
        {"Car": thing(a=ref("Url"), b=ref("url")), "Url": thing(href=TEXT), "url": values("x", "y")},
        {"Car": thing(a=ref("Url"), b=ref("UrlKind")), "Url": thing(href=TEXT), "UrlKind": values("x", "y")},
    ),
    (
        "a leading number goes to the end of the name",
        {"501RemoteError": thing(code=TEXT)},
        {"RemoteError501": thing(code=TEXT)},
    ),
    (
        "a reply invents no value",
        {"Car": thing(doors={"type": "integer", "default": 5})},
        {"Car": thing(doors=WHOLE)},
    ),
]
"""Title, components, classes."""


@pytest.mark.parametrize(("schemas", "expected"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES])
def test_shape(schemas: Tree, expected: Tree) -> None:
    """Components hold flat objects and enums of two or more values; all else is where it is used."""
    before = copy.deepcopy(schemas)

    api = normal(schemas)

    assert schemas_of(api) == expected
    assert schemas == before


CONFLICTS: list[tuple[str, Tree, Tree, str]] = [
    (
        "an array wins over an object",
        {"Car": {"allOf": [thing(tyres=thing(n=WHOLE)), thing(tyres={"type": "array", "items": TEXT})]}},
        {"Car": thing(tyres={"type": "array", "items": TEXT})},
        "array-over-object",
    ),
    (
        "also when it comes first",
        {"Car": {"allOf": [thing(tyres={"type": "array", "items": TEXT}), thing(tyres=thing(n=WHOLE))]}},
        {"Car": thing(tyres={"type": "array", "items": TEXT})},
        "array-over-object",
    ),
    (
        "of two scalars the later holds",
        {"Car": {"allOf": [thing(n=TEXT), thing(n=WHOLE)]}},
        {"Car": thing(n=WHOLE)},
        "all-of-conflict",
    ),
    (
        "of an object and a text the later holds",
        {"Car": {"allOf": [thing(n=thing(a=TEXT)), thing(n=TEXT)]}},
        {"Car": thing(n=TEXT)},
        "all-of-conflict",
    ),
    (
        "value lists without a common value hold together",
        {"Car": {"allOf": [thing(kind=values("A", "B")), thing(kind=values("C", "D"))]}},
        {"Car": thing(kind=ref("CarKind")), "CarKind": values("A", "B", "C", "D")},
        "all-of-conflict",
    ),
]


@pytest.mark.parametrize(
    ("schemas", "expected", "rule"), [row[1:] for row in CONFLICTS], ids=[row[0] for row in CONFLICTS]
)
def test_conflict(schemas: Tree, expected: Tree, rule: str) -> None:
    """Where members of allOf disagree, the choice is reported with its place."""
    report = Report()

    api = normal(schemas, report=report)

    assert schemas_of(api) == expected
    [entry] = report.of("contradiction")
    assert entry.rule == rule
    assert entry.location.pointer.startswith("/components/schemas/Car/properties/")


def test_endless() -> None:
    """A component that is only itself is anything, and reported; nothing hangs."""
    report = Report()

    api = normal({"Car": thing(a=ref("Loop")), "Loop": {"type": "array", "items": ref("Loop")}}, report=report)

    assert schemas_of(api) == {"Car": thing(a={"type": "array", "items": {}})}
    assert [entry.rule for entry in report] == ["endless"]


def test_too_deep() -> None:
    """A chain of references that is too long for Python is refused, not a crash."""
    chain = {f"C{index}": {"allOf": [ref(f"C{index + 1}"), thing(a=TEXT)]} for index in range(3000)}

    with pytest.raises(SpecError, match="too deeply"):
        normal({**chain, "C3000": thing(b=TEXT)})


def test_too_many_variants() -> None:
    """Unions of unions that multiply beyond measure are refused with a remedy."""
    union = {"anyOf": [thing(**{f"a{index}": TEXT}) for index in range(9)]}
    other = {"oneOf": [thing(**{f"b{index}": TEXT}) for index in range(9)]}

    with pytest.raises(SpecError, match="more than 64 variants"):
        normal({"Car": {**union, **other}})


# --- operations

GET = {
    "/cars/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
        "get": {
            "operationId": "getCar",
            "tags": ["Company cars", "Other"],
            "deprecated": True,
            "security": [{"login": []}],
            "x-scopes": {"required": ["data:car"]},
            "description": "One car.",
            "parameters": [
                {"$ref": "#/components/parameters/Extension"},
                {"name": "id", "in": "query", "schema": TEXT},
                {"name": "self", "in": "header", "schema": TEXT, "deprecated": True},
            ],
            "requestBody": {"required": True, "content": {"application/hal+json": {"schema": ref("Car")}}},
            "responses": {
                "200": {"description": "", "content": {"text/csv": {}, "application/json": {"schema": ref("Car")}}},
                "404": {"description": "", "content": {"application/json": {"schema": thing(code=WHOLE)}}},
                "default": {"description": "", "content": {"application/json": {"schema": thing(text=TEXT)}}},
            },
        },
    }
}
EXTENSION = {
    "name": "extension",
    "in": "query",
    "description": "What to add.",
    "style": "pipeDelimited",
    "schema": {"type": "array", "items": values("battery", "tyres"), "default": []},
}


def test_arguments_by_place_follow_the_path() -> None:
    """In whatever order a document lists them: callers pass ids by place, and all ids are text."""
    listed = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in ("trip", "fleet", "car")]
    listed.insert(1, {"name": "page", "in": "query", "schema": WHOLE})
    get = {"operationId": "getTrip", "parameters": listed[:3], "responses": {"204": {"description": ""}}}
    paths = {"/{fleet}/cars/{car}/{trip}": {"parameters": listed[3:], "get": get}}

    [call] = normal({}, paths=paths).operations

    assert [each.name for each in call.parameters] == ["fleet", "car", "trip", "page"]


def test_operation() -> None:
    """An operation keeps everything that a caller has to know."""
    report = Report()
    api = normal({"Car": thing(vin=TEXT)}, paths=GET, parameters={"Extension": EXTENSION}, report=report)

    [call] = api.operations
    assert (call.id, call.method, call.path, call.pointer) == ("getCar", "GET", "/cars/{id}", "/paths/~1cars~1{id}/get")
    assert (call.tag, call.resource, call.name) == ("Company cars", "company_cars", "get_car")
    assert (call.deprecated, call.security, call.description) == (True, ("login",), "One car.")
    assert call.extensions == {"x-scopes": {"required": ["data:car"]}}
    assert [(each.name, each.python, each.location, each.required) for each in call.parameters] == [
        ("id", "id", "path", True),
        ("extension", "extension", "query", False),
        ("id", "id_query", "query", False),
        ("self", "self_", "header", False),
    ]
    assert [(each.style, each.explode) for each in call.parameters] == [
        ("simple", False),
        ("pipeDelimited", False),
        ("form", True),
        ("simple", False),
    ]
    assert call.parameters[1].schema == {"type": "array", "items": ref("Extension"), "default": []}
    assert call.parameters[1].description == "What to add."
    assert call.body is not None
    assert (call.body.media_type, call.body.schema, call.body.required) == ("application/hal+json", ref("Car"), True)
    assert [(each.status, each.media_type, each.schema) for each in call.responses] == [
        ("200", "application/json", ref("Car")),
        ("404", "application/json", ref("GetCarNotFound")),
        ("default", "application/json", ref("GetCarError")),
    ]
    assert [(entry.kind, entry.rule) for entry in report] == [("reported", "security-unknown")]


def test_an_operation_may_need_no_sign_in() -> None:
    """An empty list of its own stands in for the document's; without a list the document's holds."""
    found = document(
        {}, paths={"/cars": {"get": operation("getCars")}, "/about": {"get": operation("us", security=[])}}
    )
    found.tree["security"] = [{"login": []}]

    api = normalise(found, Report())

    assert {each.id: each.security for each in api.operations} == {"getCars": ("login",), "us": ()}


def test_an_argument_of_the_path_is_always_needed() -> None:
    """Whatever the document says or leaves out: a path with a hole in it is no path."""
    car = {"name": "car", "in": "path", "schema": TEXT}

    [call] = normal({}, paths={"/cars/{car}": {"get": operation("getCar", parameters=[car])}}).operations

    assert [(each.name, each.required) for each in call.parameters] == [("car", True)]


def test_an_argument_of_the_path_has_the_plain_name() -> None:
    """Of two arguments of one name the one that callers pass by place is called as the document calls it."""
    both = [{"name": "id", "in": place, "required": True, "schema": TEXT} for place in ("header", "path")]

    [call] = normal({}, paths={"/cars/{id}": {"get": operation("getCar", parameters=both)}}).operations

    assert {each.location: each.python for each in call.parameters} == {"path": "id", "header": "id_header"}


def test_a_method_that_is_gone_is_not_given_away() -> None:
    """Code that still calls the former name of a method gets an error, not another operation."""
    paths = {"/cars": {"get": operation("getCars")}}
    lock = copy.deepcopy(normal({}, paths=paths).lock)
    lock["operations"]["getCars"] |= {"method": "list", "formerly": ["get_cars"]}

    api = normal({}, paths=paths | {"/vans": {"get": operation("get_cars")}}, lock=lock)

    names = {each.id: each.name for each in api.operations}
    assert names["getCars"] == "list"
    assert names["get_cars"] not in ("list", "get_cars")


def test_names_of_the_overlay() -> None:
    """The overlay names resources and methods; each method is unique in its resource."""
    paths = {
        "/cars": {"get": operation("getCars", **{"x-method": "list"})},
        "/fleet": {"get": operation("get_fleet", **{"x-resource": "fleets"})},
        "/list": {"get": operation("list")},
    }

    api = normal({}, paths=paths)

    assert [(each.resource, each.name) for each in api.operations] == [
        ("cars", "list"),
        ("fleets", "get_fleet"),
        ("cars", "list_lower"),
    ]


def test_names_that_clash() -> None:
    """Two methods of one name in one resource are refused when people chose them."""
    one = operation("getCars", **{"x-method": "list"})
    other = operation("getVans", **{"x-method": "list"})

    with pytest.raises(SpecError) as refusal:
        normal({}, paths={"/cars": {"get": one}, "/vans": {"get": other}})

    assert "getCars" in refusal.value.problem
    assert "getVans" in refusal.value.problem
    assert refusal.value.location.pointer == "/paths/~1vans/get"


def test_request_defaults_stay() -> None:
    """What only a request holds keeps its default: the document tells what happens when it is left out."""
    body = {"content": {"application/json": {"schema": thing(size={"type": "integer", "default": 10})}}}

    api = normal({}, paths={"/cars": {"post": operation("addCar", requestBody=body)}})

    assert schemas_of(api) == {"AddCarBody": thing(size={"type": "integer", "default": 10})}


# --- members, homes, texts


def test_members() -> None:
    """Every property and every value has a Python name, in the order of the document."""
    api = normal({"Car": thing(_links=TEXT, wire=TEXT, doorsOpen=WHOLE, kind=values("off", "4WD"))})

    assert [(each.wire, each.python) for each in class_of(api, "Car").members] == [
        ("_links", "links"),
        ("wire", "wire_"),
        ("doorsOpen", "doors_open"),
        ("kind", "kind"),
    ]
    assert [(each.wire, each.python) for each in class_of(api, "CarKind").members] == [
        ("off", "OFF"),
        ("4WD", "FOUR_WD"),
    ]


def test_an_old_spelling_leaves_the_plain_name_to_the_new_one() -> None:
    """Of two spellings of a property the one that is sent today is called as it is written."""
    api = normal({"Car": thing(MinLevel=WHOLE | {"x-twin-of": "minLevel"}, minLevel=WHOLE)})

    assert {each.wire: each.python for each in class_of(api, "Car").members} == {
        "MinLevel": "min_level_capital",
        "minLevel": "min_level",
    }


def test_nothing_of_a_document_gets_lost_unseen() -> None:
    """A normal form without an operation, a parameter or a property of its document is told with its place."""
    found = document(
        {"Car": thing(vin=TEXT)},
        paths={"/car": {"get": operation("getCar", reply=ref("Car"), parameters=[{**EXTENSION, "schema": TEXT}])}},
    )
    api = normalise(found, Report())
    [call], [car] = api.operations, api.classes
    made_of = {"Car": ["/components/schemas/Car"]}
    assert losses(found.tree, [call], [car], made_of, set()) == []

    for operations, classes, what, pointer in (
        ([], [car], "lost an operation", "/paths/~1car/get"),
        ([replace(call, parameters=())], [car], "lost a parameter", "/paths/~1car/get"),
        ([call], [replace(car, members=())], "lost the properties vin", "/components/schemas/Car"),
    ):
        loss, *_ = losses(found.tree, operations, classes, made_of, set())
        assert loss == Loss(pointer, what, ("/paths/~1car/get",))


def test_what_a_check_misses_is_left_out_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A defect of ours costs the operations that it touches, with the place, and never the whole document."""
    monkeypatch.setattr("generator.normalise._made_of", lambda found, names: defaultdict(set, {"Van": VAN}))
    report = Report()

    api = normal({"Car": thing(vin=TEXT), "Van": thing(load=WHOLE)}, "Car", "Van", report=report)

    assert [each.id for each in api.operations] == ["getVan"]
    [entry] = report.of("left-out")
    assert (entry.rule, entry.location.pointer, entry.what) == (
        "lost",
        "/components/schemas/Car",
        "lost the properties vin",
    )


VAN = {"/components/schemas/Van"}


def test_homes() -> None:
    """A component and what lies in it share a module; what several share has its own."""
    car = thing(status=thing(on=TEXT), gearbox=thing(a=TEXT), van=ref("Van"), deep=thing(state=thing(x=TEXT)))

    api = normal({"Car": car, "Van": thing(gearbox=thing(a=TEXT))})

    assert {each.name: each.home for each in api.classes} == {
        "Car": "car",
        "CarStatus": "car",
        "CarState": "car",
        "Deep": "car",
        "Gearbox": "gearbox",
        "Van": "van",
    }


def described(schemas: Tree, descriptions: Mapping[str, str], tmp_path: Path) -> tuple[Api, Report]:
    report = Report()
    config = ApiConfig("cars", "cars.yaml", folder=tmp_path)
    return normal(schemas, config=config, descriptions=descriptions, report=report), report


def test_descriptions(tmp_path: Path) -> None:
    """Our words reach operations, parameters, classes and members, through all merging."""
    schemas = {
        "Car": {"allOf": [ref("Base"), thing(vin=TEXT, _links=thing(a=TEXT))]},
        "Base": thing(_links=thing(b=TEXT)),
    }
    texts = {
        "/paths/~1Car/get": "The car.",
        "/components/schemas/Car": "A car.",
        "/components/schemas/Car/allOf/1/properties/vin": "The number.",
        "/components/schemas/Base/properties/_links": "Ways on.",
        "/components/schemas/Car/allOf/1/properties/_links/properties/a": "To A.",
        "/components/schemas/Base/properties/_links/properties/b": "To B.",
    }

    api, report = described(schemas, texts, tmp_path)

    assert api.operations[0].description == "The car."
    car, links = class_of(api, "Car"), class_of(api, "CarLinks")
    assert (car.description, links.description) == ("A car.", "Ways on.")
    assert {each.wire: each.description for each in (*car.members, *links.members)} == {
        "_links": "Ways on.",
        "vin": "The number.",
        "a": "To A.",
        "b": "To B.",
    }
    assert list(report) == []


def test_shared_parameter_is_described_once(tmp_path: Path) -> None:
    """One text serves every use of a shared parameter; a use may have its own, by wire name."""
    paths = {
        path: {"get": operation(name, description="x", parameters=[{"$ref": "#/components/parameters/Ext"}])}
        for path, name in (("/a", "getA"), ("/b", "getB"))
    }
    config = ApiConfig("cars", "cars.yaml", folder=tmp_path)
    texts = {"/components/parameters/Ext": "For all.", "/paths/~1b/get/parameters/ext": "For B."}
    report = Report()

    api = normal(
        {}, paths=paths, parameters={"Ext": {"name": "ext", "in": "query", "schema": TEXT}}, config=config,
        descriptions=texts, report=report,
    )  # fmt: skip

    assert [each.parameters[0].description for each in api.operations] == ["For all.", "For B."]
    assert list(report) == []


def test_descriptions_in_report(tmp_path: Path) -> None:
    """What has no words, and words that belong to nothing, are reported with their pointers."""
    schemas = {"Car": thing(vin=TEXT, wheel=ref("Wheel")), "Wheel": thing(size=WHOLE)}
    texts = {"/components/schemas/Boat": "A boat.", "/components/schemas/Wheel": "A wheel.", "/paths/~1Car/get": ""}

    _, report = described(schemas, texts, tmp_path)

    assert {(entry.rule, entry.location.pointer) for entry in report} == {
        ("description-stale", "/components/schemas/Boat"),
        ("description-missing", "/paths/~1Car/get"),
        ("description-missing", "/components/schemas/Car"),
        ("description-missing", "/components/schemas/Car/properties/vin"),
        ("description-missing", "/components/schemas/Wheel/properties/size"),
    }
    assert all(entry.kind == "unknown" for entry in report)


def test_only_what_we_maintain_needs_words() -> None:
    """A document given on the command line is not asked for descriptions."""
    report = Report()

    normal({"Car": thing(vin=TEXT)}, report=report)

    assert list(report) == []


# --- determinism and losses


def test_order_is_no_matter() -> None:
    """The order of keys changes no name."""
    schemas = {
        "Van": thing(gearbox=thing(b=TEXT), status=values("a", "b"), car=ref("Car")),
        "Car": thing(gearbox=thing(a=TEXT), status=values("On", "ON", "on")),
    }
    turned = {name: thing(**dict(reversed(schemas[name]["properties"].items()))) for name in reversed(schemas)}
    turned["Car"]["properties"]["status"] = values("on", "On", "ON")

    first, second = normal(schemas, "Van"), normal(turned, "Van")

    assert {each.name: (each.home, set(each.members)) for each in first.classes} == {
        each.name: (each.home, set(each.members)) for each in second.classes
    }


def test_hostile_names() -> None:
    """No text of a document breaks a name; different texts stay different."""
    wires = ["", " ", "a b", "a-b", "class", "__init__", "'", '"""', "{{ x }}", "\n", "日本", "A B", "\\"]

    api = normal({"}\n": thing(**{wire: values(*wires) for wire in wires})})

    pythons = [member.python for each in api.classes for member in each.members]
    assert all(python.isidentifier() and not python.startswith("_") for python in pythons)
    for each in api.classes:
        assert len({member.python.lower() for member in each.members}) == len(each.members)
        assert each.name.isidentifier()
        assert each.home.isidentifier()
