# End users (B2C): generated, do not edit.
"""The End users (B2C) API: `Client`, `AsyncClient`, `models`, `scopes`, `OPERATIONS`."""

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
    from .resources.callbacks import AsyncCallbacks as AsyncCallbacks
    from .resources.callbacks import Callbacks as Callbacks
    from .resources.monitors import AsyncMonitors as AsyncMonitors
    from .resources.monitors import Monitors as Monitors
    from .resources.remotes import AsyncRemotes as AsyncRemotes
    from .resources.remotes import Remotes as Remotes
    from .resources.trips import AsyncTrips as AsyncTrips
    from .resources.trips import Trips as Trips
    from .resources.user import AsyncUserResource as AsyncUserResource
    from .resources.user import UserResource as UserResource
    from .resources.vehicles import AsyncVehicles as AsyncVehicles
    from .resources.vehicles import Vehicles as Vehicles

_HOMES = {
    "API": "api",
    "AsyncClient": "client",
    "Client": "client",
    "AsyncDrivers": "drivers",
    "Drivers": "drivers",
    "OAuth2": "api",
    "OPERATIONS": "operations",
    "AsyncCallbacks": "resources.callbacks",
    "Callbacks": "resources.callbacks",
    "AsyncMonitors": "resources.monitors",
    "Monitors": "resources.monitors",
    "AsyncRemotes": "resources.remotes",
    "Remotes": "resources.remotes",
    "AsyncTrips": "resources.trips",
    "Trips": "resources.trips",
    "AsyncUserResource": "resources.user",
    "UserResource": "resources.user",
    "AsyncVehicles": "resources.vehicles",
    "Vehicles": "resources.vehicles",
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
    "AsyncCallbacks",
    "Callbacks",
    "AsyncMonitors",
    "Monitors",
    "AsyncRemotes",
    "Remotes",
    "AsyncTrips",
    "Trips",
    "AsyncUserResource",
    "UserResource",
    "AsyncVehicles",
    "Vehicles",
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
