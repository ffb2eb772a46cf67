"""What an operation needs of a grant, as source and in words."""

from __future__ import annotations

from ..layers import ScopeRule
from .text import quoted


def rule_source(rule: ScopeRule) -> str:
    """As ``operations.py`` builds it."""
    words = []
    for name in ("required", "optional"):
        if scopes := getattr(rule, name):
            words.append(f"{name}=frozenset({{{', '.join(map(quoted, scopes))}}})")
    for name in ("by_action", "by_trigger"):
        if table := getattr(rule, name):
            rows = (f"{quoted(key)}: frozenset({{{', '.join(map(quoted, scopes))}}})" for key, scopes in table.items())
            words.append(f"{name}={{{', '.join(rows)}}}")
    if rule.published:
        words.append(f"published=frozenset({{{', '.join(map(quoted, rule.published))}}})")
    if rule.contradictory:
        words.append("contradictory=True")
    return f"ScopeRule({', '.join(words)})"


def rule_lines(rule: ScopeRule) -> list[str]:
    """As a docstring tells it."""
    lines = [f"    required: {', '.join(rule.required)}"] if rule.required else []
    if rule.optional:
        lines.append(f"    each opens a part: {', '.join(rule.optional)}")
    for title, table in (("action", rule.by_action), ("trigger", rule.by_trigger)):
        lines += [
            f"    {title} {key}: {', '.join(scopes)}{' (refused without it)' if key in rule.published else ''}"
            for key, scopes in table.items()
        ]
    return lines
