# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    GET_CAR_LAST_POSITION,
    GET_TELEMETRY,
    GET_VEHICLE_ALARMS,
    GET_VEHICLE_ALARMS_BY_ID,
    GET_VEHICLE_ALERTS,
    GET_VEHICLE_ALERTS_BY_ID,
    GET_VEHICLE_BYID,
    GET_VEHICLE_COLLISION,
    GET_VEHICLE_COLLISION_BY_ID,
    GET_VEHICLE_MAINTENANCE,
    GET_VEHICLE_STATUS,
    GET_VEHICLES_BY_DEVICE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from ..._runtime.core.operation.intervals import Interval
    from .. import grants, models
    from ..models import (
        AlarmDetails,
        AlarmTypeEnum,
        Alert,
        Collision,
        CountryEnum,
        Maintenance,
        Position,
        Status,
        Telemetry,
        TelemetryEnum,
        TelemetryExtensionType,
        Vehicle,
        VehicleExtensionType,
    )


class Vehicles(Resource, Generic[Held]):
    """Vehicles: 12 operations of the End users (B2C) API."""

    def list(
        self,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        page_token: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
        vin_prefix: str | None = None,
        country: CountryEnum | str | None = None,
    ) -> Pages[Vehicle, models.Vehicles]:
        """Vehicles that the user shares with this application, in pages of at most 60.

        ``GET /user/vehicles``

        Args:
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            locale: Language for texts, such as `fr` or `fr-FR`.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            extension: Extra blocks to embed: capabilities, branding, pictures; 1 to 3, though the document
                says at most 2 beside it.
            vin_prefix: Keep only vehicles whose VIN starts with these characters.
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.

        Scopes:
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLES_BY_DEVICE,
            {
                "index_range": index_range,
                "page_size": page_size,
                "locale": locale,
                "page_token": page_token,
                "extension": extension,
                "vin_prefix": vin_prefix,
                "country": country,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def get(
        self,
        vehicle_id: str | Vehicle,
        *,
        locale: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
        country: CountryEnum | str | None = None,
    ) -> Vehicle:
        """One vehicle: identifiers, drive type, links; capabilities, branding and pictures come only with
        `extension`.

        ``GET /user/vehicles/{id}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures; 1 to 3, though the document
                says at most 2 beside it.
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.

        Scopes:
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLE_BYID, {"vehicle_id": vehicle_id, "locale": locale, "extension": extension, "country": country}
        )
        self._check_scopes(call)
        return self._send(call)

    def alarms(
        self: Vehicles[grants.DataTelemetry],
        vehicle_id: str | Vehicle,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[AlarmDetails, models.Alarms]:
        """Anti-theft alarm messages of a vehicle: armed or not, and break-ins; filter by kind and time.

        ``GET /user/vehicles/{id}/alarms``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            type: Keep only alarm state or only break-in messages; both when absent.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:telemetry
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
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    def alarm(
        self: Vehicles[grants.DataTelemetry], vehicle_id: str | Vehicle, alarm_id: str | AlarmDetails
    ) -> AlarmDetails:
        """One anti-theft alarm message of a vehicle.

        ``GET /user/vehicles/{id}/alarms/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alarm_id: Identifier of an alarm message, as found in the list of alarms.

        Scopes:
            required: data:telemetry
        """
        call = self._call(GET_VEHICLE_ALARMS_BY_ID, {"vehicle_id": vehicle_id, "alarm_id": alarm_id})
        self._check_scopes(call)
        return self._send(call)

    def alerts(
        self: Vehicles[grants.DataAlert],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[Alert, models.Alerts]:
        """Dashboard alerts of a vehicle; positions are included only with the position scope.

        ``GET /user/vehicles/{id}/alerts``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:alert
            each opens a part: data:position
        """
        call = self._call(
            GET_VEHICLE_ALERTS,
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

    def alert(self: Vehicles[grants.DataAlert], vehicle_id: str | Vehicle, alert_id: str | Alert) -> Alert:
        """One dashboard alert of a vehicle.

        ``GET /user/vehicles/{id}/alerts/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alert_id: Identifier of an alert, as found in the list of alerts.

        Scopes:
            required: data:alert
            each opens a part: data:position
        """
        call = self._call(GET_VEHICLE_ALERTS_BY_ID, {"vehicle_id": vehicle_id, "alert_id": alert_id})
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
    ) -> Pages[Collision, models.Collisions]:
        """Collisions that the vehicle reported in the given time ranges.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/collisions``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:collision
        """
        call = self._call(
            GET_VEHICLE_COLLISION,
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

    def collision(
        self: Vehicles[grants.DataCollision], vehicle_id: str | Vehicle, collision_id: str | Collision
    ) -> Collision:
        """One reported collision.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/collisions/{cid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:collision
        """
        call = self._call(GET_VEHICLE_COLLISION_BY_ID, {"vehicle_id": vehicle_id, "collision_id": collision_id})
        self._check_scopes(call)
        return self._send(call)

    def last_position(self: Vehicles[grants.DataPosition], vehicle_id: str | Vehicle) -> Position:
        """Latest known position as a GeoJSON feature (longitude first); `status` carries the same data.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/lastPosition``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            required: data:position
        """
        call = self._call(GET_CAR_LAST_POSITION, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return self._send(call)

    def maintenance(self: Vehicles[grants.DataTelemetry], vehicle_id: str | Vehicle) -> Maintenance:
        """Days and kilometres left until the next service.

        ``GET /user/vehicles/{id}/maintenance``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            required: data:telemetry
        """
        call = self._call(GET_VEHICLE_MAINTENANCE, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return self._send(call)

    def status(self, vehicle_id: str | Vehicle) -> Status:
        """Latest known value of everything the vehicle reports; blocks not granted or not produced are left
        out.

        ``GET /user/vehicles/{id}/status``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            each opens a part: data:telemetry, data:position
        """
        call = self._call(GET_VEHICLE_STATUS, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return self._send(call)

    def telemetry(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> Pages[Telemetry, models.Telemetries]:
        """Recorded measurements within the given time ranges, in pages of up to 2000.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/telemetry``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            type: Keep only these kinds of measurement, 1 to 15 of them; all when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.

        Scopes:
            each opens a part: data:telemetry, data:position
        """
        call = self._call(
            GET_TELEMETRY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "type": type,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)


class AsyncVehicles(AsyncResource, Generic[Held]):
    """Vehicles: 12 operations of the End users (B2C) API."""

    def list(
        self,
        *,
        index_range: str | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        page_token: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
        vin_prefix: str | None = None,
        country: CountryEnum | str | None = None,
    ) -> AsyncPages[Vehicle, models.Vehicles]:
        """Vehicles that the user shares with this application, in pages of at most 60.

        ``GET /user/vehicles``

        Args:
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            locale: Language for texts, such as `fr` or `fr-FR`.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            extension: Extra blocks to embed: capabilities, branding, pictures; 1 to 3, though the document
                says at most 2 beside it.
            vin_prefix: Keep only vehicles whose VIN starts with these characters.
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.

        Scopes:
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLES_BY_DEVICE,
            {
                "index_range": index_range,
                "page_size": page_size,
                "locale": locale,
                "page_token": page_token,
                "extension": extension,
                "vin_prefix": vin_prefix,
                "country": country,
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def get(
        self,
        vehicle_id: str | Vehicle,
        *,
        locale: str | None = None,
        extension: Sequence[VehicleExtensionType | str] | None = None,
        country: CountryEnum | str | None = None,
    ) -> Vehicle:
        """One vehicle: identifiers, drive type, links; capabilities, branding and pictures come only with
        `extension`.

        ``GET /user/vehicles/{id}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            locale: Language for texts, such as `fr` or `fr-FR`.
            extension: Extra blocks to embed: capabilities, branding, pictures; 1 to 3, though the document
                says at most 2 beside it.
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.

        Scopes:
            each opens a part: data:vehicle:devices:pnc
        """
        call = self._call(
            GET_VEHICLE_BYID, {"vehicle_id": vehicle_id, "locale": locale, "extension": extension, "country": country}
        )
        self._check_scopes(call)
        return await self._send(call)

    def alarms(
        self: AsyncVehicles[grants.DataTelemetry],
        vehicle_id: str | Vehicle,
        *,
        type: Sequence[AlarmTypeEnum | str] | None = None,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[AlarmDetails, models.Alarms]:
        """Anti-theft alarm messages of a vehicle: armed or not, and break-ins; filter by kind and time.

        ``GET /user/vehicles/{id}/alarms``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            type: Keep only alarm state or only break-in messages; both when absent.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:telemetry
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
            },
        )
        self._check_scopes(call)
        return self._pages(call)

    async def alarm(
        self: AsyncVehicles[grants.DataTelemetry], vehicle_id: str | Vehicle, alarm_id: str | AlarmDetails
    ) -> AlarmDetails:
        """One anti-theft alarm message of a vehicle.

        ``GET /user/vehicles/{id}/alarms/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alarm_id: Identifier of an alarm message, as found in the list of alarms.

        Scopes:
            required: data:telemetry
        """
        call = self._call(GET_VEHICLE_ALARMS_BY_ID, {"vehicle_id": vehicle_id, "alarm_id": alarm_id})
        self._check_scopes(call)
        return await self._send(call)

    def alerts(
        self: AsyncVehicles[grants.DataAlert],
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[Alert, models.Alerts]:
        """Dashboard alerts of a vehicle; positions are included only with the position scope.

        ``GET /user/vehicles/{id}/alerts``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:alert
            each opens a part: data:position
        """
        call = self._call(
            GET_VEHICLE_ALERTS,
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

    async def alert(self: AsyncVehicles[grants.DataAlert], vehicle_id: str | Vehicle, alert_id: str | Alert) -> Alert:
        """One dashboard alert of a vehicle.

        ``GET /user/vehicles/{id}/alerts/{aid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            alert_id: Identifier of an alert, as found in the list of alerts.

        Scopes:
            required: data:alert
            each opens a part: data:position
        """
        call = self._call(GET_VEHICLE_ALERTS_BY_ID, {"vehicle_id": vehicle_id, "alert_id": alert_id})
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
    ) -> AsyncPages[Collision, models.Collisions]:
        """Collisions that the vehicle reported in the given time ranges.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/collisions``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            required: data:collision
        """
        call = self._call(
            GET_VEHICLE_COLLISION,
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

    async def collision(
        self: AsyncVehicles[grants.DataCollision], vehicle_id: str | Vehicle, collision_id: str | Collision
    ) -> Collision:
        """One reported collision.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/collisions/{cid}``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            collision_id: Identifier of a collision, as found in the list of collisions.

        Scopes:
            required: data:collision
        """
        call = self._call(GET_VEHICLE_COLLISION_BY_ID, {"vehicle_id": vehicle_id, "collision_id": collision_id})
        self._check_scopes(call)
        return await self._send(call)

    async def last_position(self: AsyncVehicles[grants.DataPosition], vehicle_id: str | Vehicle) -> Position:
        """Latest known position as a GeoJSON feature (longitude first); `status` carries the same data.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/lastPosition``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            required: data:position
        """
        call = self._call(GET_CAR_LAST_POSITION, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return await self._send(call)

    async def maintenance(self: AsyncVehicles[grants.DataTelemetry], vehicle_id: str | Vehicle) -> Maintenance:
        """Days and kilometres left until the next service.

        ``GET /user/vehicles/{id}/maintenance``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            required: data:telemetry
        """
        call = self._call(GET_VEHICLE_MAINTENANCE, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return await self._send(call)

    async def status(self, vehicle_id: str | Vehicle) -> Status:
        """Latest known value of everything the vehicle reports; blocks not granted or not produced are left
        out.

        ``GET /user/vehicles/{id}/status``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.

        Scopes:
            each opens a part: data:telemetry, data:position
        """
        call = self._call(GET_VEHICLE_STATUS, {"vehicle_id": vehicle_id})
        self._check_scopes(call)
        return await self._send(call)

    def telemetry(
        self,
        vehicle_id: str | Vehicle,
        *,
        timestamps: Sequence[str | Interval] | None = None,
        type: Sequence[TelemetryEnum | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        extension: Sequence[TelemetryExtensionType | str] | None = None,
    ) -> AsyncPages[Telemetry, models.Telemetries]:
        """Recorded measurements within the given time ranges, in pages of up to 2000.

        Deprecated by the publisher.

        ``GET /user/vehicles/{id}/telemetry``

        Args:
            vehicle_id: Identifier that this API gave to the vehicle; not the VIN.
            timestamps: 1 to 10 ISO 8601 intervals that results must fall in: `T1/T2`, `T1/PT2H`, `T/`,
                `/T`, `Rn/T/D`.
            type: Keep only these kinds of measurement, 1 to 15 of them; all when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 2000; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.
            extension: Extra blocks to embed in each measurement: position, maintenance, or both.

        Scopes:
            each opens a part: data:telemetry, data:position
        """
        call = self._call(
            GET_TELEMETRY,
            {
                "vehicle_id": vehicle_id,
                "timestamps": timestamps,
                "type": type,
                "index_range": index_range,
                "page_size": page_size,
                "page_token": page_token,
                "extension": extension,
            },
        )
        self._check_scopes(call)
        return self._pages(call)
