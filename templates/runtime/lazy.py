"""Attributes of a package that load their module on first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_attributes(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a package whose ``homes`` say which module holds a name.

    An empty home means that the name is a submodule itself. A name that was read once is an
    ordinary attribute from then on.
    """

    def __getattr__(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if not home:
            return import_module(f"{package}.{name}")
        value = getattr(import_module(f"{package}.{home}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return __getattr__, __dir__


def preloader(package: str, homes: Mapping[str, str]) -> Callable[[], None]:
    """A function that loads every module of ``homes`` now, for servers that would rather wait at start."""

    def preload() -> None:
        """Load every model now instead of on first use."""
        for name in homes:
            getattr(sys.modules[package], name)

    return preload
