# Device management (DOCG): generated, do not edit.
"""The Device management (DOCG) API: `Client`, `AsyncClient`, `models`, `scopes`, `OPERATIONS`."""

from typing import TYPE_CHECKING

from .._runtime.core.base.lazy import lazy_attributes, preload_api

if TYPE_CHECKING:
    from . import models as models
    from . import scopes as scopes
    from .api import API as API
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .operations import OPERATIONS as OPERATIONS
    from .resources.campaigns import AsyncCampaigns as AsyncCampaigns
    from .resources.campaigns import Campaigns as Campaigns
    from .resources.feedback import AsyncFeedback as AsyncFeedback
    from .resources.feedback import Feedback as Feedback
    from .resources.software import AsyncSoftware as AsyncSoftware
    from .resources.software import Software as Software
    from .resources.vehicles import AsyncVehicles as AsyncVehicles
    from .resources.vehicles import Vehicles as Vehicles

_HOMES = {
    "API": "api",
    "AsyncClient": "client",
    "Client": "client",
    "OPERATIONS": "operations",
    "AsyncCampaigns": "resources.campaigns",
    "Campaigns": "resources.campaigns",
    "AsyncFeedback": "resources.feedback",
    "Feedback": "resources.feedback",
    "AsyncSoftware": "resources.software",
    "Software": "resources.software",
    "AsyncVehicles": "resources.vehicles",
    "Vehicles": "resources.vehicles",
    "models": "",
    "scopes": "",
}
__all__ = [
    "API",
    "OPERATIONS",
    "AsyncClient",
    "Client",
    "AsyncCampaigns",
    "Campaigns",
    "AsyncFeedback",
    "Feedback",
    "AsyncSoftware",
    "Software",
    "AsyncVehicles",
    "Vehicles",
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
