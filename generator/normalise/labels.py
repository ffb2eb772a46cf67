"""What tells the inline classes of a union apart: a fixed value, a component, a property of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import takewhile
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
    telling = _telling(variants)
    held = Counter(name for one in variants for name in _held(one))
    for one in inline:
        fixed = class_name(str(_fixed(one, telling))) if telling is not None else ""
        yield origins(one)[0], fixed or _component(one) or _property(one, held)


def _telling(variants: list[Tree]) -> str | None:
    """The first property that is fixed in every variant, in each to another value."""
    names: list[str] = sorted(variants[0].get("properties", ()))
    for name in names:
        values = list(takewhile(lambda value: value is not None, (_fixed(each, name) for each in variants)))
        if len(set(values)) == len(variants):
            return name
    return None


def _fixed(schema: Tree, name: str) -> str | None:
    values: list[Any] = schema.get("properties", {}).get(name, {}).get("enum") or []
    return str(values[0]) if len(values) == 1 else None


def _component(one: Tree) -> str:
    """The component that the variant was made of, not the one that it stands in."""
    place, *others = origins(one)
    names = [pointer.removeprefix(SCHEMAS) for pointer in others if not place.startswith(pointer + "/")]
    return next((class_name(unescaped(name)) for name in names if "/" not in name), "")


def _held(schema: Tree) -> set[str]:
    """Its properties, and the values of its enum."""
    return {str(name) for name in (*schema.get("properties", ()), *schema.get("enum", ()))}


def _property(one: Tree, held: Mapping[str, int]) -> str:
    """A property, or a value of an enum, that only this variant has; required ones first."""
    mine = one.get("properties") or map(str, one.get("enum", ()))
    required = set(one.get("required", ()))
    own = min((name for name in mine if held[name] == 1), key=lambda name: (name not in required, name), default=None)
    return class_name(f"with {own}") if own is not None else ""
