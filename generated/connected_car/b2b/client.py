# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.car.client import AsyncCarClient as _AsyncClient
from .._runtime.car.client import SyncCarClient as _SyncClient
from .._runtime.core.client.resource_property import resource_property
from .api import API

if TYPE_CHECKING:
    from .resources.callbacks import AsyncCallbacks, Callbacks
    from .resources.fleets import AsyncFleets, Fleets
    from .resources.monitors import AsyncMonitors, Monitors
    from .resources.remotes import AsyncRemotes, Remotes
    from .resources.trips import AsyncTrips, Trips
    from .resources.vehicles import AsyncVehicles, Vehicles


class Client(_SyncClient):
    """Calls the Fleets (B2B) API; usable as a context manager and from several threads."""

    _api = API

    @resource_property
    def callbacks(self) -> Callbacks:
        """Callbacks: 6 operations of the Fleets (B2B) API."""
        from .resources.callbacks import Callbacks

        return Callbacks(self)

    @resource_property
    def fleets(self) -> Fleets:
        """Fleets: 9 operations of the Fleets (B2B) API."""
        from .resources.fleets import Fleets

        return Fleets(self)

    @resource_property
    def monitors(self) -> Monitors:
        """Monitors: 6 operations of the Fleets (B2B) API."""
        from .resources.monitors import Monitors

        return Monitors(self)

    @resource_property
    def remotes(self) -> Remotes:
        """Remotes: 3 operations of the Fleets (B2B) API."""
        from .resources.remotes import Remotes

        return Remotes(self)

    @resource_property
    def trips(self) -> Trips:
        """Trips: 7 operations of the Fleets (B2B) API."""
        from .resources.trips import Trips

        return Trips(self)

    @resource_property
    def vehicles(self) -> Vehicles:
        """Vehicles: 16 operations of the Fleets (B2B) API."""
        from .resources.vehicles import Vehicles

        return Vehicles(self)


class AsyncClient(_AsyncClient):
    """Calls the Fleets (B2B) API from an event loop; same names as `Client`, awaitable."""

    _api = API

    @resource_property
    def callbacks(self) -> AsyncCallbacks:
        """Callbacks: 6 operations of the Fleets (B2B) API."""
        from .resources.callbacks import AsyncCallbacks

        return AsyncCallbacks(self)

    @resource_property
    def fleets(self) -> AsyncFleets:
        """Fleets: 9 operations of the Fleets (B2B) API."""
        from .resources.fleets import AsyncFleets

        return AsyncFleets(self)

    @resource_property
    def monitors(self) -> AsyncMonitors:
        """Monitors: 6 operations of the Fleets (B2B) API."""
        from .resources.monitors import AsyncMonitors

        return AsyncMonitors(self)

    @resource_property
    def remotes(self) -> AsyncRemotes:
        """Remotes: 3 operations of the Fleets (B2B) API."""
        from .resources.remotes import AsyncRemotes

        return AsyncRemotes(self)

    @resource_property
    def trips(self) -> AsyncTrips:
        """Trips: 7 operations of the Fleets (B2B) API."""
        from .resources.trips import AsyncTrips

        return AsyncTrips(self)

    @resource_property
    def vehicles(self) -> AsyncVehicles:
        """Vehicles: 16 operations of the Fleets (B2B) API."""
        from .resources.vehicles import AsyncVehicles

        return AsyncVehicles(self)
