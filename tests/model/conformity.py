"""Whether a value is an instance of an annotation; knows nothing of the converters."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any

from connected_car._runtime.core.model.annotations import resolve
from connected_car._runtime.core.model.base import Model


def conforms(value: object, annotation: Any) -> bool:
    """Like ``isinstance``, items included; an int is no float here."""
    if annotation is Any:
        return True
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return any(conforms(value, each) for each in arguments)
    if origin is Sequence:
        return isinstance(value, tuple) and all(conforms(item, arguments[0]) for item in value)
    if origin is Mapping:
        return isinstance(value, Mapping) and all(
            isinstance(key, str) and conforms(item, arguments[1]) for key, item in value.items()
        )
    if annotation in (int, float, str, bool):
        return type(value) is annotation
    return isinstance(value, annotation)


_DECLARED: dict[type[Model], dict[str, Any]] = {Model: {}}


def declared_types(model: type[Model]) -> dict[str, Any]:
    """Python name -> annotation of every member; an untyped view has none."""
    if model not in _DECLARED:
        _DECLARED[model] = {name: resolve(text, model.__module__) for name, text in model.__annotations__.items()}
    return _DECLARED[model]


def nested_views(value: object) -> list[Model]:
    """The views directly inside a value that was read."""
    if isinstance(value, Model):
        return [value]
    if isinstance(value, tuple):
        return [view for item in value for view in nested_views(item)]
    if isinstance(value, Mapping):
        return [view for item in value.values() for view in nested_views(item)]
    return []


def read_everything(view: Model) -> tuple[int, list[str]]:
    """How many members had a value, and the paths whose value breaks its annotation."""
    reached, broken, queue = 0, [], [view]
    for each in queue:
        for name, annotation in declared_types(type(each)).items():
            value = getattr(each, name)
            reached += value is not None
            if value is not None and not conforms(value, annotation):
                broken.append(f"{type(each).__name__}.{name}: {value!r}")
            queue += nested_views(value)
    return reached, broken
