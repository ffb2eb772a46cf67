"""Any JSON into any model: reading never fails, values keep their types, nothing on the wire is lost."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
import pytest
from connected_car._runtime.core.model.base import Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.model.catalogue import every_model, packages
from tests.model.conformity import read_everything
from tests.model.strategies import full_payload, payloads, values

MODELS = every_model()


def hold(model: type[Model], wire: Any) -> int:
    """Check every promise on one payload; gives the number of members that had a value."""
    view = model._over(wire)
    reached, broken = read_everything(view)
    assert broken == []
    issues = view.issues()
    assert all(issue.kind and issue.found for issue in issues)
    assert view.to_wire() == wire
    assert view.to_json() == orjson.dumps(wire)
    view.to_dict()
    repr(view)
    received = model.from_json(orjson.dumps(wire))
    assert received == view
    assert received.issues() == issues
    assert pickle.loads(pickle.dumps(view)) == view
    return reached


def hold_edits(model: type[Model], wire: dict[str, Any]) -> None:
    """`replace` of one attribute changes that member and nothing else."""
    view = model._over(wire)
    before = json.dumps(wire)
    for name, member in model._members().by_name.items():
        value = getattr(view, name)
        edited = view.replace(**{name: value}).to_wire()
        rest = {key: item for key, item in wire.items() if key != member.wire}
        assert {key: item for key, item in edited.items() if key != member.wire} == rest
        if value is not None:
            assert getattr(model.from_wire(edited), name) == value
    assert json.dumps(wire) == before


class Reached:
    """How often a class was tried, and how often one of its members had a value."""

    def __init__(self) -> None:
        self.tried: Counter[type[Model]] = Counter()
        self.reached: Counter[type[Model]] = Counter()

    def check(self, model: type[Model], wire: Any) -> None:
        self.tried[model] += 1
        self.reached[model] += hold(model, wire) > 0

    def assert_known_members(self, share: float) -> None:
        """The payloads must have reached what the models declare, or nothing was tested."""
        assert sum(self.reached.values()) > share * sum(self.tried.values())


def check_all(reached: Reached, model: type[Model], wire: Any) -> None:
    reached.check(model, wire)
    if isinstance(wire, dict):
        hold_edits(model, wire)


def try_all(strategy: st.SearchStrategy[Any], examples: int, check: Callable[[Any], object]) -> None:
    """Run ``check`` on that many values."""

    @settings(max_examples=examples, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(strategy)
    def run(value: Any) -> None:
        check(value)

    run()


@st.composite
def cases(draw: st.DrawFn) -> tuple[type[Model], Any]:
    model = draw(st.sampled_from(MODELS))
    return model, draw(payloads(model))


def test_mutated_payloads() -> None:
    """Declared payloads with faults in them, into every model: all promises hold."""
    reached = Reached()

    try_all(cases(), 600, lambda case: reached.check(*case))

    reached.assert_known_members(0.5)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: f"{model.__module__}.{model.__name__}")
def test_declared_payloads(model: type[Model]) -> None:
    """An object with every declared member, as declared: each has a value of its type."""
    wire = full_payload(model)

    hold(model, wire)
    view = model.from_wire(wire)
    empty = [name for name, member in model._members().by_name.items() if getattr(view, name) is None]
    assert empty == []


def test_arbitrary_json() -> None:
    """JSON that has nothing to do with the model: all promises hold."""
    try_all(st.tuples(st.sampled_from(MODELS), values), 400, lambda case: hold(*case))


def test_edits() -> None:
    """Replacing an attribute by itself keeps every other member as it was."""
    try_all(cases(), 150, lambda case: hold_edits(*case))


@pytest.mark.fuzz
def test_many_more() -> None:
    """The same with 210,000 cases, spread evenly over all classes."""
    reached = Reached()
    each = -(-210_000 // len(MODELS))
    for model in MODELS:
        inputs = st.one_of(payloads(model), payloads(model), values)
        try_all(inputs, each, partial(check_all, reached, model))

    assert sum(reached.tried.values()) >= 200_000
    reached.assert_known_members(0.4)
    assert [model for model in MODELS if model._members().by_name and not reached.reached[model]] == []


def test_the_generated_models_take_part() -> None:
    """The promises are tested on the package that users install, not on samples alone."""
    names = packages()
    if not names:
        pytest.skip("generated/ holds no models yet")

    assert "connected_car.b2c.models" in names
    assert len(MODELS) > 500
