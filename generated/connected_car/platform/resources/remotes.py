# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.car.remotes.send_remote import send as send_remote
from ..._runtime.car.remotes.send_remote import send_async as send_remote_async
from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from .. import models
from ..operations import GET_VEHICLE_REMOTE_BY_ID, GET_VEHICLE_REMOTES, SEND_VEHICLE_REMOTES

if TYPE_CHECKING:
    from ..._runtime.car.remotes.sent import AsyncSentRemote, SentRemote
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import grants
    from ..models import (
        Channel,
        ChannelRef,
        Remote,
        RemoteAction,
        RemoteCharging,
        RemoteNavigation,
        RemoteOnboardPersonalData,
        RemotePostResponse,
        RemotePreconditioning,
        RemoteSetImmobilization,
        RemoteStolen,
        RemoteTan,
        RemoteVF,
        Vehicle,
    )


class Remotes(Resource, Generic[Held]):
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

    def lock(
        self: Remotes[grants.RemoteLockingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.

        Scopes:
            remote:locking:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(locking=models.RemoteLocking.from_wire({"state": "Locked"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def unlock(
        self: Remotes[grants.RemoteLockingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.

        Scopes:
            remote:locking:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(locking=models.RemoteLocking.from_wire({"state": "Unlocked"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def horn(
        self: Remotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(horn=models.RemoteHorn.from_wire({"state": "Activated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def horn_off(
        self: Remotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(horn=models.RemoteHorn.from_wire({"state": "Unactivated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def lights(
        self: Remotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Flashes the lights.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(lights=models.RemoteLights.from_wire({"state": "Activated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def lights_off(
        self: Remotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(lights=models.RemoteLights.from_wire({"state": "Unactivated"})),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def start_charging(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(charging=models.RemoteCharging.from_wire({"charge": {"immediate": True}})),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def stop_charging(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(
                charging=models.RemoteCharging.from_wire({"charge": {"immediate": False}})
            ),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def start_preconditioning(
        self: Remotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(
                preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}})
            ),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def wake_up(
        self: Remotes[grants.RemoteWakeUpWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Wake the vehicle so that it reports fresh data; wake-ups per month are limited.

        Like `send` with this one action.

        Scopes:
            remote:wakeUp:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(wakeup=models.RemoteWakeUp.from_wire({"action": "Wakeup"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def precondition(
        self: Remotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heat or cool the cabin, now or by programme.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(action=models.RemoteActionObject(preconditioning=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def charge(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Start, stop or schedule charging.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(action=models.RemoteActionObject(charging=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def navigate(
        self: Remotes[grants.RemoteNavigationWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Send destinations to the navigation system.

        Like `send` with this one action.

        Scopes:
            remote:navigation:write
        """
        body = models.Remote(action=models.RemoteActionObject(navigation=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def find(
        self: Remotes[grants.RemoteVehicleFinderWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteVF,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Ask the vehicle where it is.

        Like `send` with this one action.

        Scopes:
            remote:vehicleFinder:write
        """
        body = models.Remote(action=models.RemoteActionObject(vehicle_finder=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def clear_personal_data(
        self: Remotes[grants.RemoteOnboardPersonalDataWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteOnboardPersonalData,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Delete personal data stored in the vehicle.

        Like `send` with this one action.

        Scopes:
            remote:onboardPersonalData:write
        """
        body = models.Remote(action=models.RemoteActionObject(onboard_personal_data=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def immobilize(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteSetImmobilization,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Keep the engine from starting, or allow it again.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(immobilization=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def report_stolen(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteStolen,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Report the vehicle stolen or found, or inhibit its starter.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(stolen=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_VEHICLE_REMOTE_BY_ID)

    def tan(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteTan,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Theft alarm notifications: silence them, or confirm or deny a theft.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(tan=order), label=label)
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


class AsyncRemotes(AsyncResource, Generic[Held]):
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

    async def lock(
        self: AsyncRemotes[grants.RemoteLockingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.

        Scopes:
            remote:locking:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(locking=models.RemoteLocking.from_wire({"state": "Locked"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def unlock(
        self: AsyncRemotes[grants.RemoteLockingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.

        Scopes:
            remote:locking:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(locking=models.RemoteLocking.from_wire({"state": "Unlocked"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def horn(
        self: AsyncRemotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(horn=models.RemoteHorn.from_wire({"state": "Activated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def horn_off(
        self: AsyncRemotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(horn=models.RemoteHorn.from_wire({"state": "Unactivated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def lights(
        self: AsyncRemotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Flashes the lights.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(lights=models.RemoteLights.from_wire({"state": "Activated"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def lights_off(
        self: AsyncRemotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(lights=models.RemoteLights.from_wire({"state": "Unactivated"})),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def start_charging(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(charging=models.RemoteCharging.from_wire({"charge": {"immediate": True}})),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def stop_charging(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(
                charging=models.RemoteCharging.from_wire({"charge": {"immediate": False}})
            ),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def start_preconditioning(
        self: AsyncRemotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(
                preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}})
            ),
            label=label,
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def wake_up(
        self: AsyncRemotes[grants.RemoteWakeUpWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Wake the vehicle so that it reports fresh data; wake-ups per month are limited.

        Like `send` with this one action.

        Scopes:
            remote:wakeUp:write
        """
        body = models.Remote(
            action=models.RemoteActionObject(wakeup=models.RemoteWakeUp.from_wire({"action": "Wakeup"})), label=label
        )
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def precondition(
        self: AsyncRemotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heat or cool the cabin, now or by programme.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(action=models.RemoteActionObject(preconditioning=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def charge(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Start, stop or schedule charging.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(action=models.RemoteActionObject(charging=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def navigate(
        self: AsyncRemotes[grants.RemoteNavigationWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Send destinations to the navigation system.

        Like `send` with this one action.

        Scopes:
            remote:navigation:write
        """
        body = models.Remote(action=models.RemoteActionObject(navigation=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def find(
        self: AsyncRemotes[grants.RemoteVehicleFinderWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteVF,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Ask the vehicle where it is.

        Like `send` with this one action.

        Scopes:
            remote:vehicleFinder:write
        """
        body = models.Remote(action=models.RemoteActionObject(vehicle_finder=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def clear_personal_data(
        self: AsyncRemotes[grants.RemoteOnboardPersonalDataWrite],
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteOnboardPersonalData,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Delete personal data stored in the vehicle.

        Like `send` with this one action.

        Scopes:
            remote:onboardPersonalData:write
        """
        body = models.Remote(action=models.RemoteActionObject(onboard_personal_data=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def immobilize(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteSetImmobilization,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Keep the engine from starting, or allow it again.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(immobilization=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def report_stolen(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteStolen,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Report the vehicle stolen or found, or inhibit its starter.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(stolen=order), label=label)
        call = self._call(SEND_VEHICLE_REMOTES, {"vehicle_id": vehicle_id, "channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_VEHICLE_REMOTE_BY_ID)

    async def tan(
        self,
        vehicle_id: str | Vehicle,
        channel_id: str | Channel | ChannelRef,
        order: RemoteTan,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Theft alarm notifications: silence them, or confirm or deny a theft.

        Like `send` with this one action.
        """
        body = models.Remote(action=models.RemoteActionObject(tan=order), label=label)
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
