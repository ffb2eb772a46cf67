# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""Scopes of the Connected Car platform (DATA TREATMENT) API: what to ask for, and what a grant is worth."""

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
        "data:vehicle",
        "data:telemetry",
        "data:telemetry:environment",
        "data:telemetry:privacy",
        "data:telemetry:vehicle",
        "data:telemetry:vehicle:ignition",
        "data:telemetry:vehicle:location",
        "data:telemetry:vehicle:preconditioning",
        "data:telemetry:vehicle:tyreState",
        "data:telemetry:vehicle:energies",
        "data:telemetry:vehicle:engines",
        "data:telemetry:vehicle:doorsState",
        "data:telemetry:vehicle:battery",
        "data:telemetry:vehicle:safety",
        "data:telemetry:vehicle:odometer",
        "data:telemetry:vehicle:kinetic",
        "data:telemetry:vehicle:propulsion",
        "data:telemetry:vehicle:braking",
        "data:telemetry:vehicle:wipingBlades",
        "data:telemetry:vehicle:transmission",
        "data:telemetry:vehicle:adas",
        "data:telemetry:vehicle:lightingSystem",
        "data:telemetry:vehicle:maintenance",
        "data:telemetry:vehicle:drivingBehavior",
        "data:telemetry:vehicle:alert",
        "data:telemetry:vehicle:alarm",
        "data:trip",
        "data:collision",
        "channel",
        "channel:write",
        "monitor",
        "monitor:write",
        "remote",
        "remote:locking",
        "remote:locking:write",
        "remote:horn",
        "remote:horn:write",
        "remote:lights",
        "remote:lights:write",
        "remote:preconditioning",
        "remote:preconditioning:write",
        "remote:onboardPersonalData",
        "remote:onboardPersonalData:write",
        "remote:charging",
        "remote:charging:write",
        "remote:wakeUp",
        "remote:wakeUp:write",
    ),
    undeclared=(
        "monitor:read",
        "data:vehicle:devices:pnc",
        "remote:navigation",
        "remote:navigation:write",
        "remote:vehicleFinder",
        "remote:vehicleFinder:write",
    ),
    aliases={
        "data:position": "data:telemetry:vehicle:location",
        "data:alert": "data:telemetry:vehicle:alert",
        "remote:door": "remote:locking",
        "remote:door:write": "remote:locking:write",
        "remote:wakeup": "remote:wakeUp",
        "remote:wakeup:write": "remote:wakeUp:write",
        "monitor:read": "monitor",
    },
)

ScopeName: TypeAlias = Literal[
    "data:vehicle",
    "data:telemetry",
    "data:telemetry:environment",
    "data:telemetry:privacy",
    "data:telemetry:vehicle",
    "data:telemetry:vehicle:ignition",
    "data:telemetry:vehicle:location",
    "data:telemetry:vehicle:preconditioning",
    "data:telemetry:vehicle:tyreState",
    "data:telemetry:vehicle:energies",
    "data:telemetry:vehicle:engines",
    "data:telemetry:vehicle:doorsState",
    "data:telemetry:vehicle:battery",
    "data:telemetry:vehicle:safety",
    "data:telemetry:vehicle:odometer",
    "data:telemetry:vehicle:kinetic",
    "data:telemetry:vehicle:propulsion",
    "data:telemetry:vehicle:braking",
    "data:telemetry:vehicle:wipingBlades",
    "data:telemetry:vehicle:transmission",
    "data:telemetry:vehicle:adas",
    "data:telemetry:vehicle:lightingSystem",
    "data:telemetry:vehicle:maintenance",
    "data:telemetry:vehicle:drivingBehavior",
    "data:telemetry:vehicle:alert",
    "data:telemetry:vehicle:alarm",
    "data:trip",
    "data:collision",
    "channel",
    "channel:write",
    "monitor",
    "monitor:write",
    "remote",
    "remote:locking",
    "remote:locking:write",
    "remote:horn",
    "remote:horn:write",
    "remote:lights",
    "remote:lights:write",
    "remote:preconditioning",
    "remote:preconditioning:write",
    "remote:onboardPersonalData",
    "remote:onboardPersonalData:write",
    "remote:charging",
    "remote:charging:write",
    "remote:wakeUp",
    "remote:wakeUp:write",
    "monitor:read",
    "data:vehicle:devices:pnc",
    "remote:navigation",
    "remote:navigation:write",
    "remote:vehicleFinder",
    "remote:vehicleFinder:write",
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
