# Fleets (B2B): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import AskedIn
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.base.budget import CallBudget
from .._runtime.core.errors.codes import ErrorCode
from .._runtime.core.operation.api import ApiInfo
from .scopes import VOCABULARY

API = ApiInfo(
    name="b2b",
    title="Fleets (B2B)",
    version="3.19.2",
    namespace=__name__.rpartition(".")[0],
    user_agent="stellantis-connected-car",
    base_url="https://api-cert.groupe-psa.com/connectedcar/v3",
    auth="basic",
    vocabulary=VOCABULARY,
    client_id_query="client_id",
    realm_header="x-introspect-realm",
    calls=CallBudget(per_second=100, per_day=100000, seconds_apart=120),
    asked=AskedIn(("",), ""),
    listeners=(KnownVehicles,),
    codes=(
        ErrorCode(
            means="There is no data of this kind for the vehicle.",
            remedy="nothing to do: there is no such data now",
            helps="nothing",
            code=40400,
            status=404,
            empty=True,
        ),
        ErrorCode(
            means="No vehicle was found.",
            remedy="nothing to do for a list; otherwise check the id: the fleet may not hold the vehicle any more",
            helps="nothing",
            code=40410,
            status=404,
            empty=True,
        ),
        ErrorCode(
            means="No data are available in this context; the published example of an error.",
            remedy="nothing to do: there is no such data now",
            helps="nothing",
            code=40499,
            status=404,
            empty=True,
        ),
        ErrorCode(
            means="The client certificate is invalid or out of date.",
            remedy="renew the certificate given as cert",
            helps="person",
            code=495,
        ),
    ),
)
