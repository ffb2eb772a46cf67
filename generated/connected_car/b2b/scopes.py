# Fleets (B2B): generated, do not edit.
"""Scopes of the Fleets (B2B) API: what to ask for, and what a grant is worth."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from .._runtime.car.availability.table import Table
from .._runtime.core.client.requires import requires
from .._runtime.core.operation.operation import Operation
from .._runtime.core.scope_questions import ApiScopes, Called
from .._runtime.core.scopes.algebra import Grant, Scope, Vocabulary
from .._runtime.core.scopes.coverage import Coverage
from .._runtime.core.scopes.degrade import Degradation
from .._runtime.core.scopes.difference import CoverageChange, GrantDifference
from .._runtime.core.scopes.features import Features
from .._runtime.core.scopes.matrix import Matrix
from .._runtime.core.scopes.plan import Choice, Plan

__all__ = [
    "VOCABULARY",
    "Choice",
    "Coverage",
    "CoverageChange",
    "Grant",
    "GrantDifference",
    "Matrix",
    "Plan",
    "Scope",
    "ScopeName",
    "Vocabulary",
    "coverage",
    "degrade",
    "diff",
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


def plan(operations: Called | Iterable[Called], fields: Iterable[str] = (), *, held: object = None) -> Plan:
    """The smallest set of scopes with which these operations succeed and these fields can be read.

    ``operations``: methods of resources, operationIds, or ``"resource.method"``. ``fields``: ``"Model.member.member"``
    in Python or wire names, an action that a body names, or the data that it asks to watch.
    The outcome is deterministic and says for each scope why it is needed; hand it to ``authorization_url``.
    Without a field of an operation that requires nothing, the scope that grants least is taken.
    ``held``: a grant, as the server sent it; the plan then holds only what is missing from it.
    Raises `ValueError` for an operation or a field that the API doesn't have, and when none is named.
    """
    return _API.plan(operations, fields, held=held)


def coverage(operation: Called, granted: object) -> Coverage:
    """What of ``operation`` a grant (text or texts, as the server sent it) allows, and what it leaves out.

    A partial grant is no error: the server leaves parts out without a word. Never raises for a malformed grant;
    `ValueError` for an operation that the API doesn't have.
    """
    return _API.coverage(operation, granted)


def degrade(features: Features, granted: object = None) -> Degradation:
    """For each feature of an application whether it works, partly or not at all, with a grant and without each scope
    of it.

    ``features``: name -> ``{"operations": [...], "fields": [...]}``, as for `plan`. Without ``granted`` the grant is
    the plan of them all. Raises `ValueError` as `plan` does.
    """
    return _API.degrade(features, granted)


def diff(before: object, after: object) -> GrantDifference:
    """What becomes of each operation when the grant ``before`` becomes ``after`` (each as the server sent it).

    Scopes that the other grant covers by a broader one are neither gained nor lost. Never raises for a malformed grant.
    """
    return _API.diff(before, after)


def lock(features: Features) -> str:
    """The plan of an application's features as text to commit: the same features give the same text.

    ``features`` and what is raised: as for `degrade`.
    """
    return _API.lock(features)


def matrix() -> Matrix:
    """Every operation with every scope of the API, declared or not."""
    return _API.matrix()


def operation(called: Called) -> Operation[Any]:
    """The operation behind a method of a resource, an operationId or ``"resource.method"``.

    Raises `ValueError` for one that the API doesn't have.
    """
    return _API.operation(called)


def texts(scopes: Iterable[str], language: str = "en") -> dict[str, str]:
    """What each of ``scopes`` opens, in words that a user understands; nothing for one without words.

    Raises `ValueError` for a language that nobody wrote.
    """
    return _API.texts(scopes, language)
