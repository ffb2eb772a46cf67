"""What an update of a document means for a caller of the package: hand-labelled, change by change."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.compare import Changes, compare
from generator.compare.changes import RULES
from generator.compare.phrases import places, respelled
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise
from generator.update import follow

Tree = dict[str, Any]
TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}


def ref(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Tree) -> Tree:
    return {"type": "object", "properties": properties}


def media(schema: Tree) -> Tree:
    return {"content": {"application/json": {"schema": schema}}}


def call(name: str, reply: Tree, **members: Any) -> Tree:
    replies = {"200": {"description": "Found.", **media(reply)}, "404": {"description": "", **media(ref("Error"))}}
    return {"operationId": name, "tags": ["Cars"], "responses": replies, "security": [{"login": []}], **members}


BASE: Tree = {
    "openapi": "3.0.3",
    "info": {"title": "Cars", "version": "1.0"},
    "servers": [{"url": "https://cars.example/v1"}],
    "paths": {
        "/cars": {
            "get": call(
                "getCars",
                ref("Cars"),
                parameters=[
                    {"$ref": "#/components/parameters/pageSize"},
                    {"name": "colour", "in": "query", "schema": {"type": "string", "maxLength": 9, "default": "red"}},
                ],
                **{"x-scopes": {"required": ["data:cars"], "optional": ["data:position"]}},
            )
        },
        "/cars/{id}": {
            "get": call(
                "getCar",
                ref("Car"),
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": TEXT},
                    {"$ref": "#/components/parameters/pageSize"},
                ],
                **{"x-scopes": {"required": ["data:cars"]}},
            )
        },
        "/orders": {
            "post": call(
                "addOrder",
                ref("Order"),
                requestBody={"required": False, **media(ref("Order"))},
                **{"x-scopes": {"by_action": {"horn": ["remote:horn"]}}},
            )
        },
    },
    "components": {
        "parameters": {
            "pageSize": {"name": "pageSize", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 60}}
        },
        "schemas": {
            "Cars": thing(total=WHOLE, cars={"type": "array", "items": ref("Car")}),
            "Car": {
                **thing(
                    vin=TEXT,
                    level={"type": "number", "maximum": 100, "x-unit": "%"},
                    daysBeforeMaintenace=WHOLE,
                    fuel={"type": "string", "enum": ["Petrol", "Confort"]},
                    wheel=ref("Wheel"),
                    parts={"type": "object", "additionalProperties": TEXT},
                    kind={"type": "string", "enum": ["Car"]},
                    value={"oneOf": [TEXT, WHOLE]},
                    seen={"type": "string", "format": "date-time"},
                ),
                "required": ["vin"],
            },
            "Wheel": thing(size=WHOLE),
            "Order": {
                **thing(
                    count={"type": "integer", "minimum": 1, "default": 1},
                    note={"type": "string", "nullable": True, "pattern": "^a"},
                    speed={"type": "string", "enum": ["Slow", "Fast"]},
                ),
                "required": ["count"],
            },
            "Error": thing(code=WHOLE),
        },
    },
}


def document(tree: Tree, **config: Any) -> Document:
    settings = ApiConfig("cars", "cars.yaml", **config)
    return Document(Source(settings, "cars.yaml", "0" * 64, tree, {}, {}), tree)


def normal(tree: Tree, **config: Any) -> Api:
    return normalise(document(tree, **config), Report())


def compared(change: Callable[[Tree], Any], **config: Any) -> Changes:
    tree = copy.deepcopy(BASE)
    change(tree)
    old = normal(BASE, **config)
    return compare(old, follow(document(tree, **config), old, Report()))


# How a change is written down: what to do to the document, and every change that has to be found.


def node(path: str) -> Callable[[Tree], Any]:
    def find(tree: Tree) -> Any:
        found: Any = tree
        for step in path.split(".") if path else ():
            found = found[int(step)] if isinstance(found, list) else found[step]
        return found

    return find


def put(path: str, value: Any) -> Callable[[Tree], Any]:
    above, _, key = path.rpartition(".")
    return lambda tree: node(above)(tree).__setitem__(key, value)


def drop(path: str) -> Callable[[Tree], Any]:
    above, _, key = path.rpartition(".")

    def change(tree: Tree) -> None:
        holder = node(above)(tree)
        holder.pop(int(key) if isinstance(holder, list) else key)

    return change


def add(path: str, value: Any) -> Callable[[Tree], Any]:
    return lambda tree: node(path)(tree).append(value)


def rename(path: str, new: str) -> Callable[[Tree], Any]:
    above, _, key = path.rpartition(".")
    return lambda tree: node(above)(tree).__setitem__(new, node(above)(tree).pop(key))


CARS, CAR, ORDER = "paths./cars.get", "paths./cars/{id}.get", "paths./orders.post"
SCHEMAS = "components.schemas"
CAR_P, ORDER_P = f"{SCHEMAS}.Car.properties", f"{SCHEMAS}.Order.properties"
PAGE_SIZE = "cars.get_car(page_size), cars.get_cars(page_size)"
PLAIN = {"name": "brand", "in": "query", "schema": TEXT}

BREAKING: list[tuple[str, Callable[[Tree], Any], str, str]] = [
    ("an operation goes", drop("paths./orders"), "operation-removed", "cars.add_order"),
    (
        "a scope becomes required",
        put(f"{CARS}.x-scopes.required", ["data:cars", "data:position"]),
        "scope-required",
        "cars.get_cars",
    ),
    (
        "an action needs a scope",
        put(f"{ORDER}.x-scopes.by_action", {"horn": ["remote:horn"], "door": ["remote:door"]}),
        "scope-required",
        "cars.add_order",
    ),
    (
        "a needed parameter comes",
        add(f"{CARS}.parameters", PLAIN | {"required": True}),
        "parameter-added-required",
        "cars.get_cars(brand)",
    ),
    ("a parameter goes", drop(f"{CARS}.parameters.1"), "parameter-removed", "cars.get_cars(colour)"),
    (
        "a parameter is respelled",
        put(f"{CARS}.parameters.1.name", "Co_lour"),
        "parameter-renamed",
        "cars.get_cars(colour)",
    ),
    (
        "a parameter is needed",
        put(f"{CARS}.parameters.1.required", True),
        "parameter-required",
        "cars.get_cars(colour)",
    ),
    (
        "a shared parameter is limited more",
        put("components.parameters.pageSize.schema.maximum", 50),
        "limit-tightened",
        PAGE_SIZE,
    ),
    (
        "a parameter becomes a list",
        put(f"{CARS}.parameters.1.schema", {"type": "array", "items": TEXT, "default": "red"}),
        "type-changed",
        "cars.get_cars(colour)",
    ),
    ("a body is needed", put(f"{ORDER}.requestBody.required", True), "body-required", "cars.add_order(body)"),
    ("a body goes", drop(f"{ORDER}.requestBody"), "body-removed", "cars.add_order(body)"),
    (
        "a member goes",
        lambda tree: (drop(f"{CAR_P}.vin")(tree), drop(f"{SCHEMAS}.Car.required")(tree)),
        "member-removed",
        "models.Car.vin",
    ),
    (
        "a member is respelled",
        rename(f"{CAR_P}.daysBeforeMaintenace", "daysBeforeMaintenance"),
        "member-renamed",
        "models.Car.days_before_maintenace",
    ),
    (
        "a member becomes a list",
        put(f"{CAR_P}.wheel", {"type": "array", "items": ref("Wheel")}),
        "type-changed",
        "models.Car.wheel",
    ),
    (
        "a text becomes a time",
        put(f"{CAR_P}.vin", {"type": "string", "format": "date-time"}),
        "type-changed",
        "models.Car.vin",
    ),
    (
        "a whole number that comes back gets a fraction",
        put(f"{SCHEMAS}.Wheel.properties.size", NUMBER),
        "type-changed",
        "models.Wheel.size",
    ),
    ("a unit changes", put(f"{CAR_P}.level.x-unit", "km"), "unit-changed", "models.Car.level"),
    ("a value goes", put(f"{ORDER_P}.speed.enum", ["Slow", "Warp"]), "value-removed", "models.Speed.FAST"),
    ("a value is respelled", put(f"{CAR_P}.fuel.enum", ["Petrol", "Comfort"]), "value-renamed", "models.Fuel.CONFORT"),
    ("a constant changes", put(f"{CAR_P}.kind.enum", ["Vehicle"]), "constant-changed", "models.Car.kind"),
    (
        "a member that is sent is needed",
        put(f"{SCHEMAS}.Order.required", ["count", "note"]),
        "member-required",
        "models.Order.note",
    ),
    (
        "a needed member comes",
        lambda tree: (put(f"{ORDER_P}.who", TEXT)(tree), put(f"{SCHEMAS}.Order.required", ["count", "who"])(tree)),
        "member-added-required",
        "models.Order.who",
    ),
    ("a sent number is limited more", put(f"{ORDER_P}.count.minimum", 2), "limit-tightened", "models.Order.count"),
    ("another sign-in", put(f"{CARS}.security", [{"certificate": []}]), "sign-in-changed", "cars.get_cars"),
]
RISKY: list[tuple[str, Callable[[Tree], Any], str, str]] = [
    ("another path", rename("paths./orders", "/fleet/orders"), "operation-moved", "cars.add_order"),
    (
        "a value may come back",
        put(f"{CAR_P}.fuel.enum", ["Petrol", "Confort", "Hydrogen"]),
        "value-added",
        "models.Fuel.HYDROGEN",
    ),
    ("a member may be missing", drop(f"{SCHEMAS}.Car.required"), "member-optional", "models.Car.vin"),
    ("a variant may come back", add(f"{CAR_P}.value.oneOf", ref("Wheel")), "type-widened", "models.Car.value"),
    (
        "another good status",
        put(f"{CARS}.responses.206", {"description": "", **media(ref("Cars"))}),
        "reply-added",
        "cars.get_cars -> 206",
    ),
    (
        "another default of a parameter",
        put(f"{CARS}.parameters.1.schema.default", "blue"),
        "default-changed",
        "cars.get_cars(colour)",
    ),
    ("a pattern of what is sent", put(f"{ORDER_P}.note.pattern", "^b"), "pattern-changed", "models.Order.note"),
    ("null is no longer taken", drop(f"{ORDER_P}.note.nullable"), "null-refused", "models.Order.note"),
    ("another operationId", put(f"{CAR}.operationId", "readCar"), "operation-renamed", "cars.get_car"),
    ("another server", put("servers", [{"url": "https://cars.example/v2"}]), "server-changed", "Client(base_url)"),
]
SAFE: list[tuple[str, Callable[[Tree], Any], str, str]] = [
    ("a new operation", put("paths./vans", {"get": call("getVans", ref("Cars"))}), "operation-added", "cars.get_vans"),
    ("a deprecated operation", put(f"{CAR}.deprecated", True), "operation-deprecated", "cars.get_car"),
    ("a scope is no longer required", put(f"{CAR}.x-scopes.required", []), "scope-no-longer-required", "cars.get_car"),
    ("a scope opens more", put(f"{CARS}.x-scopes.optional", ["data:position", "data:trip"]), "scope-added", "cars.get_cars"),
    ("a scope opens nothing more", put(f"{CARS}.x-scopes.optional", []), "scope-removed", "cars.get_cars"),
    ("a new parameter", add(f"{CARS}.parameters", PLAIN), "parameter-added", "cars.get_cars(brand)"),
    ("a shared parameter is limited less", put("components.parameters.pageSize.schema.maximum", 90), "limit-loosened", PAGE_SIZE),
    ("a deprecated parameter", put(f"{CARS}.parameters.1.deprecated", True), "parameter-deprecated", "cars.get_cars(colour)"),
    ("another way to write a parameter", put(f"{CARS}.parameters.1.explode", False), "parameter-sent-differently", "cars.get_cars(colour)"),
    ("a parameter is spelled otherwise and called the same", put(f"{CARS}.parameters.1.name", "Colour"), "parameter-sent-differently", "cars.get_cars(colour)"),
    ("a member is spelled otherwise and called the same", rename(f"{CAR_P}.level", "Level"), "format-changed", "models.Car.level"),
    ("another name in the path", lambda tree: (rename("paths./cars/{id}", "/cars/{vid}")(tree), put("paths./cars/{vid}.get.parameters.0.name", "vid")(tree)), "", ""),
    ("a new body that may be left out", put(f"{CARS}.requestBody", {"required": False, **media(ref("Order"))}), "body-added", "cars.get_cars(body)"),
    ("a new error", put(f"{CARS}.responses.429", {"description": "", **media(ref("Error"))}), "error-added", "cars.get_cars -> 429"),
    ("an error goes", drop(f"{CARS}.responses.404"), "error-removed", "cars.get_cars -> 404"),
    ("a new member", put(f"{CAR_P}.doors", WHOLE), "member-added", "models.Car.doors"),
    ("a new member that always comes", lambda tree: (put(f"{SCHEMAS}.Wheel.properties.rim", TEXT)(tree), put(f"{SCHEMAS}.Wheel.required", ["rim"])(tree)), "member-added", "models.Wheel.rim"),
    ("a member that always comes", put(f"{SCHEMAS}.Car.required", ["vin", "level"]), "member-required", "models.Car.level"),
    ("a deprecated member", put(f"{CAR_P}.level.deprecated", True), "member-deprecated", "models.Car.level"),
    ("a number that comes back is whole", put(f"{CAR_P}.level.type", "integer"), "type-narrowed", "models.Car.level"),
    ("a text that comes back has known values", put(f"{CAR_P}.vin", {"type": "string", "enum": ["A", "B"]}), "type-narrowed", "models.Car.vin"),
    ("a variant never comes back", drop(f"{CAR_P}.value.oneOf.1"), "type-narrowed", "models.Car.value"),
    ("a reply is limited more", put(f"{CAR_P}.level.maximum", 90), "limit-tightened", "models.Car.level"),
    ("a reply is limited less", put(f"{CAR_P}.level.maximum", 110), "limit-loosened", "models.Car.level"),
    ("a reply may hold null", put(f"{CAR_P}.level.nullable", True), "null-allowed", "models.Car.level"),
    ("another format that Python doesn't show", put(f"{CAR_P}.level.format", "double"), "format-changed", "models.Car.level"),
    ("an inline object becomes a component", lambda tree: (put(f"{SCHEMAS}.Rim", node(f"{SCHEMAS}.Wheel")(tree))(tree), put(f"{CAR_P}.wheel", ref("Rim"))(tree), drop(f"{SCHEMAS}.Wheel")(tree)), "", ""),
    ("a class that changes name and shape at once", lambda tree: (put(f"{SCHEMAS}.Disc", thing(size=WHOLE, hub=TEXT))(tree), put(f"{CAR_P}.wheel", ref("Disc"))(tree), drop(f"{SCHEMAS}.Wheel")(tree)), "member-added", "models.Wheel.hub"),
    ("another place of the same member", lambda tree: (put(f"{SCHEMAS}.Car", {"allOf": [node(f"{SCHEMAS}.Car")(tree)]})(tree)), "", ""),
    ("a union in another order", lambda tree: node(f"{CAR_P}.value.oneOf")(tree).reverse(), "", ""),
    ("other texts", lambda tree: (put(f"{CAR_P}.vin", {**TEXT, "description": "New."})(tree), put("info.title", "Autos")(tree)), "", ""),
    ("another version", put("info.version", "2.0"), "", ""),
    ("a parameter in another order", lambda tree: node(f"{CARS}.parameters")(tree).reverse(), "", ""),
    ("values in another order", put(f"{CAR_P}.fuel.enum", ["Confort", "Petrol"]), "", ""),
    ("a summary", put(f"{CAR}.summary", "Reads."), "", ""),
    ("an unused component", put(f"{SCHEMAS}.Boat", thing(mast=WHOLE)), "", ""),
]  # fmt: skip
LABELLED = [
    *((title, change, "breaking", kind, where) for title, change, kind, where in BREAKING),
    *((title, change, "risky", kind, where) for title, change, kind, where in RISKY),
    *((title, change, "safe", kind, where) for title, change, kind, where in SAFE),
]
ALSO = {"a value goes": {("risky", "value-added", "models.Speed.WARP")}}
"""What else is true of a change."""


@pytest.mark.parametrize(
    ("title", "change", "severity", "kind", "where"), LABELLED, ids=[f"{row[2]}: {row[0]}" for row in LABELLED]
)
def test_labelled(title: str, change: Callable[[Tree], Any], severity: str, kind: str, where: str) -> None:
    """Every labelled change is found with its severity, and nothing else is."""
    expected = {(severity, kind, where)} if kind else set()

    found = {(each.severity, each.kind, each.where) for each in compared(change)}

    assert found == expected | ALSO.get(title, set())


def test_the_set_is_large_enough() -> None:
    """The labelled set is no excuse: half of it breaks nobody, and most kinds of change are in it."""
    kinds = {row[3] for row in LABELLED if row[3]}

    assert len(LABELLED) >= 60
    assert len(SAFE) * 2 >= len(LABELLED)
    assert set(RULES) - kinds <= {
        *("class-renamed", "class-replaced", "method-renamed", "parameter-optional", "body-added-required"),
        *("body-optional", "reply-removed"),
        # Those are among the edits of test_recall.
        *(
            "method-changed",
            "sign-in-added",
            "sign-in-moved",
            "sign-in-no-longer-required",
            "scope-declared",
            "scope-undeclared",
            "success-removed",
        ),
        *(
            "media-type-changed",
            "media-type-added",
            "media-type-removed",
            "read-only",
            "write-only",
            "keyword-changed",
            "format-narrowed",
        ),
        *("server-added", "server-value-removed", "webhook-added", "webhook-removed"),
    }


OTHERS: list[tuple[str, Callable[[Tree], Any], Callable[[Tree], Any], tuple[str, str, str]]] = [
    (
        "a parameter may be left out",
        put(f"{CARS}.parameters.1.required", True),
        put(f"{CARS}.parameters.1.required", False),
        ("safe", "parameter-optional", "cars.get_cars(colour)"),
    ),
    (
        "a body may be left out",
        put(f"{ORDER}.requestBody.required", True),
        put(f"{ORDER}.requestBody.required", False),
        ("safe", "body-optional", "cars.add_order(body)"),
    ),
    (
        "a needed body",
        drop(f"{ORDER}.requestBody"),
        put(f"{ORDER}.requestBody", {"required": True, **media(ref("Wheel"))}),
        ("breaking", "body-added-required", "cars.add_order(body)"),
    ),
    (
        "a good status goes",
        put(f"{CARS}.responses.206", {"description": ""}),
        drop(f"{CARS}.responses.206"),
        ("risky", "reply-removed", "cars.get_cars -> 206"),
    ),
    (
        "a method is called otherwise",
        put(f"{CARS}.x-method", "list"),
        put(f"{CARS}.x-method", "all"),
        ("breaking", "method-renamed", "cars.list"),
    ),
    (
        "a number may no longer be below zero",
        add(f"{CARS}.parameters", PLAIN | {"schema": WHOLE}),
        put(f"{CARS}.parameters.2.schema", WHOLE | {"minimum": 0}),
        ("breaking", "limit-tightened", "cars.get_cars(brand)"),
    ),
    (
        "the upper limit itself is no longer allowed",
        add(f"{CARS}.parameters", PLAIN | {"schema": WHOLE | {"maximum": 9, "exclusiveMaximum": False}}),
        put(f"{CARS}.parameters.2.schema", WHOLE | {"maximum": 9, "exclusiveMaximum": True}),
        ("breaking", "limit-tightened", "cars.get_cars(brand)"),
    ),
]


@pytest.mark.parametrize(("before", "after", "expected"), [row[1:] for row in OTHERS], ids=[row[0] for row in OTHERS])
def test_between_two_changed_documents(
    before: Callable[[Tree], Any], after: Callable[[Tree], Any], expected: tuple[str, str, str]
) -> None:
    """Kinds that need another beginning than the common one."""
    old_tree, new_tree = copy.deepcopy(BASE), copy.deepcopy(BASE)
    before(old_tree)
    new_tree = copy.deepcopy(old_tree)
    after(new_tree)
    old = normal(old_tree)

    found = compare(old, follow(document(new_tree), old, Report()))

    assert [(each.severity, each.kind, each.where) for each in found] == [expected]


def test_a_name_without_its_lock() -> None:
    """Without the lock a class that got another name is told as renamed; with it, it keeps its name."""
    tree = copy.deepcopy(BASE)
    tree["components"]["schemas"]["Rim"] = tree["components"]["schemas"].pop("Wheel")
    tree["components"]["schemas"]["Car"]["properties"]["wheel"] = ref("Rim")

    found = compare(normal(BASE), normal(tree))

    assert [(each.severity, each.kind, each.where) for each in found] == [("breaking", "class-renamed", "models.Wheel")]
    assert not compare(normal(BASE), follow(document(tree), normal(BASE), Report())).changes


@pytest.mark.parametrize(("now", "told"), [("x-trace", []), ("X_Trace", ["parameter-sent-differently"])])
def test_a_header_in_another_case_is_the_same(now: str, told: list[str]) -> None:
    """Names of fields know no case (RFC 9110 §5.1); another sign in one is another name."""
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for tree, name in ((before, "X-Trace"), (after, now)):
        add(f"{CARS}.parameters", {"name": name, "in": "header", "schema": TEXT})(tree)
    old = normal(before)

    assert [each.kind for each in compare(old, follow(document(after), old, Report()))] == told


def test_a_name_that_two_could_be_is_nobodys() -> None:
    """Where two old members look like the new one, both are gone: a guess would hide one of the two breaks."""
    tree = copy.deepcopy(BASE)
    tree["components"]["schemas"]["Car"]["properties"]["daysBeforeMaintenanse"] = WHOLE
    old = normal(tree)
    members = (tree := copy.deepcopy(tree))["components"]["schemas"]["Car"]["properties"]
    members["daysBeforeMaintenance"] = members.pop("daysBeforeMaintenace")
    del members["daysBeforeMaintenanse"]

    found = compare(old, follow(document(tree), old, Report()))

    assert [(each.kind, each.where) for each in found] == [
        ("member-removed", "models.Car.days_before_maintenace"),
        ("member-removed", "models.Car.days_before_maintenanse"),
        ("member-added", "models.Car.days_before_maintenance"),
    ]


def test_an_address_of_our_own_outlives_the_one_of_the_document() -> None:
    """Where spec/apis.toml names the server, callers feel nothing of the one that the document names."""
    found = compared(put("servers", [{"url": "https://cars.example/v2"}]), base_url="https://cars.example/mine")

    assert found.changes == ()


def test_another_class_in_one_place() -> None:
    """Where one place gets another class and the old one stays elsewhere, that is told once."""
    change = put(f"{CAR_P}.wheel", ref("Tyre"))
    tree = copy.deepcopy(BASE)
    tree["components"]["schemas"] |= {"Tyre": thing(size=WHOLE, ply=WHOLE)}
    tree["components"]["schemas"]["Cars"]["properties"]["spare"] = ref("Wheel")
    old = normal(tree)
    change(tree := copy.deepcopy(tree))

    found = compare(old, follow(document(tree), old, Report()))

    assert {(each.severity, each.kind, each.where) for each in found} == {
        ("risky", "class-replaced", "models.Wheel"),
        ("safe", "member-added", "models.Tyre.ply"),
    }


def test_identical() -> None:
    """A document is no change of itself."""
    assert compare(normal(BASE), normal(BASE)).changes == ()


def turned(value: Any) -> Any:
    """The same with every key in reverse order."""
    if isinstance(value, dict):
        return {key: turned(child) for key, child in reversed(value.items())}
    return [turned(child) for child in value] if isinstance(value, list) else value


def test_order_of_keys() -> None:
    """The order of keys is no change."""
    assert compare(normal(BASE), normal(turned(BASE))).changes == ()


def test_events_come_in() -> None:
    """Notifications are received: a new value in them may surprise, a member that is needed can't."""
    config = {"kind": "events"}

    value = compared(put(f"{ORDER_P}.speed.enum", ["Slow", "Fast", "Warp"]), **config)
    needed = compared(put(f"{SCHEMAS}.Order.required", ["count", "note"]), **config)

    # What a receiver answers goes out; Order stands on both sides here.
    assert [each.severity for each in value] == ["risky"]
    assert {each.kind for each in needed} == {"member-required"}
    tree = copy.deepcopy(BASE)
    tree["paths"]["/orders"]["post"]["responses"] = {"204": {"description": ""}}
    later = copy.deepcopy(tree)
    put(f"{SCHEMAS}.Order.required", ["count", "note"])(later)
    found = compare(normal(tree, **config), normal(later, **config))
    assert [(each.severity, each.kind) for each in found] == [("safe", "member-required")]


def test_told_once() -> None:
    """One cause is one change, however many operations and classes share it."""
    change = lambda tree: [put(f"{SCHEMAS}.{name}.properties.extra", TEXT)(tree) for name in ("Car", "Wheel", "Cars")]  # noqa: E731

    [found] = compared(change)

    assert found.where == "models.Car.extra, models.Cars.extra, models.Wheel.extra"
    assert found.sentence == "`extra` is new in `models.Car`, `models.Cars` and `models.Wheel`."


def test_order_and_form() -> None:
    """The worst comes first; JSON has exactly severity, kind, where and sentence."""

    def change(tree: Tree) -> None:
        put(f"{CAR_P}.doors", WHOLE)(tree)
        put(f"{CAR_P}.fuel.enum", ["Petrol", "Confort", "Gas"])(tree)
        drop(f"{CAR_P}.vin")(tree)

    found = compared(change)

    assert json.loads(json.dumps(found.to_json())) == {
        "changes": [
            {
                "severity": "breaking",
                "kind": "member-removed",
                "where": "models.Car.vin",
                "sentence": "`vin` is gone from `models.Car`.",
            },
            {
                "severity": "risky",
                "kind": "value-added",
                "where": "models.Fuel.GAS",
                "sentence": '`GAS` ("Gas") is new in `models.Fuel`.',
            },
            {
                "severity": "safe",
                "kind": "member-added",
                "where": "models.Car.doors",
                "sentence": "`doors` is new in `models.Car`.",
            },
        ]
    }
    assert [line.split()[0] for line in found.to_text().splitlines()] == ["breaking", "risky", "safe"]


RESPELLED = [
    ("daysBeforeMaintenace", "daysBeforeMaintenance", True),
    ("preconditionning", "preconditioning", True),
    ("Confort", "Comfort", True),
    ("wakeup", "wakeUp", True),
    ("trip", "trips", True),
    ("minSpeed", "maxSpeed", False),
    ("locked", "unlocked", False),
    ("Level1", "Level2", False),
    ("opened", "closed", False),
    ("front", "rear", False),
    ("startPosition", "stopPosition", False),
]


@pytest.mark.parametrize(("old", "new", "same"), RESPELLED)
def test_respelled(old: str, new: str, same: bool) -> None:
    """A corrected typing error is a renaming; an opposite is not."""
    assert respelled(old, new) is same
    assert respelled(new, old) is same


def test_places() -> None:
    """Many places are counted, few are named."""
    assert places(["a"]) == "`a`"
    assert places(["b", "a"]) == "`a` and `b`"
    assert places(["a", "b", "c", "d"]) == "`a`, `b`, `c` and `d`"
    assert places(["a", "b", "c", "d", "e"]) == "`a`, `b`, `c` and 2 more"
