# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, overload

from .._runtime.car.client import AsyncCarClient as _AsyncClient
from .._runtime.car.client import SyncCarClient as _SyncClient
from .._runtime.core.base.type_parameters import Held
from .._runtime.core.client.resource_property import resource_property
from .api import API

if TYPE_CHECKING:
    from .._runtime.core.base.type_parameters import Four, One, Three, Two
    from .resources.callbacks import AsyncCallbacks, Callbacks
    from .resources.monitors import AsyncMonitors, Monitors
    from .resources.remotes import AsyncRemotes, Remotes
    from .resources.trips import AsyncTrips, Trips
    from .resources.user import AsyncUserResource, UserResource
    from .resources.vehicles import AsyncVehicles, Vehicles


class Client(_SyncClient, Generic[Held]):
    """Calls the End users (B2C) API; usable as a context manager and from several threads."""

    _api = API

    if TYPE_CHECKING:

        @overload
        def require(self, one: type[One], /) -> Client[One]: ...
        @overload
        def require(self, one: type[One], two: type[Two], /) -> Client[One | Two]: ...
        @overload
        def require(self, one: type[One], two: type[Two], three: type[Three], /) -> Client[One | Two | Three]: ...
        @overload
        def require(
            self, one: type[One], two: type[Two], three: type[Three], four: type[Four], /
        ) -> Client[One | Two | Three | Four]: ...
        @overload
        def require(self, *scopes: type[Any] | str) -> Client[Any]: ...

    def require(self, *scopes: type[Any] | str) -> Client[Any]:
        """This client, declared to hold ``scopes``, when its token has them: ``client.require(grants.X, grants.Y)``.

        Raises `MissingScope` for what the token lacks; warns with `ScopeWarning` when it isn't known what it has.
        More than four, and names as text, are checked here and not by a type checker.
        """
        found: Client[Any] = self._require(scopes)
        return found

    @resource_property
    def callbacks(self) -> Callbacks:
        """Callbacks: 6 operations of the End users (B2C) API."""
        from .resources.callbacks import Callbacks

        return Callbacks(self)

    @resource_property
    def monitors(self) -> Monitors:
        """Monitors: 6 operations of the End users (B2C) API."""
        from .resources.monitors import Monitors

        return Monitors(self)

    @resource_property
    def remotes(self) -> Remotes[Held]:
        """Remotes: 3 operations of the End users (B2C) API."""
        from .resources.remotes import Remotes

        return Remotes(self)

    @resource_property
    def trips(self) -> Trips[Held]:
        """Trips: 8 operations of the End users (B2C) API."""
        from .resources.trips import Trips

        return Trips(self)

    @resource_property
    def user(self) -> UserResource:
        """User: 1 operation of the End users (B2C) API."""
        from .resources.user import UserResource

        return UserResource(self)

    @resource_property
    def vehicles(self) -> Vehicles[Held]:
        """Vehicles: 12 operations of the End users (B2C) API."""
        from .resources.vehicles import Vehicles

        return Vehicles(self)


class AsyncClient(_AsyncClient, Generic[Held]):
    """Calls the End users (B2C) API from an event loop; same names as `Client`, awaitable."""

    _api = API

    if TYPE_CHECKING:

        @overload
        def require(self, one: type[One], /) -> AsyncClient[One]: ...
        @overload
        def require(self, one: type[One], two: type[Two], /) -> AsyncClient[One | Two]: ...
        @overload
        def require(self, one: type[One], two: type[Two], three: type[Three], /) -> AsyncClient[One | Two | Three]: ...
        @overload
        def require(
            self, one: type[One], two: type[Two], three: type[Three], four: type[Four], /
        ) -> AsyncClient[One | Two | Three | Four]: ...
        @overload
        def require(self, *scopes: type[Any] | str) -> AsyncClient[Any]: ...

    def require(self, *scopes: type[Any] | str) -> AsyncClient[Any]:
        """This client, declared to hold ``scopes``, when its token has them: ``client.require(grants.X, grants.Y)``.

        Raises `MissingScope` for what the token lacks; warns with `ScopeWarning` when it isn't known what it has.
        More than four, and names as text, are checked here and not by a type checker.
        """
        found: AsyncClient[Any] = self._require(scopes)
        return found

    @resource_property
    def callbacks(self) -> AsyncCallbacks:
        """Callbacks: 6 operations of the End users (B2C) API."""
        from .resources.callbacks import AsyncCallbacks

        return AsyncCallbacks(self)

    @resource_property
    def monitors(self) -> AsyncMonitors:
        """Monitors: 6 operations of the End users (B2C) API."""
        from .resources.monitors import AsyncMonitors

        return AsyncMonitors(self)

    @resource_property
    def remotes(self) -> AsyncRemotes[Held]:
        """Remotes: 3 operations of the End users (B2C) API."""
        from .resources.remotes import AsyncRemotes

        return AsyncRemotes(self)

    @resource_property
    def trips(self) -> AsyncTrips[Held]:
        """Trips: 8 operations of the End users (B2C) API."""
        from .resources.trips import AsyncTrips

        return AsyncTrips(self)

    @resource_property
    def user(self) -> AsyncUserResource:
        """User: 1 operation of the End users (B2C) API."""
        from .resources.user import AsyncUserResource

        return AsyncUserResource(self)

    @resource_property
    def vehicles(self) -> AsyncVehicles[Held]:
        """Vehicles: 12 operations of the End users (B2C) API."""
        from .resources.vehicles import AsyncVehicles

        return AsyncVehicles(self)
