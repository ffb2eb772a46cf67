"""What this client has already learnt of the vehicle that a command goes to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .places import value_at

if TYPE_CHECKING:
    from ..request import Call
    from ..session import Session


def known_capability(session: Session, call: Call[Any]) -> Any:
    """The vehicle's ``OnboardCapabilities`` (a JSON value), None when nobody asked for them yet.

    The fleet API tells them by VIN while its commands go by vehicle id, so there they stay unknown.
    """
    lookup = import_module(f"{call.operation.namespace}.availability").TABLE.capability
    if lookup is None:
        return None
    operation = import_module(f"{call.operation.namespace}.operations").OPERATIONS[lookup.operation]
    ids = [each.name for each in operation.parameters if each.location == "path"]
    asked = {name: call.arguments.get(name) for name in ids} | lookup.arguments
    reply = session.vehicles.get(f"{operation.id} {sorted(asked.items())}")
    return value_at(reply, "/".join(lookup.path.split(".")[1:-1]))
