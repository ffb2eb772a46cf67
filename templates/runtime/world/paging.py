"""Collections: the page that a query asks for, and the links to the others."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .facts import ServerFacts, ServerOperation
from .reports import Json

_PAGE = 60


@dataclass(frozen=True)
class WorldPage:
    """The items of one page, and where the others are."""

    items: list[Json]
    total: int
    size: int
    start: int

    @property
    def pages(self) -> int:
        """How many there are."""
        return math.ceil(self.total / self.size)

    @property
    def number(self) -> int:
        """Of this one, from 1 on."""
        return self.start // self.size + 1


def page(api: ServerFacts, operation: ServerOperation, items: Sequence[Json], query: Mapping[str, Any]) -> WorldPage:
    """The page that ``pageToken``, or ``indexRange`` and ``pageSize``, name. Raises `ValueError`."""
    if token := query.get("pageToken"):
        start, size, end = _read(token)
    else:
        start, end = _range(query.get("indexRange", "0-"))
        size = query.get("pageSize") or _default_size(api, operation)
    end = min(end, len(items))
    return WorldPage(
        [*items[start : min(start + size, end)]], end if token or "indexRange" in query else len(items), size, start
    )


def links(operation: ServerOperation, page: WorldPage, address: str, query: Mapping[str, list[str]]) -> Json:
    """Self and first, the neighbours that there are, and last; each with the rest of the query.

    A page is named by a token, or by its range where the operation takes no token.
    """
    rest = [(name, each) for name, texts in query.items() for each in texts if name not in _PLACES | {"client_id"}]
    by_token = any(each["name"] == "pageToken" for each in operation.parameters)

    def at(number: int) -> Json:
        start = (number - 1) * page.size
        token, span = _token(start, page.size, page.total), f"{start}-{start + page.size - 1}"
        pairs = [*rest, ("pageToken", token) if by_token else ("indexRange", span)]
        return {"href": f"{address}?{urlencode(pairs)}"}

    last = max(page.pages, 1)
    found = {"self": at(page.number), "first": at(1), "last": at(last)}
    if page.number < last:
        found["next"] = at(page.number + 1)
    if page.number > 1:
        found["prev"] = at(page.number - 1)
    return found


_PLACES = frozenset({"pageToken", "pageSize", "indexRange"})


def _default_size(api: ServerFacts, operation: ServerOperation) -> int:
    schema: Mapping[str, Any] = next(
        (each["schema"] for each in operation.parameters if each["name"] == "pageSize"), {}
    )
    return int(api.resolved(schema).get("default", _PAGE))


def _range(text: str) -> tuple[int, int]:
    start, dash, end = text.partition("-")
    if not dash or not start.isdigit() or not (end.isdigit() or not end):
        raise ValueError("indexRange looks like 0-9 or 0-")
    return int(start), int(end) + 1 if end else 10**9


def _token(start: int, size: int, end: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([start, size, end]).encode()).decode()


def _read(token: str) -> tuple[int, int, int]:
    try:
        start, size, end = json.loads(base64.urlsafe_b64decode(token))
        return int(start), max(1, int(size)), int(end)
    except (ValueError, TypeError):
        raise ValueError("pageToken is not one of ours") from None
