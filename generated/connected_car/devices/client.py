# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.car.client import AsyncCarClient as _AsyncClient
from .._runtime.car.client import SyncCarClient as _SyncClient
from .._runtime.core.client.resource_property import resource_property
from .api import API

if TYPE_CHECKING:
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.feedback import AsyncFeedback, Feedback
    from .resources.software import AsyncSoftware, Software
    from .resources.vehicles import AsyncVehicles, Vehicles


class Client(_SyncClient):
    """Calls the Device management (DOCG) API; usable as a context manager and from several threads."""

    _api = API

    @resource_property
    def campaigns(self) -> Campaigns:
        """Campaigns: 2 operations of the Device management (DOCG) API."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @resource_property
    def feedback(self) -> Feedback:
        """Feedback: 3 operations of the Device management (DOCG) API."""
        from .resources.feedback import Feedback

        return Feedback(self)

    @resource_property
    def software(self) -> Software:
        """Software: 1 operation of the Device management (DOCG) API."""
        from .resources.software import Software

        return Software(self)

    @resource_property
    def vehicles(self) -> Vehicles:
        """Vehicles: 2 operations of the Device management (DOCG) API."""
        from .resources.vehicles import Vehicles

        return Vehicles(self)


class AsyncClient(_AsyncClient):
    """Calls the Device management (DOCG) API from an event loop; same names as `Client`, awaitable."""

    _api = API

    @resource_property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns: 2 operations of the Device management (DOCG) API."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @resource_property
    def feedback(self) -> AsyncFeedback:
        """Feedback: 3 operations of the Device management (DOCG) API."""
        from .resources.feedback import AsyncFeedback

        return AsyncFeedback(self)

    @resource_property
    def software(self) -> AsyncSoftware:
        """Software: 1 operation of the Device management (DOCG) API."""
        from .resources.software import AsyncSoftware

        return AsyncSoftware(self)

    @resource_property
    def vehicles(self) -> AsyncVehicles:
        """Vehicles: 2 operations of the Device management (DOCG) API."""
        from .resources.vehicles import AsyncVehicles

        return AsyncVehicles(self)
