"""An update keeps what is ours, names what needs a hand, and says what callers will notice."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.apis import read_systems
from generator.compare import Change, Changes
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Document, Source
from generator.load import load
from generator.normalise import normalise
from generator.release import Verdict
from generator.repair import repair
from generator.update import Companions, Update, summary, update, without

Tree = dict[str, Any]
SPEC = Path(__file__).resolve().parents[2] / "spec"
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def ref(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Tree) -> Tree:
    return {"type": "object", "properties": properties}


TREE: Tree = {
    "openapi": "3.0.3",
    "info": {"title": "Cars", "version": "1.0"},
    "paths": {
        "/car": {
            "get": {
                "operationId": "getCar",
                "tags": ["Cars"],
                "parameters": [{"name": "locale", "in": "query", "schema": TEXT}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Car")}}}},
            }
        }
    },
    "components": {
        "schemas": {
            "Car": {"allOf": [thing(vin=TEXT), thing(daysBeforeMaintenace=WHOLE, wheel=ref("Wheel"))]},
            "Wheel": thing(size=WHOLE, rim=TEXT, hub=TEXT),
        }
    },
    "x-facts": {"source_sha256": "a" * 64},
}
TEXTS = {
    "/paths/~1car/get": "The car.",
    "/paths/~1car/get/parameters/locale": "The language.",
    "/components/schemas/Car": "A car.",
    "/components/schemas/Car/allOf/0/properties/vin": "The number of the car.",
    "/components/schemas/Car/allOf/1/properties/daysBeforeMaintenace": "Days until the next service.",
    "/components/schemas/Car/allOf/1/properties/wheel": "Any wheel.",
    "/components/schemas/Wheel": "A wheel.",
    "/components/schemas/Wheel/properties/size": "Inches.",
    "/components/schemas/Wheel/properties/rim": "What it is made of.",
    "/components/schemas/Wheel/properties/hub": "Its maker.",
}
ACTIONS = [
    {"target": "$.paths['/car'].get", "update": {"x-method": "read"}, "x-reason": "Shorter."},
    {"target": "$.components.schemas.Wheel.properties.size", "update": {"x-unit": "in"}, "x-reason": "Seen."},
]
AVAILABILITY = {"paths": {"Car.vin": {"scopes": ["data:vin"]}, "Car.wheel.size": {"scopes": ["data:wheel"]}}}


@pytest.fixture
def old(tmp_path: Path) -> Api:
    return normalise(document(TREE, tmp_path), Report())


def document(tree: Tree, folder: Path) -> Document:
    source = Source(
        config=ApiConfig("cars", "cars.yaml", folder=folder),
        origin="cars.yaml",
        sha256="b" * 64,
        tree=tree,
        lines={},
        comments={},
        overlay={"actions": ACTIONS},
        overlay_lines={"/actions/0": 3, "/actions/1": 7},
        descriptions=TEXTS,
        availability=AVAILABILITY,
    )
    return Document(source, tree)


def updated(old: Api, change: Any) -> Update:
    tree = copy.deepcopy(TREE)
    change(tree)
    assert old.config.folder is not None
    return update(old, document(tree, old.config.folder), Report())


NO_RELEASE = Verdict("", {}, frozenset(), {}, extended=False, lost={})


def told(result: Update, version: str, *face: Change, lost: int = 0, since_release: Verdict = NO_RELEASE) -> str:
    """The summary of an update whose face shows these changes beside those of the document."""
    changes = Changes((*result.changes, *face))
    step = Verdict(
        "1.0", {"cars": changes} if changes.changes else {}, frozenset(), {}, extended=False, lost={"cars": lost}
    )
    return summary(result, Companions("", ""), version, step, since_release)


def schemas(tree: Tree) -> Tree:
    found: Tree = tree["components"]["schemas"]
    return found


def test_nothing_changed(old: Api) -> None:
    """The same document leaves everything as it is."""
    result = updated(old, lambda _: None)

    assert result.changes.changes == ()
    assert dict(result.texts) == dict(sorted(TEXTS.items()))
    assert (result.overlay, result.vanished, result.undescribed) == ((), (), ())
    assert result.api.lock == old.lock
    assert "Nothing changes for callers." in told(result, "1.2.3")


def test_descriptions_move_with_their_subject(old: Api) -> None:
    """A text follows its member through allOf, a respelled name, a renamed component and another path."""

    def change(tree: Tree) -> None:
        parts = schemas(tree)["Car"]["allOf"]
        parts.reverse()
        parts[0]["properties"]["daysBeforeMaintenance"] = parts[0]["properties"].pop("daysBeforeMaintenace")
        schemas(tree)["Disc"] = schemas(tree).pop("Wheel")
        parts[0]["properties"]["wheel"] = ref("Disc")
        tree["paths"]["/cars/mine"] = tree["paths"].pop("/car")

    result = updated(old, change)

    assert result.descriptions.dropped == {}
    assert result.undescribed == ()
    assert set(result.texts.values()) == set(TEXTS.values())
    assert (
        result.texts["/components/schemas/Car/allOf/0/properties/daysBeforeMaintenance"]
        == "Days until the next service."
    )
    assert result.texts["/components/schemas/Disc/properties/rim"] == "What it is made of."
    assert result.texts["/paths/~1cars~1mine/get/parameters/locale"] == "The language."
    assert {each.name for each in result.api.classes} == {"Car", "Wheel"}


def test_a_place_without_words_moves_nothing(old: Api) -> None:
    """A description that is still to be written is no text that could be told as moved."""

    def change(tree: Tree) -> None:
        schemas(tree)["Wheel"]["properties"]["hubs"] = schemas(tree)["Wheel"]["properties"].pop("hub")

    hub = "/components/schemas/Wheel/properties/hub"
    unwritten = replace(old.document.source, descriptions=TEXTS | {hub: ""})
    result = updated(replace(old, document=replace(old.document, source=unwritten)), change)

    assert result.descriptions.moved == {}
    assert result.descriptions.dropped == {}


def test_new_members_are_listed(old: Api) -> None:
    """What is new gets an empty description and is listed; what is gone loses its text."""

    def change(tree: Tree) -> None:
        del schemas(tree)["Wheel"]["properties"]["hub"]
        schemas(tree)["Wheel"]["properties"]["pressure"] = WHOLE

    result = updated(old, change)

    new = "/components/schemas/Wheel/properties/pressure"
    assert result.undescribed == (new,)
    assert result.texts[new] == ""
    assert result.descriptions.dropped == {"/components/schemas/Wheel/properties/hub": "Its maker."}


def test_a_place_is_listed_once(old: Api) -> None:
    """One new member that reaches several classes, with an enum of its own, wants one text."""

    def change(tree: Tree) -> None:
        schemas(tree)["Base"] = thing(mood={"type": "string", "enum": ["Good", "Bad"]})
        schemas(tree)["Car"]["allOf"].append(ref("Base"))
        schemas(tree)["Wheel"] = {"allOf": [schemas(tree)["Wheel"], ref("Base")]}

    result = updated(old, change)

    new = "/components/schemas/Base/properties/mood"
    assert {"models.Car.mood", "models.Wheel.mood"} <= {
        where for one in result.changes for where in one.where.split(", ")
    }
    assert result.undescribed.count(new) == 1
    assert told(result, "2.0.0").count(f"`{new}`") == 1


def test_stale_corrections_are_listed(old: Api) -> None:
    """Actions that match nothing or change nothing any more are skipped and listed with their lines."""

    def change(tree: Tree) -> None:
        del schemas(tree)["Wheel"]["properties"]["size"]
        tree["paths"]["/car"]["get"]["x-method"] = "read"

    result = updated(old, change)

    assert [(entry.rule, entry.location.line) for entry in result.overlay] == [
        ("overlay-unnecessary", 3),
        ("overlay-stale", 7),
    ]
    assert "overlay.yaml:7" in told(result, "2.0.0")


def test_vanished_availability(old: Api) -> None:
    """Paths of availability.yaml that lead nowhere are listed and left out of what is generated."""
    result = updated(old, lambda tree: schemas(tree)["Wheel"]["properties"].pop("size"))

    assert result.vanished == ("Car.wheel.size",)
    assert set(result.api.document.source.availability["paths"]) == {"Car.vin"}
    assert "`Car.wheel.size`" in told(result, "2.0.0")


def test_names_are_kept(old: Api) -> None:
    """Classes, members, methods and arguments that are still there are called as before."""

    def change(tree: Tree) -> None:
        schemas(tree)["Tyre"] = {**thing(size=WHOLE, rim=TEXT, hub=TEXT, ply=WHOLE)}
        del schemas(tree)["Wheel"]
        schemas(tree)["Car"]["allOf"][1]["properties"]["wheel"] = ref("Tyre")
        tree["paths"]["/car"]["get"]["operationId"] = "readTheCar"

    result = updated(old, change)

    assert {each.name for each in result.api.classes} == {"Car", "Wheel"}
    assert [each.name for each in result.api.operations] == ["read"]
    assert {(each.kind, each.where) for each in result.changes} == {
        ("member-added", "models.Wheel.ply"),
        ("operation-renamed", "cars.read"),
    }


def test_summary(old: Api) -> None:
    """The summary names document, version, breaks, risks and what has to be done by hand."""

    def change(tree: Tree) -> None:
        tree["info"]["version"] = "1.1"
        tree["x-facts"] = {"source_sha256": "c" * 64}
        del schemas(tree)["Wheel"]["properties"]["rim"]
        schemas(tree)["Wheel"]["properties"]["ply"] = WHOLE

    result = updated(old, change)

    assert told(result, "2.0.0") == (
        "# cars: 1.0 -> 1.1\n"
        "\n"
        "Published document: `aaaaaaaaaaaa` -> `cccccccccccc`. Next version of the package: 2.0.0.\n"
        "\n"
        "## Breaks callers (1)\n"
        "\n"
        "- `rim` is gone from `models.Wheel`. (member-removed)\n"
        "\n"
        "## Breaks nobody (1)\n"
        "\n"
        "- `ply` is new in `models.Wheel`. (member-added)\n"
        "\n"
        "## To be described\n"
        "\n"
        "- `/components/schemas/Wheel/properties/ply`\n"
        "\n"
        "## Descriptions whose subject is gone (kept in the attic)\n"
        "\n"
        "- `/components/schemas/Wheel/properties/rim`\n"
        "\n"
        "## Migration\n"
        "\n"
        "### `models.Wheel`\n"
        "\n"
        "- `rim` is gone from `models.Wheel`.\n"
        "\n"
        "```python\n"
        "models.Wheel.rim  # before\n"
        "# nothing takes its place\n"
        "```\n"
    )


def test_what_only_the_face_shows_is_in_the_summary(old: Api) -> None:
    """It is counted with what the document shows; names that are gone share a line, and all of them are counted."""
    gone = [Change("breaking", "face-gone", f"models.{name}", f"`models.{name}` is gone.") for name in "ABC"]
    other = Change("breaking", "face-changed", "models.Car.vin", "`models.Car.vin: str` is no longer so.")
    since = Verdict("1.2.3", {"cars": Changes((*gone, other))}, frozenset(), {}, extended=False, lost={})

    text = told(updated(old, lambda _: None), "2.0.0", other, *gone, lost=7, since_release=since)

    assert "Next version of the package: 2.0.0.\nNames that callers lose: 7.\n" in text
    assert "Since 1.2.3, 4 changes break callers and 0 may.\n" in text
    assert (
        "## Breaks callers (4)\n"
        "\n"
        "- `models.Car.vin: str` is no longer so. (face-changed)\n"
        "- `models.A`, `models.B` and `models.C` are gone. (face-gone)\n"
    ) in text
    assert "Nothing changes for callers" not in text


@pytest.mark.parametrize(
    ("info", "says"),
    [
        ({"title": "Cars", "version": "0.9"}, ["Its version goes down from 1.0 to 0.9"]),
        ({"title": "Boats", "version": "1.1"}, ["It is called 'Boats', the one before 'Cars'"]),
        ({"title": "Boats", "version": "v0.10"}, ["'Boats'", "from 1.0 to v0.10"]),
        ({"title": "Cars", "version": "1.0"}, []),
        ({"title": "Cars", "version": "1.0.0-rc"}, []),
        ({"title": "Cars", "version": "v10"}, []),
    ],
)
def test_a_document_that_may_be_the_wrong_one(info: Tree, says: list[str], old: Api) -> None:
    """A version that goes down and another title are told first in the summary."""
    result = updated(old, lambda tree: tree.update(info=info))

    assert len(result.doubts) == len(says)
    assert all(word in doubt for word, doubt in zip(says, result.doubts, strict=True))
    assert ("## Is it the right document?" in told(result, "2.0.0")) == bool(says)
    assert all(f"- {doubt}\n" in told(result, "2.0.0") for doubt in result.doubts)


def test_without() -> None:
    """Nodes are taken out by pointer, also several of one list."""
    tree = {"paths": {"A.b/c": 1, "D": 2}, "privacy": {"states": ["x", "y", "z"]}, "capability": {"path": "E", "n": 1}}

    left = without(tree, ["/paths/A.b~1c", "/privacy/states/0", "/privacy/states/2", "/capability/path"])

    assert left == {"paths": {"D": 2}, "privacy": {"states": ["y"]}, "capability": {"n": 1}}
    assert tree["privacy"] == {"states": ["x", "y", "z"]}


# --- a what-if on the end-user API as it is kept in spec/


@pytest.fixture(scope="module")
def b2c() -> Api:
    [config] = [each for system in read_systems(SPEC) for each in system.configs if each.name == "b2c"]
    api = normalise(repair(load(config, Report()), Report()), Report())
    # As after `make generate`, which writes the lock.
    source = replace(api.document.source, lock=api.lock)
    return normalise(replace(api.document, source=source), Report())


def test_what_if(b2c: Api) -> None:
    """A property respelled, a value added, a scope required: exactly that is told, and every name stays."""
    tree = copy.deepcopy(b2c.document.tree)
    [vehicle] = [part for part in tree["components"]["schemas"]["Vehicle"]["allOf"] if "properties" in part]
    vehicle["properties"]["callCentre"] = vehicle["properties"].pop("callCenter")
    tree["components"]["schemas"]["Adas"]["properties"]["aebs"]["enum"].append("Sleeping")
    status = tree["paths"]["/user/vehicles/{id}/status"]["get"]
    scope = status["x-scopes"]["optional"][0]
    status["x-scopes"]["required"] = [*status["x-scopes"].get("required", ()), scope]

    result = update(b2c, replace(b2c.document, tree=tree), Report())

    method = next(f"{each.resource}.{each.name}" for each in b2c.operations if each.id == "getVehicleStatus")
    assert {(each.severity, each.kind, each.where) for each in result.changes} == {
        ("breaking", "member-renamed", "models.Vehicle.call_center"),
        ("breaking", "scope-required", method),
        ("risky", "value-added", "models.Aebs.SLEEPING"),
    }
    assert set(result.api.lock["classes"]) == set(b2c.lock["classes"])
    assert result.api.lock["operations"] == b2c.lock["operations"]
    assert result.descriptions.dropped == {}
    assert (result.overlay, result.vanished, result.undescribed) == ((), (), ())


def test_names_of_a_release_leave_no_trace_of_what_was_between(old: Api) -> None:
    """A class that became a list, was split and renamed on the way is, once it is back, what it was called."""
    assert old.config.folder is not None
    folder = old.config.folder
    listed, renamed = copy.deepcopy(TREE), copy.deepcopy(TREE)
    schemas(listed)["Wheel"] = {"type": "array", "items": thing(size=WHOLE, rim=thing(hub=TEXT, bolts=WHOLE))}
    schemas(renamed)["Rim"] = schemas(renamed).pop("Wheel")
    schemas(renamed)["Car"]["allOf"][1]["properties"]["wheel"] = ref("Rim")
    api = old
    for tree in (listed, renamed, listed, TREE):
        known = document(tree, folder)
        source = replace(known.source, lock=api.lock, descriptions=TEXTS)
        api = update(api, replace(known, source=source), Report(), old).api

    assert api.lock == old.lock


def test_a_name_that_people_gave_since_a_release_stays(old: Api) -> None:
    """With the old one beside it, through every update that follows."""
    assert old.config.folder is not None
    lock = copy.deepcopy(old.lock)
    lock["classes"]["Tyre"] = lock["classes"].pop("Wheel") | {"formerly": ["Wheel"]}
    lock["classes"]["Car"]["members"]["vin"] = "number"
    lock["classes"]["Car"]["formerly_members"] = {"vin": "vin"}
    lock["operations"]["getCar"] |= {"method": "look", "formerly": ["read"]}
    known = document(TREE, old.config.folder)
    renamed = normalise(replace(known, source=replace(known.source, lock=lock, overlay={})), Report())
    released = normalise(replace(known, source=replace(known.source, lock=old.lock, overlay={})), Report())

    tree = copy.deepcopy(TREE)
    schemas(tree)["Wheel"]["properties"]["colour"] = TEXT
    fresh = document(tree, old.config.folder)
    found = update(renamed, replace(fresh, source=replace(fresh.source, lock=lock, overlay={})), Report(), released).api

    wheel = found.lock["classes"]["Tyre"]
    assert wheel["formerly"] == ["Wheel"]
    assert found.lock["classes"]["Car"]["members"]["vin"] == "number"
    assert found.lock["classes"]["Car"]["formerly_members"] == {"vin": "vin"}
    assert found.lock["operations"]["getCar"]["formerly"] == ["read"]


def test_a_respelling_forth_and_back_leaves_no_trace(old: Api) -> None:
    """Arguments and members that would be called the same keep their names, and nothing waits in the attic for the old spelling."""

    def change(tree: Tree) -> None:
        tree["paths"]["/car"]["get"]["parameters"][0]["name"] = "Locale"
        schemas(tree)["Wheel"]["properties"]["Rim"] = schemas(tree)["Wheel"]["properties"].pop("rim")

    forth = updated(old, change)
    source = replace(old.document.source, lock=forth.api.lock, attic={"names": forth.names_in_attic})
    back = update(forth.api, replace(old.document, source=source), Report(), old)

    assert forth.api.lock["operations"]["getCar"]["parameters"] == {"query Locale": "locale"}
    assert forth.api.lock["classes"]["Wheel"]["members"] == {"Rim": "rim", "hub": "hub", "size": "size"}
    assert {each.severity for each in forth.changes} == {"safe"}
    assert (forth.names_in_attic, back.names_in_attic) == ({}, {})
    assert back.api.lock == old.lock


def test_both_spellings_after_one_have_two_names(old: Api) -> None:
    """The one that the last release had keeps its name, though the other one had it in between."""

    def respelled(tree: Tree) -> None:
        tree["paths"]["/car"]["get"]["parameters"][0]["name"] = "Locale"

    def both(tree: Tree) -> None:
        tree["paths"]["/car"]["get"]["parameters"].append({"name": "Locale", "in": "query", "schema": TEXT})

    forth = updated(old, respelled).api
    tree = copy.deepcopy(TREE)
    both(tree)
    source = replace(old.document.source, lock=forth.lock)
    since_release = update(forth, Document(source, tree), Report(), old).api.lock["operations"]["getCar"]["parameters"]
    unreleased = update(forth, Document(source, tree), Report()).api.lock["operations"]["getCar"]["parameters"]

    assert since_release["query locale"] == unreleased["query Locale"] == "locale"
    assert len(set(since_release.values())) == len(set(unreleased.values())) == 2
