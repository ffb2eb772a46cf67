"""What goes out in one attempt, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import field
from functools import partial
from typing import Any, Literal, TypeAlias

from ..base.clock import Clock
from ..base.records import dataclass
from ..base.redact import SecretHeaders, Secrets
from ..operation.bodies import Streamed
from ..operation.operation import Operation
from ..scopes.algebra import Grant
from .built_request import is_plain, request_of
from .protocols import AsyncHttp, Response, SyncHttp
from .reply import Reply, ReplyHeaders


class Unsendable(Exception):
    """A header or the address can't be written as HTTP wants it; says what kind of error it was and no more."""


_NO_CONTENT: Mapping[str, None] = {"content": None}


@dataclass(frozen=True)
class Request:
    """What goes out, complete with credentials, and what is to be known when the reply is looked at."""

    operation: Operation[Any]
    url: str
    headers: Mapping[str, str]
    content: bytes | Streamed | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    grant: Grant | None = None
    streamed: bool = False
    """The body of a success is left to be read by whoever gets the reply."""

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.operation.id}>"

    def opened(self, asynchronous: bool = False) -> AbstractContextManager[Mapping[str, Any]]:
        """Its body for one attempt. Raises `OSError` for a file that can't be read, and names it."""
        if self.content is None:
            return nullcontext(_NO_CONTENT)
        if isinstance(self.content, bytes):
            return nullcontext(Secrets(content=self.content))
        return self.content.opened(asynchronous)

    def built(self, http: SyncHttp | AsyncHttp, timeout: float, body: Mapping[str, Any]) -> Any:
        """The same as a request of the HTTP client; ``body`` comes from `opened`. Raises `Unsendable`."""
        length = getattr(body.get("content"), "length", None)
        headers = SecretHeaders({**self.headers, "content-length": str(length)}) if length else self.headers
        try:
            build = partial(request_of, http) if is_plain(http) else http.build_request
            return build(self.operation.method, self.url, headers=headers, timeout=timeout, **body)
        except (TypeError, ValueError) as error:
            kind = type(error).__name__
        # Not chained: these errors hold the header or address that can't be written.
        raise Unsendable(kind)

    def reply(
        self,
        response: Response,
        headers: ReplyHeaders,
        content: bytes,
        clock: Clock,
        damage: str = "",
        stream: Any = None,
    ) -> Reply:
        """What came back to it."""
        return Reply(
            method=self.operation.method,
            url=self.url,
            status=response.status_code,
            headers=headers,
            content=content,
            received_at=clock.now(),
            operation=self.operation,
            arguments=self.arguments,
            grant=self.grant,
            damage=damage,
            stream=stream,
        )

    def stays_open(self, response: Response) -> bool:
        """Whether the body of this response is somebody else's to read."""
        return self.streamed and 200 <= response.status_code < 300


@dataclass(frozen=True)
class Failure:
    """An attempt without a complete reply."""

    kind: Literal["connection", "timeout", "unsendable", "untrusted", "rejected", "too_large"]
    """``unsendable``, ``untrusted``: this side refused the request or the server; ``rejected``: the server refused
    this side's certificate; ``too_large``: this side refused the reply. After these trying again is useless."""
    reason: str
    """Without secrets."""
    may_have_arrived: bool = True
    """False: nothing of the request has left, so the server can't have acted."""


AttemptResult: TypeAlias = "Reply | Failure"
