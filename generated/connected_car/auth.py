"""Ways to authenticate, and where tokens are kept."""

from __future__ import annotations

from ._runtime.core.auth.client_credentials import ClientCredentials
from ._runtime.core.auth.credentials import Auth, Basic, Bearer
from ._runtime.core.auth.discovery import Provider, discover
from ._runtime.core.auth.oauth2 import OAuth2, PendingSignIn
from ._runtime.core.auth.renewal import TokenAuth
from ._runtime.core.auth.schemes import ApiKey, Credentials
from ._runtime.core.auth.store import FileTokenStore, MemoryTokenStore, SharedTokenStore, TokenStore
from ._runtime.core.auth.token import Token

__all__ = [
    "ApiKey",
    "Auth",
    "Basic",
    "Bearer",
    "ClientCredentials",
    "Credentials",
    "FileTokenStore",
    "MemoryTokenStore",
    "OAuth2",
    "PendingSignIn",
    "Provider",
    "SharedTokenStore",
    "Token",
    "TokenAuth",
    "TokenStore",
    "discover",
]
