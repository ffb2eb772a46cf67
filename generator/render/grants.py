"""The scopes of an API as classes, by which type checkers see what a declared grant covers.

A scope is a subclass of every scope that covers it. A client that holds ``A | B`` then serves a
method that needs ``C`` if and only if ``C`` is a subclass of ``A`` or of ``B``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from keyword import iskeyword

from ..layers import ScopeRule, Vocabulary
from ..naming import class_name, distinct


@dataclass(frozen=True, slots=True)
class ScopeClass:
    """One scope, and the classes of the scopes that cover it most closely."""

    name: str
    scope: str
    bases: tuple[str, ...]
    marker: str = ""
    """What type checkers call it: ``data_trip``, as near to the scope as a Python name can be."""
    above: tuple[str, ...] = ()
    """What they call the bases."""


@dataclass(frozen=True, slots=True)
class ScopeAlias:
    """Another name of a scope, and the class that it means."""

    name: str
    scope: str
    target: str


@dataclass(frozen=True, slots=True)
class GrantsView:
    """What ``grants.py`` prints: what covers stands before what is covered."""

    classes: tuple[ScopeClass, ...]
    aliases: tuple[ScopeAlias, ...]
    called: Mapping[str, str]
    """Any scope of the API, in any spelling of the document -> its class."""

    def needs(self, rule: ScopeRule) -> str:
        """The scopes without which a call is refused, as an annotation; empty where that is disputed."""
        required = () if rule.contradictory else rule.required
        return " | ".join(dict.fromkeys(f"grants.{self.called[scope]}" for scope in required))


CASELESS = ("remote",)
"""First words of scopes in whose names case doesn't count, as the layer about cars tells the core (a test compares)."""


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where a scope stands in the hierarchy; judges like ``Scope.covers`` of the package (ARCHITECTURE.md, decision 13)."""

    path: tuple[str, ...]
    reads: bool

    @classmethod
    def of(cls, scope: str, caseless: Collection[str]) -> _Place:
        folded = scope.casefold()
        first, _, below = folded.partition(":")
        *above, last = (folded if below and first in caseless else scope).split(":")
        return cls(tuple(above), reads=False) if above and last == "write" else cls((*above, last), reads=True)

    def covers(self, other: _Place) -> bool:
        return other.path[: len(self.path)] == self.path and (other.reads or not self.reads)

    def nearest(self, places: Container[_Place]) -> list[_Place]:
        """Those that cover this one and don't follow from another that does.

        In one order for all, subclasses first, so that Python finds an order of resolution.
        """
        found: list[_Place] = []
        for length in range(len(self.path), -1, -1):
            for each in (_Place(self.path[:length], reads=True), _Place(self.path[:length], reads=False)):
                is_wider = each in places and each != self and each.covers(self)
                if is_wider and not any(each.covers(nearer) for nearer in found):
                    found.append(each)
        return found


def grants_view(vocabulary: Vocabulary, caseless: Collection[str] = ()) -> GrantsView:
    """Every scope of ``vocabulary`` once, under the name that the API uses for it.

    Case doesn't count in scopes that begin with one of ``caseless``.
    """
    place_of = partial(_Place.of, caseless=caseless)
    own = {place_of(alias): scope for alias, scope in vocabulary.aliases.items()}
    meant = {scope: own.get(place_of(scope), scope) for scope in (*vocabulary.declared, *vocabulary.undeclared)}
    scopes = {place_of(scope): scope for scope in reversed(meant.values())}
    distinctly = distinct((scopes[place] for place in sorted(scopes)), class_name)
    names = {place: distinctly[scopes[place]] for place in sorted(scopes)}
    marked = distinct((scopes[place] for place in sorted(scopes)), _marker)
    above = {place: [] if vocabulary.exact else place.nearest(scopes) for place in names}
    others = {alias: names[place_of(own)] for alias, own in vocabulary.aliases.items() if place_of(own) in names}
    return GrantsView(
        classes=tuple(
            ScopeClass(
                name,
                scopes[place],
                bases=tuple(names[wider] for wider in above[place]),
                marker=marked[scopes[place]],
                above=tuple(marked[scopes[wider]] for wider in above[place]),
            )
            for place, name in names.items()
        ),
        aliases=_aliases(others, names.values()),
        called={scope: names[place_of(mine)] for scope, mine in meant.items()},
    )


def _marker(scope: str) -> str:
    name = re.sub(r"\W", "_", scope)
    return f"_{name}" if iskeyword(name) or not name.isidentifier() else name


def _aliases(targets: Mapping[str, str], taken: Iterable[str]) -> tuple[ScopeAlias, ...]:
    """Other names of scopes of this API, without those that differ in symbols alone (``remote_horn_write``)."""
    others = [alias for alias, target in targets.items() if class_name(alias).lower() != target.lower()]
    distinctly = distinct(others, class_name, taken=taken)
    return tuple(ScopeAlias(distinctly[alias], alias, targets[alias]) for alias in others)
