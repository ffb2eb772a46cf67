"""What all clients made with `with_options` share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from ..auth.credentials import Auth
from ..base.clock import Clock
from ..base.fork import watch
from ..base.single_flight import SingleFlight
from ..http.hooks import Observers
from ..http.outcome import AttemptResult
from ..http.rate_limit import RateLimit, imposed_wait, rate_limit
from ..http.reply import Reply
from ..http.retry import BUSY
from ..operation.api import ApiInfo, ReplyListener
from ..scopes.algebra import Grant
from . import decoding

if TYPE_CHECKING:
    from ..drift import DriftCollector

_captured: ContextVar[tuple[list[Reply], ...]] = ContextVar("replies", default=())


@contextmanager
def captured_replies() -> Iterator[list[Reply]]:
    """Collects every reply that arrives in this thread or task, and in tasks started within; may be nested."""
    replies: list[Reply] = []
    token = _captured.set((*_captured.get(), replies))
    try:
        yield replies
    finally:
        _captured.reset(token)


class Session:
    """The connection pool (made at first use), what the server said about asking, the observers, the clock."""

    def __init__(
        self,
        api: ApiInfo,
        auth: Auth,
        http: Any,
        connect: Callable[[], Any],
        observers: Observers,
        clock: Clock,
        drift: DriftCollector | None = None,
    ) -> None:
        """``http`` is the caller's own HTTP client, never closed here; else ``connect`` makes one."""
        self.api = api
        self.auth = auth
        self.observers = observers
        self.clock = clock
        self.limit: RateLimit | None = None
        self.last_report = ""
        """What support asks for about the last call that failed."""
        self.refusal: tuple[Reply, float] | None = None
        """The reply that asked to wait longest, and until when (monotonic clock)."""
        self.is_limited = False
        """The last reply was one of `BUSY`, or one of `OUT_OF_ORDER` on which a call gave up."""
        self.drift = drift
        self.listeners: list[ReplyListener] = [make() for make in api.listeners]
        if drift is not None:
            self.listeners.append(drift.hear)
        self.renewals = SingleFlight()
        self._http = http
        self._connect = connect
        self._owned: list[Any] = []
        self._granted: tuple[object, Grant] | None = None
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """A connection that two processes write to mixes up their requests. The parent keeps it."""
        self._connecting = threading.Lock()
        if self._owned:
            self._http = None

    @property
    def http(self) -> Any:
        """The HTTP client."""
        http = self._http
        return self._connected() if http is None else http

    def _connected(self) -> Any:
        """The same at first use: threads that start together get one pool."""
        with self._connecting:
            http = self._http
            if http is None:
                http = self._http = self._connect()
                self._owned.append(http)
            return http

    def released(self) -> list[Any]:
        """The HTTP clients made here, to be closed."""
        owned, self._owned = self._owned, []
        if owned:
            self._http = None
        return owned

    @property
    def grant(self) -> Grant:
        """The scopes of the token in use, parsed once for each list."""
        scopes = self.auth.scopes
        if self._granted is None or self._granted[0] is not scopes:
            self._granted = (scopes, Grant.parse(scopes, self.api.vocabulary))
        return self._granted[1]

    def took(self, outcome: AttemptResult) -> None:
        """Learn from what came back: windows, a wait that is asked for; and hand it to whoever captures replies."""
        if not isinstance(outcome, Reply):
            return
        now = self.clock.monotonic()
        self.limit = rate_limit(outcome.headers, now) or self.limit
        self.is_limited = outcome.status in BUSY
        if (wait := imposed_wait(outcome.status, outcome.headers, self.clock)) is not None:
            until = max(now + wait, self.refusal[1] if self.refusal else 0.0)
            self.refusal = (outcome, until)
        for captured in _captured.get():
            captured.append(outcome)

    @property
    def rest(self) -> float:
        """Seconds that the server wants to be left alone, by any reply so far; 0 when it may be asked."""
        return max(0.0, self.refusal[1] - self.clock.monotonic()) if self.refusal else 0.0

    def result(self, reply: Reply) -> Any:
        """What a successful reply means."""
        value = decoding.result(reply)
        for hear in self.listeners:
            hear(reply, value)
        return value
