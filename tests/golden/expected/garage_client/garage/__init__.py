# Garage: generated, do not edit.
"""The Garage API: `Client`, `AsyncClient`, `models`, `scopes`, `OPERATIONS`."""

from typing import TYPE_CHECKING

from .._runtime.core.base.lazy import lazy_attributes, preload_api

if TYPE_CHECKING:
    from . import events as events
    from . import grants as grants
    from . import models as models
    from . import scopes as scopes
    from .api import API as API
    from .api import OAuth2 as OAuth2
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .drivers import AsyncDrivers as AsyncDrivers
    from .drivers import Drivers as Drivers
    from .operations import OPERATIONS as OPERATIONS
    from .resources.cars import AsyncCars as AsyncCars
    from .resources.cars import Cars as Cars
    from .resources.remotes import AsyncRemotes as AsyncRemotes
    from .resources.remotes import Remotes as Remotes

_HOMES = {
    "API": "api",
    "AsyncClient": "client",
    "Client": "client",
    "AsyncDrivers": "drivers",
    "Drivers": "drivers",
    "OAuth2": "api",
    "OPERATIONS": "operations",
    "AsyncCars": "resources.cars",
    "Cars": "resources.cars",
    "AsyncRemotes": "resources.remotes",
    "Remotes": "resources.remotes",
    "events": "",
    "grants": "",
    "models": "",
    "scopes": "",
}
__all__ = [
    "API",
    "OPERATIONS",
    "AsyncClient",
    "AsyncDrivers",
    "Drivers",
    "Client",
    "OAuth2",
    "AsyncCars",
    "Cars",
    "AsyncRemotes",
    "Remotes",
    "events",
    "grants",
    "models",
    "preload",
    "scopes",
]


def preload() -> None:
    """Load everything that a client of this API may need later: modules, models, certificates.

    Blocks for a moment, so call it before the event loop starts or in a thread: ``await asyncio.to_thread(preload)``.
    After it, neither constructing an `AsyncClient` nor its calls read a file, load a module or certificates in the
    event loop.
    """
    preload_api(__name__)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
