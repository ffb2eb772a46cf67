# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_PATH_FOR_TRIP,
    GET_TELEMETRY_FOR_TRIP,
    GET_TRIP_BY_VEHICLE,
    GET_TRIPS_BY_VEHICLE,
    GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
    GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
    GET_VEHICLE_TRIP_ALERT_BY_AID,
    GET_VEHICLE_TRIP_ALERTS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import grants, models
    from ..models import (
        Alert,
        Collision,
        Position,
        Telemetry,
        TelemetryEnum,
        TelemetryExtensionType,
        Trip,
        TripStateEnum,
        Vehicle,
    )


class Trips(Resource, Generic[Held]):
    """Trips: 8 operations of the End users (B2C) API."""

    def list(
        self: Trips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        states: Sequence[TripStateEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Trip, models.Trips]:
        """Trips of the vehicle, the one under way included; filter by time, distance, duration or state.

        ``GET /user/vehicles/{id}/trips``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            distance: Distance range in km, one decimal allowed: `1-150`, or `0.1-` without upper end.
            duration: Duration range in seconds: `10-3600`, or `20-` without upper end.
            states: Keep only trips in these states; all states when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip
            each opens a part: data:position
        """
        call = self._call(
            GET_TRIPS_BY_VEHICLE,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "distance": distance,
                "duration": duration,
                "states": states,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def get(self: Trips[grants.DataTrip], vehicle_id: str | Vehicle, trip_id: str | Trip) -> Trip:
        """One trip: distance, duration, energy, and positions with the position scope.

        ``GET /user/vehicles/{id}/trips/{tid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.

        Scopes:
            required: data:trip
            each opens a part: data:position
        """
        call = self._call(GET_TRIP_BY_VEHICLE, {"vehicle_id": vehicle_id, "trip_id": trip_id})
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self: Trips[grants.DataTrip | grants.DataAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Dashboard alerts that appeared during one trip.

        ``GET /user/vehicles/{id}/trips/{tid}/alerts``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            locale: Language for texts, such as `fr` or `fr-FR`.

        Scopes:
            required: data:trip, data:alert
            each opens a part: data:position
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "locale": locale,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alert(
        self: Trips[grants.DataTrip | grants.DataAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        alert_id: str | Alert,
    ) -> Alert:
        """One dashboard alert that appeared during one trip.

        ``GET /user/vehicles/{id}/trips/{tid}/alerts/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of an alert, as found in the list of alerts.

        Scopes:
            required: data:trip, data:alert
            each opens a part: data:position
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
    ) -> Pages[Collision, models.Collisions]:
        """Collisions that were reported during one trip.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/collisions``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip, data:collision
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
        """One collision reported during one trip.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/collisions/{cid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:trip, data:collision
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
        page_size: int | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Measurements recorded during one trip, in pages of up to 2000.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/telemetry``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            type: Keep only these kinds of measurement, 1 to 15 of them; all when absent.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.

        Scopes:
            required: data:trip
            each opens a part: data:telemetry, data:position
        """
        call = self._call(
            GET_TELEMETRY_FOR_TRIP,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "type": type,
                "page_size": page_size,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self: Trips[grants.DataTrip | grants.DataPosition],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        tolerance: float | None = None,
        page_token: str | None = None,
    ) -> Pages[Position, models.WayPoints]:
        """Recorded path of one trip as GeoJSON positions; `tolerance` thins it out.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/wayPoints``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            tolerance: How far, in km, the simplified path may stray from the recorded one (Ramer-Douglas-
                Peucker).
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip, data:position
        """
        call = self._call(
            GET_PATH_FOR_TRIP,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "index_range": index_range,
                "timestamps": timestamps,
                "tolerance": tolerance,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)


class AsyncTrips(AsyncResource, Generic[Held]):
    """Trips: 8 operations of the End users (B2C) API."""

    def list(
        self: AsyncTrips[grants.DataTrip],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        states: Sequence[TripStateEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Trip, models.Trips]:
        """Trips of the vehicle, the one under way included; filter by time, distance, duration or state.

        ``GET /user/vehicles/{id}/trips``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            distance: Distance range in km, one decimal allowed: `1-150`, or `0.1-` without upper end.
            duration: Duration range in seconds: `10-3600`, or `20-` without upper end.
            states: Keep only trips in these states; all states when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip
            each opens a part: data:position
        """
        call = self._call(
            GET_TRIPS_BY_VEHICLE,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "distance": distance,
                "duration": duration,
                "states": states,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def get(self: AsyncTrips[grants.DataTrip], vehicle_id: str | Vehicle, trip_id: str | Trip) -> Trip:
        """One trip: distance, duration, energy, and positions with the position scope.

        ``GET /user/vehicles/{id}/trips/{tid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.

        Scopes:
            required: data:trip
            each opens a part: data:position
        """
        call = self._call(GET_TRIP_BY_VEHICLE, {"vehicle_id": vehicle_id, "trip_id": trip_id})
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self: AsyncTrips[grants.DataTrip | grants.DataAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Dashboard alerts that appeared during one trip.

        ``GET /user/vehicles/{id}/trips/{tid}/alerts``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            locale: Language for texts, such as `fr` or `fr-FR`.

        Scopes:
            required: data:trip, data:alert
            each opens a part: data:position
        """
        call = self._call(
            GET_VEHICLE_TRIP_ALERTS,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "locale": locale,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alert(
        self: AsyncTrips[grants.DataTrip | grants.DataAlert],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        alert_id: str | Alert,
    ) -> Alert:
        """One dashboard alert that appeared during one trip.

        ``GET /user/vehicles/{id}/trips/{tid}/alerts/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of an alert, as found in the list of alerts.

        Scopes:
            required: data:trip, data:alert
            each opens a part: data:position
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
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions that were reported during one trip.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/collisions``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip, data:collision
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
        """One collision reported during one trip.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/collisions/{cid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:trip, data:collision
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
        page_size: int | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Measurements recorded during one trip, in pages of up to 2000.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/telemetry``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            type: Keep only these kinds of measurement, 1 to 15 of them; all when absent.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.

        Scopes:
            required: data:trip
            each opens a part: data:telemetry, data:position
        """
        call = self._call(
            GET_TELEMETRY_FOR_TRIP,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "type": type,
                "page_size": page_size,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self: AsyncTrips[grants.DataTrip | grants.DataPosition],
        vehicle_id: str | Vehicle,
        trip_id: str | Trip,
        *,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        tolerance: float | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Position, models.WayPoints]:
        """Recorded path of one trip as GeoJSON positions; `tolerance` thins it out.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/trips/{tid}/wayPoints``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            tolerance: How far, in km, the simplified path may stray from the recorded one (Ramer-Douglas-
                Peucker).
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:trip, data:position
        """
        call = self._call(
            GET_PATH_FOR_TRIP,
            {
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "index_range": index_range,
                "timestamps": timestamps,
                "tolerance": tolerance,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)
