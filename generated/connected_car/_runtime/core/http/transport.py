"""One attempt: a request goes out, an outcome comes back. Sync and async differ here and in the client's loop only."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Any

from ..base import redact
from ..base.clock import Clock
from ..errors.without_reply import ConnectedCarError
from ..model.upload import is_from_the_source
from . import quiet
from .compression import Damaged, unpacked, unpacked_async
from .deadline import attempt
from .outcome import AttemptResult, Failure, Request, Unsendable
from .protocols import AsyncHttp, SyncHttp
from .reply import ReplyHeaders

quiet.install()


# Without ``auth=None`` a .netrc could replace our Authorization header. Redirects are never
# followed, because they lead a token away from its origin.
_SEND: Mapping[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}


MAX_REPLY = 64 * 2**20
"""Bytes that a reply may have once decompressed, when nobody says otherwise."""


def send_once(
    http: SyncHttp, request: Request, timeout: float, clock: Clock, max_reply: int = MAX_REPLY
) -> AttemptResult:
    """Send ``request`` and read the whole reply within ``timeout`` seconds, unless it is to be streamed.

    Between two chunks of the body the time is checked, also for an HTTP client that isn't made here,
    and so is the size.
    """
    body = _Body(max_reply)
    headers: Any = None
    with request.opened() as content, attempt(timeout) as end:
        try:
            response = http.send(request.built(http, timeout, content), **_SEND)
            headers = ReplyHeaders.of(response.headers)
            if request.stays_open(response):
                return request.reply(response, headers, b"", clock, stream=response)
            try:
                unpacking = unpacked(response, request.operation.method, response.status_code, headers)
                for fits in map(body.takes, unpacking):
                    if not fits:
                        return body.too_large()
                    if time.monotonic() > end:
                        return Failure("timeout", _TOO_SLOW.format(timeout))
            finally:
                response.close()
        except Exception as error:
            failed = failure(error)
            if failed is not None:
                return failed
            damaged = damage(error)
            if not damaged or headers is None:
                raise
            return request.reply(response, headers, b"", clock, damaged)
    return request.reply(response, headers, body.whole(), clock)


_GRACE = 0.1
"""Seconds by which an event loop lets an attempt overrun, so that the HTTP client's own timeout comes first: it
knows whether there was a connection."""


async def send_once_async(
    http: AsyncHttp, request: Request, timeout: float, clock: Clock, max_reply: int = MAX_REPLY
) -> AttemptResult:
    """The same in an event loop, where ``timeout`` bounds the headers too."""
    import asyncio  # Not above: a program without an event loop needn't load it.

    body = _Body(max_reply)
    headers: Any = None
    with request.opened(asynchronous=True) as content, attempt(timeout):
        try:
            async with asyncio.timeout(timeout + _GRACE):
                response = await http.send(request.built(http, timeout, content), **_SEND)
                headers = ReplyHeaders.of(response.headers)
                if request.stays_open(response):
                    return request.reply(response, headers, b"", clock, stream=response)
                try:
                    async for chunk in unpacked_async(
                        response, request.operation.method, response.status_code, headers
                    ):
                        if not body.takes(chunk):
                            return body.too_large()
                finally:
                    await response.aclose()
        except Exception as error:
            failed = failure(error)
            if failed is not None:
                return failed
            damaged = damage(error)
            if not damaged or headers is None:
                raise
            return request.reply(response, headers, b"", clock, damaged)
    return request.reply(response, headers, body.whole(), clock)


class _Body:
    """The chunks of a reply, up to a size."""

    __slots__ = ("_chunks", "_left", "_most")

    def __init__(self, most: int) -> None:
        self._chunks: list[bytes] = []
        self._most = self._left = most

    def takes(self, chunk: bytes) -> bool:
        """Keep a chunk; False when it is one too many."""
        self._left -= len(chunk)
        self._chunks.append(chunk)
        return self._left >= 0

    def whole(self) -> bytes:
        return b"".join(self._chunks)

    def too_large(self) -> Failure:
        return Failure("too_large", f"the reply has more than {self._most} bytes once decompressed")


_BEFORE_SENDING = frozenset(
    {
        *("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "ConnectionRefusedError", "gaierror"),
        *("UnsupportedProtocol", "InvalidURL", "Unsendable"),
    }
)
"""With these nothing of the request has left, so the server can't have acted on it."""

_TOO_SLOW = "the reply wasn't complete after {:.0f} s"


def failure(error: Exception) -> Failure | None:
    """What an exception of the HTTP client means; None when it isn't about the connection, as one of a caller's own file.

    Told by the names of its classes, because httpx2, httpx and what wraps them each have their own.
    """
    if is_from_the_source(error):
        return None
    names = _names(error)
    arrived = names.isdisjoint(_BEFORE_SENDING) and not _is_bad_head(error)
    if isinstance(error, Unsendable):
        return Failure("unsendable", f"{error}: a header or the address of this request can't be sent", arrived)
    if names & {"TimeoutException", "TimeoutError"}:
        return Failure("timeout", f"{type(error).__name__}: no complete reply in time", arrived)
    if _is_of_h11(error):
        return Failure(
            "unsendable", "the body hasn't the length that was told: a file changed while it was sent", arrived
        )
    if names & {"LocalProtocolError", "UnsupportedProtocol", "TooManyRedirects", "InvalidURL"}:
        # Their texts quote headers and addresses.
        return Failure("unsendable", f"{type(error).__name__}: this request can't be sent", arrived)
    if _distrusts(error):
        return Failure("untrusted", _reason(error), may_have_arrived=False)
    if _is_distrusted(error):
        return Failure("rejected", _reason(error), arrived)
    if "RemoteProtocolError" in names:
        # Its text quotes what the server sent.
        return Failure("connection", "RemoteProtocolError: the server broke off, or doesn't speak HTTP", arrived)
    if names & {"TransportError", "OSError"}:
        return Failure("connection", _reason(error), arrived)
    return None


def _is_bad_head(error: Exception) -> bool:
    """Whether the head of a request couldn't be written, before anything of it left.

    HTTP clients make an error of their own of what h11 says of a head. What it says of a body, when all else has left,
    they pass on; what h2 says may come at any time.
    """
    refusals = takewhile(lambda each: "LocalProtocolError" in _names(each), _sources(error))
    return not _is_of_h11(error) and any(map(_is_of_h11, refusals))


def _is_of_h11(error: BaseException) -> bool:
    return type(error).__name__ == "LocalProtocolError" and type(error).__module__.startswith("h11.")


def _distrusts(error: Exception) -> bool:
    """Whether it comes from the check of the server's certificate, however often it was wrapped."""
    return any("SSLCertVerificationError" in _names(each) for each in _sources(error))


_OUR_CERTIFICATE = re.compile(
    r"alert (?:(?:bad |unsupported |no )?certificate|unknown ca|access denied|handshake failure)"
)
"""Alerts of RFC 8446 6.2 about a client's certificate, in OpenSSL's words. TLS 1.2 says ``handshake failure`` where
there is none (RFC 5246 7.4.6)."""


def _is_distrusted(error: Exception) -> bool:
    """Whether the server refused our certificate, or that there is none, with an alert of TLS that says so."""
    return any(isinstance(each, ssl.SSLError) and _OUR_CERTIFICATE.search(str(each)) for each in _sources(error))


def _sources(error: BaseException | None) -> Iterator[BaseException]:
    """The error and those it was made of; an error of this package is of an earlier call, during whose handling it came."""
    while error is not None and not isinstance(error, ConnectedCarError):
        yield error
        error = error.__cause__ or error.__context__


def damage(error: Exception) -> str:
    """Why a body can't be unpacked; empty for an exception that is about something else."""
    if isinstance(error, Damaged):
        return str(error)
    return _reason(error) if "DecodingError" in _names(error) else ""


def _names(error: BaseException) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}


def _reason(error: Exception) -> str:
    return redact.text(f"{type(error).__name__}: {error}".rstrip(": "))
