"""Models: lenient, lossless, typed views over JSON."""

from __future__ import annotations

from .age import age, is_missing
from .base import Model, attach, context_of
from .enums import OpenEnum, OpenIntEnum
from .fields import Field, field
from .geo import GeoPosition, position
from .issues import Issue
from .outgoing import converter_for, outgoing, violations
from .scalars import Converter, inspect
from .time_of_day import TimeOfDay
from .wire import decode, encode

__all__ = [
    "Converter",
    "Field",
    "GeoPosition",
    "Issue",
    "Model",
    "OpenEnum",
    "OpenIntEnum",
    "TimeOfDay",
    "age",
    "attach",
    "context_of",
    "converter_for",
    "decode",
    "encode",
    "field",
    "inspect",
    "is_missing",
    "outgoing",
    "position",
    "violations",
]
