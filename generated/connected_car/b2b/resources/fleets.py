# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_COLLISIONS_BY_ID,
    GET_FLEET,
    GET_FLEET_ALERT_BY_ID,
    GET_FLEET_ALERT_LIST,
    GET_FLEET_MANTENANCE_LIST,
    GET_FLEET_STATUS_LIST,
    GET_FLEET_TRIP_COLLISIONS,
    GET_FLEET_TRIPS,
    GET_FLEETS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import models
    from ..models import Alert, Collision, DataProfile, Fleet, Maintenance, Status, Trip, TripStateEnum


class Fleets(Resource):
    """Fleets: 9 operations of the Fleets (B2B) API."""

    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> Pages[Fleet, models.Fleets]:
        """Fleets of the partner, page by page.

        ``GET /fleets``

        Args:
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(GET_FLEETS, {"page_size": page_size, "page_token": page_token})
        self._check_scopes(call)
        return self._pages(call)

    def get(self, fleet_id: str | Fleet) -> Fleet:
        """Name and links of one fleet.

        ``GET /fleets/{fid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(GET_FLEET, {"fleet_id": fleet_id})
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Dashboard alerts of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_ALERT_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alert(self, fleet_id: str | Fleet, alert_id: str | Alert, *, profile: DataProfile | str | None = None) -> Alert:
        """One dashboard alert of a fleet. Deprecated: ask the vehicle for it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_FLEET_ALERT_BY_ID, {"fleet_id": fleet_id, "alert_id": alert_id, "profile": profile})
        self._check_scopes(call)
        return self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        page_token: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
    ) -> Pages[Collision, models.Collisions]:
        """Collisions of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
        """
        call = self._call(
            GET_FLEET_TRIP_COLLISIONS,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "page_token": page_token,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def collision(
        self, fleet_id: str | Fleet, collision_id: str | Collision, *, profile: DataProfile | str | None = None
    ) -> Collision:
        """One collision in a fleet. Deprecated: ask the vehicle for it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/collisions/{cid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            collision_id: Identifier of a collision, as found in the list of collisions.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_COLLISIONS_BY_ID, {"fleet_id": fleet_id, "collision_id": collision_id, "profile": profile}
        )
        self._check_scopes(call)
        return self._send(call)

    def maintenances(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Maintenance, models.MaintenanceList]:
        """Next services of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/maintenances``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_MANTENANCE_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def statuses(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Status, models.StatusList]:
        """Latest known values of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_STATUS_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def trips(
        self,
        fleet_id: str | Fleet,
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
        """Trips of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/trips``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
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
            GET_FLEET_TRIPS,
            {
                "fleet_id": fleet_id,
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


class AsyncFleets(AsyncResource):
    """Fleets: 9 operations of the Fleets (B2B) API."""

    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> AsyncPages[Fleet, models.Fleets]:
        """Fleets of the partner, page by page.

        ``GET /fleets``

        Args:
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(GET_FLEETS, {"page_size": page_size, "page_token": page_token})
        self._check_scopes(call)
        return self._pages(call)

    async def get(self, fleet_id: str | Fleet) -> Fleet:
        """Name and links of one fleet.

        ``GET /fleets/{fid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
        """
        call = self._call(GET_FLEET, {"fleet_id": fleet_id})
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Dashboard alerts of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_ALERT_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alert(
        self, fleet_id: str | Fleet, alert_id: str | Alert, *, profile: DataProfile | str | None = None
    ) -> Alert:
        """One dashboard alert of a fleet. Deprecated: ask the vehicle for it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_FLEET_ALERT_BY_ID, {"fleet_id": fleet_id, "alert_id": alert_id, "profile": profile})
        self._check_scopes(call)
        return await self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        page_token: str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
        """
        call = self._call(
            GET_FLEET_TRIP_COLLISIONS,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "page_token": page_token,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def collision(
        self, fleet_id: str | Fleet, collision_id: str | Collision, *, profile: DataProfile | str | None = None
    ) -> Collision:
        """One collision in a fleet. Deprecated: ask the vehicle for it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/collisions/{cid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            collision_id: Identifier of a collision, as found in the list of collisions.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_COLLISIONS_BY_ID, {"fleet_id": fleet_id, "collision_id": collision_id, "profile": profile}
        )
        self._check_scopes(call)
        return await self._send(call)

    def maintenances(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Maintenance, models.MaintenanceList]:
        """Next services of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/maintenances``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_MANTENANCE_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def statuses(
        self,
        fleet_id: str | Fleet,
        *,
        profile: DataProfile | str | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Status, models.StatusList]:
        """Latest known values of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_FLEET_STATUS_LIST,
            {
                "fleet_id": fleet_id,
                "profile": profile,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def trips(
        self,
        fleet_id: str | Fleet,
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
        """Trips of all vehicles of a fleet. Deprecated: ask for the vehicles one by one.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/trips``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
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
            GET_FLEET_TRIPS,
            {
                "fleet_id": fleet_id,
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
