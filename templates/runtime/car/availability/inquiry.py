"""`explain` with all that a client knows: the call, the grant, and the vehicle when it may be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...core.model.base import Model, context_of
from ...core.operation.call import Call, build
from ...core.scopes.scope_rule import finding
from ..vehicles import key_of, known_vehicles
from .case import Explanation, Known
from .explaining import capability_names, explain, motorization
from .overview import Explanations, grouped, missing
from .table import Table

if TYPE_CHECKING:
    from ...core.client.session import Session


class Inquiry:
    """One question, from what is known at first to the answer."""

    def __init__(
        self,
        session: Session,
        view: Model,
        capability: Model | Iterable[str] | None,
        drive: str | None,
        privacy: str | None,
        country: str | None = None,
    ) -> None:
        """``capability``: the vehicle's capability reply, or the names in its list. Raises `ValueError` for a text."""
        if isinstance(capability, str):
            raise ValueError(f"a capability list isn't one text; give its names in a list: [{capability!r}]")
        self._session = session
        self._vehicles = known_vehicles(session)
        self._view = view
        self._table: Table = import_module(f"{session.api.namespace}.availability").TABLE
        reply = context_of(view)
        named = capability_names(capability, self._table) if isinstance(capability, Model) else capability
        self._known = Known(
            operation=getattr(reply, "operation", None),
            arguments=getattr(reply, "arguments", None),
            grant=getattr(reply, "grant", None) or session.grant,
            capability=None if named is None else tuple(named),
            motorization=drive,
            privacy=privacy,
            country=country,
        )
        self._calls = dict(self._questions())

    def calls(self) -> dict[str, Call[Any]]:
        """What to ask about the vehicle, by the key under which the answer is kept.

        Nothing that was asked before or isn't granted, and nothing when the reply doesn't say which
        vehicle it is about.
        """
        known, vehicles, grant = self._known, self._vehicles, self._session.grant
        if known.capability is not None and known.motorization is not None:
            return {}
        return {
            key: call
            for key, call in self._calls.items()
            if not vehicles.was_asked(key) and finding(call.operation.scopes, grant) is None
        }

    def learn(self, key: str, answer: Any) -> None:
        """Keep an answer, or that there was none (None): a vehicle is asked once."""
        self._vehicles.learn(key, answer if isinstance(answer, Model) else None)

    def answer(self, path: str) -> Explanation:
        """With whatever is known by now."""
        return explain(self._view, path, self._table, self._informed)

    def answers(self) -> Explanations:
        """Why everything is missing that is."""
        table, known = self._table, self._informed
        return grouped(explain(self._view, path, table, known) for path in missing(self._view, table))

    @cached_property
    def _informed(self) -> Known:
        known, table = self._known, self._table
        told = [view for key in self._calls for view in self._vehicles.told(key)]
        for view in [self._view, *told]:
            if known.capability is None:
                known = replace(known, capability=capability_names(view, table))
            if known.motorization is None:
                known = replace(known, motorization=motorization(view, table))
        return known

    def _questions(self) -> Iterator[tuple[str, Call[Any]]]:
        """One call for each operation that says something of the vehicle the reply is about."""
        operations = import_module(f"{self._session.api.namespace}.operations").OPERATIONS
        given = self._known.arguments or {}
        lookups = [each for each in (self._table.capability, self._table.motorization) if each]
        for name in dict.fromkeys(each.operation for each in lookups):
            operation = operations[name]
            if key := key_of(operation, given):
                arguments = {each.name: given[each.name] for each in operation.parameters if each.location == "path"}
                for each in lookups:
                    arguments |= each.arguments if each.operation == name else {}
                yield key, build(operation, arguments, None, validate=False)
