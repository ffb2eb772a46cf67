"""A backtracking machine that does what `re` does, step by step, so that its steps can be counted.

`re` itself can't say how much it tried. This machine runs the tree of `re`'s own parser; single
characters are still compared by `re`, so that classes and flags mean exactly what they mean there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

Program = list[tuple[Any, ...]]

_ONE_CHARACTER = {"LITERAL", "NOT_LITERAL", "ANY", "IN", "CATEGORY"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


class TooMuch(Exception):
    """More steps than anybody would wait for."""


class Machine:
    """Counts in `steps` what matching takes; stops with `TooMuch` beyond ``most``."""

    def __init__(self, pattern: re.Pattern[str], most: int) -> None:
        self.steps = 0
        self._most = most
        self._tree = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
        self._loops = 0
        self._program: Program = []
        self._compile(self._tree, pattern.flags, self._program)
        self._program.append(("done",))

    def run(self, method: str, text: str) -> int:
        """The steps that ``pattern.method(text)`` takes."""
        self.steps = 0
        if method in ("match", "fullmatch"):
            self._from(text, 0, whole=method == "fullmatch")
            return self.steps
        start = 0
        while start <= len(text):
            end = self._from(text, start)
            if end is not None and method == "search":
                break
            start = start + 1 if end is None or end == start else end
        return self.steps

    def matches(self, text: str) -> bool:
        """Whether all of ``text`` matches: what the machine says of itself can be compared with `re`."""
        return self._from(text, 0, whole=True) is not None

    def _from(self, text: str, start: int, whole: bool = False) -> int | None:
        return self._execute(self._program, text, start, len(text) if whole else None, {})

    def _execute(self, program: Program, text: str, start: int, end: int | None, groups: dict[int, Any]) -> int | None:
        stack: list[tuple[int, int, dict[Any, Any]]] = [(0, start, groups)]
        while stack:
            at, place, known = stack.pop()
            while True:
                self.steps += 1
                if self.steps > self._most:
                    raise TooMuch
                match program[at]:
                    case ("char", accepts):
                        if place == len(text) or not accepts(text[place]):
                            break
                        at, place = at + 1, place + 1
                    case ("split", first, second):
                        stack.append((second, place, known))
                        at = first
                    case ("jump", at):
                        pass
                    case ("keep", name):
                        at, known = at + 1, {**known, name: place}
                    case ("moved", name):
                        if known.get(name) == place:
                            break
                        at += 1
                    case ("at", holds):
                        if not holds(text, place):
                            break
                        at += 1
                    case ("look", part, width, wanted):
                        behind = place - width
                        found = behind >= 0 and self._execute(part, text, behind, None, known) is not None
                        if found != wanted:
                            break
                        at += 1
                    case ("atomic", part):
                        after = self._execute(part, text, place, None, known)
                        if after is None:
                            break
                        at, place = at + 1, after
                    case ("again", number):
                        earlier = text[known[("open", number)] : known[("close", number)]]
                        if not text.startswith(earlier, place):
                            break
                        at, place = at + 1, place + len(earlier)
                    case ("done",):
                        if end is None or place == end:
                            return place
                        break
        return None

    def _compile(self, tree: Any, flags: int, program: Program) -> None:
        for operator, argument in tree:
            name = str(operator)
            if name in _ONE_CHARACTER:
                program.append(("char", _accepts(tree, operator, argument, flags)))
            elif name == "BRANCH":
                self._branch(argument[1], flags, program)
            elif name == "SUBPATTERN":
                number, added, removed, part = argument
                program.append(("keep", ("open", number)))
                self._compile(part, (flags | added) & ~removed, program)
                program.append(("keep", ("close", number)))
            elif name in _REPEATS:
                self._repeat(name, argument, flags, program)
            elif name in ("ASSERT", "ASSERT_NOT"):
                direction, part = argument
                width = part.getwidth()[0] if direction < 0 else 0
                program.append(("look", self._part(part, flags), width, name == "ASSERT"))
            elif name == "ATOMIC_GROUP":
                program.append(("atomic", self._part(argument, flags)))
            elif name == "AT":
                program.append(("at", _border(tree, operator, argument, flags)))
            elif name == "GROUPREF":
                program.append(("again", argument))
            else:
                raise NotImplementedError(name)

    def _part(self, tree: Any, flags: int) -> Program:
        program: Program = []
        self._compile(tree, flags, program)
        return [*program, ("done",)]

    def _branch(self, choices: Any, flags: int, program: Program) -> None:
        jumps = []
        for choice in choices[:-1]:
            split = len(program)
            program.append(("split", split + 1, 0))
            self._compile(choice, flags, program)
            jumps.append(len(program))
            program.append(("jump", 0))
            program[split] = ("split", split + 1, len(program))
        self._compile(choices[-1], flags, program)
        for jump in jumps:
            program[jump] = ("jump", len(program))

    def _repeat(self, name: str, argument: Any, flags: int, program: Program) -> None:
        least, most, part = argument
        if name == "POSSESSIVE_REPEAT":
            inner: Program = []
            self._repeat("MAX_REPEAT", argument, flags, inner)
            program.append(("atomic", [*inner, ("done",)]))
            return
        for _ in range(least):
            self._compile(part, flags, program)
        if most == _parser.MAXREPEAT:
            self._loop(name, part, flags, program)
            return
        splits = []
        for _ in range(most - least):
            splits.append(len(program))
            program.append(())
            self._compile(part, flags, program)
        for split in splits:
            program[split] = _either(name, split + 1, len(program))

    def _loop(self, name: str, part: Any, flags: int, program: Program) -> None:
        self._loops += 1
        start = len(program)
        program += [(), ("keep", ("loop", self._loops))]
        loop = self._loops
        self._compile(part, flags, program)
        program += [("moved", ("loop", loop)), ("jump", start)]
        program[start] = _either(name, start + 1, len(program))


def _either(name: str, inside: int, after: int) -> tuple[Any, ...]:
    return ("split", after, inside) if name == "MIN_REPEAT" else ("split", inside, after)


def _single(tree: Any, operator: Any, argument: Any, flags: int) -> re.Pattern[str]:
    part = _parser.SubPattern(tree.state, [(operator, argument)])
    compiled: re.Pattern[str] = _compiler.compile(part, flags & ~re.DEBUG)
    return compiled


def _accepts(tree: Any, operator: Any, argument: Any, flags: int) -> Any:
    single = _single(tree, operator, argument, flags)
    return lru_cache(maxsize=None)(lambda character: single.fullmatch(character) is not None)


def _border(tree: Any, operator: Any, argument: Any, flags: int) -> Any:
    single = _single(tree, operator, argument, flags)
    return lambda text, place: single.match(text, place) is not None


# --- words of a pattern's own


def alphabet(pattern: re.Pattern[str]) -> list[str]:
    """One character for each set of characters that the pattern can't tell apart."""
    classes = list(_classes(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE), pattern.flags))
    found: dict[tuple[bool, ...], str] = {}
    for each in _CANDIDATES:
        found.setdefault(tuple(accepts(each) for accepts in classes), each)
    return list(found.values())


def example(pattern: re.Pattern[str]) -> str:
    """A short text that the pattern may match, with each repetition used once."""
    return _example(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE), pattern.flags)


_CANDIDATES = [*"a A0_.-:#<>\"'\\/|,;()[]{}\t\n&!*%=@+", *map(chr, range(33, 127)), "\r", "\u2028", "\udc80", "\udce9"]


def _classes(tree: Any, flags: int) -> Any:
    for operator, argument in tree:
        if str(operator) in _ONE_CHARACTER:
            yield _accepts(tree, operator, argument, flags)
        for part in _parts(str(operator), argument):
            yield from _classes(part, flags)


def _parts(name: str, argument: Any) -> list[Any]:
    if name == "BRANCH":
        return list(argument[1])
    if name == "SUBPATTERN":
        return [argument[3]]
    if name in _REPEATS:
        return [argument[2]]
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    return [argument] if name == "ATOMIC_GROUP" else []


def _example(tree: Any, flags: int) -> str:
    text = ""
    for operator, argument in tree:
        name = str(operator)
        if name in _ONE_CHARACTER:
            accepts = _accepts(tree, operator, argument, flags)
            text += next((each for each in _CANDIDATES if accepts(each)), "")
        elif name in _REPEATS:
            text += _example(argument[2], flags) * max(argument[0], min(1, argument[1]))
        elif name not in ("ASSERT", "ASSERT_NOT"):
            text += "".join(_example(part, flags) for part in _parts(name, argument)[:1])
    return text
