# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.remotes.sending import send as send_remote
from ..._runtime.car.remotes.sending import send_async as send_remote_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import GET_REMOTE_REQUEST_FOR_VHL_BY_ID, GET_REMOTE_REQUESTS_FOR_VHL, SEND_REMOTE_TO_VHL

if TYPE_CHECKING:
    from ..._runtime.car.remotes.sent import AsyncSentRemote, SentRemote
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import (
        CallbackRef,
        Fleet,
        Remote,
        RemoteAction,
        RemoteCallback,
        RemotePostResponse,
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
