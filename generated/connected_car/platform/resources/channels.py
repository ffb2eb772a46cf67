# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    DELETE_CHANNELS_BY_ID,
    GET_CHANNELS,
    GET_CHANNELS_BY_ID,
    POST_CHANNELS,
    PUT_CHANNELS_BY_ID,
    SET_CHANNEL_STATUS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import grants, models
    from ..models import Channel, ChannelRef, ChannelSubscribe, ChannelType, RunStatusSetter


class Channels(Resource, Generic[Held]):
    """Channels: 6 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(self, *, types: Sequence[ChannelType | str] | None = None) -> Pages[Channel, models.Channels]:
        """Channels of the account, where events are delivered; the list is not paged.

        ``GET /accounts/channels``

        Args:
            types: Only channels that serve these subscriptions; all when not given.

        Scopes:
            each opens a part: channel, channel:write
        """
        call = self._call(GET_CHANNELS, {"types": types})
        self._check_scopes(call)
        return self._pages(call)

    def create(self: Channels[grants.ChannelWrite], *, body: ChannelSubscribe) -> ChannelRef:
        """Opens a channel for events: web hook, web socket or push notification. At most five per account.
        Sent once, never repeated by the client.

        ``POST /accounts/channels``

        Scopes:
            required: channel:write
        """
        call = self._call(POST_CHANNELS, {}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def get(self, channel_id: str | Channel | ChannelRef) -> Channel:
        """One channel with its settings and run status.

        ``GET /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: channel, channel:write
        """
        call = self._call(GET_CHANNELS_BY_ID, {"channel_id": channel_id})
        self._check_scopes(call)
        return self._send(call)

    def update(
        self: Channels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef, *, body: ChannelSubscribe
    ) -> ChannelRef:
        """Replaces a channel's settings as a whole; its kind (web hook, web socket, push) stays.

        ``PUT /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(PUT_CHANNELS_BY_ID, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def delete(self: Channels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef) -> None:
        """Closes a channel. Refused while remotes on it are pending or its monitors run.

        ``DELETE /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(DELETE_CHANNELS_BY_ID, {"channel_id": channel_id})
        self._check_scopes(call)
        return self._send(call)

    def set_status(
        self: Channels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef, *, body: RunStatusSetter
    ) -> ChannelRef:
        """Pauses a channel, so that it delivers nothing, or lets it run again.

        ``PUT /accounts/channels/{chId}/status``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(SET_CHANNEL_STATUS, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncChannels(AsyncResource, Generic[Held]):
    """Channels: 6 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(self, *, types: Sequence[ChannelType | str] | None = None) -> AsyncPages[Channel, models.Channels]:
        """Channels of the account, where events are delivered; the list is not paged.

        ``GET /accounts/channels``

        Args:
            types: Only channels that serve these subscriptions; all when not given.

        Scopes:
            each opens a part: channel, channel:write
        """
        call = self._call(GET_CHANNELS, {"types": types})
        self._check_scopes(call)
        return self._pages(call)

    async def create(self: AsyncChannels[grants.ChannelWrite], *, body: ChannelSubscribe) -> ChannelRef:
        """Opens a channel for events: web hook, web socket or push notification. At most five per account.
        Sent once, never repeated by the client.

        ``POST /accounts/channels``

        Scopes:
            required: channel:write
        """
        call = self._call(POST_CHANNELS, {}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(self, channel_id: str | Channel | ChannelRef) -> Channel:
        """One channel with its settings and run status.

        ``GET /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: channel, channel:write
        """
        call = self._call(GET_CHANNELS_BY_ID, {"channel_id": channel_id})
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self: AsyncChannels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef, *, body: ChannelSubscribe
    ) -> ChannelRef:
        """Replaces a channel's settings as a whole; its kind (web hook, web socket, push) stays.

        ``PUT /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(PUT_CHANNELS_BY_ID, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def delete(self: AsyncChannels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef) -> None:
        """Closes a channel. Refused while remotes on it are pending or its monitors run.

        ``DELETE /accounts/channels/{chId}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(DELETE_CHANNELS_BY_ID, {"channel_id": channel_id})
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self: AsyncChannels[grants.ChannelWrite], channel_id: str | Channel | ChannelRef, *, body: RunStatusSetter
    ) -> ChannelRef:
        """Pauses a channel, so that it delivers nothing, or lets it run again.

        ``PUT /accounts/channels/{chId}/status``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: channel:write
        """
        call = self._call(SET_CHANNEL_STATUS, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)
