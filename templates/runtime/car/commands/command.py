"""One command on its way, as a value: what goes out, and how it is told from what was there before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast
from uuid import uuid4

import orjson

from ...core.client.next_page import wire_of
from ...core.errors.command import CommandUnconfirmed, LimitReached
from ...core.errors.without_reply import DecodeError, InvalidRequest
from ...core.model.base import context_of
from ...core.model.places import value_at
from .command_rule import CommandRule

if TYPE_CHECKING:
    from ...core.model.base import Model
    from ...core.operation.call import Call
    from ...core.operation.operation import Operation

T = TypeVar("T")
Listing: TypeAlias = "Sequence[Mapping[str, Any]] | None"
"""What the server lists (JSON values); None when it couldn't be read."""


@dataclass(frozen=True, slots=True)
class Command(Generic[T]):
    """A checked call with a label to find it by."""

    call: Call[T]
    rule: CommandRule
    label: str
    """Empty when nothing lists what this command makes."""
    looks_first: bool
    """Whether the listing has to be read before sending."""

    @property
    def listing(self) -> Operation[Any]:
        """The operation that lists what this one makes."""
        operations = import_module(f"{self.call.operation.namespace}.operations").OPERATIONS
        return cast("Operation[Any]", operations[self.rule.listing])

    def identified(self, reply: T) -> T:
        """The reply, when it names what was made; a reply that doesn't is as good as lost. Raises `DecodeError`."""
        if self.rule.id and not isinstance(object_in(reply).get(self.rule.id), (str, int)):
            raise DecodeError(self.call.operation.id, f"the reply names no {self.rule.id}", context_of(reply))  # type: ignore[arg-type]
        return reply

    def require_room(self, before: Listing) -> None:
        """Raises `LimitReached`; a listing that couldn't be read, or shows a part, forbids nothing."""
        if self.rule.limit and before is not None and len(before) >= self.rule.limit:
            raise LimitReached(self.call.operation.id, self.rule.limit, [*self._ids(before)])

    def found(self, before: Listing, after: Listing, error: Exception) -> T:
        """The reply that was lost, from the one new item with the label. Raises `CommandUnconfirmed`."""
        if before is None or after is None:
            raise self._unconfirmed("its reply was lost and the listing can't be read") from error
        known = set(self._ids(before))
        fresh = [item for item in after if value_at(item, self.rule.listed_label) == self.label]
        fresh = [item for item in fresh if value_at(item, self.rule.listed_id) not in known]
        if len(fresh) != 1:
            what = "several new items carry its label" if fresh else "nothing new carries its label yet"
            raise self._unconfirmed(f"its reply was lost, and {what}") from error
        reply = {**fresh[0], self.rule.id: value_at(fresh[0], self.rule.listed_id)}
        success: type[Model] | None = self.call.operation.success
        return cast("T", success.from_wire(reply) if success else reply)

    def _ids(self, items: Sequence[Mapping[str, Any]]) -> list[str]:
        return [str(value_at(item, self.rule.listed_id)) for item in items]

    def _unconfirmed(self, reason: str) -> CommandUnconfirmed:
        return CommandUnconfirmed(self.call.operation.id, self.label, reason)


def object_in(reply: Any) -> Mapping[str, Any]:
    """The JSON object of a reply, whatever the document says of it; empty for any other value."""
    said = wire_of(reply)
    return said if isinstance(said, Mapping) else {}


def prepared(call: Call[T], capability: Any = None, validate: bool = True) -> Command[T]:
    """The command for a call; ``capability`` is what the vehicle says it can do, as far as that is known.

    A body without a ``label`` gets one where something lists what the command makes. Raises `InvalidRequest` with every problem that the body has.
    """
    rule = CommandRule.behind(call.operation)
    body = orjson.loads(call.content if isinstance(call.content, bytes) else b"{}")
    problems = [*rule.problems(body), *rule.unsupported(body, capability)] if validate else []
    if problems:
        raise InvalidRequest(call.operation.id, [(f"body.{path}" if path else "body", text) for path, text in problems])
    if not rule.listing or not isinstance(body, dict):
        return Command(call, rule, "", looks_first=False)
    given = body.get("label")
    if isinstance(given, str) and given:
        return Command(call, rule, given, looks_first=True)
    body["label"] = f"client-{uuid4().hex[:12]}"
    labelled = replace(call, content=orjson.dumps(body), body=body)
    return Command(labelled, rule, body["label"], looks_first=rule.limit is not None)
