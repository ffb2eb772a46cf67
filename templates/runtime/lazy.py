"""Attributes of a package that load their module on first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_attributes(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a package whose ``homes`` say which module holds a name.

    A name that its home doesn't hold is a submodule of it, as is every name with an empty home.
    A name that was read once is an ordinary attribute from then on.
    """

    def __getattr__(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = _find(f"{package}.{home}", name) if home else import_module(f"{package}.{name}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return __getattr__, __dir__


def _find(home: str, name: str) -> Any:
    module = import_module(home)
    return getattr(module, name) if hasattr(module, name) else import_module(f"{home}.{name}")


def preloader(package: str, homes: Mapping[str, str]) -> Callable[[], None]:
    """A function that loads every module of ``homes`` now, for servers that would rather wait at start."""

    def preload() -> None:
        """Load every model now instead of on first use."""
        for name in homes:
            getattr(sys.modules[package], name)

    return preload
