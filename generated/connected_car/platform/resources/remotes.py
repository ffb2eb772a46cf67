# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.remotes.sending import send as send_remote
from ..._runtime.car.remotes.sending import send_async as send_remote_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import GET_VEHICLE_REMOTE_BY_ID, GET_VEHICLE_REMOTES, SEND_VEHICLE_REMOTES

if TYPE_CHECKING:
    from ..._runtime.car.remotes.sent import AsyncSentRemote, SentRemote
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import Channel, ChannelRef, Remote, RemoteAction, RemotePostResponse, Vehicle


class Remotes(Resource):
    """Remotes: 3 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to a vehicle through a channel, newest first.

        ``GET /accounts/vehicles/{id}/channels/{chId}/remotes``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.

        Scopes:
            each opens a part: remote, remote:locking, remote:locking:write, remote:horn, remote:horn:write,
                remote:lights, remote:lights:write, remote:preconditioning, remote:preconditioning:write,
                remote:onboardPersonalData, remote:onboardPersonalData:write, remote:charging,
                remote:charging:write, remote:wakeUp, remote:wakeUp:write, remote:navigation,
                remote:navigation:write, remote:vehicleFinder, remote:vehicleFinder:write
        """
        call = self._call(
            GET_VEHICLE_REMOTES,
            {
                "vehicle_id": vehicle_id,
                "channel_id": channel_id,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def send(
        self, vehicle_id: str | Vehicle, channel_id: str | Channel | ChannelRef, *, body: Remote
    ) -> SentRemote[RemoteAction]:
        """Sends one remote command to the vehicle. Status 202 means taken on, not done: the outcome comes as
        an event or by reading the command back. Sent once, never repeated by the client.

        ``POST /accounts/vehicles/{id}/channels/{chId}/remotes``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: remote:locking:write, remote:horn:write, remote:lights:write,
                remote:preconditioning:write, remote:onboardPersonalData:write, remote:charging:write,
                remote:wakeUp:write, remote:navigation:write, remote:vehicleFinder:write
            action locking: remote:locking:write (refused without it)
            action horn: remote:horn:write (refused without it)
            action lights: remote:lights:write (refused without it)
            action preconditioning: remote:preconditioning:write (refused without it)
            action onboardPersonalData: remote:onboardPersonalData:write (refused without it)
            action charging: remote:charging:write (refused without it)
            action wakeup: remote:wakeUp:write (refused without it)
            action navigation: remote:navigation:write
            action vehicleFinder: remote:vehicleFinder:write
        """
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def get(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """State of one remote command, with the cause if it failed.

        ``GET /accounts/vehicles/{id}/channels/{chId}/remotes/{rid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.
            remote_id: Identifier of a remote command, as returned when it was sent.

        Scopes:
            each opens a part: remote, remote:locking, remote:locking:write, remote:horn, remote:horn:write,
                remote:lights, remote:lights:write, remote:preconditioning, remote:preconditioning:write,
                remote:onboardPersonalData, remote:onboardPersonalData:write, remote:charging,
                remote:charging:write, remote:wakeUp, remote:wakeUp:write, remote:navigation,
                remote:navigation:write, remote:vehicleFinder, remote:vehicleFinder:write
        """
        call = self._call(
            GET_VEHICLE_REMOTE_BY_ID, {"vehicle_id": vehicle_id, "channel_id": channel_id, "remote_id": remote_id}
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncRemotes(AsyncResource):
    """Remotes: 3 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to a vehicle through a channel, newest first.

        ``GET /accounts/vehicles/{id}/channels/{chId}/remotes``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.

        Scopes:
            each opens a part: remote, remote:locking, remote:locking:write, remote:horn, remote:horn:write,
                remote:lights, remote:lights:write, remote:preconditioning, remote:preconditioning:write,
                remote:onboardPersonalData, remote:onboardPersonalData:write, remote:charging,
                remote:charging:write, remote:wakeUp, remote:wakeUp:write, remote:navigation,
                remote:navigation:write, remote:vehicleFinder, remote:vehicleFinder:write
        """
        call = self._call(
            GET_VEHICLE_REMOTES,
            {
                "vehicle_id": vehicle_id,
                "channel_id": channel_id,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def send(
        self, vehicle_id: str | Vehicle, channel_id: str | Channel | ChannelRef, *, body: Remote
    ) -> AsyncSentRemote[RemoteAction]:
        """Sends one remote command to the vehicle. Status 202 means taken on, not done: the outcome comes as
        an event or by reading the command back. Sent once, never repeated by the client.

        ``POST /accounts/vehicles/{id}/channels/{chId}/remotes``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: remote:locking:write, remote:horn:write, remote:lights:write,
                remote:preconditioning:write, remote:onboardPersonalData:write, remote:charging:write,
                remote:wakeUp:write, remote:navigation:write, remote:vehicleFinder:write
            action locking: remote:locking:write (refused without it)
            action horn: remote:horn:write (refused without it)
            action lights: remote:lights:write (refused without it)
            action preconditioning: remote:preconditioning:write (refused without it)
            action onboardPersonalData: remote:onboardPersonalData:write (refused without it)
            action charging: remote:charging:write (refused without it)
            action wakeup: remote:wakeUp:write (refused without it)
            action navigation: remote:navigation:write
            action vehicleFinder: remote:vehicleFinder:write
        """
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def get(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """State of one remote command, with the cause if it failed.

        ``GET /accounts/vehicles/{id}/channels/{chId}/remotes/{rid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            channel_id: Identifier of a channel, as returned when it was opened.
            remote_id: Identifier of a remote command, as returned when it was sent.

        Scopes:
            each opens a part: remote, remote:locking, remote:locking:write, remote:horn, remote:horn:write,
                remote:lights, remote:lights:write, remote:preconditioning, remote:preconditioning:write,
                remote:onboardPersonalData, remote:onboardPersonalData:write, remote:charging,
                remote:charging:write, remote:wakeUp, remote:wakeUp:write, remote:navigation,
                remote:navigation:write, remote:vehicleFinder, remote:vehicleFinder:write
        """
        call = self._call(
            GET_VEHICLE_REMOTE_BY_ID, {"vehicle_id": vehicle_id, "channel_id": channel_id, "remote_id": remote_id}
        )
        self._check_scopes(call)
        return await self._send(call)
