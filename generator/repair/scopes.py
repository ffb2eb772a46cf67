"""Scope rules out of prose: Markdown tables and ``#Required`` comments become ``x-scopes``.

OpenAPI reads a list of scopes as "all of these", and that is how it is read where a document says nothing else.
The published documents mean: the scopes marked as required in the table of the operation's description are needed,
each other one opens a part of the reply. The comments beside the list say the same and are a cross-check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from ..budget import Budget
from ..diagnostics import Report
from ..layers import Pointer, Tree
from ..pointers import escaped, keys_in, node_at
from .draft import Draft, TreeEdit, entries, mapping, operations

_RULE_LINE = re.compile(r"[\s|:-]+")
_TAG = re.compile(r"<[^<>]*>")
_REQUIRED = re.compile(r"required|mandatory|yes", re.IGNORECASE)
_STATE = re.compile(r"required|mandatory|yes|optional|no", re.IGNORECASE)
_REFUSAL = re.compile(r"unauthori[sz]ed|forbidden|\brefus|\breject|\bdenied|\b40[13]\b", re.IGNORECASE)
_OF_SCOPES = ("oauth2", "openIdConnect")
_SCOPE = re.compile(r"[A-Za-z][\w.-]*(?::[\w.-]+)*")


MOST_COMPARED = 200_000
"""Names of scopes and schemes looked at, beside one for each node of the document, before it is refused; the published
documents take fewer than 300."""
_TOO_MANY = (
    "the security lists and scope tables of the operations up to here name too many scopes",
    "in an overlay (--spec), shorten the lists or the tables",
)


@dataclass(slots=True)
class Scopes:
    """The scope rule of one operation as it is put together, in the order of the document."""

    listed: Spellings
    states: dict[str, bool] = field(default_factory=dict)
    """Scope -> whether the table says that it is required."""
    commented: set[str] = field(default_factory=set)
    """Scopes with ``#Required`` beside them."""
    by_action: dict[str, list[str]] = field(default_factory=dict)
    refuses: bool = False
    """The text says that an action without its scope is refused."""
    contradictions: list[str] = field(default_factory=list)

    def as_tree(self) -> Tree:
        """``x-scopes``; a member is there when it says something."""
        needed = {
            scope: self.states.get(scope, scope in self.commented) for scope in [*self.listed.names, *self.states]
        }
        tree = {
            "required": [scope for scope, is_needed in needed.items() if is_needed],
            "optional": [scope for scope, is_needed in needed.items() if not is_needed],
            "by_action": self.by_action,
            "refuses": self.refuses and bool(self.by_action),
            "contradictions": self.contradictions,
        }
        return {key: value for key, value in tree.items() if value}


@dataclass(frozen=True, slots=True)
class Spellings:
    """Scopes, each found by other spellings too."""

    names: Mapping[str, None]
    by_words: Mapping[tuple[str, ...], list[str]]

    @classmethod
    def of(cls, names: Iterable[str]) -> Spellings:
        """Of ``names``, in their order."""
        by_words: dict[tuple[str, ...], list[str]] = {}
        once = dict.fromkeys(names)
        for name in once:
            by_words.setdefault(_words(name), []).append(name)
        return cls(once, by_words)


def _words(scope: str) -> tuple[str, ...]:
    return tuple(re.split(r"[:_]", scope.casefold()))


def scope_rules(draft: Draft) -> Iterator[TreeEdit]:
    """Scopes of every operation as ``x-scopes``, where any part of the document is written that way.

    One that is there already is kept.
    """
    found = list(operations(draft.tree))
    declared = Spellings.of(declared_scopes(draft.tree))
    compared = Budget(MOST_COMPARED + len(draft.source.lines), *_TOO_MANY)
    reader = _ScopeReader(draft, declared, _schemes_of(draft.tree, *_OF_SCOPES), compared)
    for pointer, _, _, each in found:
        reader.count(pointer, each)
    read = {pointer: reader.read(pointer, each) for pointer, _, _, each in found if "x-scopes" not in each}
    is_told = len(read) < len(found) or any(scopes.states or scopes.commented for scopes in read.values())
    if not is_told and not draft.source.config.scope_hierarchy:
        return
    for pointer, scopes in read.items():
        if tree := scopes.as_tree():
            operation = node_at(draft.tree, keys_in(f"#{pointer}"))
            operation["x-scopes"] = tree
            source = "table" if scopes.states else "security list"
            yield pointer, f"scopes read from the {source}: {len(tree.get('required', ()))} required"


@dataclass(slots=True)
class _ScopeReader:
    """Reads the scopes of the operations of one document."""

    draft: Draft
    declared: Spellings
    """What the security schemes name."""
    schemes: set[str]
    """The security schemes that have scopes."""
    compared: Budget

    def count(self, pointer: Pointer, operation: Tree) -> None:
        """What its security list names, or that of the document, which is read for each operation."""
        for requirement in entries(operation if "security" in operation else self.draft.tree, "security"):
            for asked in requirement.values() if isinstance(requirement, dict) else ():
                amount = 1 + len(asked) if isinstance(asked, list) else 1
                self.compared.spend(amount, partial(self.draft.place, pointer))

    def read(self, pointer: Pointer, operation: Tree) -> Scopes:
        scopes = self._list(pointer, operation)
        text = str(operation.get("description") or "")
        rows = _table_rows(text)
        scopes.refuses = _REFUSAL.search(text) is not None
        for action, written, required in rows:
            scope = self._listed_name(written, scopes, pointer)
            scopes.states[scope] = required
            if action:
                scopes.by_action.setdefault(action, []).append(scope)
        _compare(scopes, bool(rows))
        return scopes

    def _list(self, pointer: Pointer, operation: Tree) -> Scopes:
        place = pointer if "security" in operation else ""
        holder = operation if "security" in operation else self.draft.tree
        listed: dict[str, None] = {}
        commented: set[str] = set()
        for index, requirement in enumerate(entries(holder, "security")):
            for scheme in requirement if isinstance(requirement, dict) else ():
                asked = requirement[scheme] if scheme in self.schemes else ()
                for number, scope in enumerate(asked):
                    line = self.draft.place(f"{place}/security/{index}/{escaped(scheme)}/{number}").line
                    if _REQUIRED.match(self.draft.source.comments.get(line or 0, "")):
                        commented.add(scope)
                    listed[scope] = None
        return Scopes(Spellings.of(listed), commented=commented)

    def _listed_name(self, written: str, scopes: Scopes, pointer: Pointer) -> str:
        """The spelling of the security list, or else of the security scheme, for a scope of the table."""
        for source, known in (("list", scopes.listed), ("scheme", self.declared)):
            if written in known.names:
                return written
            if len(fitting := self._meant(written, known, pointer)) == 1:
                scopes.contradictions.append(f"The table writes {written}, the security {source} {fitting[0]}.")
                return fitting[0]
        return written

    def _meant(self, written: str, known: Spellings, pointer: Pointer) -> Sequence[str]:
        """The scopes that a label of a table may stand for: the same in other case or with ``_`` for ``:``, else those
        of which it has all words and more (``remote_door_lock_write`` for ``remote:door:write``).
        """
        words = _words(written)
        if words in known.by_words or "_" not in written:
            return known.by_words.get(words, ())
        self.compared.spend(len(known.names), partial(self.draft.place, pointer))
        own = set(words)
        return [scope for each, scopes in known.by_words.items() if set(each) < own for scope in scopes]


def _schemes_of(tree: Tree, *kinds: str) -> set[str]:
    schemes = mapping(mapping(tree, "components"), "securitySchemes")
    return {name for name, scheme in schemes.items() if isinstance(scheme, dict) and scheme.get("type") in kinds}


def _table_rows(text: str) -> list[tuple[str, str, bool]]:
    """Action (or nothing), scope and whether it is required, for each row of the scope tables."""
    rows: list[tuple[str, str, bool]] = []
    inside = has_action = False
    for line in text.splitlines():
        cells = [_TAG.sub("", cell).strip() for cell in line.strip().strip("|").split("|")]
        if _is_header(line):
            inside, has_action = True, "action" in cells[0].lower()
        elif inside and (row := _row(cells, has_action)):
            rows.append(row)
        elif not (_RULE_LINE.fullmatch(line) and "-" in line):
            inside = False
    return rows


def _is_header(line: str) -> bool:
    """``Scope Name | Mandatory State``, with or without its bars."""
    return all(word in line.casefold() for word in ("|", "scope", "mandatory"))


def _row(cells: list[str], has_action: bool) -> tuple[str, str, bool] | None:
    if len(cells) != (3 if has_action else 2) or not _STATE.fullmatch(cells[-1]) or not _SCOPE.fullmatch(cells[-2]):
        return None
    action = re.match(r"\w+", cells[0]) if has_action else None
    return (action[0] if action else ""), cells[-2], bool(_REQUIRED.fullmatch(cells[-1]))


def _compare(scopes: Scopes, has_table: bool) -> None:
    """Where table, list and comments disagree."""
    say = scopes.contradictions.append
    for scope, required in scopes.states.items():
        if scope not in scopes.listed.names:
            say(f"The table names {scope}, the security list does not.")
        elif required != (scope in scopes.commented) and scopes.commented:
            say(f"The table says that {scope} is {_state(required)}, the comment says {_state(not required)}.")
    for scope in scopes.listed.names:
        if has_table and scope not in scopes.states:
            say(f"The security list names {scope}, the table does not.")


def _state(required: bool) -> str:
    return "required" if required else "optional"


def declared_scopes(tree: Tree) -> list[str]:
    """Scopes that the security schemes name, in their order."""
    schemes = mapping(mapping(tree, "components"), "securitySchemes").values()
    flows = [flow for scheme in schemes if isinstance(scheme, dict) for flow in mapping(scheme, "flows").values()]
    return list(dict.fromkeys(scope for flow in flows if isinstance(flow, dict) for scope in mapping(flow, "scopes")))


def undeclared_scopes(tree: Tree) -> dict[str, Pointer]:
    """Scope that operations use and no security scheme declares -> the first operation that uses it."""
    declared = set(declared_scopes(tree))
    used: dict[str, Pointer] = {}
    oauth = _schemes_of(tree, "oauth2")
    for pointer, _, _, operation in operations(tree):
        rule = mapping(operation, "x-scopes")
        for scope in [*entries(rule, "required"), *entries(rule, "optional"), *_asked(tree, operation, oauth)]:
            if scope not in declared:
                used.setdefault(scope, pointer)
    return used


def _asked(tree: Tree, operation: Tree, oauth: set[str]) -> Iterator[str]:
    """Scopes of its security list, which ``x-scopes`` replaces; those of OpenID Connect are declared elsewhere."""
    for requirement in entries(operation if "security" in operation else tree, "security"):
        if "x-scopes" not in operation and isinstance(requirement, dict):
            yield from (scope for scheme, asked in requirement.items() if scheme in oauth for scope in asked)


def report_contradictions(draft: Draft, report: Report) -> None:
    """Each contradiction of an operation, and each scope that nobody declares."""
    for pointer, _, _, operation in operations(draft.tree):
        for sentence in entries(mapping(operation, "x-scopes"), "contradictions"):
            report.add("contradiction", "scope-sources", draft.place(pointer), sentence)
    for scope, pointer in undeclared_scopes(draft.tree).items():
        what = f"the scope {scope} is used and declared by no security scheme"
        report.add("contradiction", "undeclared-scope", draft.place(pointer), what)
