"""Whatever the wire holds, reading works, and what is odd is told."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.enums import OpenIntEnum
from connected_car._runtime.core.model.fields import field
from connected_car._runtime.core.model.outgoing import converter_for
from connected_car._runtime.core.model.presence import is_missing
from connected_car._runtime.core.model.scalars import inspect

from tests.model.samples import Car, Door, Fuel, Gear, Part, Sample, Wheel

HERE = "tests.model.samples"
MOMENT = datetime(2019, 6, 3, 8, 35, 36, tzinfo=UTC)

# declared type, wire value, value read, what it is noted as
READABLE = [
    ("str", "x", "x", None),
    ("str", "", "", None),
    ("float", 12.5, 12.5, None),
    ("float", 12, 12.0, None),
    ("float", "12.5", 12.5, "coerced"),
    ("float", " -1e3 ", -1000.0, "coerced"),
    ("int", 12, 12, None),
    ("int", 12.0, 12, "coerced"),
    ("int", "12", 12, "coerced"),
    ("int", "12.0", 12, "coerced"),
    ("bool", True, True, None),
    ("bool", "true", True, "coerced"),
    ("bool", "False", False, "coerced"),
    ("datetime", "2019-06-03T08:35:36Z", MOMENT, None),
    ("datetime", "2019-06-03t08:35:36z", MOMENT, None),
    ("datetime", "2019-06-03T10:35:36.5+02:00", datetime(2019, 6, 3, 8, 35, 36, 500000, UTC), None),
    ("datetime", "2019-06-03T08:35:36.000+0000", MOMENT, "spelling"),
    ("datetime", "2019-06-03T08:35:36", MOMENT, "spelling"),
    ("datetime", "Mon Jun 03 08:35:36 GMT 2019", MOMENT, "spelling"),
    ("datetime", "Mon, 03 Jun 2019 08:35:36 GMT", MOMENT, "spelling"),
    ("datetime", "2019-06-03", datetime(2019, 6, 3, tzinfo=UTC), "spelling"),
    ("date", "2019-06-03", date(2019, 6, 3), None),
    ("date", "2019-06-03T08:35:36Z", date(2019, 6, 3), "spelling"),
    ("date", "20190603", date(2019, 6, 3), "spelling"),
    ("timedelta", "PT0S", timedelta(), None),
    ("timedelta", "PT10H30M", timedelta(hours=10, minutes=30), None),
    ("timedelta", "P1DT1.5S", timedelta(days=1, seconds=1.5), None),
    ("timedelta", "P2W", timedelta(weeks=2), None),
    ("timedelta", "-PT5M", timedelta(minutes=-5), None),
    ("timedelta", "pt5m", timedelta(minutes=5), "spelling"),
    ("Fuel", "Electric", Fuel.ELECTRIC, None),
    ("Fuel", "No", Fuel.NO, None),
    ("Fuel", "", Fuel.EMPTY, None),
    ("Fuel", "ELECTRIC", Fuel.ELECTRIC, "spelling"),
    ("Fuel", "Elektric", Fuel.ELECTRIC, "spelling"),
    ("Fuel", "Hydrogen", "Hydrogen", "unknown_value"),
    ("Gear", 1, Gear.FIRST, None),
    ("Gear", "1", Gear.FIRST, "coerced"),
    ("Gear", 1.0, Gear.FIRST, "coerced"),
    ("Gear", 9, 9, "unknown_value"),
    ("Part", {"name": "x"}, Part(name="x"), None),
    ("Sequence[str]", ["a", "b"], ("a", "b"), None),
    ("Sequence[str]", [], (), None),
    ("Sequence[str]", "a", ("a",), "coerced"),
    ("Sequence[Part]", {"name": "x"}, (Part(name="x"),), "coerced"),
    ("Sequence[Sequence[float]]", [[1.5], [2]], ((1.5,), (2.0,)), None),
    ("Mapping[str, str]", {"a": "b"}, {"a": "b"}, None),
    ("Mapping[str, Part]", {"a": {"name": "x"}}, {"a": Part(name="x")}, None),
    ("float | str", 1, 1.0, None),
    ("float | str", "1", "1", None),
    ("str | Fuel", "Electric", Fuel.ELECTRIC, None),
    ("str | Fuel", "Hydrogen", "Hydrogen", None),
    ("Any", {"a": [1]}, {"a": [1]}, None),
]

UNREADABLE = [
    ("str", 5),
    ("str", True),
    ("str", {}),
    ("str", []),
    ("float", True),
    ("float", "twelve"),
    ("float", "1_000"),
    ("float", "nan"),
    ("float", "1e999"),
    ("float", [1]),
    ("int", 12.7),
    ("int", "12.7"),
    ("int", 1e30),
    ("int", False),
    ("int", {}),
    ("bool", 1),
    ("bool", "yes"),
    ("bool", []),
    ("datetime", "yesterday"),
    ("datetime", "2019-13-03T08:35:36Z"),
    ("datetime", "Mon Foo 03 08:35:36 GMT 2019"),
    ("datetime", 1559550936),
    ("date", "2019-02-30"),
    ("date", {}),
    ("timedelta", "PT"),
    ("timedelta", "P1Y"),
    ("timedelta", "P99999999999D"),
    ("timedelta", 5),
    ("Fuel", False),
    ("Fuel", {}),
    ("Gear", 1.5),
    ("Gear", True),
    ("Part", []),
    ("Part", "x"),
    ("Sequence[str]", {}),
    ("Sequence[Part]", "x"),
    ("Mapping[str, str]", ["a"]),
    ("float | str", {}),
]


def read(declared: str, wire: Any) -> tuple[Any, list[str]]:
    converter = converter_for(declared, HERE)
    return converter.read(wire), [issue.kind for issue in inspect(converter, wire)]


@pytest.mark.parametrize(("declared", "wire", "value", "kind"), READABLE)
class TestReadable:
    def test_alone(self, declared: str, wire: Any, value: Any, kind: str | None) -> None:
        """A value is read, whatever its spelling, and an odd spelling is noted."""
        found, kinds = read(declared, wire)

        assert found == value
        assert type(found) is type(value) or declared in ("Fuel", "Gear", "Any") or declared.startswith("Mapping")
        assert [each for each in kinds if each != "missing"] == ([kind] if kind else [])

    def test_in_a_sequence(self, declared: str, wire: Any, value: Any, kind: str | None) -> None:
        """Items of an array are read like members."""
        found, kinds = read(f"Sequence[{declared}]", [wire, wire])

        assert found == (value, value)
        assert kinds == ([kind, kind] if kind else [])

    def test_in_a_map(self, declared: str, wire: Any, value: Any, kind: str | None) -> None:
        """Values of a map are read like members."""
        found, kinds = read(f"Mapping[str, {declared}]", {"k": wire})

        assert found == {"k": value}
        assert kinds == ([kind] if kind else [])


@pytest.mark.parametrize(("declared", "wire"), UNREADABLE)
class TestUnreadable:
    def test_alone(self, declared: str, wire: Any) -> None:
        """What can't be read is None and noted; nothing is guessed or truncated."""
        assert read(declared, wire) == (None, ["wrong_type"])

    def test_in_a_sequence(self, declared: str, wire: Any) -> None:
        """An unreadable scalar is left out of an array; an unreadable object or array keeps its index."""
        found, kinds = read(f"Sequence[{declared}]", [wire])

        assert "wrong_type" in kinds
        assert found in ((), ((),), ({},)) or (declared == "Part" and found == (Part.from_wire(wire),))

    def test_in_a_map(self, declared: str, wire: Any) -> None:
        """The same in a map."""
        found, kinds = read(f"Mapping[str, {declared}]", {"k": wire})

        assert "wrong_type" in kinds
        assert found in ({}, {"k": ()}, {"k": {}}) or (declared == "Part" and found == {"k": Part.from_wire(wire)})


MEMBERS = {
    "str": "aText",
    "float": "aNumber",
    "int": "anInteger",
    "bool": "aFlag",
    "datetime": "aMoment",
    "date": "aDay",
    "timedelta": "aDuration",
    "Fuel": "aFuel",
    "Gear": "aGear",
    "Part": "aPart",
    "Sequence[str]": "texts",
    "Sequence[Part]": "parts",
    "Sequence[Sequence[float]]": "grid",
    "Mapping[str, str]": "labels",
    "Mapping[str, Part]": "namedParts",
    "float | str": "wordOrNumber",
    "str | Fuel": "wordOrFuel",
    "Any": "anything",
}
NAMES = {member.wire: name for name, member in Car._members().by_name.items()}


def around(wire: dict[str, Any]) -> list[tuple[str, Car, dict[str, Any]]]:
    """The same object as the reply, nested, and as an item."""
    outer: list[tuple[str, dict[str, Any]]] = [
        ("", wire),
        ("inner.", {"inner": wire, "needed": ""}),
        ("inners[0].", {"inners": [wire], "needed": ""}),
    ]
    return [(path, Car.from_wire(value), value) for path, value in outer]


def innermost(view: Car) -> Car:
    return view.inner or (view.inners or (view,))[0]


@pytest.mark.parametrize(("declared", "wire", "value", "kind"), READABLE)
def test_members_read_the_same_at_every_depth(declared: str, wire: Any, value: Any, kind: str | None) -> None:
    """A member reads and is noted the same in the reply, in a nested object and in an array of objects."""
    name = MEMBERS[declared]

    for path, view, whole in around({name: wire, "needed": ""}):
        assert getattr(innermost(view), NAMES[name]) == value
        notes = [(issue.path, issue.kind) for issue in view.issues() if issue.model == "Car"]
        assert notes == ([(path + name, kind)] if kind else [])
        assert view.to_wire() == whole


@pytest.mark.parametrize(("declared", "wire"), UNREADABLE)
def test_unreadable_members_are_none_and_keep_their_wire_value(declared: str, wire: Any) -> None:
    """An unreadable member is None, not missing, noted with its path, and in ``wire`` as it came."""
    name = MEMBERS[declared]

    for path, view, whole in around({name: wire, "needed": ""}):
        inmost = innermost(view)
        assert getattr(inmost, NAMES[name]) is None
        assert not is_missing(inmost, NAMES[name])
        assert inmost.wire[name] == wire
        assert [(issue.path, issue.kind) for issue in view.issues()] == [(path + name, "wrong_type")]
        assert view.to_wire() == whole


@pytest.mark.parametrize("name", NAMES)
def test_null_and_missing_are_told_apart(name: str) -> None:
    """``null`` and a missing member are both None; only ``null`` is noted, unless the document allows it."""
    null, missing = Car.from_wire({"needed": "", name: None}), Car.from_wire({"needed": ""})

    assert getattr(null, NAMES[name]) is None
    assert not is_missing(null, NAMES[name])
    assert is_missing(missing, NAMES[name]) or name == "needed"
    noted = [] if name in ("clearable", "anything") else [(name, "null")]
    assert [(issue.path, issue.kind) for issue in null.issues()] == noted


def test_null_is_a_value_where_the_document_says_nothing_of_values() -> None:
    """It keeps its place in lists, also in those where places mean something, and in maps; none of it is noted."""

    class Track(Model):
        values: Sequence[Any] | None = field("values", default=None)
        point: Sequence[Any] | None = field("point", default=None, is_positional=True)
        labels: Mapping[str, Any] | None = field("labels", default=None)
        one: Any = field("one", default=None, const={"a": 1})

    wire = {"values": [None, 1], "point": [1, None, 2], "labels": {"a": None}}
    view = Track.from_wire(wire)

    assert (view.values, view.point, view.labels) == ((None, 1), (1, None, 2), {"a": None})
    assert view.issues() == ()
    assert Track(**{name: getattr(view, name) for name in wire}).to_wire() == wire
    # A constant is one value, which null isn't.
    assert [(issue.path, issue.kind) for issue in Track.from_wire({"one": None}).issues()] == [("one", "null")]


def test_a_required_member_that_is_missing_is_noted() -> None:
    """The document requires it: None, missing, and noted, at every depth."""
    view = Car.from_wire({"inner": {}, "inners": [{"needed": ""}, {}]})

    assert [(issue.path, issue.kind, issue.found) for issue in view.issues()] == [
        ("needed", "missing", "nothing"),
        ("inner.needed", "missing", "nothing"),
        ("inners[1].needed", "missing", "nothing"),
    ]


class TestThePublishersOwnExamples:
    """A schema with field1 (string) and field2 (number)."""

    def test_all_fields(self) -> None:
        """Both members are there."""
        view = Sample.from_json(b'{"field1":"a","field2":1.5}')

        assert (view.field1, view.field2, view.issues()) == ("a", 1.5, ())

    def test_a_field_is_missing(self) -> None:
        """A missing member is no error."""
        view = Sample.from_json(b'{"field1":"a"}')

        assert (view.field1, view.field2, view.issues()) == ("a", None, ())

    def test_an_unknown_field(self) -> None:
        """An unknown member is no error, is kept, and is there when dumped and edited."""
        view = Sample.from_json(b'{"field1":"a","field3":2.5}')

        assert (view.field1, view.field2, dict(view.extras)) == ("a", None, {"field3": 2.5})
        assert [(issue.path, issue.kind) for issue in view.issues()] == [("field3", "unknown_member")]
        assert json.loads(view.to_json()) == {"field1": "a", "field3": 2.5}
        assert json.loads(view.replace(field1="b").to_json()) == {"field1": "b", "field3": 2.5}


class TestEnums:
    def test_an_unknown_value_is_an_instance_that_equals_its_text(self) -> None:
        """An open enum takes any text: isinstance holds, ``is_known`` doesn't, the text compares equal."""
        fuel = Car.from_wire({"aFuel": "Hydrogen"}).fuel

        assert isinstance(fuel, Fuel)
        assert fuel == "Hydrogen"
        assert str(fuel) == f"{fuel}" == "Hydrogen"
        assert not fuel.is_known
        assert {"Hydrogen": 1}[fuel] == 1
        assert fuel == Fuel("Hydrogen")
        assert list(Fuel) == [Fuel.ELECTRIC, Fuel.PETROL, Fuel.NO, Fuel.EMPTY]

    def test_another_spelling_is_the_member_and_the_wire_keeps_its_text(self) -> None:
        """Case and known old spellings give the member itself; dumping gives the old text back."""
        view = Car.from_wire({"aFuel": "elektric", "fuels": ["PETROL", "Elektric", "Coal"]})

        assert view.fuel is Fuel.ELECTRIC
        assert view.fuel.is_known
        assert view.fuels == (Fuel.PETROL, Fuel.ELECTRIC, "Coal")
        assert view.to_wire() == {"aFuel": "elektric", "fuels": ["PETROL", "Elektric", "Coal"]}

    def test_integers(self) -> None:
        """The same for integers."""
        view = Car.from_wire({"aGear": 7})

        assert isinstance(view.gear, Gear)
        assert (view.gear, view.gear.is_known, Gear.FIRST.is_known) == (7, False, True)
        with pytest.raises(ValueError, match="not a valid"):
            Gear("x")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="not a valid"):
            Fuel(5)  # type: ignore[arg-type]

    def test_a_switch_is_no_integer(self) -> None:
        """Neither does it become an unknown value."""

        class Seats(OpenIntEnum):
            TWO = 2

        assert not Seats(1).is_known
        with pytest.raises(ValueError, match="not a valid"):
            Seats(True)


class TestBadItems:
    def test_objects_keep_their_indices(self) -> None:
        """A bad item among objects is an empty view over its wire value."""
        view = Car.from_wire({"parts": [7, {"name": "x"}, None, "y"], "needed": ""})

        assert view.parts is not None
        assert [part.name for part in view.parts] == [None, "x", None, None]
        assert [part.to_wire() for part in view.parts] == [7, {"name": "x"}, None, "y"]
        assert [dict(part.wire) for part in view.parts] == [{}, {"name": "x"}, {}, {}]
        assert [(issue.path, issue.kind) for issue in view.issues()] == [
            ("parts[0]", "wrong_type"),
            ("parts[2]", "null"),
            ("parts[3]", "wrong_type"),
        ]

    def test_scalars_are_left_out(self) -> None:
        """A bad item among scalars is left out, and noted with the index it had."""
        view = Car.from_wire({"numbers": [1, None, "x", "2"], "needed": ""})

        assert view.numbers == (1.0, 2.0)
        assert [(issue.path, issue.kind) for issue in view.issues()] == [
            ("numbers[1]", "null"),
            ("numbers[2]", "wrong_type"),
            ("numbers[3]", "coerced"),
        ]

    def test_arrays_of_arrays_keep_their_indices(self) -> None:
        """A bad inner array is an empty one."""
        view = Car.from_wire({"grid": [{}, [1, 2]], "needed": ""})

        assert view.grid == ((), (1.0, 2.0))


class TestUnions:
    @pytest.mark.parametrize(
        ("wire", "kind"),
        [
            ({"diameter": 1}, Wheel),
            ({"locked": True}, Door),
            ({"name": "x", "kind": "Door"}, Door),
            ({"name": "x", "diameter": 1, "locked": True, "kind": "Door"}, Door),
        ],
    )
    def test_the_member_that_explains_most_wins(self, wire: dict[str, Any], kind: type[Model]) -> None:
        """Most declared members, then most of them as declared; nothing is ambiguous."""
        view = Car.from_wire({"choice": wire, "closedChoice": wire, "choices": [wire], "needed": ""})

        assert type(view.choice) is type(view.closed_choice) is type((view.choices or ())[0]) is kind
        assert "ambiguous" not in {issue.kind for issue in view.issues()}

    def test_a_tie_is_noted(self) -> None:
        """Both explain as much: the first is taken, and the doubt is told."""
        view = Car.from_wire({"choice": {"name": "x"}, "needed": ""})

        assert type(view.choice) is Wheel
        assert [(issue.path, issue.kind) for issue in view.issues()] == [("choice", "ambiguous")]

    @pytest.mark.parametrize("wire", [{}, {"unheard": 1}])
    def test_what_nobody_explains_is_an_untyped_view(self, wire: dict[str, Any]) -> None:
        """No member is known: everything is in ``extras`` of a plain `Model`; None where the annotation is closed."""
        view = Car.from_wire({"choice": wire, "choices": [wire], "closedChoice": wire, "needed": ""})

        assert type(view.choice) is Model
        assert view.choice.extras == wire
        assert view.choices == (view.choice,)
        assert view.closed_choice is None
        assert [(issue.path, issue.kind) for issue in view.issues()] == [
            ("choice", "ambiguous"),
            ("choices[0]", "ambiguous"),
            ("closedChoice", "ambiguous"),
        ]

    def test_the_discriminator_decides(self) -> None:
        """A declared discriminator beats counting; a value it doesn't name is counted after all."""
        door = Car.from_wire({"toldChoice": {"kind": "Door", "diameter": 1, "name": "x"}})
        wheel = Car.from_wire({"toldChoice": {"kind": "wheel", "locked": True}})
        other = Car.from_wire({"toldChoice": {"kind": 5, "locked": True}})

        assert type(door.told_choice) is Door
        assert type(wheel.told_choice) is Wheel
        assert type(other.told_choice) is Door

    @pytest.mark.parametrize("wire", [7, "x", [{"diameter": 1}]])
    def test_no_object(self, wire: Any) -> None:
        """What isn't an object is None as a member, and keeps its place in an array."""
        view = Car.from_wire({"choice": wire, "choices": [wire], "needed": ""})

        assert view.choice is None
        assert [each.to_wire() for each in view.choices or ()] == [wire]
        assert {issue.kind for issue in view.issues()} == {"wrong_type"}


class TestSentinels:
    @pytest.mark.parametrize("wire", [215, 215.0, "215"])
    def test_a_sentinel_is_none_and_noted(self, wire: Any) -> None:
        """A value that means "not available" is None; the wire value stays and isn't missing."""
        view = Car.from_wire({"temperature": wire, "needed": ""})

        assert view.temperature is None
        assert not is_missing(view, "temperature")
        assert view.wire["temperature"] == wire
        assert "sentinel" in {issue.kind for issue in view.issues()}

    def test_other_values_stand(self) -> None:
        """Only that value is special."""
        assert Car.from_wire({"temperature": 21.5}).temperature == 21.5


def test_a_class_declares_an_inherited_member_anew() -> None:
    """Its own declaration counts, for reading and for what is odd; the other members stay those it inherits."""

    class Tyre(Part):
        weight: str | None = field("mass", default=None)  # type: ignore[assignment]

    view = Tyre.from_wire({"name": "x", "mass": "heavy", "weight": 5})

    assert (view.name, view.weight, dict(view.extras)) == ("x", "heavy", {"weight": 5})
    assert [(issue.path, issue.kind) for issue in view.issues()] == [("weight", "unknown_member")]
    assert Part.from_wire({"weight": 5}).weight == 5.0


def test_a_constant_that_differs_is_noted_and_read() -> None:
    """A one-value enum is documentation for reading: another value is read and noted."""
    view = Wheel.from_wire({"kind": "Cogwheel"})

    assert view.kind == "Cogwheel"
    assert [(issue.path, issue.kind) for issue in view.issues()] == [("kind", "unknown_value")]


@pytest.mark.parametrize(
    ("wire", "limit"),
    [
        ({"aPart": {"name": "x", "weight": 101}, "needed": ""}, "maximum 100"),
        ({"aPart": {"name": "x", "weight": "-1"}, "needed": ""}, "minimum 0"),
        ({"numbers": [1], "needed": ""}, "at least 2 items"),
        ({"numbers": [1, 2, 3, 4], "needed": ""}, "at most 3 items"),
    ],
)
def test_a_broken_limit_is_noted_and_read(wire: dict[str, Any], limit: str) -> None:
    """A value beyond the document's bounds is a value all the same."""
    view = Car.from_wire(wire)

    assert limit in {issue.expected for issue in view.issues() if issue.kind == "limit"}
    assert view.numbers or (view.part and view.part.weight)


class TestTopLevel:
    @pytest.mark.parametrize("text", [b"[]", b"null", b'"x"', b"5", b"true", b'[{"needed":""}]'])
    def test_a_reply_that_is_no_object(self, text: bytes) -> None:
        """Any JSON makes a view: an empty one, noted, that gives the same JSON back."""
        view = Car.from_json(text)

        assert view.text is None
        assert is_missing(view, "text")
        assert (dict(view.wire), dict(view.extras)) == ({}, {})
        assert [issue.path for issue in view.issues()] == [""]
        assert view.to_wire() == json.loads(text)
        assert view.to_json() == text
        assert "Car" in repr(view)
        with pytest.raises(TypeError, match="no JSON object"):
            view.replace(text="x")

    def test_arrays(self) -> None:
        """An array of objects reads like a member: bad items keep their index, paths start with the index."""
        found, _ = read("Sequence[Part]", [{"name": "x"}, 7])
        issues = inspect(converter_for("Sequence[Part]", HERE), [{"name": "x", "weight": "1"}, 7])

        assert [part.name for part in found] == ["x", None]
        assert [(issue.path, issue.kind) for issue in issues] == [("[1]", "wrong_type"), ("[0].weight", "coerced")]

    def test_one_object_for_an_array(self) -> None:
        """One object where an array of them is declared is a sequence of one."""
        assert read("Sequence[Part]", {"name": "x"}) == ((Part(name="x"),), ["coerced"])


def test_a_zone_of_its_own_is_kept() -> None:
    """The offset on the wire stays."""
    moment = Car.from_wire({"aMoment": "2019-06-03T08:35:36+02:00"}).moment

    assert moment is not None
    assert moment.tzinfo == timezone(timedelta(hours=2))


def test_an_issue_never_holds_a_value() -> None:
    """Names of members and types are told; values and the keys of maps are not."""
    secret = "VR3TESTTEST000001"
    wire = {
        "vin": [secret],
        "labels": {secret: 5},
        "namedParts": {secret: {"name": 1}},
        "aNumber": secret,
        "aFuel": secret,
    }

    issues = Car.from_wire(wire).issues()

    assert len(issues) == 6
    assert secret not in repr(issues)
    assert {"labels{}", "namedParts{}.name"} <= {issue.path for issue in issues}
