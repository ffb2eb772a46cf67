"""Base of the rendered resources: what their methods are written in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ..operation.call import Call
from ..operation.operation import Operation
from ..scopes.rule import check
from .asynchronous import AsyncClient
from .paging import AsyncPages, Pages
from .sync import SyncClient

T = TypeVar("T")


class Resource:
    """Operations on one kind of thing."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any], body: Any = None) -> Call[T]:
        """Raises `InvalidRequest`."""
        return self._client._call(operation, arguments, body)

    def _check_scopes(self, call: Call[Any]) -> None:
        """Raises `MissingScope`; warns with `ScopeWarning`."""
        check(call.operation, *self._client._scope_question(call))

    def _send(self, call: Call[T]) -> T:
        return self._client._send(call)

    def _pages(self, call: Call[Any]) -> Pages[Any, Any]:
        return Pages(self._client, call)


class AsyncResource:
    """The same operations, awaitable."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any], body: Any = None) -> Call[T]:
        """Raises `InvalidRequest`."""
        return self._client._call(operation, arguments, body)

    def _check_scopes(self, call: Call[Any]) -> None:
        """Raises `MissingScope`; warns with `ScopeWarning`. A stored token that wasn't read yet is read before sending."""
        if self._client._session.auth.is_loaded:
            check(call.operation, *self._client._scope_question(call))

    async def _send(self, call: Call[T]) -> T:
        return await self._client._send(call)

    def _pages(self, call: Call[Any]) -> AsyncPages[Any, Any]:
        return AsyncPages(self._client, call)
