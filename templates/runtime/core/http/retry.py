"""What to do after one attempt: finish, wait and send again, renew the token, or give up. Pure."""

from __future__ import annotations

from dataclasses import field
from typing import Any, TypeAlias, TypeGuard

from ..base.records import dataclass
from ..operation.operation import Operation
from .outcome import AttemptResult, Failure, Request
from .rate_limit import asked_wait
from .reply import Reply

BUSY = frozenset({429, 503})
"""Said of the service as a whole, and not of one request."""
OUT_OF_ORDER = frozenset({502, 504})
"""Said by a gateway of what lies behind it: of one request, or for hours; which, is known once a call gave up on it."""
_PASSING = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True)
class Retry:
    """How long one call may go on.

    GET is repeated after a failed connection and after 408, 429, 500, 502, 503 and 504; PUT and
    DELETE after a failed connection only; and each of them once with another token after a 401. A
    POST goes out once, whatever comes back, unless the document or the overlay calls it safe: then
    it is repeated like a GET. A certificate that isn't trusted stays so: nothing is sent again.

    A wait is what the server asks for, else it doubles from ``first`` up to ``longest``, spread at
    random. A server that answered the last call with 429 or 503, and doesn't say how long to wait, is
    asked once for each call until it answers otherwise; so is one on which a call gave up with 502 or 504.
    """

    tries: int = 4
    """How often one request is sent at most; 1 turns retries off."""
    max_wait: float = 60.0
    """Seconds that the waits of one call may take together; a longer one becomes an error at once, and so
    does every later call of the client, unsent, until the time that the server named is over (`AskedToWait`).

    Waiting out a used-up second counts too; when there is no room for it, the call goes out without.
    """
    first: float = 0.5
    longest: float = 8.0


@dataclass(frozen=True)
class Finish:
    """The call is over; the outcome is its result or its error."""


@dataclass(frozen=True)
class Wait:
    """Send again after so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Renew:
    """The token was refused: get a new one and send once more."""


NextStep: TypeAlias = "Finish | Wait | Renew"
FINISH, RENEW = Finish(), Renew()


@dataclass()
class RetryCourse:
    """One call on its way: how often it was sent, how long it waited, what happened."""

    operation: Operation[Any]
    policy: Retry
    renewable: bool
    """A token can be refreshed; it is tried once, and for no command: what was refused was sent."""
    is_limited: bool = False
    """The call before was answered with one of `BUSY`, or gave up on one of `OUT_OF_ORDER`."""
    rereads: bool = True
    """Its body can be read, and so be sent, a second time."""
    streamed: bool = False
    """The body of its reply is left to be read; a redirect has none."""
    tries: int = 0
    waited: float = 0.0
    lost: bool = False
    """An earlier attempt ended without a reply."""
    may_have_arrived: bool = False
    """One of those attempts may have been executed."""
    sent: list[Request] = field(default_factory=list)
    """The attempts so far."""

    def after(self, outcome: AttemptResult, now: float, dice: float) -> NextStep:
        """The next step; ``now`` is the wall clock, ``dice`` a number from 0 to 1."""
        self.tries += 1
        if isinstance(outcome, Failure):
            self.lost = True
            self.may_have_arrived |= outcome.may_have_arrived
        elif outcome.status == 401 and self.renewable and self.operation.repeatable and self.rereads:
            self.renewable = False
            return RENEW
        if not self._may_repeat(outcome) or self.tries >= self.policy.tries:
            return FINISH
        asked = None if isinstance(outcome, Failure) else asked_wait(outcome.headers, now)
        if not asked and self.is_limited and isinstance(outcome, Reply) and outcome.status in BUSY | OUT_OF_ORDER:
            return FINISH
        seconds = self._pause(dice) if asked is None else asked
        return Wait(seconds) if self.spend(seconds) else FINISH

    def gave_up_on(self, outcome: AttemptResult) -> bool:
        """Whether no try is left of a call that ends with one of `OUT_OF_ORDER`; what is sent once anyway tells nothing."""
        used_up = self.is_limited or self.tries >= self.policy.tries
        return used_up and isinstance(outcome, Reply) and outcome.status in OUT_OF_ORDER

    def spend(self, seconds: float) -> bool:
        """Count a wait; False when the call may not wait so long."""
        if self.waited + seconds > self.policy.max_wait:
            return False
        self.waited += seconds
        return True

    def succeeded(self, outcome: AttemptResult) -> TypeGuard[Reply]:
        """Success, or a redirect that the document has; a DELETE that is sent again after a lost reply finds nothing left to delete."""
        if isinstance(outcome, Failure):
            return False
        gone = outcome.status == 404 and self.lost and self.operation.method == "DELETE"
        leads_on = not self.streamed and self.operation.redirects(outcome.status)
        return gone or leads_on or 200 <= outcome.status < 300

    def _may_repeat(self, outcome: AttemptResult) -> bool:
        if not self.rereads:
            return False
        if isinstance(outcome, Failure):
            return outcome.kind in ("connection", "timeout") and self.operation.repeatable
        return self.operation.only_reads and outcome.status in _PASSING

    def _pause(self, dice: float) -> float:
        growing = min(self.policy.longest, self.policy.first * 2.0 ** (self.tries - 1))
        return growing * (0.5 + dice / 2)
