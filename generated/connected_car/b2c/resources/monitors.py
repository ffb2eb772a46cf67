# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    CREATE_VEHICLE_VEHICLE_MONITOR,
    DELETE_VEHICLE_MONITOR,
    GET_VEHICLE_MONITORS,
    GET_VEHICLE_MONITORS_STATUS_BY_ID,
    SET_VEHICLE_VEHICLE_MONITOR_STATUS,
    UPDATE_VEHICLE_VEHICLE_MONITOR,
)

if TYPE_CHECKING:
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import CallbackRef, Monitor, MonitorParameter, MonitorRef, MonitorStatusSetter, UserCallback, Vehicle


class Monitors(Resource):
    """Monitors: 6 operations of the End users (B2C) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Monitor, models.Monitors]:
        """Monitors of this vehicle that report through the given callback.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/monitors``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            GET_VEHICLE_MONITORS,
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

    def create(
        self, vehicle_id: str | Vehicle, callback_id: str | CallbackRef | UserCallback, *, body: MonitorParameter
    ) -> MonitorRef:
        """Asks to be told when data or position of the vehicle meet conditions; at most 5 monitors per
        vehicle.

        ``POST /user/vehicles/{id}/callbacks/{cbid}/monitors``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
            trigger vehicle.alert: data:alert
            trigger vehicle.odometer: data:telemetry
            trigger vehicle.powertrain.status: data:telemetry
            trigger vehicle.engines.thermic.oil.temp: data:telemetry
            trigger vehicle.energy.electric.level: data:telemetry
            trigger vehicle.energy.electric.autonomy: data:telemetry
            trigger vehicle.energy.fuel.level: data:telemetry
            trigger vehicle.energy.fuel.autonomy: data:telemetry
            trigger vehicle.autonomy: data:telemetry
            trigger vehicle.energy.charging.status: data:telemetry
            trigger vehicle.energy.charging.plugged: data:telemetry
            trigger vehicle.energy.charging.type: data:telemetry
            trigger vehicle.doorsState.lockedState: data:telemetry
            trigger vehicle.doorsState.opening: data:telemetry
            trigger vehicle.kinetic.moving: data:telemetry
            trigger vehicle.kinetic.speed: data:telemetry
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.safety.beltWarning: data:telemetry
            trigger environment.air.temp: data:telemetry
            trigger privacy.state: data:telemetry
            trigger vehicle.drivingBehavior.mode: data:telemetry
            trigger vehicle.safety.autoECallTriggering: data:telemetry
            trigger vehicle.preconditioning.airConditioning: data:telemetry
            trigger vehicle.alarm.trigger.type: data:telemetry
            trigger vehicle.alarm.status.activation: data:telemetry
        """
        call = self._call(
            CREATE_VEHICLE_VEHICLE_MONITOR, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return send_command(self, call)

    def get(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
    ) -> Monitor:
        """One monitor: its conditions and whether it is running.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            GET_VEHICLE_MONITORS_STATUS_BY_ID,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
        )
        self._check_scopes(call)
        return self._send(call)

    def update(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorParameter,
    ) -> MonitorRef:
        """Replaces a monitor as a whole: read it first, change it, send all of it back.

        ``PUT /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
            trigger vehicle.alert: data:alert
            trigger vehicle.odometer: data:telemetry
            trigger vehicle.powertrain.status: data:telemetry
            trigger vehicle.engines.thermic.oil.temp: data:telemetry
            trigger vehicle.energy.electric.level: data:telemetry
            trigger vehicle.energy.electric.autonomy: data:telemetry
            trigger vehicle.energy.fuel.level: data:telemetry
            trigger vehicle.energy.fuel.autonomy: data:telemetry
            trigger vehicle.autonomy: data:telemetry
            trigger vehicle.energy.charging.status: data:telemetry
            trigger vehicle.energy.charging.plugged: data:telemetry
            trigger vehicle.energy.charging.type: data:telemetry
            trigger vehicle.doorsState.lockedState: data:telemetry
            trigger vehicle.doorsState.opening: data:telemetry
            trigger vehicle.kinetic.moving: data:telemetry
            trigger vehicle.kinetic.speed: data:telemetry
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.safety.beltWarning: data:telemetry
            trigger environment.air.temp: data:telemetry
            trigger privacy.state: data:telemetry
            trigger vehicle.drivingBehavior.mode: data:telemetry
            trigger vehicle.safety.autoECallTriggering: data:telemetry
            trigger vehicle.preconditioning.airConditioning: data:telemetry
            trigger vehicle.alarm.trigger.type: data:telemetry
            trigger vehicle.alarm.status.activation: data:telemetry
        """
        call = self._call(
            UPDATE_VEHICLE_VEHICLE_MONITOR,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
            body=body,
        )
        self._check_scopes(call)
        return send_command(self, call)

    def delete(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
    ) -> None:
        """Stops a monitor and removes it; the reply has no body.

        ``DELETE /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            DELETE_VEHICLE_MONITOR, {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id}
        )
        self._check_scopes(call)
        return self._send(call)

    def set_status(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorStatusSetter,
    ) -> MonitorRef:
        """Pauses or resumes a monitor.

        ``PUT /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}/status``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            SET_VEHICLE_VEHICLE_MONITOR_STATUS,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncMonitors(AsyncResource):
    """Monitors: 6 operations of the End users (B2C) API."""

    def list(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Monitor, models.Monitors]:
        """Monitors of this vehicle that report through the given callback.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/monitors``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            GET_VEHICLE_MONITORS,
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

    async def create(
        self, vehicle_id: str | Vehicle, callback_id: str | CallbackRef | UserCallback, *, body: MonitorParameter
    ) -> MonitorRef:
        """Asks to be told when data or position of the vehicle meet conditions; at most 5 monitors per
        vehicle.

        ``POST /user/vehicles/{id}/callbacks/{cbid}/monitors``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
            trigger vehicle.alert: data:alert
            trigger vehicle.odometer: data:telemetry
            trigger vehicle.powertrain.status: data:telemetry
            trigger vehicle.engines.thermic.oil.temp: data:telemetry
            trigger vehicle.energy.electric.level: data:telemetry
            trigger vehicle.energy.electric.autonomy: data:telemetry
            trigger vehicle.energy.fuel.level: data:telemetry
            trigger vehicle.energy.fuel.autonomy: data:telemetry
            trigger vehicle.autonomy: data:telemetry
            trigger vehicle.energy.charging.status: data:telemetry
            trigger vehicle.energy.charging.plugged: data:telemetry
            trigger vehicle.energy.charging.type: data:telemetry
            trigger vehicle.doorsState.lockedState: data:telemetry
            trigger vehicle.doorsState.opening: data:telemetry
            trigger vehicle.kinetic.moving: data:telemetry
            trigger vehicle.kinetic.speed: data:telemetry
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.safety.beltWarning: data:telemetry
            trigger environment.air.temp: data:telemetry
            trigger privacy.state: data:telemetry
            trigger vehicle.drivingBehavior.mode: data:telemetry
            trigger vehicle.safety.autoECallTriggering: data:telemetry
            trigger vehicle.preconditioning.airConditioning: data:telemetry
            trigger vehicle.alarm.trigger.type: data:telemetry
            trigger vehicle.alarm.status.activation: data:telemetry
        """
        call = self._call(
            CREATE_VEHICLE_VEHICLE_MONITOR, {"vehicle_id": vehicle_id, "callback_id": callback_id}, body=body
        )
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
    ) -> Monitor:
        """One monitor: its conditions and whether it is running.

        ``GET /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            GET_VEHICLE_MONITORS_STATUS_BY_ID,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
        )
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorParameter,
    ) -> MonitorRef:
        """Replaces a monitor as a whole: read it first, change it, send all of it back.

        ``PUT /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
            trigger vehicle.alert: data:alert
            trigger vehicle.odometer: data:telemetry
            trigger vehicle.powertrain.status: data:telemetry
            trigger vehicle.engines.thermic.oil.temp: data:telemetry
            trigger vehicle.energy.electric.level: data:telemetry
            trigger vehicle.energy.electric.autonomy: data:telemetry
            trigger vehicle.energy.fuel.level: data:telemetry
            trigger vehicle.energy.fuel.autonomy: data:telemetry
            trigger vehicle.autonomy: data:telemetry
            trigger vehicle.energy.charging.status: data:telemetry
            trigger vehicle.energy.charging.plugged: data:telemetry
            trigger vehicle.energy.charging.type: data:telemetry
            trigger vehicle.doorsState.lockedState: data:telemetry
            trigger vehicle.doorsState.opening: data:telemetry
            trigger vehicle.kinetic.moving: data:telemetry
            trigger vehicle.kinetic.speed: data:telemetry
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.safety.beltWarning: data:telemetry
            trigger environment.air.temp: data:telemetry
            trigger privacy.state: data:telemetry
            trigger vehicle.drivingBehavior.mode: data:telemetry
            trigger vehicle.safety.autoECallTriggering: data:telemetry
            trigger vehicle.preconditioning.airConditioning: data:telemetry
            trigger vehicle.alarm.trigger.type: data:telemetry
            trigger vehicle.alarm.status.activation: data:telemetry
        """
        call = self._call(
            UPDATE_VEHICLE_VEHICLE_MONITOR,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
            body=body,
        )
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def delete(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
    ) -> None:
        """Stops a monitor and removes it; the reply has no body.

        ``DELETE /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            DELETE_VEHICLE_MONITOR, {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id}
        )
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self,
        vehicle_id: str | Vehicle,
        callback_id: str | CallbackRef | UserCallback,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorStatusSetter,
    ) -> MonitorRef:
        """Pauses or resumes a monitor.

        ``PUT /user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}/status``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            callback_id: Identifier of a callback, as returned when it was registered.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision
        """
        call = self._call(
            SET_VEHICLE_VEHICLE_MONITOR_STATUS,
            {"vehicle_id": vehicle_id, "callback_id": callback_id, "monitor_id": monitor_id},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)
