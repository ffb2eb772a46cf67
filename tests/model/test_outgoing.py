"""Strict out: what isn't as the document says is told with its path before anything is sent."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from connected_car._runtime.core.model.outgoing import converter_for, outgoing, violations

from tests.model.samples import Car, Fuel, Part, Wheel

HERE = "tests.model.samples"


@pytest.mark.parametrize(
    ("body", "path", "kind"),
    [
        (Car(), "needed", "missing"),
        (Car(needed="", part=Part()), "aPart.name", "missing"),
        (Car(needed="", inners=[Car(needed=""), Car()]), "inners[1].needed", "missing"),
        (Car(needed="", number="12"), "aNumber", "coerced"),  # type: ignore[arg-type]
        (Car(needed="", number=True), "aNumber", "wrong_type"),
        (Car(needed="", number=math.nan), "aNumber", "wrong_type"),
        (Car(needed="", anything=[{"deep": math.nan}]), "", "wrong_type"),
        (Car.from_wire({"needed": "", "new": {"deep": [math.inf]}}), "", "wrong_type"),
        (Car.from_json(b'{"needed":"","new":-Infinity}').replace(text="x"), "", "wrong_type"),
        (Car(needed="", integer=1.5), "anInteger", "wrong_type"),  # type: ignore[arg-type]
        (Car(needed="", fuel="Coal"), "aFuel", "unknown_value"),  # type: ignore[arg-type]
        (Car(needed="", fuel="electric"), "aFuel", "spelling"),  # type: ignore[arg-type]
        (Car(needed="", fuels=[Fuel("Coal")]), "fuels[0]", "unknown_value"),
        (Car(needed="", moment=datetime(2024, 5, 6)), "aMoment", "spelling"),
        (Car(needed="", day=datetime(2024, 5, 6, tzinfo=UTC).date(), text=5), "aText", "wrong_type"),  # type: ignore[arg-type]
        (Car(needed="", part=Part(name="x", weight=101)), "aPart.weight", "limit"),
        (Car(needed="", numbers=[1]), "numbers", "limit"),
        (Car(needed="", labels={"a": 5}), "labels{}", "wrong_type"),  # type: ignore[dict-item]
        (Car(needed="", choice=Wheel(diameter=1, kind="Cog")), "choice.kind", "unknown_value"),
        (Car(needed="", parts=[None]), "parts[0]", "null"),  # type: ignore[list-item]
    ],
)
def test_violations_of_a_body(body: Car, path: str, kind: str) -> None:
    """Each has its path in wire names, and what was expected."""
    found = violations(body)

    assert [(issue.path, issue.kind) for issue in found] == [(path, kind)]
    assert found[0].expected


@pytest.mark.parametrize(
    "body",
    [
        Car(needed=""),
        Car(needed="", clearable=None, numbers=[1, 2], fuel=Fuel.NO, moment=datetime(2024, 5, 6, tzinfo=UTC)),
        Car(needed="", temperature=215),
        Car(needed="", choice=Wheel(name="x")),
        Car.from_json(b'{"needed":"","new":1}').replace(text="x"),
    ],
)
def test_what_may_be_sent(body: Car) -> None:
    """Good bodies, ``null`` where allowed, and members that a reply brought along."""
    assert violations(body) == ()


@pytest.mark.parametrize(
    ("declared", "value", "wire"),
    [
        ("int", 5, 5),
        ("float", 5, 5),
        ("str", "x", "x"),
        ("bool", False, False),
        ("datetime", datetime(2024, 5, 6, tzinfo=UTC), "2024-05-06T00:00:00Z"),
        ("Fuel", Fuel.ELECTRIC, "Electric"),
        ("Fuel", "Electric", "Electric"),
        ("Sequence[Fuel]", (Fuel.NO, "Petrol"), ["No", "Petrol"]),
        ("Sequence[Fuel]", {Fuel.NO}, ["No"]),
        ("Sequence[Part]", [Part(name="x"), {"name": "y"}], [{"name": "x"}, {"name": "y"}]),
    ],
)
def test_arguments(declared: str, value: Any, wire: Any) -> None:
    """An argument becomes its wire value."""
    assert outgoing(converter_for(declared, HERE), value) == (wire, ())


@pytest.mark.parametrize(
    ("declared", "value", "limits", "kind"),
    [
        ("int", True, {}, "wrong_type"),
        ("int", "5", {}, "coerced"),
        ("int", 5.5, {}, "wrong_type"),
        ("int", 0, {"minimum": 1}, "limit"),
        ("int", 61, {"maximum": 60, "pattern": "x", "unit": "s"}, "limit"),
        ("float", 0, {"exclusive_minimum": 0}, "limit"),
        ("float", 9, {"exclusive_maximum": 9}, "limit"),
        ("str", "", {"min_length": 1}, "limit"),
        ("str", "abc", {"max_length": 2}, "limit"),
        ("str", b"x", {}, "wrong_type"),
        ("datetime", datetime(2024, 5, 6), {}, "spelling"),
        ("datetime", "today", {}, "wrong_type"),
        ("Fuel", "Coal", {}, "unknown_value"),
        ("Sequence[Fuel]", ["No", "Coal"], {}, "unknown_value"),
        ("Sequence[Fuel]", "No", {}, "coerced"),
        ("Sequence[str]", [], {"min_items": 1}, "limit"),
        ("Part", 5, {}, "wrong_type"),
        ("Part", Wheel(diameter=17.0), {}, "wrong_type"),
        ("Part", None, {}, "null"),
        ("Any", math.nan, {}, "wrong_type"),
        ("Mapping[str, Any]", {"a": [math.inf]}, {}, "wrong_type"),
    ],
)
def test_arguments_that_are_refused(declared: str, value: Any, limits: dict[str, Any], kind: str) -> None:
    """What the document doesn't allow is told, never bent into shape."""
    _, found = outgoing(converter_for(declared, HERE), value, limits)

    assert [issue.kind for issue in found] == [kind]


def test_patterns_are_not_enforced() -> None:
    """Published patterns refuse good values, so they are documentation."""
    assert outgoing(converter_for("str", HERE), "anything", {"pattern": "^$"})[1] == ()


def test_names_come_from_the_api() -> None:
    """An annotation that nothing in the API is called is an error of the generator, not a value."""
    with pytest.raises(NameError):
        converter_for("Sequence[Nothing]", HERE)
    with pytest.raises(TypeError, match="can't hold"):
        converter_for("complex", HERE)
