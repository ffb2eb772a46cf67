"""The boolean expression of a monitor: which of its triggers must hold for an event.

Built from Python with ``&``, ``|`` and ``~`` over names, or read from text with `parse`::

    >>> str((Name("home") & ~Name("night")) | Name("low"))
    '((home & (!night)) | low)'

The published grammar (``exp '&' exp``, ``exp '|' exp``, ``'(' exp ')'``, ``'!' exp``) states no
precedence. So text is always written with a pair of parentheses around each operation, and text
that mixes ``&`` and ``|`` without parentheses is refused instead of guessed at.
"""

from __future__ import annotations

from ._runtime.car.commands.boolexp import (
    And,
    BoolExpError,
    Expression,
    Name,
    Not,
    Or,
    check,
    holds,
    leaves,
    parse,
)

__all__ = [
    "And",
    "BoolExpError",
    "Expression",
    "Name",
    "Not",
    "Or",
    "check",
    "holds",
    "leaves",
    "parse",
]
