"""Everything that would block later, done now: for programs whose event loop must not wait."""

from __future__ import annotations

import importlib
import pkgutil
from contextlib import suppress

from ..http.own_client import OwnAsyncHttp
from ..http.protocols import default_context

_LATE = ("anyio._backends._asyncio", "httpcore2._backends.auto", "httpcore2._async.http11", "encodings.idna")
"""What the HTTP client loads at its first connection."""
_OPTIONAL = frozenset({"schema", "cli", "command_line", "postgres", "world"})
"""Modules of ours that need what may not be there, or that no call needs."""


def preload(namespace: str) -> None:
    """Load everything that a client of this API (``package.api``) may need later; blocks for a moment."""
    package = importlib.import_module(namespace)
    for name in package.__all__:
        getattr(package, name)
    package.models.preload()
    for module in pkgutil.iter_modules(package.__path__, f"{namespace}."):
        importlib.import_module(module.name)
    _load_runtime(__name__.partition("._runtime.")[0] + "._runtime")
    for name in _LATE:
        with suppress(ImportError):
            importlib.import_module(name)
    default_context()
    OwnAsyncHttp()


def _load_runtime(name: str) -> None:
    """Every layer that this package carries."""
    package = importlib.import_module(name)
    for layer in pkgutil.iter_modules(package.__path__, f"{name}."):
        if layer.name.rpartition(".")[2] not in _OPTIONAL:
            home = importlib.import_module(layer.name)
            for module in pkgutil.walk_packages(home.__path__, f"{layer.name}."):
                if not set(module.name.split(".")) & _OPTIONAL:
                    importlib.import_module(module.name)
