"""What a vehicle says it can do, as far as this client has learnt it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...core.model.places import value_at
from ..vehicles import key_of, known_vehicles
from .command_rule import CommandRule

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
    key, rule = key_of(operation, call.arguments), call.operation.rule
    if key is None or not isinstance(rule, CommandRule):
        return None
    told = (view.to_wire() for view in known_vehicles(session).told(key))
    return next((wire for wire in told if value_at(wire, rule.capability_at) is not None), None)
