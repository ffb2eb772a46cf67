# End users (B2C): generated, do not edit.
"""What is particular to this API: addresses, makes, vocabulary of its scopes."""

from __future__ import annotations

from .._runtime.car.commands.asked import asked_in
from .._runtime.car.vehicles import KnownVehicles
from .._runtime.core.auth.oauth2 import OAuth2 as _OAuth2
from .._runtime.core.operation.api import ApiInfo, Brand
from .scopes import VOCABULARY

API = ApiInfo(
    name="b2c",
    title="End users (B2C)",
    version="4.17.2",
    namespace=__name__.rpartition(".")[0],
    base_url="https://api.groupe-psa.com/connectedcar/v4",
    brands={
        "citroen": Brand("citroen", realm="clientsB2CCitroen", authorize_host="idpcvs.citroen.com"),
        "ds": Brand("ds", realm="clientsB2CDS", authorize_host="idpcvs.driveds.com"),
        "opel": Brand("opel", realm="clientsB2COpel", authorize_host="idpcvs.opel.com"),
        "peugeot": Brand("peugeot", realm="clientsB2CPeugeot", authorize_host="idpcvs.peugeot.com"),
        "vauxhall": Brand("vauxhall", realm="clientsB2CVauxhall", authorize_host="idpcvs.vauxhall.co.uk"),
    },
    auth="oauth2",
    vocabulary=VOCABULARY,
    asked=asked_in,
    listeners=(KnownVehicles,),
)


class OAuth2(_OAuth2):
    """Signs users in for the End users (B2C) API and keeps their tokens fresh."""

    _api = API
