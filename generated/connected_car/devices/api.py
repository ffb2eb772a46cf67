# Device management (DOCG): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import AskedIn
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.operation.api import ApiInfo
from .scopes import VOCABULARY

API = ApiInfo(
    name="devices",
    title="Device management (DOCG)",
    version="v1.0",
    namespace=__name__.rpartition(".")[0],
    user_agent="stellantis-connected-car",
    base_url="",
    auth="bearer",
    vocabulary=VOCABULARY,
    client_id_query="client_id",
    realm_header="x-introspect-realm",
    asked=AskedIn(("",), ""),
    listeners=(KnownVehicles,),
)
