"""The environment variables that the command line and `Client.from_env` read; documented here and nowhere else.

| variable | what |
|---|---|
| ``CONNECTED_CAR_CLIENT_ID``, ``CONNECTED_CAR_CLIENT_SECRET`` | the application's registration |
| ``CONNECTED_CAR_BRAND`` | the make whose drivers sign in: ``peugeot`` |
| ``CONNECTED_CAR_TOKEN_FILE`` | where the token is kept; ``~/.connected-car.json`` without it |
| ``CONNECTED_CAR_BASE_URL`` | where the paths of the API begin, when not where the package says |
| ``CONNECTED_CAR_AUTHORIZE_URL``, ``CONNECTED_CAR_TOKEN_URL``, ``CONNECTED_CAR_REVOKE_URL`` | other addresses to sign in at |
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..core.auth.store import FileTokenStore

PREFIX = "CONNECTED_CAR_"
TOKEN_FILE = "~/.connected-car.json"
_ADDRESSES = ("authorize_url", "token_url", "revoke_url")


def variable(name: str, environ: Mapping[str, str] | None = None) -> str | None:
    """The value of ``CONNECTED_CAR_<NAME>``; None when it is empty or not set."""
    return (os.environ if environ is None else environ).get(PREFIX + name.upper()) or None


def needed(name: str, environ: Mapping[str, str] | None = None) -> str:
    """The same; raises `ValueError` that names the variable."""
    value = variable(name, environ)
    if value is None:
        raise ValueError(f"{PREFIX}{name.upper()} is not set: it holds the {name.replace('_', ' ')}")
    return value


def sign_in(namespace: str, environ: Mapping[str, str] | None = None) -> Any:
    """The ``OAuth2`` of an API (``connected_car.b2c``), as the environment describes it. Raises `ValueError`."""
    api = import_module(namespace)
    addresses = {name: value for name in _ADDRESSES if (value := variable(name, environ))}
    return api.OAuth2(
        client_id=needed("client_id", environ),
        client_secret=needed("client_secret", environ),
        brand=variable("brand", environ),
        store=FileTokenStore(os.path.expanduser(variable("token_file", environ) or TOKEN_FILE)),
        **addresses,
    )


def options(namespace: str, environ: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What a client of an API is made with. Raises `ValueError`."""
    given: dict[str, Any] = {"auth": sign_in(namespace, environ)}
    for name in ("brand", "base_url"):
        if value := variable(name, environ):
            given[name] = value
    return given
