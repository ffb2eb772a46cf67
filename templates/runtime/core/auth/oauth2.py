"""Signing in with an authorization code, staying signed in, signing out (RFC 6749, RFC 7636, RFC 7009)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from ..base.budget import Budget
from ..base.clock import CLOCK, Clock
from ..base.records import dataclass
from ..base.redact import Secrets, hidden
from ..errors.scope import ScopesRefused
from ..errors.without_reply import AuthorizationDenied, NotSignedIn, SignInAgain, StateMismatch
from ..http.protocols import Cert, SyncHttp, Verify, connection_options
from ..operation.api import ApiInfo
from ..scopes.algebra import Grant
from ..scopes.asking import refused, to_ask
from .discovery import Provider
from .endpoint import TokenEndpoint
from .renewal import TokenAuth
from .store import TokenStore
from .token import Token, issued


@dataclass(frozen=True)
class PendingSignIn:
    """What has to be remembered between the authorization URL and the redirect; ``repr`` shows no secret."""

    state: str
    redirect_uri: str
    verifier: str | None = None
    """PKCE code verifier."""
    asked: tuple[str, ...] = ()
    """The scopes that the user is asked for."""

    def __repr__(self) -> str:
        return f"<PendingSignIn redirect_uri={self.redirect_uri!r}, {'with' if self.verifier else 'without'} PKCE>"


class OAuth2(TokenAuth):
    """The authorization-code grant: one object for each user who signs in.

    1. Open `authorization_url` in the user's browser.
    2. Give the address that the browser ends at to `finish`.
    3. From then on tokens are renewed as needed, five minutes early and after a read was refused with 401, and kept in ``store``.
    """

    _api: ClassVar[ApiInfo]

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        brand: str | None = None,
        realm: str | None = None,
        authorize_url: str | None = None,
        token_url: str | None = None,
        revoke_url: str | None = None,
        provider: Provider | None = None,
        pkce: bool = False,
        store: TokenStore | None = None,
        refresh_token: str | None = None,
        cert: Cert | None = None,
        verify: Verify = True,
        proxy: str | None = None,
        http_client: SyncHttp | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        """``brand`` is one of the API's presets; the addresses and the realm override it, and what the document says.
        ``provider`` is what `discover` found of a provider of OpenID Connect.

        ``refresh_token`` alone is enough to begin with, as after moving from another client: it is
        exchanged at the first call, unless ``store`` holds a token already.
        ``pkce`` adds a code challenge (S256); the publisher doesn't mention it, some clients send it.
        Raises `ValueError` for an unknown brand or when an address is missing.
        """
        client_secret, refresh_token = hidden(client_secret), hidden(refresh_token)
        self.renewals: Budget = self._api.renewals
        super().__init__(store, clock)
        self._token = Token.from_refresh_token(str(refresh_token)) if refresh_token else None
        preset = self._api.brand(brand) if brand else None
        self.client_id: str = client_id
        self.realm: str | None = realm or (preset.realm if preset else None)
        published = (preset.authorize_url, preset.token_url) if preset else self._api.sign_in
        if provider:
            published = (provider.authorize_url, provider.token_url)
        self._authorize_url = authorize_url or published[0]
        self._token_url = token_url or published[1]
        self._revoke_url = revoke_url or (provider.revoke_url if provider else preset.revoke_url if preset else "")
        if not self._token_url and self._api.discovery_url:
            raise ValueError(f"give provider=discover({self._api.discovery_url!r}), or authorize_url and token_url")
        if not self._token_url:
            known = ", ".join(sorted(self._api.brands)) or "none are known for this API"
            raise ValueError(f"give a brand ({known}) or authorize_url and token_url")
        self._pkce = pkce
        self._endpoint = TokenEndpoint(
            http_client, connection_options(cert, verify, proxy), clock, client_id, client_secret
        )
        self._spent: str | None = None
        self.pending: PendingSignIn | None = None
        """Keep it with the user's session when the redirect may arrive at another process."""

    def authorization_url(self, *, scopes: str | Iterable[str], redirect_uri: str, state: str | None = None) -> str:
        """Where to send the user; starts a sign-in.

        ``scopes`` are names of the API, such as a plan has them. ``state`` is made up when not given and checked
        by `finish`. Raises `UnknownScope` for a name that the API doesn't have, `ValueError` for an empty list and
        when there is neither a brand nor an ``authorize_url``.
        """
        if not self._authorize_url:
            raise ValueError("nobody knows where users of this client sign in: give a brand or authorize_url")
        state = hidden(state or secrets.token_urlsafe(24))
        asked = to_ask(scopes, self._api.vocabulary)
        pending = PendingSignIn(str(state), redirect_uri, secrets.token_urlsafe(48) if self._pkce else None, asked)
        query = Secrets(
            response_type="code",
            client_id=self.client_id or "",
            redirect_uri=redirect_uri,
            scope=self._api.scope_separator.join(asked),
            state=pending.state,
        )
        if pending.verifier:
            query |= {"code_challenge": _challenge(pending.verifier), "code_challenge_method": "S256"}
        self.pending = pending
        joint = "&" if "?" in self._authorize_url else "?"
        return self._authorize_url + joint + urlencode(query, quote_via=quote)

    def finish(self, redirect: str, pending: PendingSignIn | None = None) -> Token:
        """Exchange the code in ``redirect`` (the whole address) for tokens, and keep them.

        The granted scopes are those of the redirect. What was asked for and not granted is in ``refused`` of the
        token, and warned about with `ScopesRefused`. Raises `StateMismatch`, `AuthorizationDenied`,
        `SignInAgain` when the code was used or is too old, `StatusError`, `ConnectionFailed`, and
        `TokenStoreError`: before the code is spent, so that `finish` can be called again, or because
        saving failed; the token is then used all the same.
        """
        redirect = hidden(redirect)
        expected = pending or self.pending
        if expected is None:
            remedy = "call authorization_url first, or give finish what was pending in the process that did"
            raise StateMismatch("no sign-in was started here", remedy)
        answer, repeated = _answer(redirect)
        # Compared first: an error in a forged redirect isn't the user's refusal either.
        if not answer.get("state"):
            remedy = "give finish the whole address that the browser ended at"
            raise StateMismatch("there is no state in the redirect", remedy)
        if not hmac.compare_digest(answer["state"].encode(), expected.state.encode()):
            raise StateMismatch("the redirect carries another state")
        if repeated:
            raise StateMismatch(f"the redirect carries {', '.join(repeated)} more than once")
        if answer.get("code") and answer.get("error"):
            raise StateMismatch("the redirect carries an error beside its code")
        if not answer.get("code"):
            raise AuthorizationDenied(answer.get("error") or "no code came back", answer.get("error_description", ""))
        form = Secrets(grant_type="authorization_code", code=answer["code"], redirect_uri=expected.redirect_uri)
        if expected.verifier:
            form["code_verifier"] = expected.verifier
        with self._lock, self._store_lock():
            self._look()
            body = self._endpoint.post(self._token_url, form, "sign-in")
            grant = Grant.parse(answer.get("scope"), self._api.vocabulary)
            token = issued(body, self._clock.time(), scopes=answer.get("scope"))
            token = replace(token, asked=expected.asked, refused=refused(expected.asked, grant))
            self.pending = None
            self._save(token)
        if token.refused:
            warnings.warn(ScopesRefused(token.refused, grant.scopes), stacklevel=2)
        return token

    def revoke(self) -> None:
        """Sign out: give the token back (the access token ends with its refresh token) and forget it.

        Raises `NotSignedIn`, `StatusError`, `ConnectionFailed`, or `ValueError` when there is neither
        a brand nor a ``revoke_url``; the token is then still kept.
        """
        if not self._revoke_url:
            raise ValueError("nobody knows where this token is given back: give a brand or revoke_url")
        with self._lock, self._store_lock():
            self._look()
            token = self._signed_in()
            kind = "refresh_token" if token.refresh_token else "access_token"
            form = Secrets(token=token.refresh_token or token.access_token, token_type_hint=kind)
            self._endpoint.post(self._with_realm(self._revoke_url), form, "sign-out")
            self._save(None)

    def _fetch(self, token: Token | None) -> Token:
        if token is None:
            raise NotSignedIn("nobody has signed in yet")
        if token.refresh_token is None:
            raise SignInAgain("the token is over and came without a refresh token")
        if token.refresh_token == self._spent:
            raise SignInAgain("the server no longer takes this refresh token (invalid_grant)")
        form = Secrets(grant_type="refresh_token", refresh_token=token.refresh_token)
        try:
            body = self._endpoint.post(self._with_realm(self._token_url), form, "token refresh")
        except SignInAgain:
            self._spent = token.refresh_token  # Asking again would only add to what looks like an attack.
            raise
        return issued(body, self._clock.time(), old=token)

    def _with_realm(self, url: str) -> str:
        return f"{url}?{urlencode({'realm': self.realm}, quote_via=quote)}" if self.realm else url


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode("ascii")


_READ = ("state", "code", "error", "error_description", "scope")


def _answer(redirect: str) -> tuple[Secrets[str], Sequence[str]]:
    """The parameters of a redirect address, of its query or its fragment, or of a bare query; none of any other text.

    With them the names of those that are read here and stand there more than once (RFC 6749 3.1 forbids it).
    """
    redirect = redirect.strip().encode(errors="replace").decode()  # A terminal may have read half a character.
    try:
        parts = urlsplit(redirect)
    except ValueError:
        return Secrets(), ()
    text = parts.query or parts.fragment or ("" if parts.scheme else redirect.lstrip("?"))
    # A parameter without a value is there all the same: `scope=` says that nothing was granted.
    pairs = parse_qsl(text, keep_blank_values=True)
    names = [name for name, _ in pairs]
    return Secrets(pairs), [name for name in _READ if names.count(name) > 1]
