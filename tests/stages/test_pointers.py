"""Pointers, copies and limits: the small facts that every stage needs."""

from __future__ import annotations

import pytest

from generator import limits
from generator.pointers import class_of, keys_in, keys_of, node_at, pointer_to
from generator.trees import copied

# Examples of RFC 6901 §5 and §6, and one of an OpenAPI path.
POINTERS = [
    ("", [], ""),
    ("/foo/0", ["foo", "0"], "#/foo/0"),
    ("/", [""], "#/"),
    ("/a~1b", ["a/b"], "#/a~1b"),
    ("/c%d", ["c%d"], "#/c%25d"),
    ("/m~0n", ["m~n"], "#/m~0n"),
    ("/~01", ["~1"], "#/~01"),
    ("/paths/~1cars~1{id}/get", ["paths", "/cars/{id}", "get"], "#/paths/~1cars~1%7Bid%7D/get"),
]


@pytest.mark.parametrize(("pointer", "keys", "fragment"), POINTERS)
def test_a_pointer_names_keys(pointer: str, keys: list[str], fragment: str) -> None:
    """Written and read as RFC 6901 has it; in a fragment, percent signs are encoded, too."""
    assert pointer_to(*keys) == pointer
    assert keys_of(pointer) == keys
    assert keys_in(fragment) == keys


def test_a_path_with_a_percent_sign_is_no_fragment() -> None:
    """A pointer of ours is taken as it stands."""
    assert keys_of(pointer_to("paths", "/a%20b")) == ["paths", "/a%20b"]


@pytest.mark.parametrize("keys", [["b"], ["a", "2"], ["a", "-1"], ["a", "x"], ["c", "d"]])
def test_nothing_lies_there(keys: list[str]) -> None:
    """Absent is not the same as null, and no text is an index but a number within the list."""
    tree = {"a": [1, None], "c": "text"}

    assert node_at(tree, ["a", "1"]) is None
    with pytest.raises(KeyError):
        node_at(tree, keys)


def test_a_copy_shares_nothing() -> None:
    """Two places that were one node become two."""
    shared = {"x": [1]}
    copy = copied({"a": shared, "b": shared})

    copy["a"]["x"].append(2)

    assert (copy["b"], shared) == ({"x": [1]}, {"x": [1]})


def test_a_schema_names_a_class() -> None:
    """Bare, or with what is said of this use; a list of them names none."""
    reference = {"$ref": "#/components/schemas/Car"}

    assert class_of(reference) == class_of({"allOf": [reference], "nullable": True}) == "Car"
    assert class_of({"type": "array", "items": reference}) is None


def test_limits_come_in_pairs() -> None:
    """The lower of a pair grows tighter upwards, the upper downwards; the runtime knows them by Python names."""
    assert len(limits.LOWER) == len(limits.UPPER) == 4
    assert [*map(limits.python_name, limits.LENGTHS)] == ["min_length", "max_length"]
