"""Names that an earlier release had: reading one says which version removed it, and what to use instead."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, NoReturn

_PACKAGE = __name__.partition("._runtime.")[0]


class Removed:
    """Stands in a class where an earlier release had an attribute."""

    __slots__ = ("name", "place")

    def __init__(self, place: str, name: str) -> None:
        self.place = place
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> NoReturn:
        raise _error(self.place, self.name)


def mark_removed(cls: type) -> None:
    """Let ``cls`` tell of the attributes that it had."""
    if not _names():
        return
    place = _public(f"{cls.__module__}.{cls.__qualname__}")
    for name in _names().get(place, ()):
        if name not in cls.__dict__:
            setattr(cls, name, Removed(place, name))


def refuse_removed_of(cls: type, name: str) -> None:
    """Raises `RemovedName` where ``cls`` had ``name``: for classes in which nothing can stand that raises it itself."""
    place = _public(f"{cls.__module__}.{cls.__qualname__}")
    if name in _names().get(place, ()):
        raise _error(place, name)


def refuse_removed(module: str, name: str) -> None:
    """Raises `RemovedName` where ``module`` had ``name``, an ImportError that says the same in a ``from`` import."""
    if name not in _names().get(place := _public(module), ()):
        return
    error = _error(place, name)
    # What is raised as AttributeError in a ``from`` import is told as "cannot import name", without the reason.
    frame = sys._getframe(2)
    if frame.f_code.co_code[frame.f_lasti] == import_module("opcode").opmap["IMPORT_FROM"]:
        raise ImportError(str(error), name=module)
    raise error


def _error(place: str, name: str) -> AttributeError:
    version, instead = _names()[place][name]
    # Here, lest whatever is loaded first loads the errors.
    errors = import_module(f"{_PACKAGE}._runtime.core.errors.without_reply")
    error: AttributeError = errors.RemovedName(f"{place}.{name}", version, instead)
    return error


def _public(place: str) -> str:
    """A place as people write it, below the package: modules of models, resources and clients are private."""
    inside = place.removeprefix(f"{_PACKAGE}.")
    inside = re.sub(r"\.models\.[a-z_]\w*(?=\.|$)", ".models", inside)
    return re.sub(r"\.(resources\.\w+|client|api)(?=\.|$)", "", inside)


@cache
def _names() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    """Place -> name that it had -> version that removed it, and what to use instead."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    try:
        table = import_module(f"{_PACKAGE}._removed").REMOVED
    except ModuleNotFoundError:
        return found
    for place, said in table.items():
        above, _, name = place.rpartition(".")
        found.setdefault(above, {})[name] = said
    return found
