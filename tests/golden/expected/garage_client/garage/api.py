# Garage: generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import AskedIn
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.auth.oauth2 import OAuth2 as _OAuth2
from .._runtime.core.operation.api import ApiInfo, Brand
from .scopes import VOCABULARY

API = ApiInfo(
    name="garage",
    title="Garage",
    version="2.0.1",
    namespace=__name__.rpartition(".")[0],
    user_agent="garage-client",
    base_url="https://garage.example/v1",
    brands={
        "acme": Brand(
            "acme",
            realm="clientsAcme",
            authorize_url="https://id.acme.example/oauth2/authorize",
            token_url="https://id.acme.example/oauth2/token",
            revoke_url="https://id.acme.example/oauth2/revoke",
        ),
    },
    auth="oauth2",
    vocabulary=VOCABULARY,
    scope_separator=",",
    client_id_query="client_id",
    realm_header="x-introspect-realm",
    asked=AskedIn(("",), ""),
    listeners=(KnownVehicles,),
)


class OAuth2(_OAuth2):
    """Signs users in for the Garage API and keeps their tokens fresh."""

    _api = API
