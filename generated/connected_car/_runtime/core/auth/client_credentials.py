"""Signing in as a program and not for a user (RFC 6749 4.4), as platform partners do."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from ..base.clock import CLOCK, Clock
from ..base.redact import Secrets, hidden
from ..http.protocols import Cert, SyncHttp, Verify, connection_options
from ..operation.api import ApiInfo
from .endpoint import TokenEndpoint
from .renewal import TokenAuth
from .store import TokenStore
from .token import Token, issued


class ClientCredentials(TokenAuth):
    """Gets a token with the client's own id, by certificate or secret, and another before it ends.

    ``scope`` is the value the partner was given. ``client_secret`` may be left out where the
    client certificate is the proof. The granted scopes are those of the token reply. Raises `ValueError` without a
    ``token_url``, unless the class is that of an API whose document names one.
    """

    _api: ClassVar[ApiInfo | None] = None

    def __init__(
        self,
        *,
        token_url: str | None = None,
        client_id: str,
        client_secret: str | None = None,
        scope: str | None = None,
        realm: str | None = None,
        store: TokenStore | None = None,
        cert: Cert | None = None,
        verify: Verify = True,
        proxy: str | None = None,
        http_client: SyncHttp | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        client_secret = hidden(client_secret)
        super().__init__(store, clock)
        self.client_id: str = client_id
        self.realm = realm
        self._token_url = token_url or (self._api.client_token_url if self._api else "")
        if not self._token_url:
            raise ValueError("give token_url: where programs get their tokens")
        self._form = Secrets(grant_type="client_credentials", client_id=client_id)
        if scope:
            self._form["scope"] = scope
        self._endpoint = TokenEndpoint(
            http_client, connection_options(cert, verify, proxy), clock, client_id, client_secret or ""
        )

    def _fetch(self, token: Token | None) -> Token:
        del token  # The next one doesn't depend on it.
        body = self._endpoint.post(self._token_url, self._form, "client sign-in")
        new = issued(body, self._clock.time())
        granted = body.get("scope")
        # An absent or empty list says nothing: the reply is not where the server tells what was granted.
        return replace(new, scopes=granted if isinstance(granted, str) and granted.strip() else None)
