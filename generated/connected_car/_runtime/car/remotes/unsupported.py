"""What a vehicle can't do, told before a command is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core.model.base import Model
from ...core.operation.operation import Operation


def unsupported(send: Operation[Any], body: Model, vehicle: Model) -> Sequence[tuple[str, str]]:
    """What a command asks for and the vehicle says it can't do: pairs of a place in ``body`` and why.

    ``send`` is the operation (``b2c.OPERATIONS["sendRemoteToVhl"]``), ``vehicle`` the API's capability
    reply. Only a plain no counts. Sending checks the same once
    the client has had that reply, from a call of yours or for `client.explain`.
    """
    return tuple(send.rule.unsupported(body.to_wire(), vehicle.to_wire())) if send.rule else ()
