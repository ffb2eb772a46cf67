"""What the actions of an overlay speak of, under the names of a newer document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..compare import renamed_members, renamed_operations
from ..layers import Api, Pointer, Tree
from ..normalise import settled, subject
from ..overlay import matching
from ..pointers import escaped, keys_of, pointer_to
from .texts import Places

_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]|\[\"([^\"]*)\"\]|\[(\d+)\]")
_WORD = re.compile(r"(\.)([A-Za-z_][\w-]*)|(['\"])([^'\"]*)\3")
_NAMING = ("x-twin-of", "x-twin-by", "member")
"""Keys of an update whose value is the wire name of a member."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """Where everything went that an overlay of the one document may name."""

    places: Places
    names: Mapping[str, str]
    """Wire names of members, values, operationIds and references -> what each is called now."""
    gone: Mapping[str, str]
    """Those of members that no class has any more, nor two names in its place."""
    before: Tree
    after: Tree

    @classmethod
    def between(cls, old: Api, new: Api) -> Subjects:
        places = Places.between(old, new)
        renamed = renamed_members(old, new)
        members = {wire: now for (_, wire), now in renamed.items()}
        there = {each.wire for one in new.classes for each in one.members}
        there |= {wire for (_, wire), now in renamed.items() if members[wire] != now}
        gone = {wire: now for wire, now in members.items() if wire not in there}
        references = {f"#{was}": f"#{now}" for was, now in places.prefixes.items()}
        names = members | renamed_operations(old, new) | references
        return cls(places, names, gone, old.document.tree, new.document.tree)

    def path(self, path: str, *, is_stale: bool) -> str:
        """A JSONPath that names what ``path`` named; as it is where nothing better is known."""
        moved = self._moved(path) if is_stale else path
        return self._reworded(path) if moved == path else moved

    def references(self, update: Any) -> Iterator[tuple[str, str]]:
        """Components that an update refers to and that are called otherwise now."""
        for reference in dict.fromkeys(_texts(update)):
            pointer = reference.removeprefix("#")
            if _is_component(pointer) and self._is_gone(pointer):
                now = self.places.of(pointer, {})
                if now is not None and _is_component(now):
                    yield reference, f"#{now}"

    def keys(self, action: Tree) -> Iterator[tuple[str, str]]:
        """Members that an update names and that are called otherwise now: they would come in as new ones."""
        target, update = str(action.get("target", "")), action.get("update")
        steps = list(_steps(target))
        if not _is_single(target) or not isinstance(update, dict):
            return
        for wire, place in _properties(update, pointer_to(*(step for step, _ in steps))):
            if self._is_gone(place) and (now := self.places.of(place, {})):
                yield wire, keys_of(now)[-1]

    def values(self, update: Any) -> Iterator[tuple[str, str]]:
        """What an update says of another member by its name, under the one that this has now."""
        for key, value in _said(update):
            if key in _NAMING and value in self.gone:
                yield f"{key}: {value}", f"{key}: {self.gone[value]}"

    def _is_gone(self, pointer: Pointer) -> bool:
        return subject(self.before, pointer) is not None and subject(self.after, pointer) is None

    def _moved(self, path: str) -> str:
        """With what it begins with, as far as that names single nodes, where they are now."""
        steps = list(_steps(path))
        for size in range(len(steps), 0, -1):
            pointer = pointer_to(*(step for step, _ in steps[:size]))
            after = steps[size - 1][1]
            if subject(self.after, pointer) is None and (now := self.places.of(pointer, {})) is not None:
                return f"${_written(now)}{self._filtered(path[after:], pointer)}"
        whole = pointer_to(*(step for step, _ in steps))
        return f"{path[: steps[-1][1]]}{self._filtered(path[steps[-1][1] :], whole)}" if steps else path

    def _filtered(self, rest: str, pointer: Pointer) -> str:
        """What follows the single nodes, with the new wire names of members that a filter on ``required`` names."""
        owner = pointer.removesuffix("/required")

        def now(word: re.Match[str]) -> str:
            found = self.places.of(f"{owner}/properties/{word[1]}", {})
            return f"'{keys_of(found)[-1]}'" if found else word[0]

        return re.sub(r"'([^']*)'", now, rest) if "?" in rest else rest

    def _reworded(self, path: str) -> str:
        """Of several nodes, word by word: as it is, unless only so it names all that it named."""
        if _is_single(path):
            return path
        found = ((pointer, self.places.of(pointer, {})) for pointer in matching(path, self.before))
        moved = [(was, now) for was, now in found if now is not None]
        wanted = {settled(now) for _, now in moved}
        for one in (path, _with_words(path, {**self.names, **_words(moved)})):
            if wanted <= {settled(pointer) for pointer in matching(one, self.after)}:
                return one
        return path


def _words(moved: Iterable[tuple[Pointer, Pointer]]) -> dict[str, str]:
    """The keys of pointers -> what those in their place are called now."""
    keys = ((keys_of(settled(was)), keys_of(settled(now))) for was, now in moved)
    return {one: other for mine, its in keys if len(mine) == len(its) for one, other in zip(mine, its, strict=True)}


def _with_words(path: str, names: Mapping[str, str]) -> str:
    def now(found: re.Match[str]) -> str:
        quote, name = found[3] or "'", names.get(found[2] or found[4], "")
        if not name or quote in name or "\\" in name:
            return found[0]
        if not found[1]:
            return f"{quote}{name}{quote}"
        return f".{name}" if re.fullmatch(r"[A-Za-z_][\w-]*", name) else f"['{name}']"

    return _WORD.sub(now, path)


def _steps(path: str) -> Iterator[tuple[str, int]]:
    """The names that a JSONPath begins with, each with where it ends."""
    at = 1
    while found := _STEP.match(path, at):
        at = found.end()
        yield next(part for part in found.groups() if part is not None), at


def _is_single(path: str) -> bool:
    """Whether a JSONPath names one node and nothing else."""
    return [end for _, end in _steps(path)][-1:] == [len(path)]


def _written(pointer: Pointer) -> str:
    def step(token: str) -> str:
        if token.isdecimal():
            return f"[{token}]"
        return f".{token}" if re.fullmatch(r"[A-Za-z_]\w*", token) else f"['{token}']"

    return "".join(step(token) for token in keys_of(pointer))


def _is_component(pointer: Pointer) -> bool:
    return pointer.startswith("/components/") and pointer.count("/") == 3


def _texts(node: Any) -> Iterator[str]:
    return (value for _, value in _said(node))


def _said(node: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, with the key that it stands at, or its list."""
    if isinstance(node, str):
        yield key, node
    for name, child in _children(node, key):
        yield from _said(child, name)


def _children(node: Any, key: str) -> Iterable[tuple[str, Any]]:
    if isinstance(node, dict):
        return node.items()
    return [(key, child) for child in node] if isinstance(node, list) else ()


def _properties(node: Any, pointer: Pointer) -> Iterator[tuple[str, Pointer]]:
    if not isinstance(node, dict):
        return
    for key, child in node.items():
        here = f"{pointer}/{escaped(key)}"
        if pointer.endswith("/properties"):
            yield key, here
        yield from _properties(child, here)
