# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    DELETE_VEHICLE_MONITOR_BY_ID,
    GET_VEHICLE_MONITOR_BY_ID,
    GET_VEHICLE_MONITOR_GROUPS_HANDLES,
    GET_VEHICLE_MONITORS,
    POST_VEHICLE_MONITORS,
    PUT_VEHICLE_MONITORS,
    SET_VEHICLE_MONITOR_HANDLES,
    SET_VEHICLE_MONITOR_STATUS,
)

if TYPE_CHECKING:
    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import grants, models
    from ..models import (
        Channel,
        ChannelRef,
        HandleSetter,
        Monitor,
        MonitorHandleRef,
        MonitorParameter,
        MonitorRef,
        MonitorUpdateRef,
        RunStatusSetter,
    )


class Monitors(Resource, Generic[Held]):
    """Monitors: 8 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(self, channel_id: str | Channel | ChannelRef) -> Pages[Monitor, models.Monitors]:
        """Monitors attached to a channel; the list is not paged.

        ``GET /accounts/channels/{chId}/monitors``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: monitor:write, monitor
        """
        call = self._call(GET_VEHICLE_MONITORS, {"channel_id": channel_id})
        self._check_scopes(call)
        return self._pages(call)

    def create(
        self: Monitors[grants.MonitorWrite], channel_id: str | Channel | ChannelRef, *, body: MonitorParameter
    ) -> MonitorRef:
        """Sets up a monitor: an event goes to the channel whenever its trigger condition becomes true. At most
        five monitors per account. Sent once, never repeated by the client.

        ``POST /accounts/channels/{chId}/monitors``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: monitor:write
            trigger vehicle.alert: data:telemetry:vehicle:alert (refused without it)
            trigger vehicle.odometer: data:telemetry:vehicle:odometer
            trigger vehicle.engines.thermic.oil.temp: data:telemetry:vehicle:engines
            trigger vehicle.energy.electric.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.electric.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.status: data:telemetry:vehicle:energies (refused without it)
            trigger vehicle.energy.charging.plugged: data:telemetry:vehicle:energies (refused without it)
            trigger vehicle.energy.charging.type: data:telemetry:vehicle:energies
            trigger vehicle.doorsState.lockedState: data:telemetry:vehicle:doorsState
            trigger vehicle.doorsState.opening: data:telemetry:vehicle:doorsState
            trigger vehicle.kinetic.moving: data:telemetry:vehicle:kinetic (refused without it)
            trigger vehicle.kinetic.speed: data:telemetry:vehicle:kinetic
            trigger vehicle.trip: data:trip
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.maintenance.daysBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.maintenance.mileageBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.safety.beltWarning: data:telemetry:vehicle:safety (refused without it)
            trigger vehicle.safety.autoECallTriggering: data:telemetry:vehicle:safety (refused without it)
            trigger environment.air.temp: data:telemetry:environment
            trigger privacy.state: data:telemetry:privacy (refused without it)
            trigger vehicle.drivingBehavior.mode: data:telemetry:vehicle:drivingBehavior (refused without
                it)
            trigger vehicle.collision.side: data:collision
            trigger vehicle.collision.severity: data:collision
            trigger vehicle.preconditioning.airConditioning: data:telemetry:vehicle:preconditioning
            trigger vehicle.alarm.trigger.type: data:telemetry:vehicle:alarm
            trigger vehicle.alarm.status.activation: data:telemetry:vehicle:alarm
        """
        call = self._call(POST_VEHICLE_MONITORS, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def get(self, channel_id: str | Channel | ChannelRef, monitor_id: str | Monitor | MonitorRef) -> Monitor:
        """One monitor with its settings and run status.

        ``GET /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: monitor:write, monitor
        """
        call = self._call(GET_VEHICLE_MONITOR_BY_ID, {"channel_id": channel_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return self._send(call)

    def update(
        self: Monitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorParameter,
    ) -> MonitorUpdateRef:
        """Replaces a monitor's settings as a whole; what is left out is lost.

        ``PUT /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
            trigger vehicle.alert: data:telemetry:vehicle:alert
            trigger vehicle.odometer: data:telemetry:vehicle:odometer
            trigger vehicle.engines.thermic.oil.temp: data:telemetry:vehicle:engines
            trigger vehicle.energy.electric.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.electric.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.status: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.plugged: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.type: data:telemetry:vehicle:energies
            trigger vehicle.doorsState.lockedState: data:telemetry:vehicle:doorsState
            trigger vehicle.doorsState.opening: data:telemetry:vehicle:doorsState
            trigger vehicle.kinetic.moving: data:telemetry:vehicle:kinetic
            trigger vehicle.kinetic.speed: data:telemetry:vehicle:kinetic
            trigger vehicle.trip: data:trip
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.maintenance.daysBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.maintenance.mileageBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.safety.beltWarning: data:telemetry:vehicle:safety
            trigger vehicle.safety.autoECallTriggering: data:telemetry:vehicle:safety
            trigger environment.air.temp: data:telemetry:environment
            trigger privacy.state: data:telemetry:privacy
            trigger vehicle.drivingBehavior.mode: data:telemetry:vehicle:drivingBehavior
            trigger vehicle.collision.side: data:collision
            trigger vehicle.collision.severity: data:collision
            trigger vehicle.preconditioning.airConditioning: data:telemetry:vehicle:preconditioning
            trigger vehicle.alarm.trigger.type: data:telemetry:vehicle:alarm
            trigger vehicle.alarm.status.activation: data:telemetry:vehicle:alarm
        """
        call = self._call(PUT_VEHICLE_MONITORS, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def delete(
        self: Monitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
    ) -> None:
        """Ends a monitor for good.

        ``DELETE /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(DELETE_VEHICLE_MONITOR_BY_ID, {"channel_id": channel_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return self._send(call)

    def handles(
        self,
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        vin_prefix: str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[str, models.Handles]:
        """Vehicles and groups a monitor watches. Asks for scope monitor:read, which no other read uses and
        which is not declared.

        ``GET /accounts/channels/{chId}/monitors/{mid}/handles``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.
            vin_prefix: Only vehicles whose VIN starts like this.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.

        Scopes:
            required: monitor:read
        """
        call = self._call(
            GET_VEHICLE_MONITOR_GROUPS_HANDLES,
            {
                "channel_id": channel_id,
                "monitor_id": monitor_id,
                "vin_prefix": vin_prefix,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def set_handles(
        self: Monitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: HandleSetter,
    ) -> MonitorHandleRef:
        """Puts vehicles or groups under a monitor's watch, or takes them away.

        ``PUT /accounts/channels/{chId}/monitors/{mid}/handles``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(SET_VEHICLE_MONITOR_HANDLES, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return self._send(call)

    def set_status(
        self: Monitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: RunStatusSetter,
    ) -> MonitorUpdateRef:
        """Pauses a monitor or lets it run again.

        ``PUT /accounts/channels/{chId}/monitors/{mid}/status``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(SET_VEHICLE_MONITOR_STATUS, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncMonitors(AsyncResource, Generic[Held]):
    """Monitors: 8 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(self, channel_id: str | Channel | ChannelRef) -> AsyncPages[Monitor, models.Monitors]:
        """Monitors attached to a channel; the list is not paged.

        ``GET /accounts/channels/{chId}/monitors``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            each opens a part: monitor:write, monitor
        """
        call = self._call(GET_VEHICLE_MONITORS, {"channel_id": channel_id})
        self._check_scopes(call)
        return self._pages(call)

    async def create(
        self: AsyncMonitors[grants.MonitorWrite], channel_id: str | Channel | ChannelRef, *, body: MonitorParameter
    ) -> MonitorRef:
        """Sets up a monitor: an event goes to the channel whenever its trigger condition becomes true. At most
        five monitors per account. Sent once, never repeated by the client.

        ``POST /accounts/channels/{chId}/monitors``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.

        Scopes:
            required: monitor:write
            trigger vehicle.alert: data:telemetry:vehicle:alert (refused without it)
            trigger vehicle.odometer: data:telemetry:vehicle:odometer
            trigger vehicle.engines.thermic.oil.temp: data:telemetry:vehicle:engines
            trigger vehicle.energy.electric.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.electric.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.status: data:telemetry:vehicle:energies (refused without it)
            trigger vehicle.energy.charging.plugged: data:telemetry:vehicle:energies (refused without it)
            trigger vehicle.energy.charging.type: data:telemetry:vehicle:energies
            trigger vehicle.doorsState.lockedState: data:telemetry:vehicle:doorsState
            trigger vehicle.doorsState.opening: data:telemetry:vehicle:doorsState
            trigger vehicle.kinetic.moving: data:telemetry:vehicle:kinetic (refused without it)
            trigger vehicle.kinetic.speed: data:telemetry:vehicle:kinetic
            trigger vehicle.trip: data:trip
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.maintenance.daysBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.maintenance.mileageBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.safety.beltWarning: data:telemetry:vehicle:safety (refused without it)
            trigger vehicle.safety.autoECallTriggering: data:telemetry:vehicle:safety (refused without it)
            trigger environment.air.temp: data:telemetry:environment
            trigger privacy.state: data:telemetry:privacy (refused without it)
            trigger vehicle.drivingBehavior.mode: data:telemetry:vehicle:drivingBehavior (refused without
                it)
            trigger vehicle.collision.side: data:collision
            trigger vehicle.collision.severity: data:collision
            trigger vehicle.preconditioning.airConditioning: data:telemetry:vehicle:preconditioning
            trigger vehicle.alarm.trigger.type: data:telemetry:vehicle:alarm
            trigger vehicle.alarm.status.activation: data:telemetry:vehicle:alarm
        """
        call = self._call(POST_VEHICLE_MONITORS, {"channel_id": channel_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(self, channel_id: str | Channel | ChannelRef, monitor_id: str | Monitor | MonitorRef) -> Monitor:
        """One monitor with its settings and run status.

        ``GET /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            each opens a part: monitor:write, monitor
        """
        call = self._call(GET_VEHICLE_MONITOR_BY_ID, {"channel_id": channel_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self: AsyncMonitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: MonitorParameter,
    ) -> MonitorUpdateRef:
        """Replaces a monitor's settings as a whole; what is left out is lost.

        ``PUT /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
            trigger vehicle.alert: data:telemetry:vehicle:alert
            trigger vehicle.odometer: data:telemetry:vehicle:odometer
            trigger vehicle.engines.thermic.oil.temp: data:telemetry:vehicle:engines
            trigger vehicle.energy.electric.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.electric.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.level: data:telemetry:vehicle:energies
            trigger vehicle.energy.fuel.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.autonomy: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.status: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.plugged: data:telemetry:vehicle:energies
            trigger vehicle.energy.charging.type: data:telemetry:vehicle:energies
            trigger vehicle.doorsState.lockedState: data:telemetry:vehicle:doorsState
            trigger vehicle.doorsState.opening: data:telemetry:vehicle:doorsState
            trigger vehicle.kinetic.moving: data:telemetry:vehicle:kinetic
            trigger vehicle.kinetic.speed: data:telemetry:vehicle:kinetic
            trigger vehicle.trip: data:trip
            trigger vehicle.trip.start: data:trip
            trigger vehicle.trip.stop: data:trip
            trigger vehicle.trip.duration: data:trip
            trigger vehicle.trip.distance: data:trip
            trigger vehicle.trip.state: data:trip
            trigger vehicle.maintenance.daysBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.maintenance.mileageBeforeMaintenance: data:telemetry:vehicle:maintenance
            trigger vehicle.safety.beltWarning: data:telemetry:vehicle:safety
            trigger vehicle.safety.autoECallTriggering: data:telemetry:vehicle:safety
            trigger environment.air.temp: data:telemetry:environment
            trigger privacy.state: data:telemetry:privacy
            trigger vehicle.drivingBehavior.mode: data:telemetry:vehicle:drivingBehavior
            trigger vehicle.collision.side: data:collision
            trigger vehicle.collision.severity: data:collision
            trigger vehicle.preconditioning.airConditioning: data:telemetry:vehicle:preconditioning
            trigger vehicle.alarm.trigger.type: data:telemetry:vehicle:alarm
            trigger vehicle.alarm.status.activation: data:telemetry:vehicle:alarm
        """
        call = self._call(PUT_VEHICLE_MONITORS, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def delete(
        self: AsyncMonitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
    ) -> None:
        """Ends a monitor for good.

        ``DELETE /accounts/channels/{chId}/monitors/{mid}``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(DELETE_VEHICLE_MONITOR_BY_ID, {"channel_id": channel_id, "monitor_id": monitor_id})
        self._check_scopes(call)
        return await self._send(call)

    def handles(
        self,
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        vin_prefix: str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[str, models.Handles]:
        """Vehicles and groups a monitor watches. Asks for scope monitor:read, which no other read uses and
        which is not declared.

        ``GET /accounts/channels/{chId}/monitors/{mid}/handles``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.
            vin_prefix: Only vehicles whose VIN starts like this.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.

        Scopes:
            required: monitor:read
        """
        call = self._call(
            GET_VEHICLE_MONITOR_GROUPS_HANDLES,
            {
                "channel_id": channel_id,
                "monitor_id": monitor_id,
                "vin_prefix": vin_prefix,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def set_handles(
        self: AsyncMonitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: HandleSetter,
    ) -> MonitorHandleRef:
        """Puts vehicles or groups under a monitor's watch, or takes them away.

        ``PUT /accounts/channels/{chId}/monitors/{mid}/handles``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(SET_VEHICLE_MONITOR_HANDLES, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self: AsyncMonitors[grants.MonitorWrite],
        channel_id: str | Channel | ChannelRef,
        monitor_id: str | Monitor | MonitorRef,
        *,
        body: RunStatusSetter,
    ) -> MonitorUpdateRef:
        """Pauses a monitor or lets it run again.

        ``PUT /accounts/channels/{chId}/monitors/{mid}/status``

        Args:
            channel_id: Identifier of a channel, as returned when it was opened.
            monitor_id: Identifier of a monitor, as returned when it was created.

        Scopes:
            required: monitor:write
        """
        call = self._call(SET_VEHICLE_MONITOR_STATUS, {"channel_id": channel_id, "monitor_id": monitor_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)
