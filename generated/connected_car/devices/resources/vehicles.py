# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import PATCH_V1_DOCG_VEHICLE_REGISTRATION_UPDATE, POST_V1_DOCG_VEHICLE_REGISTRATION

if TYPE_CHECKING:
    from ..models import VehicleRegistrationBody, VehicleRegistrationSuccess


class Vehicles(Resource):
    """Vehicles: 2 operations of the Device management (DOCG) API."""

    def register(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationBody
    ) -> VehicleRegistrationSuccess:
        """Registers a vehicle for the first time, with its control units.

        ``POST /v1/docg/vehicleRegistration``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_VEHICLE_REGISTRATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)

    def update(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationBody
    ) -> VehicleRegistrationSuccess:
        """Changes the data of a registered vehicle.

        ``PATCH /v1/docg/vehicleRegistrationUpdate``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            PATCH_V1_DOCG_VEHICLE_REGISTRATION_UPDATE,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncVehicles(AsyncResource):
    """Vehicles: 2 operations of the Device management (DOCG) API."""

    async def register(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationBody
    ) -> VehicleRegistrationSuccess:
        """Registers a vehicle for the first time, with its control units.

        ``POST /v1/docg/vehicleRegistration``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_VEHICLE_REGISTRATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)

    async def update(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationBody
    ) -> VehicleRegistrationSuccess:
        """Changes the data of a registered vehicle.

        ``PATCH /v1/docg/vehicleRegistrationUpdate``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            PATCH_V1_DOCG_VEHICLE_REGISTRATION_UPDATE,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)
