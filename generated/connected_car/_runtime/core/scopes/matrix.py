"""Operations x scopes, as a table to read and as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..base.records import dataclass
from .algebra import Scope, Vocabulary
from .scope_rule import Scoped, ScopeRule


@dataclass(frozen=True)
class Matrix:
    """What every operation needs of every scope, declared or not."""

    vocabulary: Vocabulary
    rules: Mapping[str, ScopeRule]
    """By operationId, in the order of the document."""

    @classmethod
    def of(cls, operations: Iterable[Scoped], vocabulary: Vocabulary) -> Matrix:
        """The table of these operations."""
        return cls(vocabulary, {each.id: each.scopes for each in operations})

    def mark(self, operation: str, scope: str) -> str:
        """``R`` required, ``a`` needed by an action, ``t`` by a trigger, ``o`` opens a part, or nothing."""
        rule, key = self.rules[operation], Scope(scope).key
        tables = {
            "R": rule.required,
            "a": frozenset().union(*rule.by_action.values()),
            "t": frozenset().union(*rule.by_trigger.values()),
            "o": rule.optional,
        }
        return next((mark for mark, scopes in tables.items() if any(Scope(each).key == key for each in scopes)), "")

    def to_json(self) -> dict[str, Any]:
        """The same as a JSON value."""
        declared = {Scope(scope).key for scope in self.vocabulary.declared}
        return {
            "scopes": [{"scope": str(scope), "declared": scope.key in declared} for scope in self.vocabulary],
            "aliases": dict(self.vocabulary.aliases),
            "operations": [{"id": name, **_as_json(rule)} for name, rule in self.rules.items()],
        }

    def to_text(self) -> str:
        """For a terminal: one line for each operation, one numbered column for each scope."""
        scopes = [*self.vocabulary]
        if not scopes:
            return _NONE
        width = max(map(len, self.rules), default=0)
        columns = range(1, len(scopes) + 1)
        lines = [f"{'':<{width}} {_spaced([str(number // 10 or ' ') for number in columns])}"]
        lines += [f"{'':<{width}} {_spaced([str(number % 10) for number in columns])}"]
        for name, rule in self.rules.items():
            marks = _spaced([self.mark(name, scope) or "." for scope in scopes])
            lines.append(f"{name:<{width}} {marks}" + ("  disputed" if rule.contradictory else ""))
        undeclared = {Scope(scope).key for scope in self.vocabulary.undeclared}
        legend = [
            f"{column:>3} {scope}{' (not declared)' if scope.key in undeclared else ''}"
            for column, scope in zip(columns, scopes, strict=True)
        ]
        others = [f"    {name} = {own}" for name, own in self.vocabulary.aliases.items()]
        return "\n".join([*lines, "", *legend, "", *(["Other names:", *others, ""] if others else []), f"{_LEGEND}\n"])

    def to_markdown(self) -> str:
        """For a page of the documentation: one row for each operation."""
        if not [*self.vocabulary]:
            return _NONE
        undeclared = {Scope(scope).key for scope in self.vocabulary.undeclared}
        rows = ["| operation | required | each opens a part | by action or trigger |", "|---|---|---|---|"]
        for name, rule in self.rules.items():
            tables = [*rule.by_action.items(), *rule.by_trigger.items()]
            asked = "; ".join(f"{key}: {_listed(scopes, undeclared)}" for key, scopes in tables)
            title = f"`{name}`" + (" (disputed)" if rule.contradictory else "")
            rows.append(
                f"| {title} | {_listed(rule.required, undeclared)} | {_listed(rule.optional, undeclared)} | {asked} |"
            )
        return "\n".join([*rows, "", "A scope with a star is used but not declared by the API.", ""])


_NONE = "This API names no scope.\n"
_LEGEND = "R required  a for an action  t for a trigger  o opens a part  disputed: warned about, never refused"


def _spaced(marks: list[str]) -> str:
    """One character for each column, a blank after every fifth."""
    return " ".join("".join(marks[start : start + 5]) for start in range(0, len(marks), 5))


def _listed(scopes: Iterable[str], undeclared: set[str]) -> str:
    return ", ".join(f"`{scope}`" + ("*" if Scope(scope).key in undeclared else "") for scope in sorted(scopes))


def _as_json(rule: ScopeRule) -> dict[str, Any]:
    return {
        "required": sorted(rule.required),
        "optional": sorted(rule.optional),
        "by_action": {name: sorted(scopes) for name, scopes in rule.by_action.items()},
        "by_trigger": {name: sorted(scopes) for name, scopes in rule.by_trigger.items()},
        "contradictory": rule.contradictory,
    }
