# End users (B2C): generated, do not edit.
"""Scopes of the End users (B2C) API: what to ask for, and what a grant is worth."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.car.availability.table import Table
from .._runtime.core.client.requires import requires
from .._runtime.core.scope_questions import ApiScopes
from .._runtime.core.scopes.algebra import Grant, Scope, Vocabulary
from .._runtime.core.scopes.coverage import Coverage
from .._runtime.core.scopes.matrix import Matrix
from .._runtime.core.scopes.plan import Choice, Plan

__all__ = [
    "VOCABULARY",
    "Choice",
    "Coverage",
    "Grant",
    "Matrix",
    "Plan",
    "Scope",
    "ScopeName",
    "Vocabulary",
    "coverage",
    "degrade",
    "lock",
    "matrix",
    "operation",
    "plan",
    "requires",
    "texts",
]

VOCABULARY = Vocabulary(
    declared=(
        "data:telemetry",
        "data:position",
        "data:trip",
        "data:alert",
        "data:collision",
        "remote:door:write",
        "remote:preconditioning:write",
        "remote:horn:write",
        "remote:charging:write",
        "remote:lights:write",
        "remote:wakeup:write",
        "remote:navigation:write",
    ),
    undeclared=("data:vehicle:devices:pnc",),
    aliases={
        "data:telemetry:vehicle:location": "data:position",
        "data:telemetry:vehicle:alert": "data:alert",
        "remote:locking": "remote:door",
        "remote:locking:write": "remote:door:write",
        "remote_preconditioning_write": "remote:preconditioning:write",
        "remote_door_lock_write": "remote:door:write",
        "remote_horn_write": "remote:horn:write",
        "remote_charging_write": "remote:charging:write",
        "remote_lights_write": "remote:lights:write",
        "remote_wakeup_write": "remote:wakeup:write",
        "remote_navigation_write": "remote:navigation:write",
    },
)

ScopeName: TypeAlias = Literal[
    "data:telemetry",
    "data:position",
    "data:trip",
    "data:alert",
    "data:collision",
    "remote:door:write",
    "remote:preconditioning:write",
    "remote:horn:write",
    "remote:charging:write",
    "remote:lights:write",
    "remote:wakeup:write",
    "remote:navigation:write",
    "data:vehicle:devices:pnc",
]
"""Every scope that the API names."""


def _parts() -> Table:
    from .availability import TABLE

    return TABLE


_API = ApiScopes(__name__.rpartition(".")[0], VOCABULARY, _parts)
plan = _API.plan
coverage = _API.coverage
degrade = _API.degrade
lock = _API.lock
matrix = _API.matrix
operation = _API.operation
texts = _API.texts
