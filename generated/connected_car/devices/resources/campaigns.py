# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import POST_V1_DOCG_CAMPAIGN_CREATION, POST_V1_DOCG_CAMPAIGN_START

if TYPE_CHECKING:
    from ..models import CampaignCreationSuccess, CampaignDataBody, CampaignStartDataBody, Success


class Campaigns(Resource):
    """Campaigns: 2 operations of the Device management (DOCG) API."""

    def create(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignDataBody
    ) -> CampaignCreationSuccess:
        """Prepares an update or inventory campaign for a list of vehicles; nothing runs until it is started.

        ``POST /v1/docg/campaignCreation``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_CREATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)

    def start(self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignStartDataBody) -> Success:
        """Starts a prepared campaign for all of its vehicles or for some of them; may be called again for
        others.

        ``POST /v1/docg/campaignStart``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_START,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncCampaigns(AsyncResource):
    """Campaigns: 2 operations of the Device management (DOCG) API."""

    async def create(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignDataBody
    ) -> CampaignCreationSuccess:
        """Prepares an update or inventory campaign for a list of vehicles; nothing runs until it is started.

        ``POST /v1/docg/campaignCreation``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_CREATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)

    async def start(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: CampaignStartDataBody
    ) -> Success:
        """Starts a prepared campaign for all of its vehicles or for some of them; may be called again for
        others.

        ``POST /v1/docg/campaignStart``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_CAMPAIGN_START,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)
