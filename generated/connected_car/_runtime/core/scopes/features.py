"""What an application can do, as sets of operations and fields with a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..base.records import dataclass


@dataclass(frozen=True)
class Feature:
    """A thing that the application does for its user, and what it calls and reads for that."""

    name: str
    operations: tuple[Any, ...] = ()
    """Operations, operationIds, ``books.get`` or resource methods."""
    fields: tuple[str, ...] = ()
    """Paths such as ``Book.author``, or actions of a command."""


Features = Mapping[str, Mapping[str, Iterable[Any]]] | Iterable[Feature]
"""Features, or name -> ``{"operations": [...], "fields": [...]}``."""


def features_of(given: Features) -> tuple[Feature, ...]:
    """In their order. Raises `ValueError` for one that names nothing, or something else than these two."""
    if not isinstance(given, Mapping):
        return tuple(given)
    return tuple(_feature(name, words) for name, words in given.items())


def read_features(text: str) -> tuple[Feature, ...]:
    """From TOML: a table for each feature with ``operations`` and ``fields``. Raises `ValueError`."""
    import tomllib

    return features_of(tomllib.loads(text))


def _feature(name: str, words: Any) -> Feature:
    if not isinstance(words, Mapping) or not words or set(words) - {"operations", "fields"}:
        raise ValueError(f"feature {name!r}: give it operations and fields, and nothing else")
    lists = {key: (value,) if isinstance(value, str) else tuple(value) for key, value in words.items()}
    return Feature(name, lists.get("operations", ()), lists.get("fields", ()))
