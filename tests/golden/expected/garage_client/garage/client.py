# Garage: generated, do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic

from .._runtime.car.client import AsyncCarClient as _AsyncClient
from .._runtime.car.client import SyncCarClient as _SyncClient
from .._runtime.core.base.type_parameters import Held
from .api import API

if TYPE_CHECKING:
    from .resources.cars import AsyncCars, Cars
    from .resources.remotes import AsyncRemotes, Remotes


class Client(_SyncClient, Generic[Held]):
    """Calls the Garage API; usable as a context manager and from several threads."""

    _api = API

    @cached_property
    def cars(self) -> Cars[Held]:
        """Cars: 3 operations of the Garage API."""
        from .resources.cars import Cars

        return Cars(self)

    @cached_property
    def remotes(self) -> Remotes:
        """Remotes: 1 operation of the Garage API."""
        from .resources.remotes import Remotes

        return Remotes(self)


class AsyncClient(_AsyncClient, Generic[Held]):
    """Calls the Garage API from an event loop; same names as `Client`, awaitable."""

    _api = API

    @cached_property
    def cars(self) -> AsyncCars[Held]:
        """Cars: 3 operations of the Garage API."""
        from .resources.cars import AsyncCars

        return AsyncCars(self)

    @cached_property
    def remotes(self) -> AsyncRemotes:
        """Remotes: 1 operation of the Garage API."""
        from .resources.remotes import AsyncRemotes

        return AsyncRemotes(self)
