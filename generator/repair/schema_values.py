"""Schema rules: enums, defaults, limits, patterns."""

from __future__ import annotations

import re
from typing import Any

from .. import limits
from ..layers import Tree
from .schema_types import is_a

_COUNTS = (*limits.LENGTHS, *limits.ITEMS, *limits.PROPERTIES)


def enum_is_no_list(schema: Tree) -> str | None:
    """An enum is a list; a value alone is a list of one."""
    if "enum" not in schema or (isinstance(schema["enum"], list) and schema["enum"]):
        return None
    written = schema.pop("enum")
    if not isinstance(written, dict | list):
        schema["enum"] = [written]
    return "enum is no list of values"


def enum_of_anything(schema: Tree) -> str | None:
    """An enum of objects and lists, or on them, lists whole values: Python has no names for those."""
    values = schema.get("enum")
    if not isinstance(values, list) or schema.get("type") not in (None, "object", "array"):
        return None
    if schema.get("type") is None and not any(isinstance(each, list | dict) for each in values):
        return None
    del schema["enum"]
    return f"an enum of {len(values)} values"


def enum_of_numbers(schema: Tree) -> str | None:
    """An enum of fractions, or of one truth value, limits what is sent and has no names to give."""
    values, kind = schema.get("enum"), schema.get("type")
    if not isinstance(values, list):
        return None
    told = [each for each in values if each is not None]
    if not (kind == "number" and len(told) > 1) and not (kind == "boolean" and len({str(each) for each in told}) == 1):
        return None
    if None in values:
        schema["nullable"] = True
    del schema["enum"]
    return f"an enum of {len(told)} values of type {kind}"


def enum_spelling(schema: Tree) -> str | None:
    """Values of an enum have its type: texts without blanks around, numbers, no null."""
    values, kind = schema.get("enum"), schema.get("type")
    if not isinstance(values, list):
        return None
    if None in values:
        schema["nullable"] = True
    spelled = [_spelled(value, kind) for value in values if value is not None]
    if kind == "boolean":
        del schema["enum"]
        return "an enum of true and false"
    if spelled == values and all(type(a) is type(b) for a, b in zip(spelled, values, strict=True)):
        return None
    schema["enum"] = spelled
    if not spelled:
        del schema["enum"]
    return "values of another type, with blanks around, or null"


def _spelled(value: Any, kind: Any) -> Any:
    if kind == "string":
        return (
            value.strip() if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
        )
    if kind in ("integer", "number") and isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value.strip()):
        return int(value)
    return value


def enum_value_of_other_type(schema: Tree) -> str | None:
    """A value that the type can't have never comes."""
    values, kind = schema.get("enum"), schema.get("type")
    if not isinstance(values, list):
        return None
    numeric = kind in ("integer", "number")
    kept = [
        each for each in values if not isinstance(each, list | dict) and not (numeric and not is_a(each, str(kind)))
    ]
    if len(kept) == len(values):
        return None
    schema["enum"] = kept
    if not kept:
        del schema["enum"]
    return f"{len(values) - len(kept)} values of the enum are not of its type"


def duplicate_enum_value(schema: Tree) -> str | None:
    """Each value of an enum is given once."""
    values = schema.get("enum")
    if not isinstance(values, list):
        return None
    once = list({(type(value), repr(value)): value for value in values}.values())
    if len(once) == len(values):
        return None
    schema["enum"] = once
    return f"{len(values) - len(once)} values of the enum are given twice"


def default_not_in_enum(schema: Tree) -> str | None:
    """A default is one of the values: found in another case, else dropped."""
    values = schema.get("enum")
    if "default" not in schema or not isinstance(values, list) or schema["default"] in values:
        return None
    written = schema.pop("default")
    matches = [value for value in values if str(value).casefold() == str(written).casefold()]
    if matches:
        schema["default"] = matches[0]
    return f"the default {written!r} is none of the values"


def default_of_other_type(schema: Tree) -> str | None:
    """A default of another type than the schema's is none."""
    kind = schema.get("type")
    if "default" not in schema or kind is None or is_a(schema["default"], kind):
        return None
    if schema["default"] is None and schema.get("nullable"):
        return None
    written = schema.pop("default")
    return f"the default {written!r} is no {kind}"


def limit_is_no_number(schema: Tree) -> str | None:
    """A limit that is no number (or no count) limits nothing; texts of digits are numbers."""
    changed: list[str] = []
    for key in (*limits.NUMBERS, "multipleOf", *_COUNTS):
        if key not in schema or is_a(schema[key], "integer" if key in _COUNTS else "number"):
            continue
        written = schema.pop(key)
        if re.fullmatch(r"-?[0-9]{1,18}", str(written)):
            schema[key] = int(written)
        changed.append(f"{key} {written!r}")
    return f"no number: {', '.join(changed)}" if changed else None


def misplaced_pattern(schema: Tree) -> str | None:
    """A pattern is a regular expression, and only texts have one."""
    if "pattern" not in schema:
        return None
    if schema.get("type") in (None, "string") and isinstance(schema["pattern"], str) and _compiles(schema["pattern"]):
        return None
    return f"no pattern for a text: {schema.pop('pattern')!r}"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def required_is_no_list(schema: Tree) -> str | None:
    """``required: true`` on a property is from another place: it is no list of names."""
    if "required" not in schema or (isinstance(schema["required"], list) and schema["required"]):
        return None
    written = schema.pop("required")
    return f"required {written!r} is no list of names"
