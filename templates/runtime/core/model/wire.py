"""JSON in and out, without losing what JSON can say."""

from __future__ import annotations

import json
from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from enum import Enum
from math import isfinite
from typing import Any, NoReturn, SupportsIndex, TypeAlias, overload

import orjson

from ..errors.without_reply import DecodeError

JsonSource: TypeAlias = "bytes | bytearray | memoryview | str"

MAX_DEPTH = 1024
"""Nesting that is taken; deeper JSON is refused with a `DecodeError`."""

_ZERO_DIGITS = bytes(ord("0") if ord("0") <= code <= ord("9") else code for code in range(256))
_LONG_INTEGER = b"0" * 19


class NonFinite(float):
    """NaN or an infinity, of the wire or of Python. orjson writes a plain one as ``null``; it refuses this one."""

    text: str

    def __new__(cls, text: str) -> NonFinite:
        """``text`` as the wire spells the number."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    def __reduce__(self) -> tuple[type[NonFinite], tuple[str]]:
        return NonFinite, (self.text,)


def decode(data: JsonSource, what: str = "JSON") -> Any:
    """The JSON value in ``data``.

    Of members given twice the last one counts. Integers beyond 64 bits come as floats (`exact`
    keeps their digits). What only the standard library reads (NaN, Infinity, numbers beyond a
    double, lone surrogates, UTF-16) is read with it. Raises `DecodeError` without content.
    """
    try:
        return orjson.loads(data)
    except ValueError as problem:
        reason = str(problem)
    try:
        return _decode_slowly(data)
    except (ValueError, RecursionError):
        pass
    # Not above: an error that is being handled stays with the next one, and that of the parser holds the whole text.
    raise DecodeError(what, f"not JSON that can be read: {reason}")


def as_bytes(data: JsonSource) -> bytes:
    """The same JSON as UTF-8; half characters become their JSON escapes."""
    return data.encode("utf-8", "backslashreplace") if isinstance(data, str) else bytes(data)


def exact(data: bytes) -> Any:
    """Like `decode` of what was decoded before, but integers beyond 64 bits keep their digits."""
    if _LONG_INTEGER not in data.translate(_ZERO_DIGITS):
        return decode(data)
    try:
        return _decode_slowly(data)
    except (ValueError, RecursionError):
        return decode(data)


def _decode_slowly(data: JsonSource) -> Any:
    source = bytes(data) if isinstance(data, memoryview) else data
    return copied(json.loads(source, parse_constant=NonFinite, parse_float=_number))


def _number(text: str) -> float:
    number = float(text)
    return number if isfinite(number) else NonFinite(text)


def encode(wire: Any) -> bytes:
    """Compact JSON, by orjson wherever it writes the same value."""
    try:
        return orjson.dumps(wire)
    except TypeError:
        # Integers beyond 64 bits, NaN, lone surrogates, nesting beyond 254.
        return "".join(_pieces(wire)).encode("ascii")


class _Text(str):
    """JSON that is finished."""

    __slots__ = ()


def _pieces(wire: Any) -> Iterator[str]:
    stack = [wire]
    while stack:
        item = stack.pop()
        if type(item) is dict:
            named = [part for key, value in item.items() for part in (_Text(","), _Text(f"{json.dumps(key)}:"), value)]
            stack += [_Text("}"), *reversed(named[1:]), _Text("{")]
        elif type(item) is list:
            listed = [part for value in item for part in (_Text(","), value)]
            stack += [_Text("]"), *reversed(listed[1:]), _Text("[")]
        elif isinstance(item, _Text | NonFinite):
            yield item.text if isinstance(item, NonFinite) else item
        else:
            yield json.dumps(item)


_SCALARS = frozenset({str, int, bool, type(None)})


def copied(value: Any) -> Any:
    """A deep copy of a JSON value in plain dicts, lists and scalars.

    Raises `TypeError` for what JSON can't say, `ValueError` for nesting beyond `MAX_DEPTH`
    (for one, a list that contains itself).
    """
    box = [value]
    boxes: list[tuple[Any, int]] = [(box, 0)]
    while boxes:
        container, depth = boxes.pop()
        if depth > MAX_DEPTH:
            raise ValueError(f"nested deeper than {MAX_DEPTH} levels")
        for key, item in container.items() if type(container) is dict else enumerate(container):
            if type(item) in _SCALARS:
                continue
            container[key] = plain = _plain(item)
            if type(plain) is dict or type(plain) is list:
                boxes.append((plain, depth + 1))
    return box[0]


def _plain(item: Any) -> Any:
    if isinstance(item, NonFinite):
        return item
    if isinstance(item, float):
        return float(item) if isfinite(item) else NonFinite(json.dumps(float(item)))
    if isinstance(item, Mapping):
        if not all(isinstance(key, str) for key in item):
            raise TypeError("the names in a JSON object are strings")
        return dict(item)
    if isinstance(item, list | tuple):
        return list(item)
    if isinstance(item, Enum):
        return item.value
    if isinstance(item, str | int):
        return str.__str__(item) if isinstance(item, str) else int(item)
    if hasattr(item, "_wire"):
        return copied(item._wire)
    raise TypeError(f"JSON has no {type(item).__name__}")


def is_finite(wire: Any) -> bool:
    """Whether a JSON value holds no `NonFinite`, which the wire may bring and JSON doesn't have."""
    if type(wire) is not dict and type(wire) is not list:
        return not isinstance(wire, NonFinite)
    found = [wire]
    # The list grows while it is walked, so that depth costs no stack.
    for item in found:
        if isinstance(item, NonFinite):
            return False
        if type(item) is dict or type(item) is list:
            found += item.values() if type(item) is dict else item
    return True


def _refused(*_: Any, **__: Any) -> NoReturn:
    raise TypeError("what came over the wire can't be changed; to_wire() gives a copy")


class ReadOnlyObject(dict[str, Any]):
    """A JSON object that can't be changed; what it holds can't either. Equal to the same dict, and JSON as it is."""

    __slots__ = ()

    def __getitem__(self, name: str) -> Any:
        return read_only(super().__getitem__(name))

    def __iter__(self) -> Iterator[str]:
        # Said anew, so that ``dict(view.wire)`` asks for each value and never copies what can be changed.
        return super().__iter__()

    def get(self, name: str, default: Any = None) -> Any:
        """As of a dict, read-only."""
        return read_only(super().get(name, default))

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        """As of a dict, read-only."""
        return ItemsView(self)

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        """As of a dict, read-only."""
        return ValuesView(self)

    def copy(self) -> dict[str, Any]:
        """A dict that can be changed; what it holds can't."""
        return dict(self)

    def __or__(self, other: Any) -> dict[str, Any]:  # type: ignore[override]
        return {**self, **other}

    def __ror__(self, other: Any) -> dict[str, Any]:  # type: ignore[override]
        return {**other, **self}

    def __reduce__(self) -> tuple[Any, ...]:
        return ReadOnlyObject, (copied(self),)

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = _refused
    __hash__ = None

    def __repr__(self) -> str:
        # Values may be private; ``dict(view.wire)`` or ``to_wire()`` show them.
        return f"<JSON object: {', '.join(self)}>"


class ReadOnlyArray(list[Any]):
    """A JSON array that can't be changed; what it holds can't either. Equal to the same list, and JSON as it is."""

    __slots__ = ()

    @overload
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> ReadOnlyArray: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        found = super().__getitem__(index)
        return ReadOnlyArray(found) if isinstance(index, slice) else read_only(found)

    def __iter__(self) -> Iterator[Any]:
        return map(read_only, super().__iter__())

    def __reversed__(self) -> Iterator[Any]:
        return map(read_only, super().__reversed__())

    def copy(self) -> list[Any]:
        """A list that can be changed; what it holds can't."""
        return [*self]

    def __add__(self, other: Any) -> list[Any]:
        return [*self, *other]

    def __mul__(self, times: SupportsIndex) -> list[Any]:
        return [*self] * times

    __rmul__ = __mul__

    def __reduce__(self) -> tuple[Any, ...]:
        return ReadOnlyArray, (copied(self),)

    __setitem__ = __delitem__ = append = extend = insert = pop = remove = clear = sort = reverse = _refused
    __iadd__ = __imul__ = _refused
    __hash__ = None

    def __repr__(self) -> str:
        return f"<JSON array of {len(self)}>"


def read_only(wire: Any) -> Any:
    """The same JSON value; objects and arrays without the methods that change them."""
    if type(wire) is dict:
        return ReadOnlyObject(wire)
    return ReadOnlyArray(wire) if type(wire) is list else wire
