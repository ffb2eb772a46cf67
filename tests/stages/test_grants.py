"""Scopes as classes: the hierarchy that type checkers see is the one that calls are checked by."""

from __future__ import annotations

import pytest
from connected_car._runtime.core.base.domain import CASELESS_SCOPES
from hypothesis import given

from generator.layers import ScopeRule, Vocabulary
from generator.render.grants import CASELESS, GrantsView, grants_view
from tests.scopes.strategies import vocabularies


def built(view: GrantsView) -> dict[str, type]:
    """The classes as Python makes them from what is printed, in that order."""
    made: dict[str, type] = {}
    for each in view.classes:
        made[each.name] = type(each.name, tuple(made[base] for base in each.bases), {})
    return made


@given(vocabularies)
def test_a_class_is_below_what_covers_it(runtime: object) -> None:
    """Whatever scopes an API has: one is a subclass of another if and only if the other covers it."""
    view = grants_view(Vocabulary(runtime.declared, runtime.undeclared, runtime.aliases), CASELESS)
    made = built(view)

    for held, wide in view.called.items():
        for needed, narrow in view.called.items():
            assert issubclass(made[narrow], made[wide]) == runtime.covers(held, needed)
    assert set(view.called) == set(runtime.declared)


@given(vocabularies)
def test_every_name_is_one_thing(runtime: object) -> None:
    """No two classes or aliases share a name, also where case doesn't count."""
    view = grants_view(Vocabulary(runtime.declared, runtime.undeclared, runtime.aliases), CASELESS)
    names = [each.name.lower() for each in (*view.classes, *view.aliases)]

    assert len(names) == len(set(names))
    assert {each.target for each in view.aliases} <= {each.name for each in view.classes}


def test_case_counts_where_nobody_says_otherwise() -> None:
    """Scopes of a bookshop that differ in case are two; what an API of cars mixes is one, as the package compares them."""
    mixed = Vocabulary(("remote:wakeUp", "remote:wakeup"), (), {})

    assert len(grants_view(mixed).classes) == 2
    assert len(grants_view(mixed, CASELESS).classes) == 1
    assert [*CASELESS] == CASELESS_SCOPES


def test_names_are_those_of_the_scopes() -> None:
    """A class is called by the words of its scope; another name of the scope means the same class."""
    view = grants_view(
        Vocabulary(
            ("data", "data:tyreState", "remote:horn:write"), ("remote:horn",), {"data:wheels": "data:tyreState"}
        ),
        CASELESS,
    )

    assert [(each.name, each.bases) for each in view.classes] == [
        ("Data", ()),
        ("DataTyreState", ("Data",)),
        ("RemoteHornWrite", ()),
        ("RemoteHorn", ("RemoteHornWrite",)),
    ]
    assert [(each.name, each.target) for each in view.aliases] == [("DataWheels", "DataTyreState")]


@pytest.mark.parametrize(
    ("rule", "needs"),
    [
        (ScopeRule(required=("data:trip", "data:alert")), "grants.DataTrip | grants.DataAlert"),
        (ScopeRule(required=("data:trip",), contradictory=True), ""),
        (ScopeRule(optional=("data:trip",)), ""),
        (ScopeRule(by_action={"horn": ("data:trip",)}), ""),
    ],
    ids=["published", "disputed", "optional", "of an action"],
)
def test_only_what_is_published_and_undisputed_is_needed(rule: ScopeRule, needs: str) -> None:
    """A type checker looks for mandatory scopes that no source disputes."""
    assert grants_view(Vocabulary(("data:trip", "data:alert"), (), {})).needs(rule) == needs
