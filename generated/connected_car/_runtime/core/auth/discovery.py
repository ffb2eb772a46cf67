"""What a provider of OpenID Connect says of itself (OpenID Connect Discovery 1.0, 4): asked once, when told to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx2

from ..base.clock import CLOCK, Clock
from ..errors.without_reply import FAILED, AuthError, ConnectionFailed
from ..http.compression import ACCEPTED
from ..http.deadline import bounded
from ..http.outcome import Failure, Request
from ..http.protocols import Cert, SyncHttp, Verify, connection_options
from ..http.rate_limit import asked_wait
from ..http.reply import Reply
from ..http.status_errors import status_error
from ..http.transport import send_once
from ..operation.operation import Operation

_TIMEOUT = 30.0
_MAX_BYTES = 2**20
_WELL_KNOWN = "/.well-known/openid-configuration"
_PURPOSE = "discovery"


@dataclass(frozen=True, slots=True)
class Provider:
    """Where users sign in and where their tokens come from. Nothing of the users themselves: no ID token is read."""

    issuer: str
    authorize_url: str
    token_url: str
    revoke_url: str = ""
    """Empty where tokens can't be given back."""


def discover(
    url: str,
    *,
    hosts: Collection[str] = (),
    cert: Cert | None = None,
    verify: Verify = True,
    proxy: str | None = None,
    http_client: SyncHttp | None = None,
    clock: Clock = CLOCK,
) -> Provider:
    """Ask the provider at ``url``, the address of its discovery document (``openIdConnectUrl`` of OpenAPI).

    One GET of at most 30 s and 1 MiB, over https (http on this machine alone), without following redirects. The issuer
    has to be the one whose address was asked, and what it names has to lie on its host or on one of ``hosts``: codes
    and secrets are sent there. Blocks: in an event loop, call it in a thread.

    Raises `ValueError` for an address that isn't https, `AuthError` for an answer that isn't to be used,
    `StatusError`, `ConnectionFailed`.
    """
    _require_safe(url)
    operation: Operation[Any] = Operation(_PURPOSE, "GET", "(discovery document)", "", "", "")
    connection = connection_options(cert, verify, proxy)
    request = Request(operation, url, {"accept": "application/json", "accept-encoding": ACCEPTED})
    with _connected(http_client, connection) as http:
        outcome = send_once(http, request, _TIMEOUT, clock, _MAX_BYTES)
    if isinstance(outcome, Failure):
        raise FAILED.get(outcome.kind, ConnectionFailed)(_PURPOSE, outcome.reason)
    if not 200 <= outcome.status < 300:
        raise status_error(outcome, (), asked_wait(outcome.headers, clock.time()))
    said = _said(outcome)
    _require_issuer(url, said["issuer"])
    for address in filter(None, (said["authorization_endpoint"], said["token_endpoint"], said["revocation_endpoint"])):
        _require_host(address, {urlsplit(url).netloc, *hosts})
    return Provider(said["issuer"], said["authorization_endpoint"], said["token_endpoint"], said["revocation_endpoint"])


def _connected(http: SyncHttp | None, connection: Mapping[str, Any]) -> AbstractContextManager[Any]:
    return nullcontext(http) if http else bounded(httpx2.Client(**connection))


def _said(reply: Reply) -> dict[str, str]:
    try:
        value = reply.json()
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise AuthError(f"{_PURPOSE}: the answer is no JSON object")
    found = {name: value.get(name) or "" for name in (*_NEEDED, "revocation_endpoint")}
    if wrong := [name for name, text in found.items() if not isinstance(text, str) or (name in _NEEDED and not text)]:
        raise AuthError(f"{_PURPOSE}: the answer has no {', '.join(wrong)}")
    return found


_NEEDED = ("issuer", "authorization_endpoint", "token_endpoint")


def _require_issuer(url: str, issuer: str) -> None:
    """The document of one issuer must not speak for another (4.3)."""
    asked = url.partition("?")[0]
    if asked.endswith(_WELL_KNOWN):
        same = issuer.rstrip("/") == asked.removesuffix(_WELL_KNOWN)
    else:
        same = urlsplit(issuer)[:2] == urlsplit(url)[:2]
    if not same:
        raise AuthError(f"{_PURPOSE}: the answer speaks for another issuer than the one that was asked")


def _require_host(address: str, hosts: Collection[str]) -> None:
    try:
        _require_safe(address)
    except ValueError as problem:
        raise AuthError(f"{_PURPOSE}: the answer names an address that is no place for secrets ({problem})") from None
    host = urlsplit(address).netloc
    if host not in hosts:
        raise AuthError(f"{_PURPOSE}: the answer leads to {host}; if you trust it, name it in hosts")


def _require_safe(url: str) -> None:
    """Raises `ValueError` for what isn't https; on this machine http will do, as for tests."""
    parts = urlsplit(url)
    if parts.username or not parts.hostname:
        raise ValueError("it has to be an address of https, without a login in it")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost")):
        raise ValueError("it has to be an address of https")
