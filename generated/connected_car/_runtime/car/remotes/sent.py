"""A remote command that was sent: how far it has come, and waiting for its end.

The server's 202 says only that it will try. The end comes as an event, or is read back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ...core.errors.without_reply import ConnectedCarError
from ..commands.command import object_in
from ..commands.command_rule import CommandRule
from .backoff import PASSING, Backoff
from .remote_outcome import RemoteOutcome, cause_in, outcome, status_in

if TYPE_CHECKING:
    from ...core.client.resource import AsyncResource, Resource
    from ...core.model.base import Model
    from ...core.operation.call import Call
    from ...core.operation.operation import Operation

A = TypeVar("A")

PATIENCE = 300.0
"""Seconds that `wait` waits by default: a sleeping vehicle is woken first."""


class Told(Protocol):
    """An event, as far as it tells how a remote command went."""

    @property
    def kind(self) -> str:
        """``remote`` for one of a remote command."""

    @property
    def id(self) -> str | None:
        """Of the remote command."""

    @property
    def outcome(self) -> RemoteOutcome | None:
        """What became of it."""


class RemoteTimeout(ConnectedCarError, TimeoutError):
    """A remote command hadn't ended when the time was up. It may still be executed."""

    def __init__(self, outcome: RemoteOutcome, seconds: float) -> None:
        super().__init__(outcome, seconds)
        self.outcome = outcome
        """The last that is known."""
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"the command hadn't ended after {self.seconds:g} s; last known: {self.outcome.status}"
            "\n  remedy: wait again; don't send it again before it has ended"
        )


class _Sent(Generic[A]):
    """A command that was accepted, and what is known of how it went."""

    def __init__(self, resource: Any, read: Operation[A], call: Call[Any], accepted: Model) -> None:
        rule = CommandRule.behind(call.operation)
        self._resource = resource
        self._read = read
        self.id: str = str(accepted.wire.get(rule.id))
        self._arguments = {**call.arguments, _new_parameter(read, call): self.id}
        """Remote action id; events name it too."""
        self.accepted = accepted
        """The server's 202."""
        self.action: A | None = None
        """What the last `refresh` read."""
        self.outcome: RemoteOutcome = outcome(None)
        """The last that is known, from `refresh`, `wait` or `note`."""

    def note(self, event: Told) -> bool:
        """Take the outcome from an event; False when the event is about something else.

        A `wait` that is under way, in whatever thread or task, ends within a second of a final one.
        """
        if event.kind != "remote" or event.id != self.id or event.outcome is None:
            return False
        # Events may overtake each other; nothing comes after the end.
        if not self.outcome.is_final:
            self.outcome = event.outcome
        return True

    def _reading(self) -> Call[A]:
        call: Call[A] = self._resource._call(self._read, self._arguments)
        return call

    def _noted(self, action: A) -> RemoteOutcome:
        self.action = action
        if not self.outcome.is_final:
            said = object_in(action)
            self.outcome = outcome(status_in(said), cause_in(said))
        return self.outcome

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.outcome.status}>"


class SentRemote(_Sent[A]):
    """A remote command on its way; `A` is what reading it back gives."""

    _resource: Resource

    def refresh(self) -> RemoteOutcome:
        """Read the outcome back now. Raises what a call raises."""
        return self._noted(self._resource._send(self._reading()))

    def wait(self, timeout: float = PATIENCE) -> RemoteOutcome:
        """Wait until the command has ended, for at most ``timeout`` seconds, and say how.

        A failure is an outcome too: ``succeeded`` is False and ``advice`` says what helps. Raises
        `RemoteTimeout`, `ValueError` for NaN seconds, and what a call raises except for troubles that pass, which are
        waited out.
        """
        clock = self._resource._client._session.clock
        pace = Backoff(clock, timeout)
        while not self.outcome.is_final:
            for seconds in pace.slices():
                clock.sleep(seconds)
                if self.outcome.is_final:
                    return self.outcome
            try:
                self.refresh()
            except PASSING as error:
                pace.put_off(error)
            if pace.is_over and not self.outcome.is_final:
                raise RemoteTimeout(self.outcome, timeout) from pace.trouble
        return self.outcome


class AsyncSentRemote(_Sent[A]):
    """A command that was accepted; waiting for its end is awaited. See `SentRemote`."""

    _resource: AsyncResource

    async def refresh(self) -> RemoteOutcome:
        """Read the outcome back now. Raises what a call raises."""
        return self._noted(await self._resource._send(self._reading()))

    async def wait(self, timeout: float = PATIENCE) -> RemoteOutcome:
        """Wait until the command has ended; see `SentRemote.wait`."""
        clock = self._resource._client._session.clock
        pace = Backoff(clock, timeout)
        while not self.outcome.is_final:
            for seconds in pace.slices():
                await clock.pause(seconds)
                if self.outcome.is_final:
                    return self.outcome
            try:
                await self.refresh()
            except PASSING as error:
                pace.put_off(error)
            if pace.is_over and not self.outcome.is_final:
                raise RemoteTimeout(self.outcome, timeout) from pace.trouble
        return self.outcome


def _new_parameter(read: Operation[Any], call: Call[Any]) -> str:
    """The path parameter that reading back takes beside those of sending."""
    return next(each.name for each in read.parameters if each.location == "path" and each.name not in call.arguments)
