# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_VEHICLE_ALARMS,
    GET_VEHICLE_ALARMS_BY_ID,
    GET_VEHICLE_ALERTS,
    GET_VEHICLE_ALERTS_BY_ID,
    GET_VEHICLE_BYID,
    GET_VEHICLE_CAPABILITY_BYID,
    GET_VEHICLE_CHARGE_SESSION_BY_ID,
    GET_VEHICLE_CHARGE_SESSIONS,
    GET_VEHICLE_COLLISION,
    GET_VEHICLE_COLLISION_BY_ID,
    GET_VEHICLE_LAST_TELEMETRIES,
    GET_VEHICLE_STOLEN_BY_ID,
    GET_VEHICLE_STOLEN_HISTORY,
    GET_VEHICLE_STOLEN_ID_POSITION,
    GET_VEHICLE_TELEMETRY,
    GET_VEHICLES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import grants, models
    from ..models import (
        AggregatedTelemetries,
        Alarm,
        AlarmTypeEnum,
        Alert,
        Collision,
        HALTimestampedChargingSession,
        LifeCycleStatesEnum,
        OrderBy,
        Position,
        Stolen,
        Telemetry,
        TelemetryEnum,
        TimestampedChargingSession,
        Vehicle,
        VehicleCapability,
        VehicleExtensionType,
    )


class Vehicles(Resource, Generic[Held]):
    """Vehicles: 16 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self: Vehicles[grants.DataVehicle],
        *,
        vin_prefix: str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> Pages[Vehicle, models.Vehicles]:
        """Vehicles of the signed-in account, page by page.

        ``GET /accounts/vehicles``

        Args:
            vin_prefix: Only vehicles whose VIN starts like this.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            extension: What to add under _embedded.extension: devices or call centre numbers. The text of
                the document allows one value, its limits allow two.

        Scopes:
            required: data:vehicle
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLES,
            {
                "vin_prefix": vin_prefix,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def get(
        self: Vehicles[grants.DataVehicle],
        vehicle_id: str | Vehicle,
        *,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> Vehicle:
        """Identity of one vehicle: VIN, brand, family, drive.

        ``GET /accounts/vehicles/{id}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            extension: What to add under _embedded.extension: devices or call centre numbers. The text of
                the document allows one value, its limits allow two.

        Scopes:
            required: data:vehicle
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(GET_VEHICLE_BYID, {"vehicle_id": vehicle_id, "extension": extension})
        self._check_scopes(call)
        return self._send(call)

    def alarms(
        self: Vehicles[grants.DataTelemetryVehicleAlarm],
        vehicle_id: str | Vehicle,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Alarm, models.Alarms]:
        """Anti-theft alarm records of the vehicle: switched on or off, or set off.

        ``GET /accounts/vehicles/{id}/alarms``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            type: Only records of this kind, status or trigger; both when not given.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:alarm
        """
        call = self._call(
            GET_VEHICLE_ALARMS,
            {
                "vehicle_id": vehicle_id,
                "type": type,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alarm(
        self: Vehicles[grants.DataTelemetryVehicleAlarm], vehicle_id: str | Vehicle, alarm_id: str | Alarm
    ) -> Alarm:
        """One anti-theft alarm record.

        ``GET /accounts/vehicles/{id}/alarms/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            alarm_id: Identifier of an alarm record, as found in the list of them.

        Scopes:
            required: data:telemetry:vehicle:alarm
        """
        call = self._call(GET_VEHICLE_ALARMS_BY_ID, {"vehicle_id": vehicle_id, "alarm_id": alarm_id})
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self: Vehicles[grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        *,
        active: bool | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Warnings the vehicle displayed (low tyre pressure, worn brakes, ...), page by page.

        ``GET /accounts/vehicles/{id}/alerts``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            active: True for warnings still shown, false for those over; both when not given.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "active": active,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alert(
        self: Vehicles[grants.DataTelemetryVehicleAlert], vehicle_id: str | Vehicle, alert_id: str | Alert
    ) -> Alert:
        """One warning of the vehicle.

        ``GET /accounts/vehicles/{id}/alerts/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            alert_id: Identifier of a warning, as found in the list of warnings.

        Scopes:
            required: data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(GET_VEHICLE_ALERTS_BY_ID, {"vehicle_id": vehicle_id, "alert_id": alert_id})
        self._check_scopes(call)
        return self._send(call)

    def capability(self, vehicle_id: str | Vehicle) -> VehicleCapability:
        """What this vehicle can do: the data scopes it can feed and the remote commands it takes. An empty
        answer means unknown, not none.

        ``GET /accounts/vehicles/{id}/capability``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
        """
        call = self._call(GET_VEHICLE_CAPABILITY_BYID, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return self._send(call)

    def charging_sessions(
        self: Vehicles[grants.DataTelemetryVehicleEnergies],
        vehicle_id: str | Vehicle,
        *,
        states: Sequence[LifeCycleStatesEnum | str] | None = None,
        power: str | None = None,
        level: str | None = None,
        autonomy: str | None = None,
        duration: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[HALTimestampedChargingSession, models.TimestampedChargingSessions]:
        """Charging sessions of the vehicle, a running one included.

        ``GET /accounts/vehicles/{id}/charging/sessions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            states: Only sessions in these states; all when not given.
            power: Energy gained in Wh as min-max: "1000-3000".
            level: Charge gained in percent of the battery as min-max: "20-80".
            autonomy: Range gained in km as min-max: "200-250".
            duration: Duration in seconds as min-max: "10-3600", or "20-" for 20 s and more.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:energies
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_CHARGE_SESSIONS,
            {
                "vehicle_id": vehicle_id,
                "states": states,
                "power": power,
                "level": level,
                "autonomy": autonomy,
                "duration": duration,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def charging_session(
        self: Vehicles[grants.DataTelemetryVehicleEnergies],
        vehicle_id: str | Vehicle,
        charge_session_id: str | HALTimestampedChargingSession | TimestampedChargingSession,
    ) -> TimestampedChargingSession:
        """One charging session.

        ``GET /accounts/vehicles/{id}/charging/sessions/{sid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            charge_session_id: Identifier of a charging session, as found in the list of them.

        Scopes:
            required: data:telemetry:vehicle:energies
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_CHARGE_SESSION_BY_ID, {"vehicle_id": vehicle_id, "charge_session_id": charge_session_id}
        )
        self._check_scopes(call)
        return self._send(call)

    def collisions(
        self: Vehicles[grants.DataCollision],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Collision, models.Collisions]:
        """Collisions the vehicle reported, page by page.

        ``GET /accounts/vehicles/{id}/collisions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:kinetic
        """
        call = self._call(
            GET_VEHICLE_COLLISION,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def collision(
        self: Vehicles[grants.DataCollision], vehicle_id: str | Vehicle, collision_id: str | Collision
    ) -> Collision:
        """One collision of the vehicle.

        ``GET /accounts/vehicles/{id}/collisions/{cid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:kinetic
        """
        call = self._call(GET_VEHICLE_COLLISION_BY_ID, {"vehicle_id": vehicle_id, "collision_id": collision_id})
        self._check_scopes(call)
        return self._send(call)

    def stolen_history(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Stolen, models.StolenCollection]:
        """Times the vehicle was reported stolen, page by page.

        ``GET /accounts/vehicles/{id}/stolen``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_HISTORY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def stolen_record(self, vehicle_id: str | Vehicle, stolen_id: str | Stolen) -> Stolen:
        """One theft report of the vehicle.

        ``GET /accounts/vehicles/{id}/stolen/{sid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(GET_VEHICLE_STOLEN_BY_ID, {"vehicle_id": vehicle_id, "stolen_id": stolen_id})
        self._check_scopes(call)
        return self._send(call)

    def stolen_way_points(
        self,
        vehicle_id: str | Vehicle,
        stolen_id: str | Stolen,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Position, models.StolenWayPoints]:
        """Positions recorded while the vehicle was reported stolen.

        ``GET /accounts/vehicles/{id}/stolen/{sid}/waypoints``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            stolen_id: Identifier of a theft report, as found in the list of them.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_ID_POSITION,
            {
                "vehicle_id": vehicle_id,
                "stolen_id": stolen_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Recorded telemetry of a vehicle, newest first unless ordered otherwise; 404 when there is none.

        ``GET /accounts/vehicles/{id}/telemetries``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            type: Telemetry blocks to return, one to ten of them; all when not given.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            each opens a part: data:telemetry, data:telemetry:environment, data:telemetry:privacy,
                data:telemetry:vehicle, data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:preconditioning, data:telemetry:vehicle:tyreState,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:engines,
                data:telemetry:vehicle:doorsState, data:telemetry:vehicle:battery,
                data:telemetry:vehicle:safety, data:telemetry:vehicle:odometer,
                data:telemetry:vehicle:kinetic, data:telemetry:vehicle:propulsion,
                data:telemetry:vehicle:braking, data:telemetry:vehicle:wipingBlades,
                data:telemetry:vehicle:transmission, data:telemetry:vehicle:adas,
                data:telemetry:vehicle:lightingSystem, data:telemetry:vehicle:maintenance,
                data:telemetry:vehicle:drivingBehavior, data:telemetry:vehicle:alert,
                data:telemetry:vehicle:alarm
        """
        call = self._call(
            GET_VEHICLE_TELEMETRY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "type": type,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def latest_telemetry(
        self, vehicle_id: str | Vehicle, *, type: Sequence[TelemetryEnum | str] | None = None
    ) -> AggregatedTelemetries:
        """Newest known value of every telemetry block, each with the time it was measured; 404 when there is
        none.

        ``GET /accounts/vehicles/{id}/telemetries/latest``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            type: Telemetry blocks to return, one to ten of them; all when not given.

        Scopes:
            each opens a part: data:telemetry, data:telemetry:environment, data:telemetry:privacy,
                data:telemetry:vehicle, data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:preconditioning, data:telemetry:vehicle:tyreState,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:engines,
                data:telemetry:vehicle:doorsState, data:telemetry:vehicle:battery,
                data:telemetry:vehicle:safety, data:telemetry:vehicle:odometer,
                data:telemetry:vehicle:kinetic, data:telemetry:vehicle:propulsion,
                data:telemetry:vehicle:braking, data:telemetry:vehicle:wipingBlades,
                data:telemetry:vehicle:transmission, data:telemetry:vehicle:adas,
                data:telemetry:vehicle:lightingSystem, data:telemetry:vehicle:maintenance,
                data:telemetry:vehicle:drivingBehavior, data:telemetry:vehicle:alert,
                data:telemetry:vehicle:alarm
        """
        call = self._call(GET_VEHICLE_LAST_TELEMETRIES, {"vehicle_id": vehicle_id, "type": type})
        self._check_scopes(call)
        return self._send(call)


class AsyncVehicles(AsyncResource, Generic[Held]):
    """Vehicles: 16 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self: AsyncVehicles[grants.DataVehicle],
        *,
        vin_prefix: str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> AsyncPages[Vehicle, models.Vehicles]:
        """Vehicles of the signed-in account, page by page.

        ``GET /accounts/vehicles``

        Args:
            vin_prefix: Only vehicles whose VIN starts like this.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            extension: What to add under _embedded.extension: devices or call centre numbers. The text of
                the document allows one value, its limits allow two.

        Scopes:
            required: data:vehicle
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLES,
            {
                "vin_prefix": vin_prefix,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def get(
        self: AsyncVehicles[grants.DataVehicle],
        vehicle_id: str | Vehicle,
        *,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> Vehicle:
        """Identity of one vehicle: VIN, brand, family, drive.

        ``GET /accounts/vehicles/{id}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            extension: What to add under _embedded.extension: devices or call centre numbers. The text of
                the document allows one value, its limits allow two.

        Scopes:
            required: data:vehicle
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(GET_VEHICLE_BYID, {"vehicle_id": vehicle_id, "extension": extension})
        self._check_scopes(call)
        return await self._send(call)

    def alarms(
        self: AsyncVehicles[grants.DataTelemetryVehicleAlarm],
        vehicle_id: str | Vehicle,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Alarm, models.Alarms]:
        """Anti-theft alarm records of the vehicle: switched on or off, or set off.

        ``GET /accounts/vehicles/{id}/alarms``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            type: Only records of this kind, status or trigger; both when not given.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:alarm
        """
        call = self._call(
            GET_VEHICLE_ALARMS,
            {
                "vehicle_id": vehicle_id,
                "type": type,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alarm(
        self: AsyncVehicles[grants.DataTelemetryVehicleAlarm], vehicle_id: str | Vehicle, alarm_id: str | Alarm
    ) -> Alarm:
        """One anti-theft alarm record.

        ``GET /accounts/vehicles/{id}/alarms/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            alarm_id: Identifier of an alarm record, as found in the list of them.

        Scopes:
            required: data:telemetry:vehicle:alarm
        """
        call = self._call(GET_VEHICLE_ALARMS_BY_ID, {"vehicle_id": vehicle_id, "alarm_id": alarm_id})
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self: AsyncVehicles[grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        *,
        active: bool | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Warnings the vehicle displayed (low tyre pressure, worn brakes, ...), page by page.

        ``GET /accounts/vehicles/{id}/alerts``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            active: True for warnings still shown, false for those over; both when not given.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "active": active,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alert(
        self: AsyncVehicles[grants.DataTelemetryVehicleAlert], vehicle_id: str | Vehicle, alert_id: str | Alert
    ) -> Alert:
        """One warning of the vehicle.

        ``GET /accounts/vehicles/{id}/alerts/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            alert_id: Identifier of a warning, as found in the list of warnings.

        Scopes:
            required: data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(GET_VEHICLE_ALERTS_BY_ID, {"vehicle_id": vehicle_id, "alert_id": alert_id})
        self._check_scopes(call)
        return await self._send(call)

    async def capability(self, vehicle_id: str | Vehicle) -> VehicleCapability:
        """What this vehicle can do: the data scopes it can feed and the remote commands it takes. An empty
        answer means unknown, not none.

        ``GET /accounts/vehicles/{id}/capability``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
        """
        call = self._call(GET_VEHICLE_CAPABILITY_BYID, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return await self._send(call)

    def charging_sessions(
        self: AsyncVehicles[grants.DataTelemetryVehicleEnergies],
        vehicle_id: str | Vehicle,
        *,
        states: Sequence[LifeCycleStatesEnum | str] | None = None,
        power: str | None = None,
        level: str | None = None,
        autonomy: str | None = None,
        duration: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[HALTimestampedChargingSession, models.TimestampedChargingSessions]:
        """Charging sessions of the vehicle, a running one included.

        ``GET /accounts/vehicles/{id}/charging/sessions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            states: Only sessions in these states; all when not given.
            power: Energy gained in Wh as min-max: "1000-3000".
            level: Charge gained in percent of the battery as min-max: "20-80".
            autonomy: Range gained in km as min-max: "200-250".
            duration: Duration in seconds as min-max: "10-3600", or "20-" for 20 s and more.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:telemetry:vehicle:energies
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_CHARGE_SESSIONS,
            {
                "vehicle_id": vehicle_id,
                "states": states,
                "power": power,
                "level": level,
                "autonomy": autonomy,
                "duration": duration,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def charging_session(
        self: AsyncVehicles[grants.DataTelemetryVehicleEnergies],
        vehicle_id: str | Vehicle,
        charge_session_id: str | HALTimestampedChargingSession | TimestampedChargingSession,
    ) -> TimestampedChargingSession:
        """One charging session.

        ``GET /accounts/vehicles/{id}/charging/sessions/{sid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            charge_session_id: Identifier of a charging session, as found in the list of them.

        Scopes:
            required: data:telemetry:vehicle:energies
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_CHARGE_SESSION_BY_ID, {"vehicle_id": vehicle_id, "charge_session_id": charge_session_id}
        )
        self._check_scopes(call)
        return await self._send(call)

    def collisions(
        self: AsyncVehicles[grants.DataCollision],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions the vehicle reported, page by page.

        ``GET /accounts/vehicles/{id}/collisions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:kinetic
        """
        call = self._call(
            GET_VEHICLE_COLLISION,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def collision(
        self: AsyncVehicles[grants.DataCollision], vehicle_id: str | Vehicle, collision_id: str | Collision
    ) -> Collision:
        """One collision of the vehicle.

        ``GET /accounts/vehicles/{id}/collisions/{cid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:kinetic
        """
        call = self._call(GET_VEHICLE_COLLISION_BY_ID, {"vehicle_id": vehicle_id, "collision_id": collision_id})
        self._check_scopes(call)
        return await self._send(call)

    def stolen_history(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Stolen, models.StolenCollection]:
        """Times the vehicle was reported stolen, page by page.

        ``GET /accounts/vehicles/{id}/stolen``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_HISTORY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def stolen_record(self, vehicle_id: str | Vehicle, stolen_id: str | Stolen) -> Stolen:
        """One theft report of the vehicle.

        ``GET /accounts/vehicles/{id}/stolen/{sid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(GET_VEHICLE_STOLEN_BY_ID, {"vehicle_id": vehicle_id, "stolen_id": stolen_id})
        self._check_scopes(call)
        return await self._send(call)

    def stolen_way_points(
        self,
        vehicle_id: str | Vehicle,
        stolen_id: str | Stolen,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Position, models.StolenWayPoints]:
        """Positions recorded while the vehicle was reported stolen.

        ``GET /accounts/vehicles/{id}/stolen/{sid}/waypoints``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            stolen_id: Identifier of a theft report, as found in the list of them.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_ID_POSITION,
            {
                "vehicle_id": vehicle_id,
                "stolen_id": stolen_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Recorded telemetry of a vehicle, newest first unless ordered otherwise; 404 when there is none.

        ``GET /accounts/vehicles/{id}/telemetries``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            type: Telemetry blocks to return, one to ten of them; all when not given.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            page_size: Items per page, 1 to 500, 100 when not given. Together with pageToken the server
                answers 400.
            page_token: Opaque mark of a page, taken from a link of an earlier page. Together with pageSize
                or indexRange the server answers 400.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            each opens a part: data:telemetry, data:telemetry:environment, data:telemetry:privacy,
                data:telemetry:vehicle, data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:preconditioning, data:telemetry:vehicle:tyreState,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:engines,
                data:telemetry:vehicle:doorsState, data:telemetry:vehicle:battery,
                data:telemetry:vehicle:safety, data:telemetry:vehicle:odometer,
                data:telemetry:vehicle:kinetic, data:telemetry:vehicle:propulsion,
                data:telemetry:vehicle:braking, data:telemetry:vehicle:wipingBlades,
                data:telemetry:vehicle:transmission, data:telemetry:vehicle:adas,
                data:telemetry:vehicle:lightingSystem, data:telemetry:vehicle:maintenance,
                data:telemetry:vehicle:drivingBehavior, data:telemetry:vehicle:alert,
                data:telemetry:vehicle:alarm
        """
        call = self._call(
            GET_VEHICLE_TELEMETRY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "type": type,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def latest_telemetry(
        self, vehicle_id: str | Vehicle, *, type: Sequence[TelemetryEnum | str] | None = None
    ) -> AggregatedTelemetries:
        """Newest known value of every telemetry block, each with the time it was measured; 404 when there is
        none.

        ``GET /accounts/vehicles/{id}/telemetries/latest``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            type: Telemetry blocks to return, one to ten of them; all when not given.

        Scopes:
            each opens a part: data:telemetry, data:telemetry:environment, data:telemetry:privacy,
                data:telemetry:vehicle, data:telemetry:vehicle:ignition, data:telemetry:vehicle:location,
                data:telemetry:vehicle:preconditioning, data:telemetry:vehicle:tyreState,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:engines,
                data:telemetry:vehicle:doorsState, data:telemetry:vehicle:battery,
                data:telemetry:vehicle:safety, data:telemetry:vehicle:odometer,
                data:telemetry:vehicle:kinetic, data:telemetry:vehicle:propulsion,
                data:telemetry:vehicle:braking, data:telemetry:vehicle:wipingBlades,
                data:telemetry:vehicle:transmission, data:telemetry:vehicle:adas,
                data:telemetry:vehicle:lightingSystem, data:telemetry:vehicle:maintenance,
                data:telemetry:vehicle:drivingBehavior, data:telemetry:vehicle:alert,
                data:telemetry:vehicle:alarm
        """
        call = self._call(GET_VEHICLE_LAST_TELEMETRIES, {"vehicle_id": vehicle_id, "type": type})
        self._check_scopes(call)
        return await self._send(call)
