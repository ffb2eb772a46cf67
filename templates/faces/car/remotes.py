"""Remote commands: sending one, and learning how it ended.

::

    sent = client.remotes.send(vehicle_id, callback_id, body=models.Remote(horn=...))
    outcome = sent.wait(timeout=300)
    if not outcome.succeeded:
        print(outcome.cause, outcome.advice)

A body without a ``label`` gets one when it is sent (``client-`` and twelve digits and letters), which the
server lists: by it a command whose reply was lost is found again.
"""

from __future__ import annotations

from ._runtime.car.remotes.remote_outcome import ADVICE, Advice, FailureCause, RemoteOutcome, RemoteStatus
from ._runtime.car.remotes.sent import AsyncSentRemote, RemoteTimeout, SentRemote
from ._runtime.car.remotes.unsupported import unsupported
from ._runtime.core.errors.command import CommandUnconfirmed

__all__ = [
    "ADVICE",
    "Advice",
    "AsyncSentRemote",
    "CommandUnconfirmed",
    "FailureCause",
    "RemoteOutcome",
    "RemoteStatus",
    "RemoteTimeout",
    "SentRemote",
    "unsupported",
]
