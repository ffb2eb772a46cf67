# Garage: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, overload

from .._runtime.car.client import AsyncCarClient as _AsyncClient
from .._runtime.car.client import SyncCarClient as _SyncClient
from .._runtime.core.base.type_parameters import Held
from .._runtime.core.client.resource_property import resource_property
from .api import API

if TYPE_CHECKING:
    from .._runtime.core.base.type_parameters import Four, One, Three, Two
    from .resources.cars import AsyncCars, Cars
    from .resources.remotes import AsyncRemotes, Remotes


class Client(_SyncClient, Generic[Held]):
    """Calls the Garage API; usable as a context manager and from several threads."""

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
    def cars(self) -> Cars[Held]:
        """Cars: 3 operations of the Garage API."""
        from .resources.cars import Cars

        return Cars(self)

    @resource_property
    def remotes(self) -> Remotes[Held]:
        """Remotes: 1 operation of the Garage API."""
        from .resources.remotes import Remotes

        return Remotes(self)


class AsyncClient(_AsyncClient, Generic[Held]):
    """Calls the Garage API from an event loop; same names as `Client`, awaitable."""

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
    def cars(self) -> AsyncCars[Held]:
        """Cars: 3 operations of the Garage API."""
        from .resources.cars import AsyncCars

        return AsyncCars(self)

    @resource_property
    def remotes(self) -> AsyncRemotes[Held]:
        """Remotes: 1 operation of the Garage API."""
        from .resources.remotes import AsyncRemotes

        return AsyncRemotes(self)
