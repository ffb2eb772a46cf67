# Fleets (B2B): generated, do not edit.
"""Scopes of the Fleets (B2B) API: what to ask for, and what a grant is worth."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.scopes import ApiScopes, Choice, Coverage, Grant, Matrix, Plan, Scope, Vocabulary

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
    "matrix",
    "plan",
]

VOCABULARY = Vocabulary(
    declared=(),
    undeclared=(),
    aliases={},
)

ScopeName: TypeAlias = str
"""The API names no scope."""

_API = ApiScopes(__name__.rpartition(".")[0], VOCABULARY)
plan = _API.plan
coverage = _API.coverage
matrix = _API.matrix
