"""One request to a token endpoint. Always blocking: an event loop runs it in a thread, where nothing can cancel it
between the moment the server spends the refresh token and the moment the new one is saved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any
from urllib.parse import urlencode

import httpx2

from ..base.clock import Clock
from ..base.redact import SecretHeaders, Secrets
from ..errors.codes import ErrorCode
from ..errors.without_reply import FAILED, AuthError, ConnectionFailed, SignInAgain, SignInRefused, SignInUnavailable
from ..http.compression import ACCEPTED
from ..http.deadline import bounded
from ..http.error_body import error_body_in
from ..http.outcome import Failure, Request
from ..http.protocols import SyncHttp
from ..http.rate_limit import asked_wait
from ..http.reply import Reply
from ..http.status_errors import StatusError, status_error
from ..http.transport import send_once
from ..operation.operation import Operation
from .credentials import basic

_TIMEOUT = 30.0


class TokenEndpoint:
    """Sends one form after the other and reads what comes back."""

    def __init__(
        self, http: SyncHttp | None, connection: Mapping[str, Any], clock: Clock, client_id: str, secret: str = ""
    ) -> None:
        """``connection`` is what a client of httpx2 is made with when ``http`` isn't given."""
        self._http = http
        self._credentials = SecretHeaders(Authorization=basic(client_id, secret)) if secret else SecretHeaders()
        self._secrets = (client_id, secret)
        self._connection = connection
        self._clock = clock

    def post(self, url: str, form: Secrets[str], purpose: str) -> Secrets[Any]:
        """The members of the JSON object in a successful reply; none when it is empty or another value.

        Never sent twice: codes and refresh tokens work once. Raises `SignInAgain` for
        ``invalid_grant``, `SignInUnavailable` while the server has a bad day, `SignInRefused` for the other
        codes of RFC 6749 5.2, `StatusError` for a refusal without such a code, `ConnectionFailed`.
        """
        operation: Operation[Any] = Operation(purpose, "POST", "(token endpoint)", "", "", "", command=True)
        headers = SecretHeaders(_HEADERS | self._credentials)
        request = Request(operation, url, headers, urlencode(form).encode("ascii"))
        with self._connected() as http:
            outcome = send_once(http, request, _TIMEOUT, self._clock)
        if isinstance(outcome, Failure):
            kind = FAILED.get(outcome.kind, ConnectionFailed)
            raise kind(purpose, outcome.reason, may_have_arrived=outcome.may_have_arrived)
        if not 200 <= outcome.status < 300:
            raise self._refusal(outcome, form)
        return _members(outcome, purpose)

    def _refusal(self, reply: Reply, form: Secrets[str]) -> StatusError | AuthError:
        known = (*form.values(), *self._credentials.values(), *self._secrets)
        return _refusal(reply, known, asked_wait(reply.headers, self._clock.time()))

    def _connected(self) -> AbstractContextManager[Any]:
        # A connection for each request: they are hours apart, and a forked process must not share one.
        return nullcontext(self._http) if self._http else bounded(httpx2.Client(**self._connection))


_OAUTH = re.compile("[a-z]+(?:_[a-z]+)+")
_HEADERS = {
    "accept": "application/json",
    "accept-encoding": ACCEPTED,
    "content-type": "application/x-www-form-urlencoded",
}


_TEMPORARY = frozenset({"server_error", "temporarily_unavailable"})
"""RFC 6749 4.1.2.1; token endpoints in the field answer with them too, mostly with status 400."""
_WITHOUT_CODE = ErrorCode(
    means="What answered gave no OAuth code, so it may be something in front of the token endpoint.",
    remedy="check token_url, realm and proxy; the grant is as good as before",
    helps="person",
)
"""Statuses mean nothing of a thing's id or its scopes here."""


def _refusal(reply: Reply, known: tuple[str, ...], wait: float | None) -> StatusError | AuthError:
    """An OAuth error has a remedy of its own; what only says a status is an error of that status."""
    problem = error_body_in(reply.content, known)
    error, text = (problem.name or "").strip().casefold(), problem.message or ""
    if error in _TEMPORARY:
        return SignInUnavailable(error, text, reply.status, wait)
    if reply.status == 429 or reply.status >= 500:
        return status_error(reply, known, wait)  # It passes, whatever the body says of the grant.
    if error == "invalid_grant":
        return SignInAgain("the server no longer takes this grant (invalid_grant)")
    if error in SignInRefused.REMEDIES or (reply.status in (400, 401, 403) and _OAUTH.fullmatch(error)):
        return SignInRefused(error, text, reply.status, wait)
    return status_error(reply, known, wait, codes=(_WITHOUT_CODE,))


def _members(reply: Reply, purpose: str) -> Secrets[Any]:
    if reply.damage:
        raise AuthError(f"{purpose}: the token endpoint said success, but its reply can't be read: {reply.damage}")
    if not reply.content.strip():
        return Secrets()
    try:
        value = reply.json()
    except ValueError:
        kind = reply.media_type or "no media type"
        raise AuthError(f"{purpose}: the token endpoint said success, but its reply isn't JSON ({kind})") from None
    return Secrets(value if isinstance(value, dict) else {})
