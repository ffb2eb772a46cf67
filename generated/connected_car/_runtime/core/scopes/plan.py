"""The smallest set of scopes to ask the user for, and why each is in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from ..base.records import dataclass
from .algebra import Grant, Scope, Vocabulary, families
from .scope_rule import Scoped, alternatives


@dataclass(frozen=True)
class Choice:
    """One scope of a plan."""

    scope: Scope
    reasons: tuple[str, ...]
    declared: bool = True
    """False: the API uses this scope without declaring it, so the server may refuse to grant it."""

    def __str__(self) -> str:
        doubt = "" if self.declared else " (not declared by the API)"
        return f"{self.scope}{doubt}: {'; '.join(self.reasons)}"


@dataclass(frozen=True)
class Plan:
    """What to ask for: iterate it for the scopes, print it for the reasons."""

    choices: tuple[Choice, ...]
    unknown: tuple[str, ...] = ()
    """Fields of which nobody says what scope they need."""

    def __iter__(self) -> Iterator[Scope]:
        return (choice.scope for choice in self.choices)

    def __len__(self) -> int:
        return len(self.choices)

    def __contains__(self, scope: object) -> bool:
        return any(choice.scope == scope for choice in self.choices)

    def __str__(self) -> str:
        doubts = [f"(nothing is known of the scope of {field})" for field in self.unknown]
        return "\n".join([*map(str, self.choices), *doubts])


def least(
    operations: Iterable[Scoped],
    fields: Mapping[str, Collection[str]],
    vocabulary: Vocabulary,
    held: Grant | None = None,
) -> tuple[Choice, ...]:
    """The fewest scopes with which every operation is allowed and every field is opened.

    ``fields``: what was asked for -> the scopes it needs. ``held`` needn't be asked for again. A parent
    takes the place of its children only when all of them are needed. An operation that requires nothing
    and of which no field was asked for gets the scope that grants least, because with none at all the
    server refuses it. The outcome depends on nothing but the arguments.
    """
    asked = [*operations]
    mine = tuple(held) if held and held.known else ()
    wanted = _wanted(asked, fields, vocabulary, mine)
    _open_the_rest(asked, wanted, vocabulary, mine)
    _merge(wanted, vocabulary)
    order = {scope.key: place for place, scope in enumerate(vocabulary)}
    declared = {Scope(scope).key for scope in vocabulary.declared}
    ranked = sorted(wanted, key=lambda scope: (order.get(scope.key, len(order)), scope))
    return tuple(Choice(scope, tuple(dict.fromkeys(wanted[scope])), scope.key in declared) for scope in ranked)


def _wanted(
    operations: Iterable[Scoped], fields: Mapping[str, Collection[str]], vocabulary: Vocabulary, mine: Iterable[str]
) -> dict[Scope, list[str]]:
    needs = [(scope, f"{each.id} fails without it") for each in operations for scope in sorted(each.scopes.required)]
    needs += [(scope, f"opens {field}") for field, scopes in fields.items() for scope in sorted(scopes)]
    wanted: dict[Scope, list[str]] = {}
    for scope, reason in needs:
        if not any(vocabulary.covers(held, scope) for held in mine):
            wanted.setdefault(vocabulary.own(scope), []).append(reason)
    return wanted


def _open_the_rest(
    operations: list[Scoped], wanted: dict[Scope, list[str]], vocabulary: Vocabulary, mine: Iterable[Scope]
) -> None:
    """Operations that need any one of several scopes: take what serves most of them, then what grants least."""
    choices = {each.id: alternatives(each.scopes, vocabulary) for each in operations}
    order = {scope.key: place for place, scope in enumerate(vocabulary)}

    def closed(held: Iterable[Scope]) -> list[str]:
        held = [*held, *mine]
        covered = {needed for needed in chain(*choices.values()) for scope in held if vocabulary.covers(scope, needed)}
        return [name for name, needed in choices.items() if needed and covered.isdisjoint(needed)]

    before = {*wanted}
    while waiting := closed([*wanted]):
        offers = {vocabulary.own(scope) for name in waiting for scope in choices[name]}
        best = min(
            offers,
            key=lambda scope: (
                len(closed([*wanted, scope])),
                vocabulary.breadth(scope),
                order.get(scope.key, 0),
                scope,
            ),
        )
        for name in sorted({*waiting} - {*closed([*wanted, best])}):
            count = len(choices[name])
            reason = f"{name} needs one of {count} scopes, and this grants least; name fields to choose"
            wanted.setdefault(best, []).append(reason if count > 1 else f"{name} needs it")
    for scope in [each for each in wanted if each not in before]:
        if not closed(each for each in wanted if each != scope):
            del wanted[scope]


def _merge(wanted: dict[Scope, list[str]], vocabulary: Vocabulary) -> None:
    """Let a parent stand for all of its children, and drop what another chosen scope covers."""
    for parent, children in families(vocabulary).items():
        needed = [child for child in children if any(vocabulary.covers(held, child) for held in wanted)]
        if parent not in wanted and len(children) > 1 and needed == children:
            wanted[parent] = [f"stands for its {len(children)} children, which are all needed"]
    for scope in [*wanted]:
        broader = [held for held in wanted if held.key != scope.key and vocabulary.covers(held, scope)]
        if broader:
            wanted[broader[0]] += wanted.pop(scope)
