"""Annotations as text -> types -> converters.

Modules of models import each other for type checkers only. Importing a class loads its module alone; the first
member that is read of it resolves the annotations of all its members, which loads the modules of the classes that
they name (of a status some twenty), and nothing that those name in turn. A name is looked up in the module itself
and then in its package, which loads the module of that name on demand (PEP 562).
"""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast

from .converters import NO_DISCRIMINATOR, ArrayOf, Discriminator, MapOf, UnionOf, ViewOf
from .enums import OpenEnum, OpenIntEnum
from .issues import View
from .scalars import SCALARS, Converter, IntegerChoice, TextChoice
from .time_of_day import TimeOfDay
from .upload import FileUpload

_COMMON = {
    "Any": Any,
    "Mapping": Mapping,
    "Sequence": Sequence,
    "date": date,
    "datetime": datetime,
    "timedelta": timedelta,
    "TimeOfDay": TimeOfDay,
    "FileUpload": FileUpload,
}


class _Names(dict[str, Any]):
    """Names as ``eval`` asks for them."""

    def __init__(self, *modules: ModuleType) -> None:
        super().__init__()
        self._modules = modules

    def __missing__(self, name: str) -> Any:
        for module in self._modules:
            try:
                return getattr(module, name)
            except AttributeError:
                continue
        # A KeyError sends `eval` on to the builtins.
        return _COMMON[name]


def resolve(annotation: Any, module: str) -> Any:
    """The type that an annotation in ``module`` names. Raises `NameError` when nothing has that name."""
    if not isinstance(annotation, str):
        return annotation
    names = _Names(*(sys.modules[name] for name in (module, module.rpartition(".")[0]) if name in sys.modules))
    return eval(annotation, {}, names)


def resolve_in_api(annotation: Any, package: str) -> Any:
    """The same for an annotation outside of the models: ``package`` is an API (``package.api``)."""
    if not isinstance(annotation, str):
        return annotation
    home = import_module(package)
    if hasattr(home, "__path__") and find_spec(f"{package}.models"):
        home = import_module(f"{package}.models")
    # What none of several classes explains is the base of all of them.
    return eval(annotation, {}, _Names(home, import_module(f"{__package__}.base")))


def converter_of(annotation: Any, discriminator: Discriminator = NO_DISCRIMINATOR) -> Converter:
    """The converter of a type as annotations give it. Raises `TypeError` for a type no model has."""
    if annotation in SCALARS:
        return SCALARS[annotation]
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return _of_class(annotation)
    inner = partial(converter_of, discriminator=discriminator)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union([part for part in arguments if part is not type(None)], discriminator)
    if origin is Sequence:
        return ArrayOf(inner(arguments[0]), _may_be_none(arguments[0]))
    if origin is Mapping:
        return MapOf(inner(arguments[1]), _may_be_none(arguments[1]))
    raise TypeError(f"a model can't hold {annotation!r}")


def _may_be_none(annotation: Any) -> bool:
    return type(None) in typing.get_args(annotation)


def _of_class(annotation: type) -> Converter:
    if issubclass(annotation, OpenEnum):
        return TextChoice(annotation)
    if issubclass(annotation, OpenIntEnum):
        return IntegerChoice(annotation)
    if hasattr(annotation, "_members"):
        return ViewOf(cast("type[View]", annotation))
    raise TypeError(f"a model can't hold {annotation.__name__}")


def _union(parts: list[Any], discriminator: Discriminator) -> Converter:
    if len(parts) == 1:
        return converter_of(parts[0], discriminator)
    untyped = next(filter(_is_untyped, parts), None)
    branches = [converter_of(part, discriminator) for part in parts if part is not untyped]
    return UnionOf(branches, ViewOf(untyped) if untyped else None, discriminator)


def _is_untyped(part: Any) -> bool:
    """Whether it is `Model` itself, the class that no document defines."""
    return getattr(part, "_pointer", None) == ""
