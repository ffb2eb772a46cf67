"""What a vehicle says it can do, as far as this client has learnt it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..vehicles import key_of, known_vehicles

if TYPE_CHECKING:
    from ...core.client.session import Session
    from ...core.operation.call import Call


def known_capability(session: Session, call: Call[Any]) -> Any:
    """The capability reply (a JSON value) of the vehicle that a command goes to; None when nobody has read it yet.

    The fleet API tells it by VIN while its commands go by vehicle id, so there it stays unknown.
    """
    lookup = import_module(f"{call.operation.namespace}.availability").TABLE.capability
    if lookup is None:
        return None
    operation = import_module(f"{call.operation.namespace}.operations").OPERATIONS[lookup.operation]
    return known_vehicles(session).get(key_of(operation, call.arguments))
