"""Ways to authenticate, and where tokens are kept."""

from ._runtime.auth import (
    Auth,
    Basic,
    Bearer,
    ClientCredentials,
    FileTokenStore,
    MemoryTokenStore,
    OAuth2,
    PendingSignIn,
    SharedTokenStore,
    Token,
    TokenAuth,
    TokenStore,
)

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
