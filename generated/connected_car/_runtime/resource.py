"""Base of the rendered resources: what their methods are written in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .client import AsyncClient, SyncClient
from .model import Model
from .operation import Operation
from .paging import AsyncPages, Pages
from .request import Call
from .scopes import check

if TYPE_CHECKING:
    from .remotes import AsyncSentRemote, SentRemote

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=Model)


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

    def _send_command(self, call: Call[T]) -> T:
        """A call that makes something: checked by its rule, sent once, searched for when its reply is lost."""
        from .commands.sending import send

        return send(self, call)

    def _send_remote(self, call: Call[Any], read: Operation[ModelT]) -> SentRemote[ModelT]:
        """A command whose outcome ``read`` reads back."""
        from .remotes.sending import send

        return send(self, call, read)

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
        """Raises `MissingScope`; warns with `ScopeWarning`."""
        check(call.operation, *self._client._scope_question(call))

    async def _send(self, call: Call[T]) -> T:
        return await self._client._send(call)

    async def _send_command(self, call: Call[T]) -> T:
        """A call that makes something; see `Resource._send_command`."""
        from .commands.sending import send_async

        return await send_async(self, call)

    async def _send_remote(self, call: Call[Any], read: Operation[ModelT]) -> AsyncSentRemote[ModelT]:
        """A command whose outcome ``read`` reads back."""
        from .remotes.sending import send_async

        return await send_async(self, call, read)

    def _pages(self, call: Call[Any]) -> AsyncPages[Any, Any]:
        return AsyncPages(self._client, call)
