"""What vehicles said of themselves, in replies that this client has had."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..core.model.base import Model

if TYPE_CHECKING:
    from ..core.client.session import Session
    from ..core.http.reply import Reply
    from ..core.operation.operation import Operation

_TELLTALE = b'"onboardCapabilities"'
"""The member that holds what a vehicle can do, in every API; looked for first, so that other replies cost nothing."""

_MOST = 1000
"""Vehicles that are remembered; a fleet may have more, and then the oldest are forgotten."""


class KnownVehicles:
    """Capability replies by vehicle, whether `explain` asked for them or the caller did."""

    def __init__(self) -> None:
        self._told: dict[str, Any] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._told

    def get(self, key: str | None) -> Any:
        """The reply (a JSON value) under a key of `key_of`; None when there is none."""
        return None if key is None else self._told.get(key)

    def learn(self, key: str, answer: Any) -> None:
        """Keep a reply, or that there was none (None): a vehicle is asked once."""
        self._told.pop(key, None)
        self._told[key] = answer
        if len(self._told) > _MOST:
            # Another thread may have been quicker.
            self._told.pop(next(iter(self._told)), None)

    def __call__(self, reply: Reply, value: Any) -> None:
        """Keep what ``value``, the result of any call, tells of vehicles."""
        if _TELLTALE in reply.content and isinstance(value, Model) and reply.operation is not None:
            for key, answer in _told_in(reply.operation, reply.arguments, value.to_wire()):
                self.learn(key, answer)


def known_vehicles(session: Session) -> KnownVehicles:
    """Those of the clients that share ``session``."""
    return next((each for each in session.listeners if isinstance(each, KnownVehicles)), KnownVehicles())


def key_of(operation: Operation[Any], arguments: Mapping[str, Any]) -> str | None:
    """Under which the answer of ``operation`` is kept; None when ``arguments`` don't say which vehicle is meant."""
    ids = [arguments.get(each.name) for each in operation.parameters if each.location == "path"]
    return f"{operation.id} {ids}" if ids and None not in ids else None


def _told_in(operation: Operation[Any], arguments: Mapping[str, Any], wire: Any) -> Iterator[tuple[str, Any]]:
    """Key and JSON value of each capability reply that a reply is, or lists."""
    from ..core.model.places import objects_at

    lookup = import_module(f"{operation.namespace}.availability").TABLE.capability
    if lookup is None:
        return
    asked = import_module(f"{operation.namespace}.operations").OPERATIONS[lookup.operation]
    found: list[tuple[Mapping[str, Any], Any]] = []
    if operation.id == asked.id:
        found = [(arguments, wire)]
    elif operation.paging and operation.paging.item == lookup.path.partition(".")[0]:
        # A listed vehicle names itself by the member that is called like the parameter.
        for _, item in objects_at(wire, "/".join(operation.paging.items)):
            found.append(({each.name: item.get(each.wire) for each in asked.parameters}, item))
    for names, answer in found:
        if key := key_of(asked, names):
            yield key, answer
