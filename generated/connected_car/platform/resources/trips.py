# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
    GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
    GET_VEHICLE_TRIP_ALERT_BY_AID,
    GET_VEHICLE_TRIP_ALERTS,
    GET_VEHICLE_TRIP_BY_ID,
    GET_VEHICLE_TRIP_PATH,
    GET_VEHICLE_TRIP_TELMETRY,
    GET_VEHICLE_TRIPS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import grants, models
    from ..models import (
        Alert,
        Collision,
        OrderBy,
        Position,
        PropulsionType,
        Telemetry,
        TelemetryEnum,
        Trip,
        TripPositionCtxKinetic,
        TripStateEnum,
        TripStatsKineticEnum,
        Vehicle,
    )


class Trips(Resource, Generic[Held]):
    """Trips: 8 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self: Trips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        *,
        states: Sequence[TripStateEnum | str] | None = None,
        type: Sequence[str] | None = None,
        kinetics: Sequence[TripStatsKineticEnum | str] | None = None,
        propulsions: Sequence[PropulsionType | str] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Trip, models.Trips]:
        """Trips of the vehicle, a running one included; filters narrow the list.

        ``GET /accounts/vehicles/{id}/trips``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            states: Only trips in these states; all when not given.
            type: Only trips of this type. Marked as required although leaving it out is said to mean no
                filter.
            kinetics: Only trips in which such hard manoeuvres happened.
            propulsions: Only the parts driven with these kinds of propulsion.
            distance: Trip distance in km as min-max with at most one decimal: "1-150", or "0.1-" for 100 m
                and more.
            duration: Trip duration in seconds as min-max: "10-3600", or "20-" for 20 s and more.
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
            required: data:trip
            each opens a part: data:telemetry:environment, data:telemetry:vehicle:location,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:kinetic
        """
        call = self._call(
            GET_VEHICLE_TRIPS,
            {
                "vehicle_id": vehicle_id,
                "states": states,
                "type": type,
                "kinetics": kinetics,
                "propulsions": propulsions,
                "distance": distance,
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

    def get(self: Trips[grants.DataTrip], vehicle_id: str | Vehicle, trip_id: str | Trip) -> Trip:
        """One trip with its statistics.

        ``GET /accounts/vehicles/{id}/trips/{tid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.

        Scopes:
            required: data:trip
            each opens a part: data:telemetry:environment, data:telemetry:vehicle:location,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:kinetic
        """
        call = self._call(GET_VEHICLE_TRIP_BY_ID, {"vehicle_id": vehicle_id, "trip_id": trip_id})
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self: Trips[grants.DataTrip | grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        active: bool | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Warnings displayed during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/alerts``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
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
            required: data:trip, data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
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
        self: Trips[grants.DataTrip | grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        alert_id: str | Alert,
    ) -> Alert:
        """One warning displayed during a trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/alerts/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of a warning, as found in the list of warnings.

        Scopes:
            required: data:trip, data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERT_BY_AID, {"vehicle_id": vehicle_id, "trip_id": trip_id, "alert_id": alert_id}
        )
        self._check_scopes(call)
        return self._send(call)

    def collisions(
        self: Trips[grants.DataTrip | grants.DataCollision],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Collision, models.Collisions]:
        """Collisions reported during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/collisions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
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
            required: data:trip, data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:kinetic,
                data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
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
        self: Trips[grants.DataTrip | grants.DataCollision],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        collision_id: str | Collision,
    ) -> Collision:
        """One collision reported during a trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/collisions/{cid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:trip, data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:kinetic,
                data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
            {"vehicle_id": vehicle_id, "trip_id": trip_id, "collision_id": collision_id},
        )
        self._check_scopes(call)
        return self._send(call)

    def telemetry(
        self: Trips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Telemetry recorded during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/telemetry``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            type: Telemetry blocks to return, one to ten of them; all when not given.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:trip
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
            GET_VEHICLE_TRIP_TELMETRY,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "type": type,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self: Trips[grants.DataTrip | grants.DataTelemetryVehicleLocation],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        propulsions: Sequence[PropulsionType | str] | None = None,
        kinetics: Sequence[TripPositionCtxKinetic | str] | None = None,
        tolerance: float | None = None,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        order_by: OrderBy | str | None = None,
    ) -> Pages[Position, models.WayPoints]:
        """Positions driven through on a trip, in pages chosen with indexRange only.

        ``GET /accounts/vehicles/{id}/trips/{tid}/wayPoints``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            propulsions: Only the parts driven with these kinds of propulsion.
            kinetics: Only positions where such a hard manoeuvre happened.
            tolerance: Allowed deviation of the simplified path in km; a larger value returns fewer points
                (Douglas-Peucker).
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:trip, data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_PATH,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "propulsions": propulsions,
                "kinetics": kinetics,
                "tolerance": tolerance,
                "index_range": index_range,
                "timestamps": timestamps,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)


class AsyncTrips(AsyncResource, Generic[Held]):
    """Trips: 8 operations of the Connected Car platform (DATA TREATMENT) API."""

    def list(
        self: AsyncTrips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        *,
        states: Sequence[TripStateEnum | str] | None = None,
        type: Sequence[str] | None = None,
        kinetics: Sequence[TripStatsKineticEnum | str] | None = None,
        propulsions: Sequence[PropulsionType | str] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Trip, models.Trips]:
        """Trips of the vehicle, a running one included; filters narrow the list.

        ``GET /accounts/vehicles/{id}/trips``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            states: Only trips in these states; all when not given.
            type: Only trips of this type. Marked as required although leaving it out is said to mean no
                filter.
            kinetics: Only trips in which such hard manoeuvres happened.
            propulsions: Only the parts driven with these kinds of propulsion.
            distance: Trip distance in km as min-max with at most one decimal: "1-150", or "0.1-" for 100 m
                and more.
            duration: Trip duration in seconds as min-max: "10-3600", or "20-" for 20 s and more.
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
            required: data:trip
            each opens a part: data:telemetry:environment, data:telemetry:vehicle:location,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:kinetic
        """
        call = self._call(
            GET_VEHICLE_TRIPS,
            {
                "vehicle_id": vehicle_id,
                "states": states,
                "type": type,
                "kinetics": kinetics,
                "propulsions": propulsions,
                "distance": distance,
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

    async def get(self: AsyncTrips[grants.DataTrip], vehicle_id: str | Vehicle, trip_id: str | Trip) -> Trip:
        """One trip with its statistics.

        ``GET /accounts/vehicles/{id}/trips/{tid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.

        Scopes:
            required: data:trip
            each opens a part: data:telemetry:environment, data:telemetry:vehicle:location,
                data:telemetry:vehicle:energies, data:telemetry:vehicle:kinetic
        """
        call = self._call(GET_VEHICLE_TRIP_BY_ID, {"vehicle_id": vehicle_id, "trip_id": trip_id})
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self: AsyncTrips[grants.DataTrip | grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        active: bool | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Warnings displayed during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/alerts``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
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
            required: data:trip, data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
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
        self: AsyncTrips[grants.DataTrip | grants.DataTelemetryVehicleAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        alert_id: str | Alert,
    ) -> Alert:
        """One warning displayed during a trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/alerts/{aid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of a warning, as found in the list of warnings.

        Scopes:
            required: data:trip, data:telemetry:vehicle:alert
            each opens a part: data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERT_BY_AID, {"vehicle_id": vehicle_id, "trip_id": trip_id, "alert_id": alert_id}
        )
        self._check_scopes(call)
        return await self._send(call)

    def collisions(
        self: AsyncTrips[grants.DataTrip | grants.DataCollision],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions reported during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/collisions``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
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
            required: data:trip, data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:kinetic,
                data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
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
        self: AsyncTrips[grants.DataTrip | grants.DataCollision],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        collision_id: str | Collision,
    ) -> Collision:
        """One collision reported during a trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/collisions/{cid}``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:trip, data:collision
            each opens a part: data:telemetry:vehicle:ignition, data:telemetry:vehicle:kinetic,
                data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
            {"vehicle_id": vehicle_id, "trip_id": trip_id, "collision_id": collision_id},
        )
        self._check_scopes(call)
        return await self._send(call)

    def telemetry(
        self: AsyncTrips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Telemetry recorded during one trip.

        ``GET /accounts/vehicles/{id}/trips/{tid}/telemetry``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            type: Telemetry blocks to return, one to ten of them; all when not given.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:trip
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
            GET_VEHICLE_TRIP_TELMETRY,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "type": type,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self: AsyncTrips[grants.DataTrip | grants.DataTelemetryVehicleLocation],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        propulsions: Sequence[PropulsionType | str] | None = None,
        kinetics: Sequence[TripPositionCtxKinetic | str] | None = None,
        tolerance: float | None = None,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        order_by: OrderBy | str | None = None,
    ) -> AsyncPages[Position, models.WayPoints]:
        """Positions driven through on a trip, in pages chosen with indexRange only.

        ``GET /accounts/vehicles/{id}/trips/{tid}/wayPoints``

        Args:
            vehicle_id: Which vehicle. Vehicles in replies carry a VIN and links but no id; the document
                does not say what it is, and the links hold it.
            trip_id: Identifier of a trip, as found in the list of trips.
            propulsions: Only the parts driven with these kinds of propulsion.
            kinetics: Only positions where such a hard manoeuvre happened.
            tolerance: Allowed deviation of the simplified path in km; a larger value returns fewer points
                (Douglas-Peucker).
            index_range: Which items, counted from 0: "0-9" is the first ten, "10-" all from the eleventh
                on. Together with pageToken the server answers 400.
            timestamps: One to ten time ranges (RFC 3339): T1/T2, T1/D with an ISO 8601 duration, T1/
                (since), /T2 (until), or repeating Rn/T/D.
            order_by: Order in time; newest first (descending) when not given.

        Scopes:
            required: data:trip, data:telemetry:vehicle:location
        """
        call = self._call(
            GET_VEHICLE_TRIP_PATH,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "propulsions": propulsions,
                "kinetics": kinetics,
                "tolerance": tolerance,
                "index_range": index_range,
                "timestamps": timestamps,
                "order_by": order_by,
            },
        )
        self._check_scopes(call)
        return self._pages(call)
