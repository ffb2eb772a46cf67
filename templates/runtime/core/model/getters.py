"""What a property runs to read one scalar of a view, in code that belongs to that member alone.

CPython remembers in the code of a function which classes and dicts it met (PEP 659). One function that reads all
members of all classes meets everything and remembers nothing; a copy of its code for each member settles after a few
reads. Copies are made when a class is first read, so importing one costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeAlias

Getter: TypeAlias = Callable[[Any], Any]


def passing(wire_name: str, kind: type, read: Callable[[Any], Any]) -> Getter:
    """A wire value of exactly the class ``kind`` as it is; others converted."""

    def get(view: Any) -> Any:
        wire = view._wire
        value = wire.get(wire_name) if type(wire) is dict else None
        return value if value is None or type(value) is kind else read(value)

    return _with_own_code(get)


def converting(wire_name: str, read: Callable[[Any], Any]) -> Getter:
    """Every wire value converted."""

    def get(view: Any) -> Any:
        wire = view._wire
        value = wire.get(wire_name) if type(wire) is dict else None
        return None if value is None else read(value)

    return _with_own_code(get)


def _with_own_code(get: Any) -> Getter:
    return FunctionType(get.__code__.replace(), get.__globals__, get.__name__, None, get.__closure__)
