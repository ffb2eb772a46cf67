"""Hierarchical scopes: what a grant covers, what an operation needs, what to ask the user for."""

from __future__ import annotations

from .algebra import Grant, Scope, Vocabulary
from .coverage import Coverage
from .matrix import Matrix
from .of_api import ApiScopes
from .plan import Choice, Plan
from .rule import Finding, Mode, ScopeRule, asked_in, check, finding

__all__ = [
    "ApiScopes",
    "Choice",
    "Coverage",
    "Finding",
    "Grant",
    "Matrix",
    "Mode",
    "Plan",
    "Scope",
    "ScopeRule",
    "Vocabulary",
    "asked_in",
    "check",
    "finding",
]
