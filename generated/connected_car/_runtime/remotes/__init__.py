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

from collections.abc import Sequence
from typing import Any

from ..commands import CommandRule
from ..errors import CommandUnconfirmed
from ..model import Model
from ..operation import Operation
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
    "unsupported",
]


def unsupported(send: Operation[Any], body: Model, vehicle: Model) -> Sequence[tuple[str, str]]:
    """What a command asks for and the vehicle says it can't do: pairs of a place in ``body`` and why.

    ``send`` is the operation (``b2c.OPERATIONS["sendRemoteToVhl"]``), ``vehicle`` the API's capability
    reply. Only a plain no counts. Sending checks the same once
    the client has had that reply, from a call of yours or for `client.explain`.
    """
    return tuple((send.rule or CommandRule()).unsupported(body.to_wire(), vehicle.to_wire()))
