"""The facts of one command, from the overlay to the checks before sending."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...core.errors.without_reply import Problem
from ...core.model.places import value_at
from ...core.operation.operation import Operation
from .capability import Capability
from .constraint import Constraint
from .triggers import Triggers


@dataclass(frozen=True, slots=True)
class CommandRule:
    """What a command must hold to, and how what it made is found again (overlay, ``x-command``)."""

    read: str = ""
    """operationId that reads the outcome back."""
    id: str = ""
    """Member of the reply that identifies what was made."""
    listing: str = ""
    """operationId that lists what the command makes; it takes the same path parameters."""
    listed_id: str = ""
    """Place of that identifier in a listed item."""
    listed_label: str = ""
    """Place of the body's ``label`` in a listed item."""
    limit: int | None = None
    """How many there may be."""
    constraints: tuple[Constraint, ...] = ()
    capability_at: str = ""
    """Place of ``OnboardCapabilities`` in the reply that tells what a vehicle can do."""
    capabilities: tuple[Capability, ...] = ()
    triggers: Triggers | None = None

    @classmethod
    def behind(cls, operation: Operation[Any]) -> CommandRule:
        """The rule of an operation; one that asks for nothing when it has none."""
        return operation.rule if isinstance(operation.rule, CommandRule) else cls()

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> CommandRule:
        """From the JSON value of ``x-command``; raises `TypeError` for a member that it doesn't know."""
        lists = {
            "constraints": tuple(Constraint(**_frozen(row)) for row in facts.get("constraints", ())),
            "capabilities": tuple(Capability(**row) for row in facts.get("capabilities", ())),
            "triggers": Triggers(**_frozen(facts["triggers"])) if "triggers" in facts else None,
        }
        return cls(**{**facts, **lists})

    def problems(self, body: Any) -> Iterator[Problem]:
        """What the server would refuse in ``body`` (a JSON value): pairs of a path and what is wrong."""
        for constraint in self.constraints:
            yield from constraint.problems(body)
        if self.triggers:
            yield from self.triggers.problems(body)

    def unsupported(self, body: Any, receiver: Any) -> Iterator[Problem]:
        """What ``body`` asks for and ``receiver``, a capability reply of the vehicle, says it can't do (JSON values)."""
        remote = value_at(receiver, f"{self.capability_at}/remote")
        for capability in self.capabilities:
            yield from capability.problems(body, remote)


def _frozen(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
