"""Remote commands: sending one, and learning how it ended.

::

    sent = client.remotes.send(vehicle_id, callback_id, body=models.Remote(horn=...))
    outcome = sent.wait(timeout=300)
    if not outcome.succeeded:
        print(outcome.cause, outcome.advice)
"""

from __future__ import annotations

from ..commands import CommandUnconfirmed
from .sent import AsyncSentRemote, RemoteTimeout, SentRemote
from .status import ADVICE, Advice, FailureCause, Outcome, RemoteStatus

__all__ = [
    "ADVICE",
    "Advice",
    "AsyncSentRemote",
    "CommandUnconfirmed",
    "FailureCause",
    "Outcome",
    "RemoteStatus",
    "RemoteTimeout",
    "SentRemote",
]
