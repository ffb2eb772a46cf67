"""The client for threads."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from ..http.deadline import attempt
from ..http.own_client import OwnHttp
from ..http.protocols import SyncHttp
from ..http.reply import Reply
from ..http.retry import Renew
from ..http.transport import send_once
from ..operation.call import Call
from . import decoding
from .base_client import BaseClient
from .exchange import Exchange

T = TypeVar("T")


class SyncClient(BaseClient[SyncHttp]):
    """Calls one API; usable as a context manager and from several threads."""

    _connect = OwnHttp

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, also those of clients made with `with_options`."""
        for http in self._session.released():
            http.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Reply:
        """Call a path below ``base_url`` that the document doesn't know.

        Credentials, retries and errors are those of every call; nothing is validated.
        """
        return self._perform(self._undocumented(method, path, query, headers, body))

    def _send(self, call: Call[T]) -> T:
        result: T = self._session.result(self._perform(call))
        return result

    def _open(self, call: Call[Any], accept: str = "") -> Reply:
        """The reply of a call whose body is still to be read, in the media type ``accept`` of those there are. Raises `DecodeError` for another media type."""
        reply = self._perform(call.streaming(accept))
        problem = decoding.unlike_stream(reply)
        if problem is not None:
            reply.stream.close()
            raise problem
        return reply

    def _perform(self, call: Call[Any]) -> Reply:
        session, options = self._session, self._options
        exchange = Exchange(session, call, options)
        credentials: Mapping[str, str] | None = None
        while True:
            if seconds := exchange.pause():
                session.clock.sleep(seconds)
            if credentials is None:
                credentials = session.auth.ready()
            if credentials is None:
                with attempt(options.timeout):
                    credentials = session.auth.obtain()
            request = exchange.request(credentials)
            outcome = send_once(session.http, request, options.timeout, session.clock, options.max_reply)
            step = exchange.take(outcome)
            if isinstance(step, Reply):
                session.auth.accepted(credentials)
                return step
            if isinstance(step, Renew):
                with attempt(options.timeout):
                    credentials = exchange.renewed(session.auth.renew(credentials))
