# Device management (DOCG): generated, do not edit.
"""Scopes of the Device management (DOCG) API: what to ask for, and what a grant is worth."""

from __future__ import annotations

from typing import TypeAlias

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
    declared=(),
    undeclared=(),
    aliases={},
)

ScopeName: TypeAlias = str
"""The API names no scope."""


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
