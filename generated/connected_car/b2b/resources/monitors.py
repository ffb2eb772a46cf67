# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    CREATE_FLEET_VEHICLE_MONITOR,
    DELETE_FLEET_MONITOR,
    GET_FLEET_MONITORS,
    GET_FLEET_MONITORS_STATUS_BY_ID,
    SET_FLEET_VEHICLE_MONITOR_STATUS,
    UPDATE_FLEET_VEHICLE_MONITOR,
)

if TYPE_CHECKING:
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import Fleet, Monitor, MonitorParameter, MonitorRef, MonitorStatusSetter


class Monitors(Resource):
    """Monitors: 6 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Monitor, models.Monitors]:
        """Monitors of a fleet, page by page.

        ``GET /fleets/{fid}/monitors``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_MONITORS,
            {"fleet_id": fleet_id, "index_range": index_range, "page_size": page_size, "page_token": page_token},
        )
        self._check_scopes(call)
        return self._pages(call)

    def create(self, fleet_id: str | Fleet, *, body: MonitorParameter) -> MonitorRef:
        """Sets up a monitor on all vehicles of a fleet: an event goes to its web hook whenever the condition
        becomes true. Sent once, never repeated by the client.

        ``POST /fleets/{fid}/monitors``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(CREATE_FLEET_VEHICLE_MONITOR, {"fleet_id": fleet_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def get(self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef) -> Monitor:
        """One monitor with its definition and state.

        ``GET /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(GET_FLEET_MONITORS_STATUS_BY_ID, {"fleet_id": fleet_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return self._send(call)

    def update(
        self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef, *, body: MonitorParameter
    ) -> MonitorRef:
        """Replaces the definition of a monitor as a whole; what is left out is lost.

        ``PUT /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(UPDATE_FLEET_VEHICLE_MONITOR, {"fleet_id": fleet_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def delete(self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef) -> None:
        """Ends a monitor for good.

        ``DELETE /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(DELETE_FLEET_MONITOR, {"fleet_id": fleet_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return self._send(call)

    def set_status(
        self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef, *, body: MonitorStatusSetter
    ) -> MonitorRef:
        """Pauses a monitor or lets it run again.

        ``PUT /fleets/{fid}/monitors/{mid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(SET_FLEET_VEHICLE_MONITOR_STATUS, {"fleet_id": fleet_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncMonitors(AsyncResource):
    """Monitors: 6 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Monitor, models.Monitors]:
        """Monitors of a fleet, page by page.

        ``GET /fleets/{fid}/monitors``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_MONITORS,
            {"fleet_id": fleet_id, "index_range": index_range, "page_size": page_size, "page_token": page_token},
        )
        self._check_scopes(call)
        return self._pages(call)

    async def create(self, fleet_id: str | Fleet, *, body: MonitorParameter) -> MonitorRef:
        """Sets up a monitor on all vehicles of a fleet: an event goes to its web hook whenever the condition
        becomes true. Sent once, never repeated by the client.

        ``POST /fleets/{fid}/monitors``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(CREATE_FLEET_VEHICLE_MONITOR, {"fleet_id": fleet_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef) -> Monitor:
        """One monitor with its definition and state.

        ``GET /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(GET_FLEET_MONITORS_STATUS_BY_ID, {"fleet_id": fleet_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef, *, body: MonitorParameter
    ) -> MonitorRef:
        """Replaces the definition of a monitor as a whole; what is left out is lost.

        ``PUT /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(UPDATE_FLEET_VEHICLE_MONITOR, {"fleet_id": fleet_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def delete(self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef) -> None:
        """Ends a monitor for good.

        ``DELETE /fleets/{fid}/monitors/{mid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(DELETE_FLEET_MONITOR, {"fleet_id": fleet_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self, fleet_id: str | Fleet, monitor_id: str | Monitor | MonitorRef, *, body: MonitorStatusSetter
    ) -> MonitorRef:
        """Pauses a monitor or lets it run again.

        ``PUT /fleets/{fid}/monitors/{mid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            monitor_id: Identifier of a monitor, as returned when it was created.
        """
        call = self._call(SET_FLEET_VEHICLE_MONITOR_STATUS, {"fleet_id": fleet_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)
