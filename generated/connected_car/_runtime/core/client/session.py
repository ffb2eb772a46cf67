"""What all clients made with `with_options` share, and every decision that sync and async have in common."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from ..auth.base import Auth
from ..base.clock import Clock
from ..base.fork import watch
from ..base.single_flight import Shared
from ..errors.base import FAILED, ConnectedCarError, ConnectionFailed
from ..http.hooks import Event, Observers, logger
from ..http.outcome import Failure, Outcome, Request
from ..http.rate_limit import RateLimit, asked_wait, rate_limit
from ..http.reply import Reply
from ..http.retry import Course, Step, Wait
from ..http.status import status_error
from ..operation.api import ApiInfo, Listener
from ..operation.call import Call
from ..scopes.algebra import Grant
from . import decoding
from .options import Options

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
    """The connection pool (made at first use), the limits last seen, the observers, the clock."""

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
        self.drift = drift
        self.listeners: list[Listener] = [make() for make in api.listeners]
        if drift is not None:
            self.listeners.append(drift.hear)
        self.renewals = Shared()
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

    def request(self, call: Call[Any], options: Options, credentials: Mapping[str, str]) -> Request:
        """What goes out for one attempt."""
        headers = options.headers_of(call, credentials)
        return Request(call.operation, options.url(call), headers, call.content, call.arguments, self.grant)

    def course(self, call: Call[Any], options: Options) -> Course:
        """A call that is about to start."""
        return Course(call.operation, options.retry, self.auth.renewable)

    def pause(self, course: Course) -> float:
        """Seconds to wait before the next attempt, because the calls of this second are used up."""
        seconds = 0.0 if self.limit is None else self.limit.pause(self.clock.monotonic())
        return seconds if course.spend(seconds) else 0.0

    def sending(self, request: Request, course: Course) -> Event | None:
        """Tell the observers."""
        if not self.observers.wanted:
            return None
        return self.observers.sending(self.api.name, request.operation, request.url, course.tries)

    def received(self, event: Event | None, outcome: Outcome, began: float) -> None:
        """Learn from an outcome, and tell the observers."""
        if event is not None:
            self.observers.received(event, outcome, self.clock.monotonic() - began)
        if isinstance(outcome, Reply):
            self.limit = rate_limit(outcome.headers, self.clock.monotonic()) or self.limit
            for captured in _captured.get():
                captured.append(outcome)

    def next_step(self, course: Course, request: Request, outcome: Outcome) -> Step:
        """What to do after an attempt that didn't succeed."""
        course.sent.append(request)
        step = course.after(outcome, self.clock.time(), self.clock.random())
        if isinstance(step, Wait):
            why = outcome.kind if isinstance(outcome, Failure) else outcome.status
            logger.info("%s: %s; sending again in %.1f s", course.operation.id, why, step.seconds)
        return step

    def error(self, course: Course, call: Call[Any], outcome: Outcome) -> ConnectedCarError:
        """What the last outcome of a call means."""
        if isinstance(outcome, Failure):
            kind = FAILED.get(outcome.kind, ConnectionFailed)
            return kind(call.operation.id, outcome.reason, course.tries, course.may_have_arrived)
        wait = asked_wait(outcome.headers, self.clock.time())
        needed, lacking = self._scopes_of(call) if outcome.status in (401, 403) else ((), ())
        return status_error(outcome, _told(course, call), wait, needed, lacking, self.api.codes)

    def _scopes_of(self, call: Call[Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the operation needs, and what of it isn't granted."""
        rule = call.operation.scopes
        asked = self.api.asked(rule, call.body)
        named = frozenset().union(*(rule.by_action.get(name) or rule.by_trigger.get(name) or () for name in asked))
        needed = tuple(sorted(rule.required | named or rule.optional))
        grant = self.grant
        return needed, tuple(scope for scope in needed if grant.known and not grant.covers(scope))

    def result(self, reply: Reply) -> Any:
        """What a successful reply means."""
        value = decoding.result(reply)
        for hear in self.listeners:
            hear(reply, value)
        return value


def _told(course: Course, call: Call[Any]) -> list[str]:
    """What the call carried, in any attempt, that an error message mustn't repeat, plain and percent-encoded."""
    headers = [part for request in course.sent for value in request.headers.values() for part in _parts(value)]
    query = [value for request in course.sent for _, value in parse_qsl(urlsplit(request.url).query)]
    segments = [unquote(part) for part in call.path.split("/") if f"/{part}" not in call.operation.path]
    plain = [*headers, *query, *segments]
    return [*plain, *(quote(each, safe="") for each in plain)]


def _parts(header: str) -> list[str]:
    """The words of a header, and the login and password that one of them holds (RFC 7617 2)."""
    words = header.split()
    if words and words[0].lower() == "basic":
        with suppress(ValueError):
            words += base64.b64decode(words[-1]).decode().split(":", 1)
    return words
