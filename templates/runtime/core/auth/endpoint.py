"""One request to a token endpoint. Always blocking: an event loop runs it in a thread, where nothing can cancel it
between the moment the server spends the refresh token and the moment the new one is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any
from urllib.parse import urlencode

import httpx2

from ..base.clock import Clock
from ..base.redact import SecretHeaders
from ..errors.base import FAILED, AuthError, ConnectionFailed, SignInAgain, SignInUnavailable
from ..http.deadline import bounded
from ..http.error_body import problem_in
from ..http.outcome import Failure, Request
from ..http.protocols import SyncHttp
from ..http.rate_limit import asked_wait
from ..http.reply import Reply
from ..http.status import StatusError, status_error
from ..http.transport import send_once
from ..operation.operation import Operation
from .base import basic

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

    def post(self, url: str, form: Mapping[str, str], purpose: str) -> Any:
        """The JSON value of a successful reply; None when it is empty.

        Never sent twice: codes and refresh tokens work once. Raises `SignInAgain` for
        ``invalid_grant`` (RFC 6749 5.2), `SignInUnavailable` for what is said to pass, `StatusError` for
        any other refusal, `ConnectionFailed`. 429 and 5xx pass, whatever their body says.
        """
        operation: Operation[Any] = Operation(purpose, "POST", "(token endpoint)", "", "", "", command=True)
        request = Request(operation, url, {**_HEADERS, **self._credentials}, urlencode(form).encode("ascii"))
        with self._connected() as http:
            outcome = send_once(http, request, _TIMEOUT, self._clock)
        if isinstance(outcome, Failure):
            kind = FAILED.get(outcome.kind, ConnectionFailed)
            raise kind(purpose, outcome.reason, may_have_arrived=outcome.may_have_arrived)
        known = (*form.values(), *self._credentials.values(), *self._secrets)
        if not 200 <= outcome.status < 300:
            raise _refusal(outcome, known, asked_wait(outcome.headers, self._clock.time()))
        return _body(outcome, purpose)

    def _connected(self) -> AbstractContextManager[Any]:
        # A connection for each request: they are hours apart, and a forked process must not share one.
        return nullcontext(self._http) if self._http else bounded(httpx2.Client(**self._connection))


_PASSING = frozenset({"server_error", "temporarily_unavailable"})
"""Error codes of an authorization server that say nothing about the grant (RFC 6749 4.1.2.1)."""
_HEADERS = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}


def _refusal(reply: Reply, known: tuple[str, ...], wait: float | None) -> StatusError | AuthError:
    name = problem_in(reply.content).name
    if reply.status == 429 or reply.status >= 500:
        return status_error(reply, known, wait)
    if name in _PASSING:
        return SignInUnavailable(f"the sign-in host can't answer now ({name})")
    if name == "invalid_grant":
        return SignInAgain("the server no longer takes this grant (invalid_grant)")
    return status_error(reply, known, wait)


def _body(reply: Reply, purpose: str) -> Any:
    if not reply.content.strip():
        return None
    try:
        return reply.json()
    except ValueError:
        kind = reply.media_type or "no media type"
        raise AuthError(f"{purpose}: the token endpoint said success, but its reply isn't JSON ({kind})") from None
