"""Sending a command: checked before, sent once, and found again when its reply was lost.

A command whose reply doesn't come may have been taken: the horn would sound twice if it were sent
again. So what the server lists is searched for the command's label. A command without a label
gets one for this purpose. With a label of the caller's, which older items may carry too, and where
a limit is published, the listing is read before sending as well: only a new item counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ...core.errors.without_reply import ConnectionFailed, DecodeError, PackageError
from ...core.http.status_errors import BadGateway, GatewayTimeout, StatusError
from .command import Command, Listing, object_in, prepared
from .command_rule import CommandRule
from .vehicle import known_capability

if TYPE_CHECKING:
    from ...core.client.resource import AsyncResource, Resource
    from ...core.operation.call import Call

T = TypeVar("T")

LOST = (ConnectionFailed, DecodeError, BadGateway, GatewayTimeout)
"""After these nobody knows whether the server acted, unless no connection came about."""


def send(resource: Resource, call: Call[T]) -> T:
    """Send a command once. Raises `InvalidRequest`, `LimitReached`, `CommandUnconfirmed`, or what a call raises."""
    command = _prepared(resource._client, call)
    before = _listed(resource, command) if command.looks_first else ()
    command.require_room(before)
    try:
        return command.identified(resource._send(command.call))
    except LOST as error:
        if not command.label or not _is_lost(command, error):
            raise
        return command.found(before, _listed(resource, command), error)


async def send_async(resource: AsyncResource, call: Call[T]) -> T:
    """The same in an event loop."""
    command = _prepared(resource._client, call)
    before = await _listed_async(resource, command) if command.looks_first else ()
    command.require_room(before)
    try:
        return command.identified(await resource._send(command.call))
    except LOST as error:
        if not command.label or not _is_lost(command, error):
            raise
        return command.found(before, await _listed_async(resource, command), error)


def _is_lost(command: Command[Any], error: Exception) -> bool:
    """Whether ``error`` leaves open what became of the command; that of a token request beside it doesn't."""
    if isinstance(error, StatusError):
        return error.reply.operation is command.call.operation
    if isinstance(error, ConnectionFailed) and not error.may_have_arrived:
        return False
    return isinstance(error, (ConnectionFailed, DecodeError)) and error.operation == command.call.operation.id


def _prepared(client: Any, call: Call[T]) -> Command[T]:
    rule = CommandRule.behind(call.operation)
    capability = known_capability(client._session, call) if rule.capabilities else None
    return prepared(call, capability, client._options.validate)


def _listed(resource: Resource, command: Command[Any]) -> Listing:
    try:
        return [object_in(item) for item in resource._pages(resource._call(command.listing, command.call.arguments))]
    except PackageError:
        return None


async def _listed_async(resource: AsyncResource, command: Command[Any]) -> Listing:
    try:
        return [
            object_in(item) async for item in resource._pages(resource._call(command.listing, command.call.arguments))
        ]
    except PackageError:
        return None
