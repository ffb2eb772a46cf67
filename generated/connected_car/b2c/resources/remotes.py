# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.car.remotes.send_remote import send as send_remote
from ..._runtime.car.remotes.send_remote import send_async as send_remote_async
from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from .. import models
from ..operations import GET_REMOTE_REQUEST_FOR_VHL_BY_ID, GET_REMOTE_REQUESTS_FOR_VHL, SEND_REMOTE_TO_VHL

if TYPE_CHECKING:
    from ..._runtime.car.remotes.sent import AsyncSentRemote, SentRemote
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import grants
    from ..models import (
        CallbackRef,
        Remote,
        RemoteAction,
        RemoteCharging,
        RemoteNavigation,
        RemotePostResponse,
        RemotePreconditioning,
        UserCallback,
        Vehicle,
    )


class Remotes(Resource, Generic[Held]):
    """Remotes: 3 operations of the End users (B2C) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to the vehicle through this callback, with their progress.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/remotes``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_REMOTE_REQUESTS_FOR_VHL,
            {
                "vehicle_id": vehicle_id,
                "callback_id": callback_id,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def send(
        self, vehicle_id: str | Vehicle, callback_id: str | CallbackRef | UserCallback, *, body: Remote
    ) -> SentRemote[RemoteAction]:
        """Sends one command to the vehicle; the 202 reply means accepted, not done. Never repeat it blindly.

        ``POST /user/vehicles/{id}/callbacks/{cbid}/remotes``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
            action preconditioning: remote:preconditioning:write (refused without it)
            action door: remote:door:write (refused without it)
            action horn: remote:horn:write (refused without it)
            action charging: remote:charging:write (refused without it)
            action lights: remote:lights:write (refused without it)
            action wakeUp: remote:wakeup:write (refused without it)
            action navigation: remote:navigation:write (refused without it)
        """
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lock(
        self: Remotes[grants.RemoteDoorWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Locked"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def unlock(
        self: Remotes[grants.RemoteDoorWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Unlocked"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def horn(
        self: Remotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Activated"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def horn_off(
        self: Remotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Unactivated"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lights(
        self: Remotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Switches the lights on.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": True}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lights_off(
        self: Remotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": False}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def start_charging(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": True}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def stop_charging(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": False}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def start_preconditioning(
        self: Remotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}}),
            label=label,
        )
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def stop_preconditioning(
        self: Remotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Ends heating or cooling the cabin.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": False}}),
            label=label,
        )
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def wake_up(
        self: Remotes[grants.RemoteWakeupWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month.

        Like `send` with this one action.

        Scopes:
            remote:wakeup:write
        """
        body = models.Remote(wake_up=models.RemoteWakeUp.from_wire({"action": "WakeUp"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def precondition(
        self: Remotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heats or cools the cabin now, or sets the timer.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(preconditioning=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def charge(
        self: Remotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Starts or stops charging, or sets its timer or preferences.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def navigate(
        self: Remotes[grants.RemoteNavigationWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Sends a route to the navigation system.

        Like `send` with this one action.

        Scopes:
            remote:navigation:write
        """
        body = models.Remote(navigation=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def get(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """State of one remote command: pending, done or failed with its cause.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/remotes/{rid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            remote_id: Identifier of a remote command, as returned when it was sent.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "remote_id": remote_id},
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncRemotes(AsyncResource, Generic[Held]):
    """Remotes: 3 operations of the End users (B2C) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to the vehicle through this callback, with their progress.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/remotes``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_REMOTE_REQUESTS_FOR_VHL,
            {
                "vehicle_id": vehicle_id,
                "callback_id": callback_id,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def send(
        self, vehicle_id: str | Vehicle, callback_id: str | CallbackRef | UserCallback, *, body: Remote
    ) -> AsyncSentRemote[RemoteAction]:
        """Sends one command to the vehicle; the 202 reply means accepted, not done. Never repeat it blindly.

        ``POST /user/vehicles/{id}/callbacks/{cbid}/remotes``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
            action preconditioning: remote:preconditioning:write (refused without it)
            action door: remote:door:write (refused without it)
            action horn: remote:horn:write (refused without it)
            action charging: remote:charging:write (refused without it)
            action lights: remote:lights:write (refused without it)
            action wakeUp: remote:wakeup:write (refused without it)
            action navigation: remote:navigation:write (refused without it)
        """
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lock(
        self: AsyncRemotes[grants.RemoteDoorWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Locked"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def unlock(
        self: AsyncRemotes[grants.RemoteDoorWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Unlocked"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def horn(
        self: AsyncRemotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Activated"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def horn_off(
        self: AsyncRemotes[grants.RemoteHornWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Unactivated"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lights(
        self: AsyncRemotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Switches the lights on.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": True}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lights_off(
        self: AsyncRemotes[grants.RemoteLightsWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.

        Scopes:
            remote:lights:write
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": False}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def start_charging(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": True}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def stop_charging(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": False}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def start_preconditioning(
        self: AsyncRemotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}}),
            label=label,
        )
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def stop_preconditioning(
        self: AsyncRemotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Ends heating or cooling the cabin.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": False}}),
            label=label,
        )
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def wake_up(
        self: AsyncRemotes[grants.RemoteWakeupWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month.

        Like `send` with this one action.

        Scopes:
            remote:wakeup:write
        """
        body = models.Remote(wake_up=models.RemoteWakeUp.from_wire({"action": "WakeUp"}), label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def precondition(
        self: AsyncRemotes[grants.RemotePreconditioningWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heats or cools the cabin now, or sets the timer.

        Like `send` with this one action.

        Scopes:
            remote:preconditioning:write
        """
        body = models.Remote(preconditioning=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def charge(
        self: AsyncRemotes[grants.RemoteChargingWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Starts or stops charging, or sets its timer or preferences.

        Like `send` with this one action.

        Scopes:
            remote:charging:write
        """
        body = models.Remote(charging=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def navigate(
        self: AsyncRemotes[grants.RemoteNavigationWrite],
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sends a route to the navigation system.

        Like `send` with this one action.

        Scopes:
            remote:navigation:write
        """
        body = models.Remote(navigation=order, label=label)
        call = self._call(SEND_REMOTE_TO_VHL, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def get(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """State of one remote command: pending, done or failed with its cause.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/remotes/{rid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            remote_id: Identifier of a remote command, as returned when it was sent.

        Scopes:
            each opens a part: remote:door:write, remote:preconditioning:write, remote:horn:write,
                remote:charging:write, remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "remote_id": remote_id},
        )
        self._check_scopes(call)
        return await self._send(call)
