# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_CAR_LAST_POSITION,
    GET_FLEET_VEHICLE_ALERTS_BY_ID,
    GET_FLEET_VEHICLE_STATUS,
    GET_TELEMETRY,
    GET_VEHICLE_ALARMS,
    GET_VEHICLE_ALARMS_BY_ID,
    GET_VEHICLE_ALERTS,
    GET_VEHICLE_BYID,
    GET_VEHICLE_COLLISION,
    GET_VEHICLE_COLLISION_BY_ID,
    GET_VEHICLE_MAINTENANCE,
    GET_VEHICLE_STOLEN_BY_ID,
    GET_VEHICLE_STOLEN_HISTORY,
    GET_VEHICLE_STOLEN_ID_POSITION,
    GET_VEHICLES_BY_DEVICE,
    GET_VEHICLES_CAPABILITIES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import models
    from ..models import (
        AlarmDetails,
        AlarmTypeEnum,
        Alert,
        Collision,
        DataProfile,
        Fleet,
        Maintenance,
        Position,
        Status,
        Stolen,
        Telemetry,
        TelemetryEnum,
        TelemetryExtensionType,
        Vehicle,
        VehicleCapabilities,
        VehicleExtensionType,
        VehicleItem,
        VehiclesExtensionType,
    )


class Vehicles(Resource):
    """Vehicles: 16 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
        extension: Sequence[VehiclesExtensionType | str] | None = None,
        vin_prefix: str | None = None,
    ) -> Pages[VehicleItem, models.Vehicles]:
        """Vehicles of a fleet, page by page.

        ``GET /fleets/{fid}/vehicles``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed in each vehicle: branding, pictures, or both.
            vin_prefix: Keep only vehicles whose VIN starts with these characters.
        """
        call = self._call(
            GET_VEHICLES_BY_DEVICE,
            {
                "fleet_id": fleet_id,
                "page_size": page_size,
                "page_token": page_token,
                "locale": locale,
                "extension": extension,
                "vin_prefix": vin_prefix,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        locale: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> Vehicle:
        """Identity of one vehicle, with capabilities, branding or pictures when asked for.

        ``GET /fleets/{fid}/vehicles/{vid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures.
        """
        call = self._call(
            GET_VEHICLE_BYID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "locale": locale, "extension": extension}
        )
        self._check_scopes(call)
        return self._send(call)

    def alarms(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[AlarmDetails, models.Alarms]:
        """Anti-theft alarm messages of a vehicle, page by page; time ranges go by when they were recorded.

        ``GET /fleets/{fid}/vehicles/{vid}/alarms``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            type: Keep only alarm state or only break-in messages; both when absent.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_VEHICLE_ALARMS,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "type": type,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alarm(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, alarm_id: str | AlarmDetails
    ) -> AlarmDetails:
        """One anti-theft alarm message of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/alarms/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alarm_id: Identifier of an alarm message, as found in the list of alarms.
        """
        call = self._call(
            GET_VEHICLE_ALARMS_BY_ID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "alarm_id": alarm_id}
        )
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Dashboard alerts of a vehicle, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_VEHICLE_ALERTS,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alert(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        alert_id: str | Alert,
        *,
        profile: DataProfile | str | None = None,
    ) -> Alert:
        """One dashboard alert of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_VEHICLE_ALERTS_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "alert_id": alert_id, "profile": profile},
        )
        self._check_scopes(call)
        return self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Collision, models.Collisions]:
        """Collisions that a vehicle reported, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_VEHICLE_COLLISION,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def collision(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        collision_id: str | Collision,
        *,
        profile: DataProfile | str | None = None,
    ) -> Collision:
        """One collision that a vehicle reported.

        ``GET /fleets/{fid}/vehicles/{vid}/collisions/{cid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            collision_id: Identifier of a collision, as found in the list of collisions.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_VEHICLE_COLLISION_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "collision_id": collision_id, "profile": profile},
        )
        self._check_scopes(call)
        return self._send(call)

    def last_position(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Position:
        """Last known position of a vehicle as a GeoJSON feature. Deprecated: the status has it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/vehicles/{vid}/lastPosition``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_CAR_LAST_POSITION, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile})
        self._check_scopes(call)
        return self._send(call)

    def maintenance(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Maintenance:
        """Time and distance left until the next service of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/maintenance``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_VEHICLE_MAINTENANCE, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile})
        self._check_scopes(call)
        return self._send(call)

    def status(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Status:
        """Latest known values of a vehicle; each block has its own time stamp, and any block may be absent.

        ``GET /fleets/{fid}/vehicles/{vid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_VEHICLE_STATUS, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile}
        )
        self._check_scopes(call)
        return self._send(call)

    def stolen_history(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Stolen, models.StolenCollection]:
        """Times a vehicle was reported stolen, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_HISTORY,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def stolen_record(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, stolen_id: str | Stolen
    ) -> Stolen:
        """One theft report of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_BY_ID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "stolen_id": stolen_id}
        )
        self._check_scopes(call)
        return self._send(call)

    def stolen_way_points(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, stolen_id: str | Stolen
    ) -> Pages[Position, models.WayPoints]:
        """Positions recorded while a vehicle was reported stolen.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_ID_POSITION, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "stolen_id": stolen_id}
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Measurements of a vehicle, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/telemetry``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_TELEMETRY,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
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

    def capability(
        self, vin: str, *, locale: str | None = None, extension: Sequence[VehicleExtensionType | str] | None = None
    ) -> VehicleCapabilities:
        """What one vehicle is and can do, by VIN; works before any consent and outside a fleet.

        ``GET /vehicles/{vin}``

        Args:
            vin: Vehicle identification number, 17 characters.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures.
        """
        call = self._call(GET_VEHICLES_CAPABILITIES, {"vin": vin, "locale": locale, "extension": extension})
        self._check_scopes(call)
        return self._send(call)


class AsyncVehicles(AsyncResource):
    """Vehicles: 16 operations of the Fleets (B2B) API."""

    def list(
        self,
        fleet_id: str | Fleet,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
        extension: Sequence[VehiclesExtensionType | str] | None = None,
        vin_prefix: str | None = None,
    ) -> AsyncPages[VehicleItem, models.Vehicles]:
        """Vehicles of a fleet, page by page.

        ``GET /fleets/{fid}/vehicles``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed in each vehicle: branding, pictures, or both.
            vin_prefix: Keep only vehicles whose VIN starts with these characters.
        """
        call = self._call(
            GET_VEHICLES_BY_DEVICE,
            {
                "fleet_id": fleet_id,
                "page_size": page_size,
                "page_token": page_token,
                "locale": locale,
                "extension": extension,
                "vin_prefix": vin_prefix,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def get(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        locale: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
    ) -> Vehicle:
        """Identity of one vehicle, with capabilities, branding or pictures when asked for.

        ``GET /fleets/{fid}/vehicles/{vid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures.
        """
        call = self._call(
            GET_VEHICLE_BYID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "locale": locale, "extension": extension}
        )
        self._check_scopes(call)
        return await self._send(call)

    def alarms(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[AlarmDetails, models.Alarms]:
        """Anti-theft alarm messages of a vehicle, page by page; time ranges go by when they were recorded.

        ``GET /fleets/{fid}/vehicles/{vid}/alarms``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            type: Keep only alarm state or only break-in messages; both when absent.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_VEHICLE_ALARMS,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "type": type,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alarm(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, alarm_id: str | AlarmDetails
    ) -> AlarmDetails:
        """One anti-theft alarm message of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/alarms/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alarm_id: Identifier of an alarm message, as found in the list of alarms.
        """
        call = self._call(
            GET_VEHICLE_ALARMS_BY_ID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "alarm_id": alarm_id}
        )
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Dashboard alerts of a vehicle, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/alerts``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_VEHICLE_ALERTS,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
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
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        alert_id: str | Alert,
        *,
        profile: DataProfile | str | None = None,
    ) -> Alert:
        """One dashboard alert of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/alerts/{aid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alert_id: Identifier of an alert, as found in the list of alerts.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_VEHICLE_ALERTS_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "alert_id": alert_id, "profile": profile},
        )
        self._check_scopes(call)
        return await self._send(call)

    def collisions(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions that a vehicle reported, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/collisions``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_VEHICLE_COLLISION,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "profile": profile,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def collision(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        collision_id: str | Collision,
        *,
        profile: DataProfile | str | None = None,
    ) -> Collision:
        """One collision that a vehicle reported.

        ``GET /fleets/{fid}/vehicles/{vid}/collisions/{cid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            collision_id: Identifier of a collision, as found in the list of collisions.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_VEHICLE_COLLISION_BY_ID,
            {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "collision_id": collision_id, "profile": profile},
        )
        self._check_scopes(call)
        return await self._send(call)

    async def last_position(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Position:
        """Last known position of a vehicle as a GeoJSON feature. Deprecated: the status has it.

        Deprecated by the publisher.

        ``GET /fleets/{fid}/vehicles/{vid}/lastPosition``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_CAR_LAST_POSITION, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile})
        self._check_scopes(call)
        return await self._send(call)

    async def maintenance(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Maintenance:
        """Time and distance left until the next service of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/maintenance``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(GET_VEHICLE_MAINTENANCE, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile})
        self._check_scopes(call)
        return await self._send(call)

    async def status(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
    ) -> Status:
        """Latest known values of a vehicle; each block has its own time stamp, and any block may be absent.

        ``GET /fleets/{fid}/vehicles/{vid}/status``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            profile: Whose view of the data to give: `fleet` (when absent) or the narrower `endUser`, which
                the data protection rules may ask for.
        """
        call = self._call(
            GET_FLEET_VEHICLE_STATUS, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "profile": profile}
        )
        self._check_scopes(call)
        return await self._send(call)

    def stolen_history(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Stolen, models.StolenCollection]:
        """Times a vehicle was reported stolen, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_HISTORY,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def stolen_record(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, stolen_id: str | Stolen
    ) -> Stolen:
        """One theft report of a vehicle.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_BY_ID, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "stolen_id": stolen_id}
        )
        self._check_scopes(call)
        return await self._send(call)

    def stolen_way_points(
        self, fleet_id: str | Fleet, vehicle_id: str | Vehicle | VehicleItem, stolen_id: str | Stolen
    ) -> AsyncPages[Position, models.WayPoints]:
        """Positions recorded while a vehicle was reported stolen.

        ``GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            stolen_id: Identifier of a theft report, as found in the list of them.
        """
        call = self._call(
            GET_VEHICLE_STOLEN_ID_POSITION, {"fleet_id": fleet_id, "vehicle_id": vehicle_id, "stolen_id": stolen_id}
        )
        self._check_scopes(call)
        return self._pages(call)

    def telemetry(
        self,
        fleet_id: str | Fleet,
        vehicle_id: str | Vehicle | VehicleItem,
        *,
        profile: DataProfile | str | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Measurements of a vehicle, page by page.

        ``GET /fleets/{fid}/vehicles/{vid}/telemetry``

        Args:
            fleet_id: Identifier of a fleet, as found in the list of fleets.
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
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
            GET_TELEMETRY,
            {
                "fleet_id": fleet_id,
                "vehicle_id": vehicle_id,
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

    async def capability(
        self, vin: str, *, locale: str | None = None, extension: Sequence[VehicleExtensionType | str] | None = None
    ) -> VehicleCapabilities:
        """What one vehicle is and can do, by VIN; works before any consent and outside a fleet.

        ``GET /vehicles/{vin}``

        Args:
            vin: Vehicle identification number, 17 characters.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures.
        """
        call = self._call(GET_VEHICLES_CAPABILITIES, {"vin": vin, "locale": locale, "extension": extension})
        self._check_scopes(call)
        return await self._send(call)
