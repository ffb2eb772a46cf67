"""Which actions and triggers the body of a command names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.base.records import dataclass
from ...core.model.places import objects_at, values_at
from ...core.scopes.scope_rule import ScopeRule


@dataclass(frozen=True)
class AskedIn:
    """Where the bodies of one API name what they ask for (``availability.yaml``, ``scopes.asked``)."""

    actions: tuple[str, ...] = ("",)
    """Places of the objects that have an action as a member; empty: the body itself."""
    watched: str = ""
    """Place of the names of the data that a monitor watches; empty: nowhere."""

    def __call__(self, rule: ScopeRule, body: Any) -> tuple[str, ...]:
        """The actions and triggers of ``rule`` that a request body (a JSON value) names."""
        members = {name for place in self.actions for _, found in objects_at(body, place) for name in found}
        watched = [*self._watched(body)]
        return (
            *(name for name in rule.by_action if name in members),
            *(name for name in rule.by_trigger if name in watched),
        )

    def _watched(self, body: Any) -> Iterator[Any]:
        return (value for _, value in values_at(body, self.watched)) if self.watched else iter(())
