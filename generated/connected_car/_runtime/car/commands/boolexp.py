"""The boolean expression of a monitor: which of its triggers must hold for an event.

Built from Python with ``&``, ``|`` and ``~`` over names, or read from text with `parse`::

    >>> str((Name("home") & ~Name("night")) | Name("low"))
    '((home & (!night)) | low)'

The published grammar (``exp '&' exp``, ``exp '|' exp``, ``'(' exp ')'``, ``'!' exp``) states no
precedence. So text is always written with a pair of parentheses around each operation, and text
that mixes ``&`` and ``|`` without parentheses is refused instead of guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from ...core.errors.without_reply import InvalidRequest

__all__ = ["And", "BoolExpError", "Expression", "Name", "Not", "Or", "check", "holds", "leaves", "parse"]

MAX_DEPTH = 100
"""How deep parentheses and negations may nest in text; five triggers need far less."""

MAX_NAMES = 5
"""A monitor has at most five triggers (``maxItems`` in all three documents)."""

_TOKEN = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9._-]*)|(?P<sign>[&|!()])|(?P<other>\S)")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]*")


class BoolExpError(InvalidRequest):
    """The expression cannot be sent: ``reason`` says why, ``position`` where (0-based; None: as a whole)."""

    def __init__(self, text: str, reason: str, position: int | None = None) -> None:
        super().__init__("boolExp", [("boolExp" if position is None else f"boolExp[{position}]", reason)])
        self.args: tuple[Any, ...] = (text, reason, position)
        self.text = text
        self.reason = reason
        self.position = position

    def __str__(self) -> str:
        marker = "" if self.position is None else f"\n  {' ' * self.position}^"
        return f"boolExp: {self.reason}\n  {self.text}{marker}"


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition over trigger names; combine with ``&``, ``|`` and ``~``, write with ``str``."""

    def __and__(self, other: Expression) -> And:
        return And(self, other)

    def __or__(self, other: Expression) -> Or:
        return Or(self, other)

    def __invert__(self) -> Not:
        return Not(self)

    def names(self) -> frozenset[str]:
        """The trigger names that occur."""
        return frozenset(leaf.name for leaf in leaves(self))


@dataclass(frozen=True, slots=True)
class Name(Expression):
    """One trigger, by its name: a letter, then letters, digits, ``.``, ``_`` or ``-``."""

    name: str

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise BoolExpError(self.name, f"{self.name!r} is not a trigger name: a letter, then letters, digits, . _ -")

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """True when the operand is not."""

    operand: Expression

    def __str__(self) -> str:
        return f"(!{self.operand})"


@dataclass(frozen=True, slots=True)
class And(Expression):
    """True when both operands are."""

    left: Expression
    right: Expression

    def __str__(self) -> str:
        return f"({self.left} & {self.right})"


@dataclass(frozen=True, slots=True)
class Or(Expression):
    """True when at least one operand is."""

    left: Expression
    right: Expression

    def __str__(self) -> str:
        return f"({self.left} | {self.right})"


def parse(text: str) -> Expression:
    """Read an expression; raises `BoolExpError` with the position of the first thing that is wrong."""
    return _Parser(text).read()


def check(expression: Expression, triggers: Collection[str]) -> None:
    """Refuse what the server answers with 400: unknown names, and conditions that never change.

    Raises `BoolExpError`.
    """
    text = str(expression)
    names = sorted(expression.names())
    unknown = [name for name in names if name not in triggers]
    if unknown:
        raise BoolExpError(text, f"no trigger is called {', '.join(unknown)}; there are {', '.join(sorted(triggers))}")
    if len(names) > MAX_NAMES:
        raise BoolExpError(text, f"{len(names)} triggers, at most {MAX_NAMES} are allowed")
    rows = product((False, True), repeat=len(names))
    outcomes = {holds(expression, dict(zip(names, row, strict=True))) for row in rows}
    if len(outcomes) == 1:
        raise BoolExpError(text, f"always {str(outcomes.pop()).lower()}, whatever the triggers do")


def holds(expression: Expression, values: Mapping[str, bool]) -> bool:
    """What the expression says when each trigger has the value given."""
    match expression:
        case Name(name):
            return values[name]
        case Not(operand):
            return not holds(operand, values)
        case And(left, right):
            return holds(left, values) and holds(right, values)
        case Or(left, right):
            return holds(left, values) or holds(right, values)
    raise TypeError(f"not an expression: {type(expression).__name__}")


def leaves(expression: Expression) -> Iterator[Name]:
    """The names from left to right, as often as they occur."""
    waiting = [expression]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Name):
            yield node
        elif isinstance(node, Not):
            waiting.append(node.operand)
        elif isinstance(node, (And, Or)):
            waiting += (node.right, node.left)


class _Parser:
    """Recursive descent over the published grammar; one instance reads one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._depth = 0
        self._tokens = [(m.group(m.lastgroup or 0), m.start(m.lastgroup or 0)) for m in _TOKEN.finditer(text)]
        self._next = 0

    def read(self) -> Expression:
        expression = self._operation()
        token, position = self._peek()
        if token == ")":
            raise self._error("this parenthesis closes nothing", position)
        if token:
            raise self._error(f"expected & or | before {token!r}", position)
        return expression

    def _operation(self) -> Expression:
        left = self._operand()
        used = ""
        while self._peek()[0] in ("&", "|"):
            sign, position = self._take()
            if used and sign != used:
                raise self._error(
                    f"{used} and {sign} side by side need parentheses: no precedence is published", position
                )
            used = sign
            right = self._operand()
            left = And(left, right) if sign == "&" else Or(left, right)
        return left

    def _operand(self) -> Expression:
        token, position = self._take()
        if token == "!":
            return Not(self._nested(self._operand, position))
        if token == "(":
            inner = self._nested(self._operation, position)
            if self._peek()[0] != ")":
                raise self._unclosed(position)
            self._take()
            return inner
        if _NAME.fullmatch(token):
            return Name(token)
        raise self._error("expected a trigger name, ! or (" + (f", found {token!r}" if token else ""), position)

    def _nested(self, rule: Callable[[], Expression], position: int) -> Expression:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._error(f"nested deeper than {MAX_DEPTH}", position)
        expression = rule()
        self._depth -= 1
        return expression

    def _unclosed(self, opened: int) -> BoolExpError:
        token, position = self._peek()
        if token:
            return self._error(f"expected &, | or ) before {token!r}", position)
        return self._error("this parenthesis is never closed", opened)

    def _peek(self) -> tuple[str, int]:
        return self._tokens[self._next] if self._next < len(self._tokens) else ("", len(self._text))

    def _take(self) -> tuple[str, int]:
        token = self._peek()
        self._next += 1
        return token

    def _error(self, reason: str, position: int) -> BoolExpError:
        return BoolExpError(self._text, reason, position)
