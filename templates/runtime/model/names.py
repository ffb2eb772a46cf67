"""Annotations as text -> types.

Modules of models import each other for type checkers only, so that reading one class loads
one module. A name is looked up in the module itself and then in its package, which loads
the module of that name on demand (PEP 562).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from .time_of_day import TimeOfDay

_COMMON = {
    "Any": Any,
    "Mapping": Mapping,
    "Sequence": Sequence,
    "date": date,
    "datetime": datetime,
    "timedelta": timedelta,
    "TimeOfDay": TimeOfDay,
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
    """The same for an annotation outside of the models: ``package`` is an API (``connected_car.b2c``)."""
    if not isinstance(annotation, str):
        return annotation
    home = import_module(package)
    if hasattr(home, "__path__") and find_spec(f"{package}.models"):
        home = import_module(f"{package}.models")
    return eval(annotation, {}, _Names(home))
