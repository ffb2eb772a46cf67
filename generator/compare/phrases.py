"""Names that were only respelled, types as people read them, lists of places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..layers import Tree
from ..naming import singular, words
from ..pointers import class_of

PairedNames = tuple[dict[str, str], list[str], list[str]]
"""Old name -> new name of what stayed or was respelled; what is gone; what is new."""


def paired(old: Sequence[str], new: Sequence[str], alike: Callable[[str, str], bool]) -> PairedNames:
    """Which of ``old`` is which of ``new``: by the name itself, else respelled and ``alike``."""
    pairs = {name: name for name in old if name in new}
    gone = [name for name in old if name not in pairs]
    fresh = [name for name in new if name not in pairs]
    for name in list(gone):
        near = [one for one in fresh if respelled(name, one) and alike(name, one)]
        back = [one for one in gone if near and respelled(one, near[0]) and alike(one, near[0])]
        # Only where nothing else could be meant.
        if len(near) == 1 and len(back) == 1:
            pairs[name] = near[0]
            gone.remove(name)
            fresh.remove(near[0])
    return pairs, gone, fresh


def respelled(old: str, new: str) -> bool:
    """Whether two names are one word for word, a long word at most two letters off.

    ``daysBeforeMaintenace`` and ``daysBeforeMaintenance`` are; ``minSpeed`` and ``maxSpeed``,
    ``locked`` and ``unlocked``, ``Level1`` and ``Level2`` are not.
    """
    mine = [singular(word.lower()) for word in words(old)]
    its = [singular(word.lower()) for word in words(new)]
    if "".join(mine) == "".join(its):
        return True
    return len(mine) == len(its) and all(_near(one, other) for one, other in zip(mine, its, strict=True))


def _near(old: str, new: str) -> bool:
    if old == new:
        return True
    long_enough = min(len(old), len(new)) >= 6
    same_digits = [one for one in old if one.isdigit()] == [one for one in new if one.isdigit()]
    return long_enough and same_digits and old[0] == new[0] and distance(old, new) <= 2


def distance(old: str, new: str) -> int:
    """Letters to insert, delete or replace (Levenshtein)."""
    row = list(range(len(new) + 1))
    for index, one in enumerate(old, 1):
        above, row[0] = row[0], index
        for column, other in enumerate(new, 1):
            above, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, above + (one != other))
    return row[-1]


def union(schema: Tree) -> list[Tree]:
    """The variants of a union; of anything else none."""
    found: list[Tree] = schema.get("oneOf") or schema.get("anyOf") or []
    return found


def kind(schema: Tree) -> str:
    """What Python makes of a schema, as far as a caller notices."""
    if class_of(schema) is not None:
        return "class"
    if union(schema):
        return "union"
    if schema.get("type") == "object":
        return "map"
    if schema.get("type") == "string" and schema.get("x-time-of-day"):
        return "time of day"
    if schema.get("type") == "string" and schema.get("format") in ("date-time", "date", "duration"):
        return str(schema["format"])
    return str(schema.get("type", "anything"))


def type_phrase(schema: Tree) -> str:
    """A type as a sentence names it."""
    name = class_of(schema)
    if name is not None:
        return name
    if union(schema):
        return " or ".join(type_phrase(one) for one in union(schema))
    if schema.get("type") == "array":
        return f"list of {type_phrase(schema.get('items', {}))}"
    if schema.get("type") == "object":
        values = schema.get("additionalProperties")
        return f"map of {type_phrase(values) if isinstance(values, dict) else 'anything'}"
    return {"string": "text", "boolean": "truth value"}.get(kind(schema), kind(schema))


def places(where: Iterable[str], shown: int = 3) -> str:
    """``a, b, c and 4 more``."""
    every = sorted(set(where))
    listed = every[:shown] if len(every) > shown + 1 else every
    rest = f"{len(every) - len(listed)} more" if len(listed) < len(every) else ""
    named = [f"`{one}`" for one in listed]
    if rest:
        return f"{', '.join(named)} and {rest}"
    return " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)
