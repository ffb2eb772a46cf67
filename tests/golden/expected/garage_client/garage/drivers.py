# Garage: generated, do not edit.
"""Many drivers of one application of the Garage API."""

from __future__ import annotations

from .._runtime.car.drivers import AsyncDrivers as _AsyncDrivers
from .._runtime.car.drivers import SyncDrivers as _SyncDrivers
from .api import OAuth2
from .client import AsyncClient, Client


class Drivers(_SyncDrivers[Client, OAuth2]):
    """One application, one connection pool, thousands of drivers: ``client(driver)`` calls for one of them."""

    _client = Client
    _auth = OAuth2


class AsyncDrivers(_AsyncDrivers[AsyncClient, OAuth2]):
    """The same for an event loop."""

    _client = AsyncClient
    _auth = OAuth2
