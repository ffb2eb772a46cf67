# Fleets (B2B): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import asked_in
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.operation.api import ApiInfo
from .scopes import VOCABULARY

API = ApiInfo(
    name="b2b",
    title="Fleets (B2B)",
    version="3.19.2",
    namespace=__name__.rpartition(".")[0],
    base_url="https://api-cert.groupe-psa.com/connectedcar/v3",
    auth="basic",
    vocabulary=VOCABULARY,
    asked=asked_in,
    listeners=(KnownVehicles,),
)
