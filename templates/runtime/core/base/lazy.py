"""Attributes of a package that load their module on first use (PEP 562)."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from importlib import import_module
from types import ModuleType
from typing import Any, ParamSpec, TypeVar

from . import removed

P = ParamSpec("P")
T = TypeVar("T")
_PLUMBING = {"TYPE_CHECKING", "lazy_attributes", "preload_api", "preload_models"}
"""What a package imports to be lazy."""


def lazy_attributes(
    package: str, homes: Mapping[str, str], formerly: Mapping[str, str] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a package whose ``homes`` say which module holds a name.

    A name that its home doesn't hold is a submodule of it, as is every name with an empty home.
    A name that was read once is an ordinary attribute from then on. What an editor is offered are these names, without
    the modules that hold them. ``formerly`` has old names and
    what took their place; reading one warns each time.
    """
    renamed = formerly or {}

    def __getattr__(name: str) -> Any:
        if name in renamed:
            warn_renamed(f"{package}.{name}", f"{package}.{renamed[name]}")
            return getattr(sys.modules[package], renamed[name])
        home = homes.get(name)
        if home is None:
            removed.refuse_removed(package, name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = _find(f"{package}.{home}", name) if home else import_module(f"{package}.{name}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        own = (name for name, value in vars(sys.modules[package]).items() if not isinstance(value, ModuleType))
        return sorted({*own, *homes} - _PLUMBING)

    return __getattr__, __dir__


def removed_attributes(module: str) -> Callable[[str], Any]:
    """``__getattr__`` for a module whose names are all there, and that tells of those which it had."""

    def __getattr__(name: str) -> Any:
        removed.refuse_removed(module, name)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return __getattr__


class LazyMapping(Mapping[str, Any]):
    """Values that are found under another name when they are first read."""

    def __init__(self, names: Mapping[str, str], find: Callable[[str], Any]) -> None:
        self._names = names
        self._find = find

    def __getitem__(self, key: str) -> Any:
        return self._find(self._names[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def renamed(method: Callable[P, T], old: str) -> Callable[P, T]:
    """``method`` under its old name, which goes with the next major version."""

    @wraps(method)
    def alias(*args: P.args, **kwargs: P.kwargs) -> T:
        warn_renamed(f"{old}()", f"{method.__name__}()")
        return method(*args, **kwargs)

    return alias


def argument(new: str, value: T | None, **formerly: T | None) -> T | None:
    """What was given for ``new``, be it under an old name. Raises TypeError when it was given twice."""
    for old, given in formerly.items():
        if given is None:
            continue
        if value is not None:
            raise TypeError(f"{old} is the old name of {new}: give one of the two")
        warn_renamed(old, new, 4)
        value = given
    return value


def warn_renamed(old: str, new: str, level: int = 3) -> None:
    """Tell the caller of an old name, at his own line (``level`` calls up), what it is called now."""
    said = f"{old} is called {new} now; the old name goes with the next major version"
    warnings.warn(said, DeprecationWarning, level)


def _find(home: str, name: str) -> Any:
    module = import_module(home)
    return getattr(module, name) if hasattr(module, name) else import_module(f"{home}.{name}")


def preload_models(package: str, homes: Mapping[str, str]) -> None:
    """Load every module of ``homes`` now."""
    for name in homes:
        getattr(sys.modules[package], name)


def preload_api(namespace: str) -> None:
    """Load what the clients of one API may need later; until then not even the module that does it is there."""
    import_module(f"{__name__.rpartition('.base.')[0]}.client.preload").preload(namespace)
