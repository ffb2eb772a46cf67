"""Where a page says that another one is: in a link, by a cursor, or counted on from its own place. Sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..base.records import dataclass
from ..http.link_header import targets
from ..http.reply import Reply
from ..model.base import Model
from ..operation.call import Call, Pairs
from ..operation.operation import Paging
from ..operation.page_token import NOT_BESIDE_TOKEN, PAGE_TOKEN
from ..operation.style import in_query

_AS_WRITTEN = "%:/?@!$&'()*+,;=~[]"
"""What stands in a query as it is (RFC 3986 3.4), percent signs of what is quoted already included."""
_PORTS = {"http": 80, "https": 443}


class Page(NamedTuple):
    """One page of a collection."""

    value: Any
    """As the operation declares it."""
    reply: Reply


class NoWayOn(Exception):
    """A page says that there is another one, and not where; the message says what is wrong with it."""


@dataclass(frozen=True)
class Standing:
    """How far a walk has come: the call that fetched the last page, that page, and the list in it."""

    call: Call[Any]
    page: Page
    items: Sequence[Any]
    token_alone: bool
    """The server takes a page token and nothing beside it."""

    @property
    def paging(self) -> Paging:
        """What the operation says of its pages."""
        found = self.call.operation.paging
        assert found is not None
        return found


def next_call(here: Standing, link: str) -> Call[Any] | None:
    """The call for the page that ``link`` (``next`` or ``last``) means; None when there is none. Raises `NoWayOn`."""
    if here.paging.by in _LINKED:
        return _LINKED[here.paging.by](here, link)
    return _COUNTED[here.paging.by](here) if link == "next" else None


def at(wire: Any, names: Sequence[str]) -> Any:
    """What lies at a path of wire names; a name in other case will do, when nothing else is there."""
    for name in names:
        if not isinstance(wire, dict):
            return None
        near = [key for key in wire if key.casefold() == name.casefold()]
        wire = wire[name] if name in wire else wire[near[0]] if len(near) == 1 else None
    return wire


def wire_of(value: Any) -> Any:
    """The JSON value below a view, as it is; only read here. A value that is no view is itself."""
    return value._wire if isinstance(value, Model) else value


def own_query(here: Standing) -> Pairs | None:
    """The query by which links name this very page; None where they don't."""
    found = _read(_href(here.page, "self")) if here.paging.by == "links" else None
    return found and _pairs(found[1], here.token_alone)


# --- links


def _linked(here: Standing, link: str) -> Call[Any] | None:
    """``_links`` of the page (HAL). Of a link only the query is used: hosts and prefixes in them differ."""
    target = _href(here.page, link)
    if not target:
        return None
    if (found := _read(target)) is None:
        raise NoWayOn(f"its {link} link is no address")
    if not _same_path(found[0], here.call.path):
        raise NoWayOn(f"its {link} link names another operation")
    return here.call.with_query(_pairs(found[1], here.token_alone))


def _addressed(here: Standing, link: str) -> Call[Any] | None:
    """A member of the page holds the whole address, or what of it differs."""
    target = at(wire_of(here.page.value), here.paging.next) if link == "next" else None
    return _followed(here, target, link)


def _in_header(here: Standing, link: str) -> Call[Any] | None:
    """The header ``Link`` does (RFC 8288)."""
    return _followed(here, targets(here.page.reply.headers.get("link", "")).get(link), link)


def _followed(here: Standing, target: Any, link: str) -> Call[Any] | None:
    """Path and query of an address of the host that was called; nothing is ever sent to another one."""
    if not target:
        return None
    if (found := _read(target, here.page.reply.url)) is None:
        raise NoWayOn(f"its {link} link is no address")
    path, query, host = found
    if host != _host(here.page.reply.url):
        raise NoWayOn(f"its {link} link names another host")
    base = _quoted_path(here.page.reply.url).removesuffix(here.call.path)
    below = path.removeprefix(base)
    if not path.startswith(f"{base}/") or {".", ".."} & set(unquote(below).split("/")):
        raise NoWayOn(f"its {link} link leads out of base_url")
    return replace(here.call, path=below, query=_pairs(query, alone=False))


def _read(link: Any, base: str = "") -> tuple[str, str, tuple[str | None, int | None]] | None:
    """Path, query and host of a link; None when there is none, or it can't be read."""
    if not isinstance(link, str) or not link:
        return None
    try:
        whole = urljoin(base, link)
        parts = urlsplit(whole)
        quote(parts.path + parts.query)
        return _quoted_path(whole), parts.query, _host(whole)
    except ValueError:
        return None


def _quoted_path(address: str) -> str:
    return quote(urlsplit(address).path, safe=_AS_WRITTEN)


def _host(address: str) -> tuple[str | None, int | None]:
    """Host and port; behind a gateway links say http where https was called, and mean the same."""
    parts = urlsplit(address)
    port = parts.port or _PORTS.get(parts.scheme)
    return parts.hostname, None if port in _PORTS.values() else port


def _pairs(query: str, alone: bool) -> Pairs:
    """As the server wrote it, a raw plus sign included: only what no address may hold is quoted."""
    pairs = [part.partition("=")[::2] for part in quote(query, safe=_AS_WRITTEN).split("&") if part]
    names = [unquote(name) for name, _ in pairs]
    if alone and PAGE_TOKEN in names:
        return tuple(pair for name, pair in zip(names, pairs, strict=True) if name not in NOT_BESIDE_TOKEN)
    return tuple(pairs)


def _href(page: Page, link: str) -> Any:
    found = at(wire_of(page.value), ("_links", link))
    if isinstance(found, list) and found:
        found = found[0]
    return found.get("href") if isinstance(found, dict) else found


def _same_path(linked: str, called: str) -> bool:
    """Whether a link's path ends like the one that was called; ``{cbid}`` left in a link fits anything."""
    wanted = [unquote(part) for part in called.strip("/").split("/")]
    given = [unquote(part) for part in linked.strip("/").split("/")] if linked.strip("/") else wanted
    tail = given[-len(wanted) :]
    return len(tail) == len(wanted) and all(
        theirs == ours or (theirs.startswith("{") and theirs.endswith("}"))
        for theirs, ours in zip(tail, wanted, strict=True)
    )


# --- a parameter


def _by_cursor(here: Standing) -> Call[Any] | None:
    """The page names where the next one begins, or its last item does."""
    paging, more = here.paging, _more(here)
    if more is False:
        return None
    if paging.last_item is None:
        cursor = at(wire_of(here.page.value), paging.next)
    elif here.items:
        cursor, more = at(wire_of(here.items[-1]), paging.last_item), True
    else:
        cursor = None
    if isinstance(cursor, str | int | float) and not isinstance(cursor, bool) and cursor != "":
        return _with(here, cursor)
    if more is True or cursor not in (None, "", False):
        raise NoWayOn("it has no cursor that could be sent")
    return None


def _by_offset(here: Standing) -> Call[Any] | None:
    """As many items further on. Raises `NoWayOn` for an empty page before the end: it would be asked for once more."""
    offset = _place(here) + len(here.items)
    if _is_last(here, offset, here.paging.total):
        return None
    if not here.items:
        raise NoWayOn("it is empty, and says that there are more items")
    return _with(here, offset)


def _by_number(here: Standing) -> Call[Any] | None:
    """The page with the next number, also behind an empty one."""
    number = _place(here) + 1
    return None if _is_last(here, number, here.paging.pages) else _with(here, number)


def _is_last(here: Standing, place: int, path_of_count: Sequence[str]) -> bool:
    """Whether nothing is at the next place: ``more`` says so, or the count of all; an empty page where neither speaks."""
    more, count = _more(here), _count(here, path_of_count)
    if more is not None:
        return not more
    return not here.items if count is None else place >= here.paging.first + count


def _more(here: Standing) -> bool | None:
    """What the page says itself; None when it says nothing."""
    found = at(wire_of(here.page.value), here.paging.more) if here.paging.more else None
    return found if isinstance(found, bool) else None


def _count(here: Standing, path: Sequence[str]) -> int | None:
    found = at(wire_of(here.page.value), path) if path else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _place(here: Standing) -> int:
    """The number that the last page was asked for by; where it wasn't, what the server takes then."""
    names = {name for name, _ in _written(here, 0)}
    given = [value for name, value in here.call.query if name in names]
    try:
        return int(given[-1]) if given else here.paging.first
    except ValueError:
        raise NoWayOn(f"{here.paging.parameter} of the call is no number to count on from") from None


def _with(here: Standing, value: Any) -> Call[Any]:
    """The same call with another value of the parameter."""
    pairs = _written(here, value)
    names = {name for name, _ in pairs}
    return here.call.with_query((*(pair for pair in here.call.query if pair[0] not in names), *pairs))


def _written(here: Standing, value: Any) -> Pairs:
    wanted = ("query", here.paging.parameter)
    found = (each for each in here.call.operation.parameters if (each.location, each.wire) == wanted)
    try:
        return tuple(in_query(next(found), value))
    except UnicodeEncodeError:
        raise NoWayOn("its cursor is no text that could be sent") from None


Following: TypeAlias = Call[Any] | None
_LINKED: Mapping[str, Callable[[Standing, str], Following]] = {
    "links": _linked,
    "address": _addressed,
    "header": _in_header,
}
_COUNTED: Mapping[str, Callable[[Standing], Following]] = {
    "cursor": _by_cursor,
    "offset": _by_offset,
    "page": _by_number,
}
