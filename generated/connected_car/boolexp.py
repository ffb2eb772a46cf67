"""The boolean expression of a monitor: which of its triggers must hold for an event."""

from ._runtime.boolexp import (
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
