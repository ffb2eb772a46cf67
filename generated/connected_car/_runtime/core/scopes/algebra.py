"""What one scope says about another, and what a token's list of scopes covers.

The publisher orders scopes from the general to the particular by colons, calls the short
ones "full", and lists ``x:write`` beside ``x`` wherever ``x`` may be read. From that are
deduced: a parent covers its children, write covers read. No sentence of theirs says either,
so this algebra is only ever used to let a request through, never to refuse one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any

from ..base.domain import CASELESS_SCOPES
from ..base.likely_name import likely_name
from ..base.records import dataclass

_SEPARATORS = re.compile(r"[,\s]+")
_WRITE = "write"
IDENTITY = frozenset({"openid", "profile", "email"})
"""What every sign-in may ask for (OpenID Connect Core 5.4); it says nothing about data."""


class Scope(str):
    """One scope name, such as ``data:telemetry`` or ``books:orders:write``; any string is one.

    Equality stays that of the string; `covers` knows the hierarchy.
    """

    __slots__ = ()

    @property
    def key(self) -> str:
        """The name as it is compared: as it stands, or without case below the words of `CASELESS_SCOPES`."""
        folded = self.casefold()
        return folded if folded.partition(":")[0] in CASELESS_SCOPES and ":" in folded else str(self)

    @property
    def writes(self) -> bool:
        """Whether this is the writing form (``books:orders:write``)."""
        return _segments(self)[1]

    def covers(self, other: str) -> bool:
        """Whether holding this scope is enough where ``other`` is asked for.

        True for the same scope, a scope below it, and the reading form of a scope that writes.
        ``books`` reads all below it and writes nothing. Names that two APIs give to one thing are data of an API: ask its `Vocabulary`.
        """
        mine, needed = _segments(self), _segments(Scope(other))
        return needed[0][: len(mine[0])] == mine[0] and (mine[1] or not needed[1])

    @property
    def parents(self) -> tuple[Scope, ...]:
        """The broader scopes with the same access, nearest first: what covers this one."""
        segments, writes = _segments(self)
        ending = (_WRITE,) if writes else ()
        return tuple(Scope(":".join((*segments[:end], *ending))) for end in range(len(segments) - 1, 0, -1))


@lru_cache(maxsize=1024)
def _segments(scope: Scope) -> tuple[tuple[str, ...], bool]:
    segments = tuple(scope.key.split(":"))
    if len(segments) > 1 and segments[-1] == _WRITE:
        return segments[:-1], True
    return segments, False


@dataclass(frozen=True)
class Vocabulary:
    """The scope names of one API.

    ``declared`` by its security scheme, ``undeclared`` but used by an operation, and ``aliases``:
    another name for a scope -> the name this API uses. An alias is a name, not a place in the
    hierarchy: where ``data:telemetry:location`` means ``data:position``, ``data:telemetry``
    doesn't cover it. ``exact``: the API doesn't order its scopes, so that each is itself and covers no other.
    """

    declared: tuple[str, ...] = ()
    undeclared: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    exact: bool = False

    def __iter__(self) -> Iterator[Scope]:
        return map(Scope, (*self.declared, *self.undeclared))

    def __contains__(self, scope: object) -> bool:
        return isinstance(scope, str) and self.own(scope).key in self._keys

    def own(self, scope: str) -> Scope:
        """The name this API uses for ``scope``, in its spelling; ``scope`` itself when it has none."""
        return self._own.get(Scope(scope).key) or Scope(scope)

    def covers(self, granted: str, needed: str) -> bool:
        """Like `Scope.covers`, as far as this API orders its scopes, with its other names taken into account."""
        held, wanted = self.own(granted), self.own(needed)
        return held.key == wanted.key if self.exact else held.covers(wanted)

    def covering(self, needed: str) -> tuple[Scope, ...]:
        """Every scope of this API that covers ``needed``, the one that grants least first."""
        found = {scope.key: scope for scope in reversed([*self]) if self.covers(scope, needed)}
        return tuple(sorted(found.values(), key=lambda scope: (self.breadth(scope), scope)))

    def declares_none_of(self, scopes: Iterable[str]) -> bool:
        """Whether a user can be asked for none of ``scopes``, by whatever name."""
        declared = {Scope(scope).key for scope in self.declared}
        return not any(self.own(scope).key in declared for scope in scopes)

    def near(self, name: str) -> Scope | None:
        """The scope that a misspelled ``name`` may mean."""
        spelled = {each.casefold(): self.own(each) for each in (*self, *self.aliases)}
        found = likely_name(name.casefold(), spelled)
        return spelled[found] if found else None

    def hint(self, name: str) -> str:
        """A name that isn't one of this API's, with the scope that may be meant."""
        near = self.near(name)
        return f"{name} (did you mean {near}?)" if near else name

    def breadth(self, scope: str) -> int:
        """How many scopes of this API ``scope`` covers."""
        known = self._breadths.get(scope)
        return self._counted(scope) if known is None else known

    def _counted(self, scope: str) -> int:
        return sum(self.covers(scope, other) for other in self)

    @cached_property
    def _breadths(self) -> Mapping[str, int]:
        return {scope: self._counted(scope) for scope in self}

    @cached_property
    def _families(self) -> Mapping[Scope, Sequence[Scope]]:
        return {
            parent: []
            if self.exact
            else [scope for scope in self if parent.key in [above.key for above in scope.parents]]
            for parent in sorted(self, key=self.breadth)
        }

    @cached_property
    def _own(self) -> Mapping[str, Scope]:
        spelled = {scope.key: scope for scope in reversed([*self])}
        return MappingProxyType(spelled | {Scope(name).key: Scope(own) for name, own in self.aliases.items()})

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(self.own(scope).key for scope in self)


def families(vocabulary: Vocabulary) -> Mapping[Scope, Sequence[Scope]]:
    """Every scope with all that stand below it and give the same access, the narrowest first."""
    return vocabulary._families


@dataclass(frozen=True)
class Grant:
    """What a token is allowed to do, parsed once for each token.

    ``known`` is False when nobody said, and when nothing of the API's vocabulary is in it: clients in
    the field hold grants such as ``openid profile`` that say nothing about data, and then no check is
    made. A list that is known to be empty is known: the user granted nothing.
    """

    scopes: tuple[Scope, ...]
    known: bool
    vocabulary: Vocabulary = field(compare=False, repr=False, default_factory=Vocabulary)

    @classmethod
    def parse(cls, granted: object, vocabulary: Vocabulary) -> Grant:
        """Read a list of scopes as servers send it: joined by commas, by blanks, or both.

        Takes text, several texts, another grant or None, and never raises: what isn't text is
        left out, so at worst the grant is unknown.
        """
        scopes = scopes_in(granted)
        known = any(scope in vocabulary for scope in scopes) if scopes else _is_empty(granted)
        return cls(scopes, known, vocabulary)

    @cached_property
    def answers(self) -> dict[object, dict[tuple[str, ...], Any]]:
        """What `check` found out for this grant, by rule and by the actions that were asked for."""
        return {}

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nothing was granted."""
        return self.known and not self.scopes

    @property
    def strangers(self) -> tuple[Scope, ...]:
        """Names that nobody explains: neither of the API's vocabulary nor about who the user is."""
        return tuple(scope for scope in self.scopes if scope not in self.vocabulary and scope not in IDENTITY)

    def covers(self, needed: str) -> bool:
        """Whether some granted scope covers ``needed``."""
        return any(self.vocabulary.covers(scope, needed) for scope in self.scopes)

    def __iter__(self) -> Iterator[Scope]:
        return iter(self.scopes)


def scopes_in(granted: object) -> tuple[Scope, ...]:
    """The scopes in a list as servers send it, each once, in its order."""
    return tuple(dict.fromkeys(map(Scope, _names(granted))))


def _is_empty(granted: object) -> bool:
    """Whether a list without a name is one that was given and is empty."""
    if isinstance(granted, Grant):
        return granted.known
    if isinstance(granted, (list, tuple, set, frozenset)):
        return all(isinstance(text, str) for text in granted)
    return isinstance(granted, str)


def _names(granted: object) -> Iterator[str]:
    texts: Iterable[Any] = granted if isinstance(granted, Iterable) and not isinstance(granted, str) else (granted,)
    for text in texts:
        if isinstance(text, str):
            yield from filter(None, _SEPARATORS.split(text))
