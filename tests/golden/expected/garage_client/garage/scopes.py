# Garage: generated, do not edit.
"""Scopes of the Garage API: what to ask for, and what a grant is worth."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
    declared=(
        "data:car",
        "data:car:seats",
        "remote:door:write",
    ),
    undeclared=(
        "data:car:position",
        "remote:horn:write",
    ),
    aliases={},
)

ScopeName: TypeAlias = Literal[
    "data:car",
    "data:car:seats",
    "remote:door:write",
    "data:car:position",
    "remote:horn:write",
]
"""Every scope that the API names."""

_API = ApiScopes(__name__.rpartition(".")[0], VOCABULARY)
plan = _API.plan
coverage = _API.coverage
matrix = _API.matrix
