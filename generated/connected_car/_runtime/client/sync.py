"""The client for threads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..http import SyncHttp
from ..own_http import OwnHttp
from ..reply import Reply
from ..request import Call
from ..retry import Finish, Wait
from ..transport import send_once
from .base import BaseClient

if TYPE_CHECKING:
    from ..availability import Explanation
    from ..model import Model

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

    def explain(
        self,
        reply: Model,
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` (``energies[0].level``) is missing in ``reply``; see `Explanation`.

        What was asked for and granted is known of a reply of this client. ``capability`` is the
        vehicle's capability reply or the names in its list, ``motorization`` as the vehicle reply
        says it, ``privacy`` the last known privacy state. ``ask_vehicle=True`` lets this fetch the
        first two, once for each vehicle; it costs one call, and raises what any call raises.
        """
        from ..availability.inquiry import Inquiry

        inquiry = Inquiry(self._session, reply, capability, motorization, privacy)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, self._send(call))
        return inquiry.answer(path)

    def _send(self, call: Call[T]) -> T:
        result: T = self._session.result(self._perform(call))
        return result

    def _perform(self, call: Call[Any]) -> Reply:
        session, options = self._session, self._options
        course = session.course(call, options)
        credentials = session.auth.ready()
        if credentials is None:
            credentials = session.auth.obtain()
        while True:
            if pause := session.pause(course):
                session.clock.sleep(pause)
            request = session.request(call, options, credentials)
            event, began = session.sending(request, course), session.clock.monotonic()
            outcome = send_once(session.http, request, options.timeout, session.clock)
            session.received(event, outcome, began)
            if course.succeeded(outcome):
                return outcome
            step = session.next_step(course, request, outcome)
            if isinstance(step, Wait):
                session.clock.sleep(step.seconds)
            elif isinstance(step, Finish) or (renewed := session.auth.renew(credentials)) is None:
                raise session.error(course, call, outcome)
            else:
                credentials = renewed
