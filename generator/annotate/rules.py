"""What an operation needs: scope tables, lists and corrections -> one rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Location, Report, SpecError
from ..layers import Api, Operation, ScopeRule, Vocabulary
from .place import place
from .schema import classes_of

_NAMES = re.compile(r"\w+(?:[:-]+\w+)*")


@dataclass(frozen=True, slots=True)
class ScopeFacts:
    """The ``scopes`` part of ``availability.yaml``."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    watching: frozenset[str] = frozenset()
    """Operations that set a monitor."""
    triggers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refusing: frozenset[str] = frozenset()
    """Those of which the document says that a trigger without its scope is refused."""
    named: frozenset[str] = frozenset()
    """Triggers whose scope the document names."""

    @classmethod
    def read(cls, api: Api, report: Report) -> ScopeFacts:
        """Also reports what the sources say against each other beyond one operation."""
        source = api.document.source
        for index, what in enumerate(source.availability.get("contradictions", ())):
            report.add("contradiction", "catalog", place(api, f"/contradictions/{index}"), what)
        scopes = source.availability.get("scopes", {})
        triggers = scopes.get("triggers", {})
        published = triggers.get("published", {})
        data = {name: tuple(needed) for name, needed in triggers.get("data", {}).items()}
        known = {each.id for each in api.operations}
        _require(api, "operations", triggers.get("operations", ()), known, "the document has no operation")
        _require(api, "published/operations", published.get("operations", ()), known, "the document has no operation")
        _require(api, "published/data", published.get("data", ()), set(data), "no trigger above is called")
        return cls(
            aliases=scopes.get("aliases", {}),
            watching=frozenset(triggers.get("operations", ())),
            triggers=data,
            refusing=frozenset(published.get("operations", ())),
            named=frozenset(published.get("data", ())),
        )


def _require(api: Api, where: str, names: Iterable[str], known: set[str], problem: str) -> None:
    for index, name in enumerate(names):
        if name not in known:
            raise SpecError(
                place(api, f"/scopes/triggers/{where}/{index}"), f"{problem} {name}", "name one that is there"
            )


def vocabulary(api: Api, facts: ScopeFacts) -> Vocabulary:
    """Declared by a security scheme, in its order; then what operations use all the same, in theirs."""
    schemes = api.document.tree.get("components", {}).get("securitySchemes", {})
    flows = [flow for scheme in schemes.values() for flow in scheme.get("flows", {}).values() if isinstance(flow, dict)]
    declared = dict.fromkeys(scope for flow in flows for scope in flow.get("scopes", {}))
    declared |= dict.fromkeys(scope for each in api.operations for scope in _discovered(each, api))
    used = dict.fromkeys(scope for each in api.operations for scope in _used(_table(each, api), facts))
    listed = dict.fromkeys(api.document.tree.get("x-facts", {}).get("undeclared_scopes", ()))
    undeclared = [scope for scope in {**used, **listed} if scope not in declared]
    exact = bool(declared or undeclared) and not api.has_scope_hierarchy
    return Vocabulary(tuple(declared), tuple(undeclared), dict(facts.aliases), exact)


def _table(operation: Operation, api: Api) -> Mapping[str, Any]:
    """What the document says of scopes; where it has no tables, what the security list asks for."""
    found: Mapping[str, Any] = operation.extensions.get("x-scopes") or {"required": api.asked_scopes(operation)}
    return found


def _discovered(operation: Operation, api: Api) -> Iterable[str]:
    """Scopes of OpenID Connect, which declares them in its discovery document."""
    ways = [(name, scopes) for way in operation.requirements for name, scopes in way.items() if name in api.schemes]
    return [scope for name, scopes in ways if api.schemes[name].kind == "openIdConnect" for scope in scopes]


def _used(table: Mapping[str, Any], facts: ScopeFacts) -> Iterable[str]:
    yield from table.get("required", ())
    yield from table.get("optional", ())
    for scopes in table.get("by_action", {}).values():
        yield from (facts.aliases.get(scope, scope) for scope in scopes)


def scope_rule(operation: Operation, api: Api, facts: ScopeFacts, words: Vocabulary, report: Report) -> ScopeRule:
    table = _table(operation, api)
    required = tuple(table.get("required", ()))
    strangers = [scope for scope in required if scope in words.undeclared]
    where = Location(api.document.source.origin, api.document.line(operation.pointer), operation.pointer)
    disputes = [*table.get("contradictions", ())]
    disputes += [f"{scope} is mandatory here, but the API doesn't declare it" for scope in strangers if not disputes]
    told = {entry.what for entry in report.of("contradiction")}
    for what in disputes:
        if what not in told:
            report.add("contradiction", "scopes", where, what, "ask the publisher; what is disputed refuses nothing")
    by_action = {
        _member(name, operation, api): tuple(facts.aliases.get(scope, scope) for scope in scopes)
        for name, scopes in table.get("by_action", {}).items()
    }
    by_trigger = dict(facts.triggers) if operation.id in facts.watching else {}
    stated = [*by_action] if table.get("refuses") else []
    stated += [name for name in by_trigger if operation.id in facts.refusing and name in facts.named]
    needed = by_action | by_trigger
    return ScopeRule(
        required=required,
        optional=tuple(table.get("optional", ())),
        by_action=by_action,
        by_trigger=by_trigger,
        published=tuple(name for name in stated if set(needed[name]) <= set(words.declared)),
        contradictory=any(set(required) & set(_NAMES.findall(what)) for what in disputes),
    )


def _member(action: str, operation: Operation, api: Api) -> str:
    """The member of the request body that a table means: ``wakeup`` is ``wakeUp`` on the wire."""
    if operation.body is None:
        return action
    classes = api.by_name
    bodies = [*classes_of(operation.body.schema, classes)]
    nested = [each.schema.get("properties", {}).get("action", {}) for each in bodies]
    bodies += [found for schema in nested for found in classes_of(schema, classes)]
    members: dict[str, str] = {wire.casefold(): wire for each in bodies for wire in each.schema.get("properties", {})}
    return members.get(action.casefold(), action)
