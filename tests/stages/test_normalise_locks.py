"""names.lock: an update of the document renames nothing that a caller imports."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise

Tree = dict[str, Any]

TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def ref(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Tree) -> Tree:
    return {"type": "object", "properties": properties}


def values(*names: str) -> Tree:
    return {"type": "string", "enum": list(names)}


def normal(schemas: Tree, lock: Tree | None = None, **members: Any) -> Api:
    content = {"application/json": {"schema": ref(next(iter(schemas)))}}
    call = {"operationId": "getCar", "responses": {"200": {"description": "", "content": content}}, **members}
    tree = {
        "openapi": "3.0.3",
        "info": {"title": "Cars", "version": "1"},
        "paths": {"/car": {"get": call}},
        "components": {"schemas": schemas},
    }
    source = Source(ApiConfig("cars", "cars.yaml"), "cars.yaml", "0" * 64, tree, {}, {}, lock=lock or {})
    return normalise(Document(source, tree), Report())


def names(api: Api) -> set[str]:
    return {each.name for each in api.classes}


def class_of(api: Api, wire: str) -> str:
    """The class that the property ``wire`` of the first component has."""
    for each in api.classes:
        if wire in each.schema.get("properties", {}):
            return str(each.schema["properties"][wire]["$ref"]).rpartition("/")[2]
    raise AssertionError(wire)


CAR = {
    "Car": thing(gearbox=thing(ratio=WHOLE), status=values("On", "Off"), wheel=ref("Wheel")),
    "Wheel": thing(size=WHOLE),
}


def test_lock_of_a_lock() -> None:
    """Names that were locked are the names that come out, and the lock stays the same."""
    first = normal(CAR)

    second = normal(CAR, first.lock)

    assert names(second) == names(first)
    assert second.lock == first.lock


def test_lock_is_plain_data() -> None:
    """The lock tells place, shape and members of each class, and the arguments of each method."""
    lock = normal(CAR, parameters=[{"name": "pageSize", "in": "query", "schema": WHOLE}]).lock

    assert lock["classes"]["CarStatus"]["from"] == ["/components/schemas/Car/properties/status"]
    assert lock["classes"]["CarStatus"]["shape"].startswith("enum ")
    assert lock["classes"]["CarStatus"]["members"] == {"Off": "OFF", "On": "ON"}
    assert lock["operations"]["getCar"] == {
        "call": "GET /car",
        "resource": "car",
        "method": "get_car",
        "parameters": {"query pageSize": "page_size"},
    }


def test_component_renamed() -> None:
    """A component that only changed its name keeps the one that callers know."""
    lock = normal(CAR).lock

    api = normal(
        {"Car": thing(**CAR["Car"]["properties"] | {"wheel": ref("WheelV4")}), "WheelV4": thing(size=WHOLE)}, lock
    )

    assert class_of(api, "wheel") == "Wheel"


def test_shape_changed() -> None:
    """A class that got a new member stays where it is."""
    lock = normal(CAR).lock
    grown = copy.deepcopy(CAR)
    grown["Car"]["properties"]["gearbox"]["properties"]["mode"] = TEXT

    api = normal(grown, lock)

    assert names(api) == names(normal(CAR))
    assert class_of(api, "gearbox") == "Gearbox"


def test_moved_within_all_of() -> None:
    """The position in allOf is no part of a place."""
    parts = [thing(a=TEXT), thing(gearbox=thing(ratio=WHOLE)), thing(gearbox2=thing(ratio=WHOLE))]
    lock = normal({"Car": {"allOf": parts}}).lock

    api = normal({"Car": {"allOf": [parts[1], parts[2], parts[0]]}}, lock)

    assert api.lock == lock


def test_moved_elsewhere() -> None:
    """What moved is known by its shape, or by its last word where the shape changed too."""
    lock = normal({"Car": thing(gearbox=thing(ratio=WHOLE), status=values("On", "Off"))}).lock
    moved = {
        "Car": thing(drive=ref("Drive")),
        "Drive": thing(box=thing(ratio=WHOLE), status=values("On", "Off", "Idle")),
    }

    api = normal(moved, lock)

    assert class_of(api, "box") == "Gearbox"
    assert class_of(api, "status") == "CarStatus"


def test_a_locked_name_is_not_given_away() -> None:
    """Something new doesn't take a name that is locked for something else."""
    lock = normal(CAR).lock
    grown = {**CAR, "Car": thing(**CAR["Car"]["properties"], van=ref("Van")), "Van": thing(gearbox=thing(other=TEXT))}

    api = normal(grown, lock)

    assert {"Gearbox", "VanGearbox"} <= names(api)
    assert class_of(normal(CAR, api.lock), "gearbox") == "Gearbox"


def test_a_name_that_is_gone_is_not_given_away_either() -> None:
    """In the update that drops a class its name goes to nobody else."""
    lock = normal(CAR).lock

    api = normal({"Car": thing(part=ref("wheel")), "wheel": thing(teeth=WHOLE, rim=TEXT), "Other": TEXT}, {**lock, "classes": {
        **lock["classes"], "Wheel": {**lock["classes"]["Wheel"], "from": ["/components/schemas/Gone/properties/a"]},
    }})  # fmt: skip

    assert class_of(api, "part") != "Wheel"


def test_split_shapes() -> None:
    """Where one class becomes two, the unchanged part keeps the name."""
    both = {"Car": thing(gearbox=thing(a=TEXT), van=ref("Van")), "Van": thing(gearbox=thing(a=TEXT))}
    lock = normal(both).lock
    split = {**both, "Car": thing(gearbox=thing(a=TEXT, b=TEXT), van=ref("Van"))}

    api = normal(split, lock)

    van = next(each for each in api.classes if each.name == "Van")
    assert van.schema["properties"]["gearbox"] == ref("Gearbox")
    assert class_of(api, "gearbox") == "CarGearbox"


def test_equal_shapes_stay_apart() -> None:
    """Two classes that became equal stay two classes."""
    lock = normal({"Car": thing(gearbox=thing(a=TEXT), van=ref("Van")), "Van": thing(gearbox=thing(b=TEXT))}).lock
    equal = {"Car": thing(gearbox=thing(a=TEXT), van=ref("Van")), "Van": thing(gearbox=thing(a=TEXT))}

    api = normal(equal, lock)

    assert {"CarGearbox", "VanGearbox"} <= names(api)


def test_members_and_arguments() -> None:
    """Locked names of members, values, methods and arguments win over the rules."""
    parameters = [{"name": "pageSize", "in": "query", "schema": WHOLE}, {"name": "new", "in": "query", "schema": TEXT}]
    lock = normal(CAR, parameters=parameters[:1]).lock
    lock["classes"]["Car"]["members"]["wheel"] = "tyre"
    lock["classes"]["CarStatus"]["members"]["On"] = "RUNNING"
    lock["operations"]["getCar"] |= {"method": "read", "resource": "fleet", "parameters": {"query pageSize": "new"}}

    api = normal(CAR, lock, parameters=parameters)

    members = {member.wire: member.python for each in api.classes for member in each.members}
    assert (members["wheel"], members["On"], members["Off"]) == ("tyre", "RUNNING", "OFF")
    [call] = api.operations
    assert (call.resource, call.name) == ("fleet", "read")
    assert {each.name: each.python for each in call.parameters} == {"pageSize": "new", "new": "new_query"}


def test_new_members_take_no_locked_name() -> None:
    """A new value that would be called like a locked one is told apart."""
    lock = normal({"Car": thing(status=values("on", "off"))}).lock

    api = normal({"Car": thing(status=values("ON", "on", "off"))}, lock)

    members = {member.wire: member.python for each in api.classes for member in each.members}
    assert (members["on"], members["ON"]) == ("ON", "ON_UPPER")


def test_the_overlay_wins() -> None:
    """A name that people wrote into the overlay goes before the lock."""
    lock = normal(CAR).lock

    [call] = normal(CAR, lock, **{"x-method": "read", "x-resource": "cars"}).operations

    assert (call.resource, call.name) == ("cars", "read")


def test_operation_renamed() -> None:
    """A call with a new operationId keeps its method."""
    lock = normal(CAR).lock

    [call] = normal(CAR, lock, operationId="readTheCar").operations

    assert (call.id, call.name) == ("readTheCar", "get_car")


def test_renamed_by_hand() -> None:
    """A name that people change in the lock is the new name; the old one is carried along and given to nobody."""
    lock = normal(CAR).lock
    lock["classes"]["Rim"] = lock["classes"].pop("Wheel") | {"formerly": ["Wheel"]}
    lock["operations"]["getCar"] |= {"method": "read", "formerly": ["get_car"]}

    api = normal({**CAR, "Wheel": thing(size=WHOLE, inner=thing(wheel=thing(a=TEXT)))}, lock)

    assert api.classes[0].schema["properties"]["wheel"] == ref("Rim")
    assert {each.name: each.formerly for each in api.classes if each.formerly} == {"Rim": ("Wheel",)}
    assert "Wheel" not in names(api)
    assert (api.operations[0].name, api.operations[0].formerly) == ("read", ("get_car",))
    assert normal(CAR, api.lock).lock["classes"]["Rim"]["formerly"] == ["Wheel"]


SPELLINGS = [("pageSize", "PageSize"), ("pageSize", "page_size"), ("page-size", "page.size"), ("_links", "links")]


@pytest.mark.parametrize(("was", "now"), SPELLINGS)
def test_another_spelling_keeps_the_name(was: str, now: str) -> None:
    """What would be called the same anyway goes on under its locked name: arguments, members and values."""

    def called(name: str, lock: Tree | None = None) -> Api:
        car = {"Car": thing(**{name: WHOLE}, kind=values(name, "Off"))}
        return normal(car, lock, parameters=[{"name": name, "in": "query", "schema": WHOLE}])

    lock = called(was).lock
    lock["classes"]["Car"]["members"][was] = "number"

    api = called(now, lock)

    members = {member.wire: member.python for each in api.classes if each.name == "Car" for member in each.members}
    kinds = {member.wire: member.python for each in api.classes if each.name == "CarKind" for member in each.members}
    assert members[now] == "number"
    assert kinds[now] == lock["classes"]["CarKind"]["members"][was]
    assert [each.python for each in api.operations[0].parameters] == ["page_size" if "age" in was else "links"]


def test_spellings_side_by_side_have_two_names() -> None:
    """The locked one keeps its name, the other gets its own and keeps that when it is alone."""
    lock = normal({"Car": thing(pageSize=WHOLE)}).lock

    both = normal({"Car": thing(pageSize=WHOLE, PageSize=WHOLE)}, lock)
    alone = normal({"Car": thing(PageSize=WHOLE)}, both.lock)
    third = normal({"Car": thing(page_size=WHOLE)}, both.lock)

    [car], [left], [other] = both.classes, alone.classes, third.classes
    names = {member.wire: member.python for member in car.members}
    assert names["pageSize"] == "page_size"
    assert names["PageSize"] != "page_size"
    assert [member.python for member in left.members] == [names["PageSize"]]
    assert other.members[0].python not in names.values()


@pytest.mark.parametrize(("was", "now"), [("A", "A-"), ("A+", "A-"), ("1", "+1"), ("ON", "Ont")])
def test_another_value_takes_no_name_that_is_gone(was: str, now: str) -> None:
    """Signs that mean something make another text of it: its name is none that stood for something else."""
    lock = normal({"Car": thing(kind=values(was, "F"))}).lock

    [kind] = [one for one in normal({"Car": thing(kind=values(now, "F"))}, lock).classes if one.name == "CarKind"]

    names = {member.wire: member.python for member in kind.members}
    assert names[now] != lock["classes"]["CarKind"]["members"][was]
