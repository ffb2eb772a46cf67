"""One call from its first attempt to its end: what goes out and when, and what comes of it. Sends nothing itself.

The loops of `SyncClient` and `AsyncClient` ask `pause`, send `request`, hand the outcome to `take`, and after a
refusal the other credentials to `renewed`. Whatever a call decides is decided here, once for both.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from ..errors.without_reply import FAILED, ConnectionFailed, ConnectedCarError
from ..http.hooks import Attempt, logger
from ..http.outcome import AttemptResult, Failure, Request
from ..http.rate_limit import asked_wait
from ..http.reply import Reply
from ..http.retry import Renew, RetryCourse, Wait
from ..http.status_errors import AskedToWait, status_error
from ..http.support_report import support_report
from ..operation.call import Call
from .options import Options
from .session import Session


class Exchange:
    """One call, for one loop."""

    __slots__ = ("_began", "_call", "_course", "_event", "_options", "_outcome", "_session", "_wait")

    def __init__(self, session: Session, call: Call[Any], options: Options) -> None:
        self._session = session
        self._call = call
        self._options = options
        self._course = RetryCourse(
            call.operation,
            options.retry,
            session.auth.renewable,
            session.is_limited,
            rereads=call.repeatable,
            streamed=call.streamed,
        )
        self._wait = 0.0
        self._event: Attempt | None = None
        self._began = 0.0
        self._outcome: AttemptResult | None = None

    def pause(self) -> float:
        """Seconds to wait before the next attempt: what retrying takes, what the server asked for, a used-up second.

        Raises `AskedToWait` when the server wants to be left alone for longer than the call may wait.
        """
        session, course = self._session, self._course
        seconds, self._wait = self._wait, 0.0
        if not seconds and session.limit is None and session.refusal is None:
            return 0.0  # Most calls, and every one of them pays for this method.
        if (more := session.rest - seconds) > 0:
            if session.refusal is not None and not course.spend(more):
                raise AskedToWait(session.refusal[0], self._call.operation.id, seconds + more)
            seconds += more
        burst = 0.0 if session.limit is None else session.limit.pause(session.clock.monotonic() + seconds)
        return seconds + burst if course.spend(burst) else seconds

    def request(self, credentials: Mapping[str, str]) -> Request:
        """What goes out now; the observers are told."""
        session, call = self._session, self._call
        placed = session.auth.placed(call.operation)
        headers = self._options.headers_of(call, credentials if placed.token else {}, placed.headers)
        url = self._options.url(call, placed.query)
        request = Request(call.operation, url, headers, call.content, call.arguments, session.grant, call.streamed)
        self._course.sent.append(request)
        if session.observers.wanted:
            tries = self._course.tries
            self._event = session.observers.sending(session.api.name, call.operation, request.url, tries)
            self._began = session.clock.monotonic()
        return request

    def take(self, outcome: AttemptResult) -> Reply | Wait | Renew:
        """The reply of success, or what comes next. Raises what the outcome means when the call is over without."""
        session, course = self._session, self._course
        if self._event is not None:
            session.observers.received(self._event, outcome, session.clock.monotonic() - self._began)
        session.took(outcome)
        if course.succeeded(outcome):
            return outcome
        self._outcome = outcome
        step = course.after(outcome, session.clock.time(), session.clock.random())
        if isinstance(step, Wait):
            self._wait = step.seconds
            why = outcome.kind if isinstance(outcome, Failure) else outcome.status
            logger.info("%s: %s; sending again in %.1f s", course.operation.id, why, step.seconds)
            return step
        if isinstance(step, Renew):
            return step
        session.is_limited |= course.gave_up_on(outcome)
        raise self._error(outcome)

    def renewed(self, credentials: Mapping[str, str] | None) -> Mapping[str, str]:
        """Other credentials than the refused ones. Raises what the refusal means when there are none."""
        if credentials is None and self._outcome is not None:
            raise self._error(self._outcome)
        return credentials or {}

    def _error(self, outcome: AttemptResult) -> ConnectedCarError:
        """What the last outcome of the call means; what support asks for of it is kept."""
        error = self._meaning(outcome)
        self._session.last_report = support_report(error, self._options.client_id, self._session.api.title)
        return error

    def _meaning(self, outcome: AttemptResult) -> ConnectedCarError:
        course, call = self._course, self._call
        if isinstance(outcome, Failure):
            kind = FAILED.get(outcome.kind, ConnectionFailed)
            return kind(call.operation.id, outcome.reason, course.tries, course.may_have_arrived)
        wait = asked_wait(outcome.headers, self._session.clock.time())
        needed, lacking = self._scopes() if outcome.status in (401, 403) else ((), ())
        return status_error(outcome, _values_to_mask(course, call), wait, needed, lacking, self._session.api.codes)

    def _scopes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the operation needs, and what of it can be the cause of a refusal: one alternative is enough."""
        rule, grant = self._call.operation.scopes, self._session.grant
        needed = rule.required.union(*map(rule.needed_by, self._session.api.asked(rule, self._call.body)))
        lacking = [scope for scope in sorted(needed or rule.optional) if grant.known and not grant.covers(scope)]
        enough = not needed and len(lacking) < len(rule.optional)
        return tuple(sorted(needed or rule.optional)), () if enough else tuple(lacking)


def _values_to_mask(course: RetryCourse, call: Call[Any]) -> list[str]:
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
