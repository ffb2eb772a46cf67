# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import AskedIn
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.auth.oauth2 import OAuth2 as _OAuth2
from .._runtime.core.base.budget import Budget, CallBudget
from .._runtime.core.errors.codes import ErrorCode
from .._runtime.core.operation.api import ApiInfo
from .scopes import VOCABULARY

API = ApiInfo(
    name="platform",
    title="Connected Car platform (DATA TREATMENT)",
    version="1.0.28",
    namespace=__name__.rpartition(".")[0],
    user_agent="stellantis-connected-car",
    base_url="",
    auth="oauth2",
    vocabulary=VOCABULARY,
    scope_separator=",",
    client_id_query="client_id",
    realm_header="x-introspect-realm",
    renewals=Budget(most=6, seconds=1800.0),
    calls=CallBudget(seconds_apart=120),
    asked=AskedIn(
        (
            "",
            "action",
        ),
        "triggerParam/triggers/data/data",
    ),
    listeners=(KnownVehicles,),
    page_token_alone=True,
    codes=(
        ErrorCode(
            means="The vehicle can't do this.",
            remedy="check the vehicle's capabilities",
            helps="nothing",
            name="REMOTE_NOT_SUPPORTED",
        ),
        ErrorCode(
            means="The vehicle or its contract lacks the feature.",
            remedy="check the vehicle's capabilities and the services that are active",
            helps="person",
            name="FEATURE_NOT_SUPPORTED",
        ),
        ErrorCode(
            means="A query value or the body is wrong.",
            remedy="correct the request; pageToken beside pageSize or indexRange is a known cause",
            helps="request",
            name="BAD_REQUEST",
            status=400,
        ),
        ErrorCode(
            means="There is no data of this kind for the vehicle; the published example of its error.",
            remedy="nothing to do: there is no such data now",
            helps="nothing",
            code=1001,
            status=404,
            empty=True,
        ),
        ErrorCode(
            means="No data are available in this context.",
            remedy="nothing to do: there is no such data now",
            helps="nothing",
            code=40499,
            status=404,
            empty=True,
        ),
    ),
)


class OAuth2(_OAuth2):
    """Signs users in for the Connected Car platform (DATA TREATMENT) API and keeps their tokens fresh."""

    _api = API
