"""Collections: the page that a query asks for, and the links to the others."""

from __future__ import annotations

import base64
import json
import math
import operator
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .facts import ServerFacts, ServerOperation
from .messages import read_json
from .reports import Json

_PAGE = 60


@dataclass(frozen=True)
class WorldPage:
    """The items of one page, and where the others are: those from ``first`` to ``end`` are asked for."""

    items: list[Json]
    first: int
    start: int
    size: int
    end: int
    """The one behind the last."""

    @property
    def total(self) -> int:
        """Items over all pages."""
        return self.end - self.first

    @property
    def pages(self) -> int:
        """How many there are."""
        return math.ceil(self.total / self.size)

    @property
    def number(self) -> int:
        """Of this one, from 1 on."""
        return (self.start - self.first) // self.size + 1


def page(api: ServerFacts, operation: ServerOperation, items: Sequence[Json], query: Mapping[str, Any]) -> WorldPage:
    """The page that ``pageToken``, or ``indexRange`` and ``pageSize``, name; all items where nothing can be named.

    Raises `ValueError`.
    """
    taken, there = _taken(operation), len(items)
    if "pageToken" in query:
        first, start, size, end = _read(query["pageToken"])
    else:
        start, end = _range(query.get("indexRange", "0-"))
        size = query.get("pageSize") or (_default_size(api, operation) if taken else max(there, 1))
        # A range doesn't say where the first page began: pages are counted through the whole list.
        first = start if "pageToken" in taken or start >= there else start % size
    first, start, end = min(first, there), min(start, there), min(end, there)
    return WorldPage([*items[start : min(start + size, end)]], first, start, size, max(first, end))


def links(operation: ServerOperation, page: WorldPage, address: str, query: Mapping[str, list[str]]) -> Json:
    """Self and first, the neighbours that there are, and last; each with the rest of the query.

    A page is named by a token; by its range where the operation takes no token, with the end of what was asked for.
    """
    taken = _taken(operation)
    rest = [(name, each) for name, texts in query.items() for each in texts if name not in _PLACES | {"client_id"}]

    def at(number: int) -> Json:
        start = page.first + (number - 1) * page.size
        named = {
            "pageToken": _token(page.first, start, page.size, page.end),
            "indexRange": f"{start}-{page.end - 1}" if start < page.end else f"{start}-",
            "pageSize": str(page.size),
        }
        places = [(name, named[name]) for name in (["pageToken"] if "pageToken" in taken else sorted(taken))]
        return {"href": f"{address}?{urlencode([*rest, *places])}".removesuffix("?")}

    last = max(page.pages, 1)
    found = {"self": at(page.number), "first": at(1), "last": at(last)}
    if page.number < last:
        found["next"] = at(page.number + 1)
    if page.number > 1:
        found["prev"] = at(page.number - 1)
    return found


_PLACES = frozenset({"pageToken", "pageSize", "indexRange"})


def _taken(operation: ServerOperation) -> set[str]:
    """What an operation takes to name a page."""
    return {each["name"] for each in operation.parameters} & _PLACES


def _default_size(api: ServerFacts, operation: ServerOperation) -> int:
    schema: Mapping[str, Any] = next(
        (each["schema"] for each in operation.parameters if each["name"] == "pageSize"), {}
    )
    return int(api.resolved(schema).get("default", _PAGE))


def _range(text: str) -> tuple[int, int]:
    """Start, and the place behind the end. Raises `ValueError`."""
    found = re.fullmatch(r"([0-9]+)-([0-9]*)", text)
    if not found:
        raise ValueError("indexRange looks like 0-9 or 0-")
    start, end = int(found[1]), int(found[2]) + 1 if found[2] else sys.maxsize
    if found[2] and end <= start:
        raise ValueError("indexRange ends before it begins")
    return start, end


def _token(*places: int) -> str:
    return base64.urlsafe_b64encode(json.dumps(places).encode()).decode()


def _read(token: str) -> tuple[int, int, int, int]:
    try:
        first, start, size, end = map(operator.index, read_json(base64.urlsafe_b64decode(token)))
    except (ValueError, TypeError):
        raise ValueError("pageToken is not one of ours") from None
    if not (0 <= first <= start and size >= 1 and (start - first) % size == 0):
        raise ValueError("pageToken is not one of ours")
    return first, start, size, end
