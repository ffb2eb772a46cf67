"""Sending a remote command: what `send` of a resource of remotes is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ...core.model.base import Model
from ..commands import send_command
from ..commands.command import object_in
from .sent import AsyncSentRemote, SentRemote

if TYPE_CHECKING:
    from ...core.client.resource import AsyncResource, Resource
    from ...core.operation.call import Call
    from ...core.operation.operation import Operation

A = TypeVar("A")


def send(resource: Resource, call: Call[Any], read: Operation[A]) -> SentRemote[A]:
    """Send once, with a label in the body; ``read`` reads the outcome back. Raises like `commands.send_command.send`."""
    return SentRemote(resource, read, call, _view(send_command.send(resource, call)))


async def send_async(resource: AsyncResource, call: Call[Any], read: Operation[A]) -> AsyncSentRemote[A]:
    """The same in an event loop."""
    return AsyncSentRemote(resource, read, call, _view(await send_command.send_async(resource, call)))


def _view(accepted: Any) -> Model:
    """A reply as a view, an untyped one where the document doesn't say what it holds."""
    return accepted if isinstance(accepted, Model) else Model.from_wire(object_in(accepted))
