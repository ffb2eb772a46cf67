# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    DELETE_FLEET_REMOTE,
    GET_FLEET_REMOTEBY_ID,
    GET_FLEET_REMOTES,
    SET_FLEE_REMOTE_CALLBACK_STATUS,
    SET_FLEET_VEHICLE_REMOTE,
    SET_FLEET_VEHICLE_REMOTE_BY_ID,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import (
        CallbackRef,
        Fleet,
        RemoteCallback,
        RemoteCallbacksStatusSetter,
        RemoteCallbackSubscribe,
        RemoteType,
    )


class Callbacks(Resource):
    """Callbacks: 6 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        types: Sequence[RemoteType | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[RemoteCallback, models.RemoteCallbacks]:
        """Callbacks of a fleet, where the outcome of remote commands is delivered.

        ``GET /fleets/{fid}/remote/callbacks``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            types: Keep only callbacks that serve these kinds of command; all when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_REMOTES,
            {
                "fleet_id": fleet_id,
                "types": types,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def create(self, fleet_id: str | Fleet, *, body: RemoteCallbackSubscribe) -> CallbackRef:
        """Registers a callback: the web hook that hears about remote commands. Sent once, never repeated by
        the client.

        ``POST /fleets/{fid}/remote/callbacks``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(SET_FLEET_VEHICLE_REMOTE, {"fleet_id": fleet_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def get(self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback) -> RemoteCallback:
        """One callback with its settings and state.

        ``GET /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(GET_FLEET_REMOTEBY_ID, {"fleet_id": fleet_id, "callback_id": callback_id})
        self._check_scopes(call)
        return self._send(call)

    def update(
        self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback, *, body: RemoteCallbackSubscribe
    ) -> CallbackRef:
        """Replaces the settings of a callback as a whole; what is left out is lost.

        ``PUT /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(SET_FLEET_VEHICLE_REMOTE_BY_ID, {"fleet_id": fleet_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return self._send(call)

    def delete(self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback) -> None:
        """Removes a callback; refused while remote commands on it are pending.

        ``DELETE /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(DELETE_FLEET_REMOTE, {"fleet_id": fleet_id, "callback_id": callback_id})
        self._check_scopes(call)
        return self._send(call)

    def set_status(
        self,
        fleet_id: str | Fleet,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        body: RemoteCallbacksStatusSetter,
    ) -> CallbackRef:
        """Pauses a callback, so that it delivers nothing, or lets it run again.

        ``PUT /fleets/{fid}/remote/callbacks/{cbid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(
            SET_FLEE_REMOTE_CALLBACK_STATUS, {"fleet_id": fleet_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncCallbacks(AsyncResource):
    """Callbacks: 6 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        types: Sequence[RemoteType | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[RemoteCallback, models.RemoteCallbacks]:
        """Callbacks of a fleet, where the outcome of remote commands is delivered.

        ``GET /fleets/{fid}/remote/callbacks``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            types: Keep only callbacks that serve these kinds of command; all when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_REMOTES,
            {
                "fleet_id": fleet_id,
                "types": types,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def create(self, fleet_id: str | Fleet, *, body: RemoteCallbackSubscribe) -> CallbackRef:
        """Registers a callback: the web hook that hears about remote commands. Sent once, never repeated by
        the client.

        ``POST /fleets/{fid}/remote/callbacks``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(SET_FLEET_VEHICLE_REMOTE, {"fleet_id": fleet_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback) -> RemoteCallback:
        """One callback with its settings and state.

        ``GET /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(GET_FLEET_REMOTEBY_ID, {"fleet_id": fleet_id, "callback_id": callback_id})
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback, *, body: RemoteCallbackSubscribe
    ) -> CallbackRef:
        """Replaces the settings of a callback as a whole; what is left out is lost.

        ``PUT /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(SET_FLEET_VEHICLE_REMOTE_BY_ID, {"fleet_id": fleet_id, "callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)

    async def delete(self, fleet_id: str | Fleet, callback_id: str | CallbackRef | RemoteCallback) -> None:
        """Removes a callback; refused while remote commands on it are pending.

        ``DELETE /fleets/{fid}/remote/callbacks/{cbid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(DELETE_FLEET_REMOTE, {"fleet_id": fleet_id, "callback_id": callback_id})
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self,
        fleet_id: str | Fleet,
        callback_id: str | CallbackRef | RemoteCallback,
        *,
        body: RemoteCallbacksStatusSetter,
    ) -> CallbackRef:
        """Pauses a callback, so that it delivers nothing, or lets it run again.

        ``PUT /fleets/{fid}/remote/callbacks/{cbid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            callback_id: Identifier of a callback, as returned when it was registered.
        """
        call = self._call(
            SET_FLEE_REMOTE_CALLBACK_STATUS, {"fleet_id": fleet_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await self._send(call)
