# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    POST_V1_DOCG_CAMPAIGN_PROCESS_FEEDBACK,
    POST_V1_DOCG_SW_REGISTRATION_PROCESS_FEEDBACK,
    POST_V1_DOCG_VEHICLE_REGISTRATION_PROCESS_FEEDBACK,
)

if TYPE_CHECKING:
    from ..models import (
        CampaignOperationFeedBack,
        Success,
        SwRegistrationOperationFeedBack,
        VehicleRegistrationOperationFeedBack,
    )


class Feedback(Resource):
    """Feedback: 3 operations of the Device management (DOCG) API."""

    def campaign(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignOperationFeedBack
    ) -> Success:
        """Tells the one who ordered a campaign how it goes on; the same shape is sent to your server.

        ``POST /v1/docg/campaignProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)

    def software_registration(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: SwRegistrationOperationFeedBack
    ) -> Success:
        """Tells the one who registered software how the registration goes on.

        ``POST /v1/docg/swRegistrationProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_SW_REGISTRATION_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)

    def vehicle_registration(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationOperationFeedBack
    ) -> Success:
        """Tells the one who registered a vehicle how the registration goes on.

        ``POST /v1/docg/vehicleRegistrationProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_VEHICLE_REGISTRATION_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncFeedback(AsyncResource):
    """Feedback: 3 operations of the Device management (DOCG) API."""

    async def campaign(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignOperationFeedBack
    ) -> Success:
        """Tells the one who ordered a campaign how it goes on; the same shape is sent to your server.

        ``POST /v1/docg/campaignProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)

    async def software_registration(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: SwRegistrationOperationFeedBack
    ) -> Success:
        """Tells the one who registered software how the registration goes on.

        ``POST /v1/docg/swRegistrationProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_SW_REGISTRATION_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)

    async def vehicle_registration(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: VehicleRegistrationOperationFeedBack
    ) -> Success:
        """Tells the one who registered a vehicle how the registration goes on.

        ``POST /v1/docg/vehicleRegistrationProcessFeedback``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_VEHICLE_REGISTRATION_PROCESS_FEEDBACK,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)
