"""What vehicles said of themselves, in replies that this client has had."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..core.model.base import Model
from ..core.model.paths import values_below

if TYPE_CHECKING:
    from ..core.client.session import Session
    from ..core.http.reply import Reply
    from ..core.operation.operation import Operation

_SIGNS = (b'"onboardCapabilities"', b'"motorization"')
"""Members that tell what a vehicle can do and how it is driven, in every API; looked for first, so that other
replies cost nothing."""

_MOST = 1000
"""Vehicles that are remembered; a fleet may have more, and then the oldest are forgotten."""


class KnownVehicles:
    """What was told of vehicles, whether `explain` asked for it or the caller did."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[Model, ...]] = {}
        self._asked: dict[str, None] = {}

    def was_asked(self, key: str) -> bool:
        """Whether the operation of ``key`` was called for all that it tells, and need not be called again."""
        return key in self._asked

    def told(self, key: str) -> tuple[Model, ...]:
        """What came under a key of `key_of`: the last answer that was asked for, the last that a list told."""
        return self._told.get(key, ())

    def learn(self, key: str, answer: Model | None) -> None:
        """Keep an answer, or that there was none (None): a vehicle is asked once."""
        _put(self._asked, key, None)
        _put(self._told, key, () if answer is None else (answer,))

    def observe(self, key: str, answer: Model) -> None:
        """Keep what a list says of a vehicle, beside what the vehicle was asked for."""
        _put(self._told, key, (*self._told.get(key, ())[:1], answer) if key in self._asked else (answer,))

    def __call__(self, reply: Reply, value: Any) -> None:
        """Keep what ``value``, the result of any call, tells of vehicles."""
        if not isinstance(value, Model) or reply.operation is None:
            return
        if any(sign in reply.content for sign in _SIGNS):
            for key, answer, whole in _answers_in(reply.operation, reply.arguments, value):
                (self.learn if whole and _SIGNS[0] in reply.content else self.observe)(key, answer)


def _put(found: dict[str, Any], key: str, value: Any) -> None:
    """As the newest; the oldest is forgotten."""
    found.pop(key, None)
    found[key] = value
    if len(found) > _MOST:
        # Another thread may have been quicker.
        found.pop(next(iter(found)), None)


def known_vehicles(session: Session) -> KnownVehicles:
    """Those of the clients that share ``session``."""
    return next((each for each in session.listeners if isinstance(each, KnownVehicles)), KnownVehicles())


def key_of(operation: Operation[Any], arguments: Mapping[str, Any]) -> str | None:
    """Under which the answer of ``operation`` is kept; None when ``arguments`` don't say which vehicle is meant."""
    ids = [arguments.get(each.name) for each in operation.parameters if each.location == "path"]
    return f"{operation.id} {ids}" if ids and None not in ids else None


def _answers_in(
    operation: Operation[Any], arguments: Mapping[str, Any], value: Model
) -> Iterator[tuple[str, Model, bool]]:
    """Key, view and whether it was the vehicle alone, for each vehicle that a reply is, or lists."""
    table = import_module(f"{operation.namespace}.availability").TABLE
    operations = import_module(f"{operation.namespace}.operations").OPERATIONS
    for lookup in {each.operation: each for each in (table.motorization, table.capability) if each}.values():
        asked = operations[lookup.operation]
        if operation.id == asked.id:
            if key := key_of(asked, arguments):
                yield key, value, True
        elif operation.paging and operation.paging.item == lookup.path.partition(".")[0]:
            for item in values_below(type(value), value._wire, ".".join(operation.paging.items)):
                if key := key_of(asked, {**arguments, **_ids(asked, item)}):
                    yield key, item, False


def _ids(asked: Operation[Any], item: Model) -> dict[str, Any]:
    """A listed vehicle names itself by the member that is called like the parameter."""
    wire = item._wire if isinstance(item._wire, dict) else {}
    return {each.name: wire[each.wire] for each in asked.parameters if wire.get(each.wire) is not None}
