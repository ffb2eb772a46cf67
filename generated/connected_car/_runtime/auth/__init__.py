"""Ways to authenticate, and where tokens are kept."""

from __future__ import annotations

from .base import Auth, Basic, Bearer
from .client_credentials import ClientCredentials
from .oauth2 import OAuth2, PendingSignIn
from .renewal import TokenAuth
from .store import FileTokenStore, MemoryTokenStore, SharedTokenStore, TokenStore
from .token import Token

__all__ = [
    "Auth",
    "Basic",
    "Bearer",
    "ClientCredentials",
    "FileTokenStore",
    "MemoryTokenStore",
    "OAuth2",
    "PendingSignIn",
    "SharedTokenStore",
    "Token",
    "TokenAuth",
    "TokenStore",
]
