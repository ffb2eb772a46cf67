"""Collections as iterators: pages are fetched when they are needed, as the server says where the next one is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors.without_reply import PageError
from ..http.hooks import logger
from ..http.reply import Reply
from ..http.status_errors import NoData
from ..model.base import Model, attach
from ..model.outgoing import converter_for
from ..operation.call import Call
from .next_page import NoWayOn, Page, Standing, at, next_call, own_query, wire_of

if TYPE_CHECKING:
    from .asynchronous import AsyncClient
    from .sync import SyncClient

T = TypeVar("T")
PageT = TypeVar("PageT")
_MAX_PAGES = 10_000
"""No collection that somebody reads to its end needs more pages."""
_MAX_EMPTY = 100


class PageCursor:
    """One way through a collection; decides when it ends. Sends nothing."""

    def __init__(self, call: Call[Any], token_alone: bool) -> None:
        self._call = call
        self._token_alone = token_alone
        self._seen = {_place_of(call)}
        self._items: Sequence[Any] = ()
        self._content = b""
        self._followed = 0
        self._empty = 0

    def items(self, page: Page | None) -> Sequence[Any]:
        """The list of a page; nothing for None. Raises `PageError` when it isn't there: an outage is not an empty list."""
        self._items = self._read(page) if page is not None else ()
        self._empty = 0 if self._items else self._empty + 1
        return self._items

    def _read(self, page: Page) -> Sequence[Any]:
        operation = self._call.operation
        assert operation.paging is not None
        if not (names := operation.paging.items):
            # One object is lenient reading of a list elsewhere; here it may be what an outage sends.
            if not isinstance(page.value, tuple) or not page.reply.content.lstrip().startswith(b"["):
                raise self._error(page, "the page is no list")
            return page.value
        wire = wire_of(page.value)
        found = at(wire, names)
        if found is None:
            if at(wire, ("total",)) == 0:
                return ()
            raise self._error(page, f"the page has no {'.'.join(names)}")
        items = converter_for(f"Sequence[{operation.paging.item}]", operation.namespace).read(found)
        if items is None:
            raise self._error(page, f"{'.'.join(names)} is no list")
        for item in items:
            if isinstance(item, Model):
                attach(item, page.reply)
        return tuple(items)

    def following(self, page: Page, link: str = "next") -> Call[Any] | None:
        """The call for the page behind ``page``, whose items were read; None when there is none, or it was read before.

        It goes to ``base_url`` whatever a link says, and so does the token. Raises `PageError` for a link that leads
        elsewhere, for a page that comes again, and for a collection without end.
        """
        here = self._here(page)
        try:
            following = next_call(here, link)
            own = own_query(here)
        except NoWayOn as problem:
            raise self._lost(page, str(problem)) from None
        if following is None:
            return None
        if own:
            # The first page was asked for without the token that links name it by.
            self._seen.add(_place_of(self._call.with_query(own)))
        if _place_of(following) in self._seen:
            logger.warning("%s: the %s link leads to a page that was read before", self._call.operation.id, link)
            return None
        self._refuse_same(page)
        self._seen.add(_place_of(following))
        self._followed += 1
        if self._followed >= _MAX_PAGES or self._empty >= _MAX_EMPTY:
            raise self._lost(page, f"there is no end after {self._followed} pages")
        self._call = following
        return following

    def leads_on(self, page: Page) -> bool:
        """Whether there is a page behind the one whose items were read."""
        try:
            return next_call(self._here(page), "next") is not None
        except NoWayOn:
            return True  # Whoever follows it is told.

    def _here(self, page: Page) -> Standing:
        return Standing(self._call, page, self._items, self._token_alone)

    def _refuse_same(self, page: Page) -> None:
        """A server that doesn't heed a number answers with one page for ever."""
        paging = self._call.operation.paging
        if paging and paging.by in ("offset", "page") and self._items and isinstance(self._items[0], Model):
            if page.reply.content == self._content:
                raise self._lost(page, f"it is the page before once more, whatever {paging.parameter} says")
            self._content = page.reply.content

    def _lost(self, page: Page, reason: str) -> PageError:
        return self._error(page, f"can't go on after this page: {reason}")

    def _error(self, page: Page, reason: str) -> PageError:
        return PageError(self._call.operation.id, reason, page.reply)


def _page(reply: Reply, value: Any) -> Page | None:
    """None where nothing is declared for that status, as for 204."""
    operation = reply.operation
    return None if value is None and operation and operation.model(reply.status) is None else Page(value, reply)


def _place_of(call: Call[Any]) -> tuple[str, frozenset[tuple[str, str]]]:
    return call.path, frozenset(call.query)


class Pages(Generic[T, PageT]):
    """The items (`T`) of a collection, fetched page (`PageT`) by page while they are read.

    Each loop starts anew. A page that the server answers with "no data" (404 with a code that the API calls empty) is empty
    and the last one; so is a whole collection.
    """

    def __init__(self, client: SyncClient, call: Call[Any]) -> None:
        self._client = client
        self._call = call

    def __repr__(self) -> str:
        # Without its items: showing must not send anything.
        return f"<{type(self).__name__} of {self._call.operation.id}: fetched while they are read>"

    def __iter__(self) -> Iterator[T]:
        for items, _ in self._walk(self._fetch(self._call)):
            yield from items

    def pages(self) -> Iterator[PageT]:
        """The replies themselves, as the declared model, one for each page."""
        for _, page in self._walk(self._fetch(self._call)):
            yield page.value

    def first(self) -> T | None:
        """The first item; None when there is none. Fetches one page."""
        return next(iter(self), None)

    def last(self) -> T | None:
        """The last item; None when there is none. Fetches the first page and the one that its ``last`` link names.

        All pages are read when there is no such link.
        """
        walk, page = self._start(), self._fetch(self._call)
        items = walk.items(page)
        if page is not None and walk.leads_on(page):
            items = walk.items(self._fetch(walk.following(page, "last")))
            # No link, or a last page that emptied meanwhile.
            items = items or [item for more, _ in self._walk(page) for item in more]
        return items[-1] if items else None

    def _start(self) -> PageCursor:
        return PageCursor(self._call, self._client._api.page_token_alone)

    def _walk(self, page: Page | None) -> Iterator[tuple[Sequence[T], Page]]:
        """From ``page`` on."""
        walk = self._start()
        while page is not None:
            yield walk.items(page), page
            page = self._fetch(walk.following(page))

    def _fetch(self, call: Call[Any] | None) -> Page | None:
        """The page; None when nothing is left to ask for, or the server has no data there."""
        if call is None:
            return None
        try:
            reply = self._client._perform(call)
        except NoData:
            return None
        return _page(reply, self._client._session.result(reply))


class AsyncPages(Generic[T, PageT]):
    """The items (`T`) of a collection, for ``async for``; `first` and `last` are awaited. See `Pages`."""

    def __init__(self, client: AsyncClient, call: Call[Any]) -> None:
        self._client = client
        self._call = call

    def __repr__(self) -> str:
        # Without its items: showing must not send anything.
        return f"<{type(self).__name__} of {self._call.operation.id}: fetched while they are read>"

    async def __aiter__(self) -> AsyncIterator[T]:
        async for items, _ in self._walk(await self._fetch(self._call)):
            for item in items:
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """The replies themselves, as the declared model, one for each page."""
        async for _, page in self._walk(await self._fetch(self._call)):
            yield page.value

    async def first(self) -> T | None:
        """The first item; None when there is none. Fetches one page."""
        async for item in self:
            return item
        return None

    async def last(self) -> T | None:
        """The last item; None when there is none. See `Pages.last`."""
        walk, page = self._start(), await self._fetch(self._call)
        items = walk.items(page)
        if page is not None and walk.leads_on(page):
            items = walk.items(await self._fetch(walk.following(page, "last")))
            # No link, or a last page that emptied meanwhile.
            items = items or [item async for more, _ in self._walk(page) for item in more]
        return items[-1] if items else None

    def _start(self) -> PageCursor:
        return PageCursor(self._call, self._client._api.page_token_alone)

    async def _walk(self, page: Page | None) -> AsyncIterator[tuple[Sequence[T], Page]]:
        """From ``page`` on."""
        walk = self._start()
        while page is not None:
            yield walk.items(page), page
            page = await self._fetch(walk.following(page))

    async def _fetch(self, call: Call[Any] | None) -> Page | None:
        """The page; None when nothing is left to ask for, or the server has no data there."""
        if call is None:
            return None
        try:
            reply = await self._client._perform(call)
        except NoData:
            return None
        return _page(reply, self._client._session.result(reply))
