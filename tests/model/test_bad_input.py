"""Bytes that are no good: a typed error or a documented value, never a crash or a hang."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import pytest
from connected_car._runtime.core.errors.without_reply import ConnectedCarError, DecodeError
from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.fields import field
from connected_car._runtime.core.model.wire import MAX_DEPTH, decode, encode

from tests.model.samples import Car

BIG = 123456789012345678901234567890


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"<html>no</html>",
        b'{"aText":"x"',
        b'{"aText":"x"}}',
        b'{"aText":"\xff"}',
        b'{"aText":"\x00"}',
        b"{'aText': 'x'}",
        b"[1,]",
        b"\x00\x01",
        b"1" * 5000,
        b"[" * 10_000 + b"]" * 10_000,
        b"[" * 10_000,
        b'{"inner":' * 10_000 + b"1" + b"}" * 10_000,
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_is_not_json_is_a_typed_error_without_content(data: bytes) -> None:
    """No JSON, cut off, not UTF-8, nested 10,000 deep, a number of 5,000 digits: `DecodeError`, content untold."""
    with pytest.raises(DecodeError) as caught:
        Car.from_json(data)

    assert isinstance(caught.value, ConnectedCarError)
    assert "aText" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert "gateway" not in str(caught.value)
    assert "error.reply" not in str(caught.value)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400"])
class TestNumbersThatAreNone:
    """What JSON forbids, or no double can hold."""

    def test_one_of_them_harms_nothing_else(self, text: str) -> None:
        """The member is None and noted; all others read; nothing becomes ``null`` when dumped."""
        view = Car.from_json(f'{{"aNumber":{text},"anInteger":{text},"aText":"x","anything":{text},"needed":""}}')

        assert (view.number, view.integer, view.text) == (None, None, "x")
        assert isinstance(view.anything, float)
        assert {(issue.path, issue.kind) for issue in view.issues()} == {
            ("aNumber", "wrong_type"),
            ("anInteger", "wrong_type"),
        }
        edited = view.replace(text="y").to_json()
        assert f'"aNumber":{text},'.encode() in edited
        assert b"null" not in edited

    def test_pickled_and_copied(self, text: str) -> None:
        """It survives a pickle of an edited view and a copy of its wire value."""
        view = Car.from_json(f'{{"aNumber":{text}}}').replace(text="y")

        assert pickle.loads(pickle.dumps(view)).to_json() == view.to_json()
        assert Car.from_wire(view.to_wire()).to_json() == view.to_json()


class Measured(float):
    """A number as libraries have their own, with a ``repr`` that is no number."""

    def __repr__(self) -> str:
        return f"Measured({float(self)})"


@pytest.mark.parametrize("kind", [float, Measured])
@pytest.mark.parametrize(
    ("value", "text"), [(math.nan, b"NaN"), (math.inf, b"Infinity"), (-math.inf, b"-Infinity")], ids=str
)
def test_python_values_beyond_json(kind: type[float], value: float, text: bytes) -> None:
    """They can be given, aren't turned into ``null``, and are refused when sent (see strict out).

    They are written as whoever reads them at all expects it, so that a copy and a pickle say the same.
    """
    view = Car(number=kind(value), anything=[kind(0.5)])

    assert view.number is None
    assert [issue.kind for issue in view.issues() if issue.path == "aNumber"] == ["wrong_type"]
    assert view.to_json() == b'{"aNumber":' + text + b',"anything":[0.5]}'
    assert pickle.loads(pickle.dumps(view)).to_json() == view.to_json()
    assert Car.from_json(view.to_json()).to_wire().keys() == {"aNumber", "anything"}
    assert Car.from_wire({"aNumber": kind(value), "anything": [0.5]}).to_json() == view.to_json()


class TestLongIntegers:
    """Integers beyond 64 bits."""

    def test_unedited(self) -> None:
        """An integer attribute is None rather than wrong digits; a number attribute is the nearest double."""
        view = Car.from_json(f'{{"anInteger":{BIG},"aNumber":{BIG}}}')

        assert view.integer is None
        assert view.number == float(BIG)
        assert str(BIG).encode() in view.to_json()

    def test_every_digit_survives_an_edit(self) -> None:
        """Editing, copying out and pickling keep the digits."""
        view = Car.from_json(f'{{"anInteger":{BIG},"new":[{-BIG}]}}')

        assert view.to_wire() == {"anInteger": BIG, "new": [-BIG]}
        edited = view.replace(text="x")
        assert json.loads(edited.to_json()) == {"anInteger": BIG, "new": [-BIG], "aText": "x"}
        assert pickle.loads(pickle.dumps(edited)).to_wire() == edited.to_wire()

    @pytest.mark.parametrize("number", [2**63 - 1, -(2**63), 2**64 - 1])
    def test_64_bits_are_exact(self, number: int) -> None:
        """Up to 64 bits an integer is itself."""
        assert Car.from_json(f'{{"anInteger":{number}}}').integer == number

    @pytest.mark.parametrize("number", [2**64, -(2**63) - 1])
    def test_beyond_64_bits_is_never_wrong(self, number: int) -> None:
        """One more, and it is None, with its digits on the wire."""
        view = Car.from_json(f'{{"anInteger":{number}}}')

        assert view.integer is None
        assert view.to_wire() == {"anInteger": number}


def test_lone_surrogates() -> None:
    """Half of a character, escaped, is text that can be read, dumped and pickled."""
    data = rb'{"aText":"a\ud800b","needed":"\udc00"}'

    view = Car.from_json(data)

    assert view.text == "a\ud800b"
    assert view.to_json() == data
    assert json.loads(view.replace(flag=True).to_json()) == {**json.loads(data), "aFlag": True}
    assert pickle.loads(pickle.dumps(view.replace(flag=True))).text == view.text
    raw = Car.from_json('{"aText":"\ud800"}')
    assert raw.text == "\ud800"
    assert raw.to_json() == rb'{"aText":"\ud800"}'


def test_duplicate_names() -> None:
    """Of a member given twice the last one counts; the bytes are given back as they came."""
    view = Car.from_json(b'{"aText":"x","aText":"y"}')

    assert view.text == "y"
    assert view.to_json() == b'{"aText":"x","aText":"y"}'
    assert view.replace(flag=True).to_wire() == {"aText": "y", "aFlag": True}


def test_other_encodings() -> None:
    """UTF-16, and UTF-8 with a mark at its start, are read too."""
    assert Car.from_json('{"aText":"é"}'.encode("utf-16")).text == "é"
    assert Car.from_json(b"\xef\xbb\xbf" + '{"aText":"é"}'.encode()).text == "é"


class TestDepth:
    @pytest.mark.parametrize("depth", [300, 1000])
    def test_within_the_limit(self, depth: int) -> None:
        """Nesting of hundreds of levels is read, checked, edited, dumped and copied like any other."""
        data = b'{"needed":"","inner":' * depth + b'{"needed":"","aNumber":"1"}' + b"}" * depth

        view = Car.from_json(data)
        inmost = view
        while inmost.inner is not None:
            inmost = inmost.inner

        assert inmost.number == 1.0
        assert [issue.kind for issue in view.issues()] == ["coerced"]
        assert view.issues()[0].path.count("inner") == depth
        assert view.replace(needed="").to_json() == data
        assert view.to_json() == data
        unfolded = view.to_dict()
        for _ in range(depth):
            unfolded = unfolded["inner"]
        assert unfolded["number"] == 1.0
        assert pickle.loads(pickle.dumps(view)).to_json() == data
        assert Car.from_wire(view.to_wire()).to_json() == data
        assert repr(view)

    def test_arrays(self) -> None:
        """The same for arrays, also where no type is declared."""
        data = b'{"anything":' + b"[" * 900 + b"]" * 900 + b"}"

        view = Car.from_json(data)

        found = view.anything
        while len(found):
            found = found[0]
        assert view.replace(anything=view.anything).to_json() == data

    def test_beyond_the_limit(self) -> None:
        """One limit for all ways in."""
        wire: Any = []
        for _ in range(MAX_DEPTH + 1):
            wire = [wire]

        with pytest.raises(ValueError, match="nested deeper"):
            Car.from_wire(wire)
        with pytest.raises(DecodeError):
            decode(b"[NaN," * (MAX_DEPTH + 1) + b"1" + b"]" * (MAX_DEPTH + 1))


def test_encode_is_json_whatever_it_has_to_say() -> None:
    """The slow way writes the same JSON as the fast one."""
    wire = {"a": [1, 2.5, True, None, 'é"\\\n'], "b": {}, "c": [], "d": {"e": [[], {}]}, "": 0}

    slow = encode(wire | {"big": BIG})

    assert json.loads(encode(wire)) == wire
    assert json.loads(slow) == wire | {"big": BIG}
    assert b": " not in slow


@pytest.mark.slow
def test_a_hundred_megabytes() -> None:
    """A huge reply is only as slow as its JSON."""

    class Many(Model):
        texts: list[str] | None = field("texts", default=None)

    Many.__annotations__ = {"texts": "Sequence[str] | None"}
    data = b'{"texts":[' + b",".join([b'"' + b"x" * 1000 + b'"'] * 100_000) + b"]}"
    assert len(data) > 100_000_000

    view = Many.from_json(data)

    assert view.texts is not None
    assert len(view.texts) == 100_000
    assert view.issues() == ()
    assert view.to_json() is data
