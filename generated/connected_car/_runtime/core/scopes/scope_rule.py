"""What an operation needs, and the check before a request is sent."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal, Protocol, TypeAlias

from ..base.records import dataclass
from ..errors.scope import MissingScope, ScopeWarning
from .algebra import Grant, Scope, Vocabulary

Mode: TypeAlias = Literal["warn", "strict", "off"]
"""``warn``: refuse what is published as mandatory, warn about what is deduced; ``strict``:
refuse both; ``off``: check nothing."""


@dataclass(frozen=True, eq=False)
class ScopeRule:
    """What an operation needs of a grant.

    ``required``: all of them, or the server refuses the call. ``optional``: each opens a part of
    the reply, and when nothing is required at least one is needed. ``by_action``: the scope of the
    action that a body names; ``by_trigger``: that of the data a body asks to watch.
    ``published``: the actions and triggers of which the document states that the call is refused, and the scope by
    its declared name. ``contradictory``: the documents disagree about what is required, so nothing is refused.
    """

    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    by_action: Mapping[str, frozenset[str]] = field(default_factory=dict)
    by_trigger: Mapping[str, frozenset[str]] = field(default_factory=dict)
    published: frozenset[str] = frozenset()
    contradictory: bool = False

    def needed_by(self, asked: str) -> frozenset[str]:
        """The scopes of an action or a trigger; none where the documents name none."""
        return self.by_action.get(asked) or self.by_trigger.get(asked) or frozenset()


class Scoped(Protocol):
    """An operation, as far as scopes are concerned."""

    @property
    def id(self) -> str:
        """The operationId."""

    @property
    def scopes(self) -> ScopeRule:
        """Its rule."""


@dataclass(frozen=True)
class Finding:
    """What a grant lacks for an operation: ``missing`` in full, or ``any_of`` them is enough."""

    missing: tuple[Scope, ...]
    any_of: bool
    published: bool
    """The documents say without contradiction that the call fails."""
    asked: tuple[str, ...] = ()
    """The actions or triggers that need it."""


def finding(rule: ScopeRule, grant: Grant, asked: Iterable[str] = ()) -> Finding | None:
    """What ``grant`` lacks for ``rule`` and the actions or triggers asked for; None when nothing.

    An unknown grant lacks nothing that anybody can tell. Without any granted scope the server refuses
    whatever has a rule. Where an action lacks its scope and the grant also holds names that nobody
    explains, those may stand for it.
    """
    if not grant.known:
        return None
    if missing := _lacking(rule.required, grant):
        return Finding(missing, any_of=False, published=grant.is_empty or not rule.contradictory)
    named = {name: _lacking(rule.needed_by(name), grant) for name in asked}
    if lacking := {name: scopes for name, scopes in named.items() if scopes}:
        stated = not rule.published.isdisjoint(lacking) and not grant.strangers
        missing = tuple(dict.fromkeys(scope for scopes in lacking.values() for scope in scopes))
        return Finding(missing, any_of=False, published=grant.is_empty or stated, asked=tuple(lacking))
    if grant.is_empty:
        return Finding(tuple(map(Scope, sorted(rule.optional))), True, published=True) if rule.optional else None
    choices = () if named else alternatives(rule, grant.vocabulary)
    return Finding(choices, any_of=True, published=False) if choices and not any(map(grant.covers, choices)) else None


def alternatives(rule: ScopeRule, vocabulary: Vocabulary) -> tuple[Scope, ...]:
    """The scopes of which a call needs one, where nothing is required of it.

    None when the API declares none of them: nobody can hold such a scope, and the calls work.
    """
    if rule.required or vocabulary.declares_none_of(rule.optional):
        return ()
    return tuple(map(Scope, sorted(rule.optional)))


def _lacking(needed: frozenset[str], grant: Grant) -> tuple[Scope, ...]:
    return tuple(Scope(scope) for scope in sorted(needed) if not grant.covers(scope))


def check(operation: Scoped, grant: Grant, mode: Mode = "warn", asked: tuple[str, ...] = ()) -> None:
    """Refuse a request that must fail, warn about one that will probably fail, before it is sent.

    Raises `MissingScope` when a scope without which the documents say that the call fails is covered by
    nothing in a known grant, warns with `ScopeWarning` where that is deduced (in ``strict`` mode that raises too).
    ``asked`` comes from the API (`ApiInfo.asked`).
    """
    rule = operation.scopes
    try:
        found = grant.answers[rule][asked]
    except KeyError:
        found = grant.answers.setdefault(rule, {})[asked] = finding(rule, grant, asked)
    if found is not None and mode != "off":
        _raise_or_warn(operation, grant, mode, found)


def _raise_or_warn(operation: Scoped, grant: Grant, mode: Mode, found: Finding) -> None:
    satisfied_by = dict.fromkeys(name for scope in found.missing for name in grant.vocabulary.covering(scope))
    facts = (operation.id, found.missing, grant.scopes, tuple(satisfied_by), found.any_of, found.asked)
    if found.published or mode == "strict":
        raise MissingScope(*facts)
    # The frames between: this function, check, the resource's own check, its method.
    warnings.warn(ScopeWarning(*facts), stacklevel=5)
