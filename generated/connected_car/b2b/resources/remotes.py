# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.remotes.send_remote import send as send_remote
from ..._runtime.car.remotes.send_remote import send_async as send_remote_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from .. import models
from ..operations import GET_REMOTE_REQUEST_FOR_VHL_BY_ID, GET_REMOTE_REQUESTS_FOR_VHL, SEND_REMOTE_TO_VHL

if TYPE_CHECKING:
    from ..._runtime.car.remotes.sent import AsyncSentRemote, SentRemote
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..models import (
        CallbackRef,
        Fleet,
        Remote,
        RemoteAction,
        RemoteCallback,
        RemoteCharging,
        RemoteNavigation,
        RemotePostResponse,
        RemotePreconditioning,
        RemoteSetImmobilization,
        RemoteStolen,
        Vehicle,
        VehicleItem,
    )


class Remotes(Resource):
    """Remotes: 3 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to a vehicle on a callback, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_REMOTE_REQUESTS_FOR_VHL,
            {
                "fleet_id": fleet_id,
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
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        body: Remote,
    ) -> SentRemote[RemoteAction]:
        """Sends one remote command to a vehicle. Status 202 means accepted, not done: the outcome comes as an
        event or by reading the command back. Sent once, never repeated by the client.

        ``POST /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lock(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Locked"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def unlock(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Unlocked"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def horn(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Activated"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def horn_off(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Unactivated"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lights(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Switches the lights on.

        Like `send` with this one action.
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": True}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def lights_off(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": False}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def start_charging(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": True}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def stop_charging(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": False}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def start_preconditioning(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}}),
            label=label,
        )
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def stop_preconditioning(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Ends heating or cooling the cabin.

        Like `send` with this one action.
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": False}}),
            label=label,
        )
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def wake_up(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month.

        Like `send` with this one action.
        """
        body = models.Remote(wake_up=models.RemoteWakeUp.from_wire({"action": "WakeUp"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def precondition(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Heats or cools the cabin now, or sets the timer.

        Like `send` with this one action.
        """
        body = models.Remote(preconditioning=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def charge(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Starts or stops charging, or sets its timer or preferences.

        Like `send` with this one action.
        """
        body = models.Remote(charging=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def navigate(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Sends a route to the navigation system.

        Like `send` with this one action.
        """
        body = models.Remote(navigation=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def immobilize(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteSetImmobilization,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Keeps the engine from starting, or allows it again.

        Like `send` with this one action.
        """
        body = models.Remote(immobilization=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def report_stolen(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteStolen,
        *,
        label: str | None = None,
    ) -> SentRemote[RemoteAction]:
        """Reports the vehicle stolen or found, or sets how it is tracked.

        Like `send` with this one action.
        """
        body = models.Remote(stolen=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_remote(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """Progress of one remote command, with the cause if it failed.

        ``GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes/{rid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            remote_id: Identifier of a remote command, as returned when it was sent.
        """
        call = self._call(
            GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id, "remote_id": remote_id},
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncRemotes(AsyncResource):
    """Remotes: 3 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[RemoteAction, models.RemoteActions]:
        """Remote commands sent to a vehicle on a callback, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_REMOTE_REQUESTS_FOR_VHL,
            {
                "fleet_id": fleet_id,
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
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        body: Remote,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sends one remote command to a vehicle. Status 202 means accepted, not done: the outcome comes as an
        event or by reading the command back. Sent once, never repeated by the client.

        ``POST /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lock(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Locks the doors.

        Like `send` with this one action.
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Locked"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def unlock(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Unlocks the doors.

        Like `send` with this one action.
        """
        body = models.Remote(door=models.RemoteDoorsState.from_wire({"state": "Unlocked"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def horn(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sounds the horn.

        Like `send` with this one action.
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Activated"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def horn_off(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Silences the horn.

        Like `send` with this one action.
        """
        body = models.Remote(horn=models.RemoteHorn.from_wire({"state": "Unactivated"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lights(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Switches the lights on.

        Like `send` with this one action.
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": True}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def lights_off(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Switches the lights off.

        Like `send` with this one action.
        """
        body = models.Remote(lights=models.RemoteLights.from_wire({"on": False}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def start_charging(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Starts charging now

        Like `send` with this one action.
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": True}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def stop_charging(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Stops the charge under way; the timer stays.

        Like `send` with this one action.
        """
        body = models.Remote(charging=models.RemoteCharging.from_wire({"immediate": False}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def start_preconditioning(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heats or cools the cabin now.

        Like `send` with this one action.
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": True}}),
            label=label,
        )
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def stop_preconditioning(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Ends heating or cooling the cabin.

        Like `send` with this one action.
        """
        body = models.Remote(
            preconditioning=models.RemotePreconditioning.from_wire({"airConditioning": {"immediate": False}}),
            label=label,
        )
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def wake_up(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Wakes the vehicle so that it uploads fresh data; wake-ups are limited per month.

        Like `send` with this one action.
        """
        body = models.Remote(wake_up=models.RemoteWakeUp.from_wire({"action": "WakeUp"}), label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def precondition(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemotePreconditioning,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Heats or cools the cabin now, or sets the timer.

        Like `send` with this one action.
        """
        body = models.Remote(preconditioning=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def charge(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteCharging,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Starts or stops charging, or sets its timer or preferences.

        Like `send` with this one action.
        """
        body = models.Remote(charging=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def navigate(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteNavigation,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Sends a route to the navigation system.

        Like `send` with this one action.
        """
        body = models.Remote(navigation=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def immobilize(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteSetImmobilization,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Keeps the engine from starting, or allows it again.

        Like `send` with this one action.
        """
        body = models.Remote(immobilization=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def report_stolen(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        order: RemoteStolen,
        *,
        label: str | None = None,
    ) -> AsyncSentRemote[RemoteAction]:
        """Reports the vehicle stolen or found, or sets how it is tracked.

        Like `send` with this one action.
        """
        body = models.Remote(stolen=order, label=label)
        call = self._call(
            SEND_REMOTE_TO_VHL, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_remote_async(self, call, GET_REMOTE_REQUEST_FOR_VHL_BY_ID)

    async def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        callback_id: str | CallbackRef | RemoteCallback,
        remote_id: str | RemoteAction | RemotePostResponse,
    ) -> RemoteAction:
        """Progress of one remote command, with the cause if it failed.

        ``GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes/{rid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            remote_id: Identifier of a remote command, as returned when it was sent.
        """
        call = self._call(
            GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "callback_id": callback_id, "remote_id": remote_id},
        )
        self._check_scopes(call)
        return await self._send(call)
