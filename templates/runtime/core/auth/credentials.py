"""How a call proves who sends it: fixed credentials here, tokens that are renewed in `renewal`."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..base.redact import SecretHeaders, hidden
from ..operation.operation import Operation
from .token import is_sendable

_NOTHING: Mapping[str, str] = SecretHeaders()


class Placed(NamedTuple):
    """What one call carries beside the token."""

    headers: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    """Quoted names and values."""
    token: bool
    """Whether the token's header goes with it."""


_TOKEN_ALONE = Placed({}, (), token=True)


class Auth:
    """Base of every way to authenticate, also of your own; this one sends no credentials.

    `ready` must not block. `obtain` and `renew` may: an `AsyncClient` runs them in a thread.
    """

    client_id: str | None = None
    """Sent with every call when the client isn't given one of its own."""
    realm: str | None = None
    """Likewise."""

    @property
    def scopes(self) -> object:
        """The granted scopes, as text or a collection; None when they aren't known."""
        return None

    @property
    def renewable(self) -> bool:
        """Whether `renew` can make a difference after a 401."""
        return False

    @property
    def is_loaded(self) -> bool:
        """Whether what is stored was read; until then asking for `scopes` may block."""
        return True

    def load(self) -> None:
        """Read what is stored, so that nothing blocks later."""

    def ready(self) -> Mapping[str, str] | None:
        """The headers to send, when they are at hand; None when `obtain` must be called."""
        return _NOTHING

    def obtain(self) -> Mapping[str, str]:
        """The headers to send. Raises `AuthError` when there are none to get."""
        return _NOTHING

    def accepted(self, headers: Mapping[str, str]) -> None:
        """A call with these headers succeeded."""

    def renew(self, rejected: Mapping[str, str]) -> Mapping[str, str] | None:
        """Other headers than ``rejected``, which the server refused with 401; None when there are none."""
        del rejected  # Fixed credentials have no others.
        return None

    def placed(self, operation: Operation[object]) -> Placed:
        """What the call of an operation carries beside the token, and whether it carries that."""
        del operation
        return _TOKEN_ALONE

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Fixed(Auth):
    """One ``Authorization`` header for good."""

    def __init__(self, authorization: str) -> None:
        self._headers: Mapping[str, str] = SecretHeaders(Authorization=authorization)

    def ready(self) -> Mapping[str, str]:
        """The one header."""
        return self._headers

    def obtain(self) -> Mapping[str, str]:
        """The one header."""
        return self._headers


class Bearer(_Fixed):
    """A token that somebody else keeps fresh.

    ``scopes`` are the granted ones, joined by commas or blanks or as a list; without them no
    scope is checked before a call. Raises `ValueError` for a token that no header can carry.
    """

    def __init__(self, token: str, *, scopes: str | Iterable[str] | None = None) -> None:
        token = hidden(token)
        if not is_sendable(token):
            raise ValueError("a token is made of visible ASCII characters alone: take blanks and line breaks off")
        super().__init__(f"Bearer {token}")
        self._scopes = scopes if scopes is None or isinstance(scopes, str) else tuple(scopes)

    @property
    def scopes(self) -> str | tuple[str, ...] | None:
        """As they were given."""
        return self._scopes


class Basic(_Fixed):
    """Login and password of a fleet partner (RFC 7617); a client certificate comes beside it, as ``cert``."""

    def __init__(self, username: str, password: str) -> None:
        password = hidden(password)
        super().__init__(basic(username, password))


def basic(username: str, password: str) -> str:
    """The value of an ``Authorization`` header. Raises `ValueError` for a colon in the name."""
    if ":" in username:
        raise ValueError("a user name with a colon can't be sent (RFC 7617 2)")
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
