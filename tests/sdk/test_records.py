"""Records of the package behave like frozen dataclasses of the standard library, which they are to type checkers."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import threading
from collections.abc import Callable
from functools import cached_property
from typing import Any

import pytest
from connected_car._runtime.core.base import records


class _Fields:
    """A record."""

    name: str
    level: float = 0.5
    tags: dict[str, str] = dataclasses.field(default_factory=dict, hash=False)
    secret: str = dataclasses.field(default="s", repr=False)
    note: str = dataclasses.field(default="", compare=False)


def made(decorator: Callable[[type], Any], **more: Any) -> Any:
    """A class of its own with these fields."""
    facts = {name: each for name, each in vars(_Fields).items() if name not in ("__dict__", "__weakref__")}
    return decorator(type("Record", (), {**facts, "__qualname__": "Record", "__module__": __name__, **more}))


Record = made(records.dataclass(frozen=True))
Standard = made(dataclasses.dataclass(frozen=True))
BOTH = pytest.mark.parametrize("kind", [Record, Standard], ids=["ours", "standard"])


@BOTH
def test_made_compared_and_shown(kind: Any) -> None:
    """By place and by name, with defaults; equal by what is compared; shown without what isn't shown."""
    one, other = kind("a", tags={"x": "y"}), kind("a", 0.5, {"x": "y"}, note="else")

    assert (one.name, one.level, one.tags, one.secret, one.note) == ("a", 0.5, {"x": "y"}, "s", "")
    assert one == other
    assert hash(one) == hash(other)
    assert one != kind("b")
    assert one != ("a", 0.5, {"x": "y"}, "s", "")
    assert repr(one) == "Record(name='a', level=0.5, tags={'x': 'y'}, note='')"
    assert kind("a").tags is not kind("a").tags


@BOTH
@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        (("a",), {"name": "b"}),
        (("a",), {"wrong": 1}),
        ((1, 2, 3, 4, 5, 6), {}),
        ((), {"level": 1.0}),
        ((), {"wrong": 1}),
    ],
)
def test_wrong_arguments(kind: Any, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    """Missing, unknown, too many or given twice is a TypeError."""
    with pytest.raises(TypeError):
        kind(*given, **named)


@BOTH
def test_frozen(kind: Any) -> None:
    """Nothing can be set or deleted."""
    record = kind("a")

    for change in (
        lambda: setattr(record, "name", "b"),
        lambda: delattr(record, "name"),
        lambda: setattr(record, "n", 1),
    ):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()
    assert record == kind("a")


@BOTH
def test_tools_of_the_standard_library(kind: Any) -> None:
    """`fields`, `replace`, `asdict`, `match`, signatures and copies do what they do with every dataclass."""
    record = kind("a", tags={"x": "y"})

    assert [each.name for each in dataclasses.fields(kind)] == ["name", "level", "tags", "secret", "note"]
    assert dataclasses.replace(record, level=1.0) == kind("a", 1.0, {"x": "y"})
    assert dataclasses.asdict(record) == {"name": "a", "level": 0.5, "tags": {"x": "y"}, "secret": "s", "note": ""}
    assert copy.deepcopy(record) == record == copy.copy(record)
    assert list(inspect.signature(kind).parameters) == ["name", "level", "tags", "secret", "note"]
    assert str(inspect.signature(kind)) == str(inspect.signature(Standard))
    match record:
        case kind(name, 0.5):
            assert name == "a"
        case _:
            pytest.fail("patterns go by the order of the fields")


def test_pickled() -> None:
    """Records go to other processes."""
    record = Record("a", tags={"x": "y"})

    assert pickle.loads(pickle.dumps(record)) == record


def test_what_was_found_out_stays_where_it_was() -> None:
    """What a record worked out of its fields isn't pickled: it may be no value that can be, and others work on it too."""
    locked = cached_property(lambda self: threading.Lock())
    locked.__set_name__(object, "locked")
    record = made(records.dataclass(frozen=True), locked=locked)("a")
    assert record.locked is record.locked

    again = copy.deepcopy(record)

    assert (again, again.locked is record.locked) == (record, False)


def test_equal_by_identity_where_it_is_said() -> None:
    """Without ``eq`` each is itself alone, and can be a key whatever it holds; what isn't frozen can change and is none."""
    mine = made(records.dataclass(frozen=True, eq=False))
    loose = made(records.dataclass())
    record = loose("a")
    record.level = 2.0

    assert mine("a") != mine("a")
    assert {mine("a", tags={})}
    assert record == loose("a", 2.0)
    with pytest.raises(TypeError, match="unhashable"):
        hash(record)


def test_methods_of_the_class_stay() -> None:
    """What a class says of itself goes before what all share; the end of making it is told."""
    seen: list[Any] = []
    own = made(
        records.dataclass(frozen=True),
        __repr__=lambda self: "<hidden>",
        __post_init__=lambda self: seen.append(self.name),
        __eq__=lambda self, other: True,
        __hash__=lambda self: 7,
    )

    assert (repr(own("a")), own("a") == own("b"), hash(own("c"))) == ("<hidden>", True, 7)
    assert seen == ["a", "a", "b", "c"]


def test_classes_below() -> None:
    """A record that extends another has the fields of both, whichever was made first."""
    assert Record("a").name == "a"

    @records.dataclass(frozen=True)
    class Below(Record):  # type: ignore[misc,valid-type]
        more: int = 3

    class Plain(Below):
        pass

    assert (Below("a").more, Plain("a", more=4).more, Record("a") == Below("a")) == (3, 4, False)
    assert Plain("a") == Plain("a") != Below("a")
