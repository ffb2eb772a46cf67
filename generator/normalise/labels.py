"""What tells the inline classes of a union apart: a fixed value, a component, a property of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..layers import Pointer, Tree
from ..naming import class_name
from ..pointers import unescaped
from .schemas import SCHEMAS, is_class, origins, target


def labels_of(variants: list[Tree]) -> Iterator[tuple[Pointer, str]]:
    """Place of an inline class -> its label; none where there is only one class to name."""
    inline = [one for one in variants if target(one) is None and is_class(one)]
    if len(inline) < 2:
        return
    for one in inline:
        others = [other for other in variants if other is not one]
        yield origins(one)[0], _constant(one, others) or _component(one) or _property(one, others)


def _constant(one: Tree, others: list[Tree]) -> str:
    """The value of a property that is fixed in every variant."""
    for name in sorted(one.get("properties", ())):
        values = [_fixed(each, name) for each in (one, *others)]
        if None not in values and len(set(values)) == len(values):
            return class_name(str(values[0]))
    return ""


def _fixed(schema: Tree, name: str) -> str | None:
    values: list[Any] = schema.get("properties", {}).get(name, {}).get("enum") or []
    return str(values[0]) if len(values) == 1 else None


def _component(one: Tree) -> str:
    """The component that the variant was made of, not the one that it stands in."""
    place, *others = origins(one)
    names = [pointer.removeprefix(SCHEMAS) for pointer in others if not place.startswith(pointer + "/")]
    return next((class_name(unescaped(name)) for name in names if "/" not in name), "")


def _property(one: Tree, others: list[Tree]) -> str:
    """A property, or a value of an enum, that only this variant has; required ones first."""
    mine = one.get("properties") or dict.fromkeys(map(str, one.get("enum", ())))
    theirs = {str(name) for other in others for name in (*other.get("properties", ()), *other.get("enum", ()))}
    own = sorted(set(mine) - theirs, key=lambda name: (name not in one.get("required", ()), name))
    return class_name(f"with {own[0]}") if own else ""
