"""Collections as iterators: pages are fetched when they are needed, by the server's own links."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote, unquote, urlsplit

from ..errors.base import PageError
from ..http.hooks import logger
from ..http.status import NoData
from ..model.base import Model, attach, context_of
from ..model.outgoing import converter_for
from ..operation.call import Call, Pairs
from ..operation.page_token import NOT_BESIDE_TOKEN, PAGE_TOKEN

if TYPE_CHECKING:
    from .asynchronous import AsyncClient
    from .sync import SyncClient

T = TypeVar("T")
PageT = TypeVar("PageT")
_MAX_PAGES = 10_000
"""The history holds two months; nothing of that size needs more pages."""
_MAX_EMPTY = 100
_AS_WRITTEN = "%:/?@!$&'()*+,;=~[]"
"""What stands in a query as it is (RFC 3986 3.4), percent signs of what is quoted already included."""


class PageCursor:
    """One way through a collection; decides where it leads and when it ends. Sends nothing."""

    def __init__(self, call: Call[Any], token_alone: bool) -> None:
        self._call = call
        self._token_alone = token_alone
        self._seen = {frozenset(call.query)}
        self._followed = 0
        self._empty = 0

    def items(self, page: Any) -> Sequence[Any]:
        """The list of a page; nothing for None. Raises `PageError` when it isn't there: an outage is not an empty list."""
        if page is None:
            return ()
        operation = self._call.operation
        assert operation.paging is not None
        wire = _object(page)
        found = _at(wire, operation.paging.items)
        if found is None:
            if wire.get("total") == 0:
                return ()
            raise PageError(operation.id, f"the page has no {'.'.join(operation.paging.items)}", context_of(page))
        items = converter_for(f"Sequence[{operation.paging.item}]", operation.namespace).read(found)
        if items is None:
            raise PageError(operation.id, f"{'.'.join(operation.paging.items)} is no list", context_of(page))
        for item in items:
            if isinstance(item, Model):
                attach(item, context_of(page))
        self._empty = 0 if items else self._empty + 1
        return tuple(items)

    def following(self, page: Any, link: str = "next") -> Call[Any] | None:
        """The call that a link of ``page`` stands for; None when there is none, or it leads where we were.

        Of the link only the query is used: hosts and prefixes in links differ from the one that
        was called, and a token goes to ``base_url`` alone. Raises `PageError` for a link to
        another operation and for a collection without end.
        """
        target = _href(page, link)
        if not target:
            return None
        found = self._read(target)
        if found is None:
            raise self._lost(page, f"its {link} link is no address")
        path, query = found
        if not _same_path(path, self._call.path):
            raise self._lost(page, f"its {link} link names another operation")
        if own := self._read(_href(page, "self")):
            # The first page was asked for without the token that links name it by.
            self._seen.add(frozenset(own[1]))
        if frozenset(query) in self._seen:
            logger.warning("%s: the %s link leads to a page that was read before", self._call.operation.id, link)
            return None
        self._seen.add(frozenset(query))
        self._followed += 1
        if self._followed >= _MAX_PAGES or self._empty >= _MAX_EMPTY:
            raise self._lost(page, f"there is no end after {self._followed} pages")
        return self._call.with_query(query)

    def _read(self, link: str) -> tuple[str, Pairs] | None:
        """Path and query of a link; None when there is none, or it can't be read."""
        try:
            parts = urlsplit(link)
            return (parts.path, self._query(parts.query)) if link else None
        except ValueError:
            return None

    def _query(self, text: str) -> Pairs:
        """As the server wrote it, a raw plus sign included: only what no address may hold is quoted."""
        pairs = [part.partition("=")[::2] for part in quote(text, safe=_AS_WRITTEN).split("&") if part]
        names = [unquote(name) for name, _ in pairs]
        if self._token_alone and PAGE_TOKEN in names:
            return tuple(pair for name, pair in zip(names, pairs, strict=True) if name not in NOT_BESIDE_TOKEN)
        return tuple(pairs)

    def _lost(self, page: Any, reason: str) -> PageError:
        return PageError(self._call.operation.id, f"can't go on after this page: {reason}", context_of(page))


def _object(page: Any) -> dict[str, Any]:
    """The JSON object below a page, as it is; only read here."""
    return page._wire if isinstance(page, Model) and isinstance(page._wire, dict) else {}


def _at(wire: Any, names: Sequence[str]) -> Any:
    """What lies at a path of wire names; a name in other case will do, when nothing else is there."""
    for name in names:
        if not isinstance(wire, dict):
            return None
        near = [key for key in wire if key.casefold() == name.casefold()]
        wire = wire[name] if name in wire else wire[near[0]] if len(near) == 1 else None
    return wire


def _href(page: Any, link: str) -> str:
    found = _at(_object(page), ("_links", link))
    if isinstance(found, list) and found:
        found = found[0]
    target = found.get("href") if isinstance(found, dict) else found
    return target if isinstance(target, str) else ""


def _same_path(linked: str, called: str) -> bool:
    """Whether a link's path ends like the one that was called; ``{cbid}`` left in a link fits anything."""
    wanted = [unquote(part) for part in called.strip("/").split("/")]
    given = [unquote(part) for part in linked.strip("/").split("/")] if linked.strip("/") else wanted
    tail = given[-len(wanted) :]
    return len(tail) == len(wanted) and all(
        theirs == ours or (theirs.startswith("{") and theirs.endswith("}"))
        for theirs, ours in zip(tail, wanted, strict=True)
    )


class Pages(Generic[T, PageT]):
    """The items (`T`) of a collection, fetched page (`PageT`) by page while they are read.

    Each loop starts anew. A page that the server answers with "no data" (404 with a code that the API calls empty) is empty
    and the last one; so is a whole collection.
    """

    def __init__(self, client: SyncClient, call: Call[Any]) -> None:
        self._client = client
        self._call = call

    def __iter__(self) -> Iterator[T]:
        for items, _ in self._walk(self._fetch(self._call)):
            yield from items

    def pages(self) -> Iterator[PageT]:
        """The replies themselves, as the declared model, one for each page."""
        for _, page in self._walk(self._fetch(self._call)):
            yield page

    def first(self) -> T | None:
        """The first item; None when there is none. Fetches one page."""
        return next(iter(self), None)

    def last(self) -> T | None:
        """The last item; None when there is none. Fetches the first page and the one that its ``last`` link names.

        All pages are read when there is no such link.
        """
        walk, page = self._start(), self._fetch(self._call)
        items = walk.items(page)
        if _href(page, "next"):
            items = walk.items(self._fetch(walk.following(page, "last")))
            # No link, or a last page that emptied meanwhile.
            items = items or [item for more, _ in self._walk(page) for item in more]
        return items[-1] if items else None

    def _start(self) -> PageCursor:
        return PageCursor(self._call, self._client._api.page_token_alone)

    def _walk(self, page: Any) -> Iterator[tuple[Sequence[T], Any]]:
        """From ``page`` on."""
        walk = self._start()
        while page is not None:
            yield walk.items(page), page
            page = self._fetch(walk.following(page))

    def _fetch(self, call: Call[Any] | None) -> Any:
        """The page; None when nothing is left to ask for, or the server has no data there."""
        if call is None:
            return None
        try:
            return self._client._send(call)
        except NoData:
            return None


class AsyncPages(Generic[T, PageT]):
    """The same for ``async for``; `first` and `last` are awaited."""

    def __init__(self, client: AsyncClient, call: Call[Any]) -> None:
        self._client = client
        self._call = call

    async def __aiter__(self) -> AsyncIterator[T]:
        async for items, _ in self._walk(await self._fetch(self._call)):
            for item in items:
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """The replies themselves, as the declared model, one for each page."""
        async for _, page in self._walk(await self._fetch(self._call)):
            yield page

    async def first(self) -> T | None:
        """The first item; None when there is none. Fetches one page."""
        async for item in self:
            return item
        return None

    async def last(self) -> T | None:
        """The last item; None when there is none. See `Pages.last`."""
        walk, page = self._start(), await self._fetch(self._call)
        items = walk.items(page)
        if _href(page, "next"):
            items = walk.items(await self._fetch(walk.following(page, "last")))
            # No link, or a last page that emptied meanwhile.
            items = items or [item async for more, _ in self._walk(page) for item in more]
        return items[-1] if items else None

    def _start(self) -> PageCursor:
        return PageCursor(self._call, self._client._api.page_token_alone)

    async def _walk(self, page: Any) -> AsyncIterator[tuple[Sequence[T], Any]]:
        """From ``page`` on."""
        walk = self._start()
        while page is not None:
            yield walk.items(page), page
            page = await self._fetch(walk.following(page))

    async def _fetch(self, call: Call[Any] | None) -> Any:
        """The page; None when nothing is left to ask for, or the server has no data there."""
        if call is None:
            return None
        try:
            return await self._client._send(call)
        except NoData:
            return None
