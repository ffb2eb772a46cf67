"""What a sub-package offers as its ``scopes`` module: the tools, bound to one API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, Protocol, TypeAlias

from .base.likely_name import likely_name
from .base.records import dataclass
from .model.paths import likely, nearest, trail
from .operation.operation import Operation
from .scopes.algebra import Grant, Vocabulary
from .scopes.coverage import Coverage, coverage
from .scopes.degrade import Degradation, Need, degradation
from .scopes.difference import GrantDifference, difference
from .scopes.features import Feature, Features, features_of
from .scopes.matrix import Matrix
from .scopes.plan import Plan, least

Called: TypeAlias = "Operation[Any] | str | Callable[..., Any]"
"""An operation, its operationId, ``books.get``, or the method of a resource that calls it (``Books.get``)."""


class Part(Protocol):
    """A part of a reply that scopes open."""

    @property
    def python(self) -> str:
        """Its path in Python names."""

    @property
    def scopes(self) -> tuple[str, ...]:
        """Every scope it needs."""


class Parts(Protocol):
    """What is known of the parts of replies."""

    @property
    def by_class(self) -> Mapping[str, tuple[Part, ...]]:
        """Parts by the class they start from."""

    @property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        """Language -> scope -> what it opens, in words for a user."""

    def scopes_of(self, path: str) -> frozenset[str] | None:
        """Every scope that a wire path and all below it need; None when nothing is known of it."""


class _Nothing:
    """Of an API of whose parts nothing is known."""

    by_class: Mapping[str, tuple[Part, ...]] = MappingProxyType({})
    texts: Mapping[str, Mapping[str, str]] = MappingProxyType({})

    def scopes_of(self, path: str) -> frozenset[str] | None:
        del path
        return None


@dataclass(frozen=True)
class ApiScopes:
    """Scope questions about the API whose package is ``namespace``."""

    namespace: str
    vocabulary: Vocabulary
    parts: Callable[[], Parts] = _Nothing
    """Which scopes open which parts of replies; asked for when needed, since it may take loading."""

    def plan(self, operations: Called | Iterable[Called], fields: Iterable[str] = (), *, held: object = None) -> Plan:
        """The smallest set of scopes with which these operations succeed and these fields can be read.

        ``fields``: ``"Book.author"``, ``"Book.last_price"`` (Python or wire names), an action that a
        body names or the data that it asks to watch. The outcome is
        deterministic and says for each scope why it is needed; hand it to ``authorization_url``.
        Without a field of an operation that requires nothing, the scope that grants least is taken.
        ``held``: a grant, as the server sent it; the plan then holds only what is missing from it.
        Raises `ValueError` for an operation or a field that the API doesn't have, and when none is named.
        """
        called = [self.operation(each) for each in _several(operations)]
        fields = [fields] if isinstance(fields, str) else [*fields]
        if not called and not fields:
            raise ValueError("nothing to plan for: name the operations that the program calls, or fields it reads")
        needs = {field: self._scopes_of(field, called) for field in fields}
        known = {field: scopes for field, scopes in needs.items() if scopes is not None}
        unknown = tuple(field for field, scopes in needs.items() if scopes is None)
        return Plan(least(called, known, self.vocabulary, self.grant(held)), unknown)

    def grant(self, granted: object) -> Grant:
        """A grant of this API, from what a server sent."""
        return granted if isinstance(granted, Grant) else Grant.parse(granted, self.vocabulary)

    def coverage(self, operation: Called, granted: object) -> Coverage:
        """What of ``operation`` a grant (text or texts, as the server sent it) allows, and what it leaves out.

        A partial grant is no error: the server leaves parts out without a word. Never raises for a
        malformed grant; `ValueError` for an operation that the API doesn't have.
        """
        called = self.operation(operation)
        grant = self.grant(granted)
        rows = self.parts().by_class
        names = nearest(called.success, rows) if called.success else []
        return coverage(called, grant, {row.python: row.scopes for name in names for row in rows[name] if row.scopes})

    def diff(self, before: object, after: object) -> GrantDifference:
        """What becomes of each operation when the grant ``before`` becomes ``after`` (each as the server sent it)."""
        one, other = self.grant(before), self.grant(after)
        both = ((self.coverage(each, one), self.coverage(each, other)) for each in self._operations.values())
        return difference(one, other, both)

    def degrade(self, features: Features, granted: object = None) -> Degradation:
        """For each feature of an application whether it works, partly or not at all, with a grant and without each
        scope of it.

        ``features``: name -> ``{"operations": [...], "fields": [...]}``, as for `plan`. Without ``granted`` the
        grant is the plan of them all. Raises `ValueError` as `plan` does.
        """
        wanted = features_of(features)
        needs = []
        for each in wanted:
            called = tuple(self.operation(operation) for operation in each.operations)
            opened = {field: self._scopes_of(field, called) for field in each.fields}
            needs.append(Need(each.name, called, opened))
        whole = self._plan_of(wanted) if granted is None else granted
        return degradation(needs, self.grant(whole), self.parts().texts)

    def lock(self, features: Features) -> str:
        """The plan of an application's features as text to commit: the same features give the same text.

        A feature with fields of which nobody says what scope they need lists them as ``unknown``.
        """
        wanted = features_of(features)
        each = {one.name: self._locked(one) for one in wanted}
        kept = {"api": self.namespace.rpartition(".")[2], "scopes": self._plan_of(wanted), "features": each}
        return json.dumps(kept, indent=1, ensure_ascii=False) + "\n"

    def _locked(self, feature: Feature) -> dict[str, list[str]]:
        plan = self.plan(feature.operations, feature.fields)
        found = {
            "operations": [self.operation(operation).id for operation in feature.operations],
            "fields": [*feature.fields],
            "scopes": [*map(str, plan)],
        }
        return found | ({"unknown": [*plan.unknown]} if plan.unknown else {})

    def texts(self, scopes: Iterable[str], language: str = "en") -> dict[str, str]:
        """What each of ``scopes`` opens, in words that a user understands; nothing for one without words.

        Raises `ValueError` for a language that nobody wrote.
        """
        known = self.parts().texts
        if known and language not in known:
            raise ValueError(f"there are no texts in {language!r}; there are {', '.join(known)}")
        words = known.get(language, {})
        own = [str(self.vocabulary.own(scope)) for scope in scopes]
        return {scope: words[scope] for scope in own if scope in words}

    def _plan_of(self, features: Iterable[Feature]) -> list[str]:
        wanted = [*features]
        operations = [operation for each in wanted for operation in each.operations]
        fields = list(dict.fromkeys(field for each in wanted for field in each.fields))
        return [*map(str, self.plan(operations, fields))]

    def matrix(self) -> Matrix:
        """Every operation with every scope of the API, declared or not."""
        return Matrix.of(self._operations.values(), self.vocabulary)

    def operation(self, called: Called) -> Operation[Any]:
        """The operation behind a value, an operationId or a resource method."""
        operations = self._operations
        if not isinstance(called, str) and not hasattr(called, "scopes"):
            return self._of_method(getattr(called, "__qualname__", ""))
        name = called if isinstance(called, str) else str(getattr(called, "id", ""))
        named = {f"{each.resource}.{each.name}": each for each in operations.values()} | {**operations}
        if name not in named:
            raise ValueError(f"{self.namespace} has no operation {name!r}{_meant(name, named)}; OPERATIONS lists them")
        return named[name]

    def _of_method(self, qualified: str) -> Operation[Any]:
        owner, _, name = qualified.rpartition(".")
        resource = owner.removeprefix("Async").casefold()
        for each in self._operations.values():
            if each.name == name and each.resource.replace("_", "").casefold() == resource:
                return each
        raise ValueError(f"{qualified or 'this'} calls no operation of {self.namespace}; give a resource method")

    def _scopes_of(self, field: str, called: Iterable[Operation[Any]]) -> frozenset[str] | None:
        for each in called:
            named = each.scopes.by_action.get(field) or each.scopes.by_trigger.get(field)
            if named:
                return named
        return self.parts().scopes_of(self._wire_path(field))

    def _wire_path(self, field: str) -> str:
        root, _, rest = field.partition(".")
        named = getattr(import_module(f"{self.namespace}.models"), root, None)
        # A module of the models answers to its own name once it is loaded.
        model = named if isinstance(named, type) else None
        found = trail(model, rest) if model is not None and rest else None
        if model is None or (rest and found is None):
            near = self._near(model, field)
            raise ValueError(f"{self.namespace} has no field {field!r}{near}; write it like 'Book.author'")
        parts = self.parts()
        roots = [path for _, path in found.roots()] if found else [root]
        return next((path for path in roots if parts.scopes_of(path) is not None), roots[0])

    def _near(self, model: Any, field: str) -> str:
        root, _, rest = field.partition(".")
        if model is None:
            return _meant(root, import_module(f"{self.namespace}.models").__all__)
        near = likely(model, rest)
        return f"; did you mean {root}.{near}?" if near else ""

    @property
    def _operations(self) -> Mapping[str, Operation[Any]]:
        found: Mapping[str, Operation[Any]] = import_module(f"{self.namespace}.operations").OPERATIONS
        return found


def _meant(name: str, names: Iterable[str]) -> str:
    spelled = {each.casefold(): each for each in names}
    near = likely_name(name.casefold(), spelled)
    return f"; did you mean {spelled[near]}?" if near else ""


def _several(operations: Called | Iterable[Called]) -> Iterable[Called]:
    if isinstance(operations, str) or callable(operations) or hasattr(operations, "scopes"):
        return [operations]  # type: ignore[list-item]
    return operations
