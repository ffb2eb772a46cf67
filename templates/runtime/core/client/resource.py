"""Base of the rendered resources: what their methods are written in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ..base.removed import mark_removed
from ..operation.call import Call
from ..operation.operation import Operation
from ..scopes.scope_rule import check
from .asynchronous import AsyncClient
from .paging import AsyncPages, Pages
from .streams import AsyncByteStream, AsyncEventStream, AsyncValueStream, ByteStream, EventStream, ValueStream
from .sync import SyncClient

T = TypeVar("T")


def _shown(resource: object) -> str:
    """A resource with what it can be asked for."""
    kind = type(resource)
    return f"<{kind.__name__}: {', '.join(name for name in vars(kind) if not name.startswith('_'))}>"


class Resource:
    """Operations on one kind of thing."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        mark_removed(cls)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _shown(self)

    def _call(
        self, operation: Operation[T], arguments: Mapping[str, Any], body: Any = None, content_type: str | None = None
    ) -> Call[T]:
        """Raises `InvalidRequest`."""
        return self._client._call(operation, arguments, body, content_type)

    def _check_scopes(self, call: Call[Any]) -> None:
        """Raises `MissingScope`; warns with `ScopeWarning`."""
        check(call.operation, *self._client._scope_question(call))

    def _send(self, call: Call[T]) -> T:
        return self._client._send(call)

    def _bytes(self, call: Call[Any]) -> ByteStream:
        return ByteStream(self._client._open(call))

    def _events(self, call: Call[Any], source: str, accept: str = "") -> EventStream[Any]:
        return EventStream(self._client._open(call, accept), source)

    def _values(self, call: Call[Any], source: str, accept: str = "") -> ValueStream[Any]:
        return ValueStream(self._client._open(call, accept), source)

    def _pages(self, call: Call[Any]) -> Pages[Any, Any]:
        return Pages(self._client, call)


class AsyncResource:
    """The operations of one resource, awaitable."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        mark_removed(cls)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _shown(self)

    def _call(
        self, operation: Operation[T], arguments: Mapping[str, Any], body: Any = None, content_type: str | None = None
    ) -> Call[T]:
        """Raises `InvalidRequest`."""
        return self._client._call(operation, arguments, body, content_type)

    def _check_scopes(self, call: Call[Any]) -> None:
        """Raises `MissingScope`; warns with `ScopeWarning`. A stored token that wasn't read yet is read before sending."""
        if self._client._session.auth.is_loaded:
            check(call.operation, *self._client._scope_question(call))

    async def _send(self, call: Call[T]) -> T:
        return await self._client._send(call)

    async def _bytes(self, call: Call[Any]) -> AsyncByteStream:
        return AsyncByteStream(await self._client._open(call))

    async def _events(self, call: Call[Any], source: str, accept: str = "") -> AsyncEventStream[Any]:
        return AsyncEventStream(await self._client._open(call, accept), source)

    async def _values(self, call: Call[Any], source: str, accept: str = "") -> AsyncValueStream[Any]:
        return AsyncValueStream(await self._client._open(call, accept), source)

    def _pages(self, call: Call[Any]) -> AsyncPages[Any, Any]:
        return AsyncPages(self._client, call)
