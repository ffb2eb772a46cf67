# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_FLEET_TRIP_ALERT_BY_VEHICLE,
    GET_FLEET_TRIP_ALERT_BY_VEHICLE_BY_ID,
    GET_FLEET_TRIP_BY_VEHICLE,
    GET_PATH_FOR_TRIP,
    GET_TELEMETRY_FOR_TRIP_BY_VEHICLE,
    GET_TRIP_COLLISIONS_BY_TRIP_AND_VEHICLE,
    GET_TRIPS_BY_VEHICLE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import models
    from ..models import (
        Alert,
        Collision,
        DataProfile,
        Fleet,
        Position,
        Telemetry,
        TelemetryEnum,
        TelemetryExtensionType,
        Trip,
        TripStateEnum,
        Vehicle,
        VehicleItem,
    )


class Trips(Resource):
    """Trips: 7 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        states: Sequence[TripStateEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Trip, models.Trips]:
        """Finished trips of a vehicle, page by page; a running one is not included.

        ``GET /fleets/{fid}/vehicles/{vid}/trips``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
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
        """
        call = self._call(
            GET_TRIPS_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "profile": profile,
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

    def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        profile: DataProfile | str | None = None,
    ) -> Trip:
        """One trip of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_BY_VEHICLE,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "trip_id": trip_id, "profile": profile},
        )
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        profile: DataProfile | str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Dashboard alerts during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_ALERT_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "profile": profile,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alert(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        alert_id: str | Alert,
        *,
        profile: DataProfile | str | None = None,
    ) -> Alert:
        """One dashboard alert during a trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_ALERT_BY_VEHICLE_BY_ID,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "alert_id": alert_id,
                "profile": profile,
            },
        )
        self._check_scopes(call)
        return self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        page_token: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
    ) -> Pages[Collision, models.Collisions]:
        """Collisions reported during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
        """
        call = self._call(
            GET_TRIP_COLLISIONS_BY_TRIP_AND_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "page_token": page_token,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Measurements taken during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/telemetry``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            type: Keep only these kinds of measurement, 1 to 17 of them; all when absent.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.
        """
        call = self._call(
            GET_TELEMETRY_FOR_TRIP_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "type": type,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        tolerance: float | None = None,
        profile: DataProfile | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Position, models.WayPoints]:
        """Positions recorded on a trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            tolerance: How far, in km, the simplified path may stray from the recorded one (Ramer-Douglas-
                Peucker).
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_PATH_FOR_TRIP,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "index_range": index_range,
                "timestamps": timestamps,
                "tolerance": tolerance,
                "profile": profile,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)


class AsyncTrips(AsyncResource):
    """Trips: 7 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        distance: str | None = None,
        duration: str | None = None,
        states: Sequence[TripStateEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Trip, models.Trips]:
        """Finished trips of a vehicle, page by page; a running one is not included.

        ``GET /fleets/{fid}/vehicles/{vid}/trips``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
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
        """
        call = self._call(
            GET_TRIPS_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "profile": profile,
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

    async def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        profile: DataProfile | str | None = None,
    ) -> Trip:
        """One trip of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_BY_VEHICLE,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "trip_id": trip_id, "profile": profile},
        )
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        profile: DataProfile | str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Dashboard alerts during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_ALERT_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "profile": profile,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alert(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        alert_id: str | Alert,
        *,
        profile: DataProfile | str | None = None,
    ) -> Alert:
        """One dashboard alert during a trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_TRIP_ALERT_BY_VEHICLE_BY_ID,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "alert_id": alert_id,
                "profile": profile,
            },
        )
        self._check_scopes(call)
        return await self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        page_token: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions reported during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
        """
        call = self._call(
            GET_TRIP_COLLISIONS_BY_TRIP_AND_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "page_token": page_token,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Measurements taken during one trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/telemetry``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            type: Keep only these kinds of measurement, 1 to 17 of them; all when absent.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.
        """
        call = self._call(
            GET_TELEMETRY_FOR_TRIP_BY_VEHICLE,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "type": type,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def way_points(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        trip_id: str | Trip,
        *,
        index_range: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        tolerance: float | None = None,
        profile: DataProfile | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Position, models.WayPoints]:
        """Positions recorded on a trip.

        ``GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            trip_id: Identifier of a trip, as found in the list of trips.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            tolerance: How far, in km, the simplified path may stray from the recorded one (Ramer-Douglas-
                Peucker).
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_PATH_FOR_TRIP,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "trip_id": trip_id,
                "index_range": index_range,
                "timestamps": timestamps,
                "tolerance": tolerance,
                "profile": profile,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)
