# End users (B2C): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import AskedIn
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.auth.oauth2 import OAuth2 as _OAuth2
from .._runtime.core.base.budget import Budget, CallBudget
from .._runtime.core.errors.codes import ErrorCode
from .._runtime.core.operation.api import ApiInfo, Brand
from .scopes import VOCABULARY

API = ApiInfo(
    name="b2c",
    title="End users (B2C)",
    version="4.17.2",
    namespace=__name__.rpartition(".")[0],
    user_agent="stellantis-connected-car",
    base_url="https://api.groupe-psa.com/connectedcar/v4",
    brands={
        "citroen": Brand(
            "citroen",
            realm="clientsB2CCitroen",
            authorize_url="https://idpcvs.citroen.com/am/oauth2/authorize",
            token_url="https://idpcvs.citroen.com/am/oauth2/access_token",
            revoke_url="https://idpcvs.citroen.com/am/oauth2/token/revoke",
        ),
        "ds": Brand(
            "ds",
            realm="clientsB2CDS",
            authorize_url="https://idpcvs.driveds.com/am/oauth2/authorize",
            token_url="https://idpcvs.driveds.com/am/oauth2/access_token",
            revoke_url="https://idpcvs.driveds.com/am/oauth2/token/revoke",
        ),
        "opel": Brand(
            "opel",
            realm="clientsB2COpel",
            authorize_url="https://idpcvs.opel.com/am/oauth2/authorize",
            token_url="https://idpcvs.opel.com/am/oauth2/access_token",
            revoke_url="https://idpcvs.opel.com/am/oauth2/token/revoke",
        ),
        "peugeot": Brand(
            "peugeot",
            realm="clientsB2CPeugeot",
            authorize_url="https://idpcvs.peugeot.com/am/oauth2/authorize",
            token_url="https://idpcvs.peugeot.com/am/oauth2/access_token",
            revoke_url="https://idpcvs.peugeot.com/am/oauth2/token/revoke",
        ),
        "vauxhall": Brand(
            "vauxhall",
            realm="clientsB2CVauxhall",
            authorize_url="https://idpcvs.vauxhall.co.uk/am/oauth2/authorize",
            token_url="https://idpcvs.vauxhall.co.uk/am/oauth2/access_token",
            revoke_url="https://idpcvs.vauxhall.co.uk/am/oauth2/token/revoke",
        ),
    },
    auth="oauth2",
    vocabulary=VOCABULARY,
    scope_separator=",",
    client_id_query="client_id",
    realm_header="x-introspect-realm",
    renewals=Budget(most=6, seconds=1800.0),
    calls=CallBudget(per_second=100, per_day=100000, seconds_apart=120),
    asked=AskedIn(("",), "triggerParam/triggers/data/data"),
    listeners=(KnownVehicles,),
    codes=(
        ErrorCode(
            means="A parameter isn't taken.",
            remedy="leave the parameter out that the message names, or change its value",
            helps="request",
            code=40000,
            status=400,
        ),
        ErrorCode(
            means="There is no data of this kind for the vehicle, such as no trip or no maintenance.",
            remedy="nothing to do: there is no such data now",
            helps="nothing",
            code=40400,
            status=404,
            empty=True,
        ),
        ErrorCode(
            means="No vehicle was found.",
            remedy="nothing to do for a list; otherwise check the id: the account may not hold the vehicle any more",
            helps="nothing",
            code=40410,
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
        ErrorCode(
            means="The server fails for this driver; in the field it lasted until the driver signed in again.",
            remedy="when it lasts for hours, let the driver sign in again, which ended it for others; else send uuid and time to support",
            helps="sign-in",
            code=50000,
            status=500,
        ),
        ErrorCode(
            means="The service behind the API that knows the driver's vehicles is out of order.",
            remedy="try again later; signing in again changes nothing",
            helps="wait",
            code=50038,
            status=500,
        ),
        ErrorCode(
            means="The client certificate is invalid or out of date.",
            remedy="renew the certificate given as cert",
            helps="person",
            code=495,
        ),
        ErrorCode(
            means="The token is over, or the gateway has a bad day; it says the same for both.",
            remedy="try later; if it stays after a renewal, let the driver sign in again (consent may be withdrawn)",
            helps="wait",
            says="cannot pass the security checks",
            status=401,
        ),
        ErrorCode(
            means="The token is over or withdrawn.",
            remedy="renew the token; if it stays, let the driver sign in again (consent may be withdrawn)",
            helps="sign-in",
            says="token is invalid",
            status=401,
        ),
        ErrorCode(
            means="The application isn't subscribed to this API's plan.",
            remedy="have the application subscribed to the plan; no token changes this",
            helps="person",
            says="not registered to plan",
            status=401,
        ),
        ErrorCode(
            means="The gateway doesn't know the client id.",
            remedy="check client_id and brand; no token changes this",
            helps="person",
            says="invalid client id or secret",
            status=401,
        ),
    ),
)


class OAuth2(_OAuth2):
    """Signs users in for the End users (B2C) API and keeps their tokens fresh."""

    _api = API
