"""Hierarchical scopes: what a grant covers, what an operation needs, what to ask the user for."""

from __future__ import annotations

from .algebra import Grant, Scope, Vocabulary
from .rule import Finding, Mode, ScopeRule, asked_in, check, finding

__all__ = ["Finding", "Grant", "Mode", "Scope", "ScopeRule", "Vocabulary", "asked_in", "check", "finding"]
