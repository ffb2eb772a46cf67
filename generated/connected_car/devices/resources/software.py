# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import POST_V1_DOCG_SW_REGISTRATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import SwRegistrationBody, SwRegistrationSuccess


class Software(Resource):
    """Software: 1 operation of the Device management (DOCG) API."""

    def register(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: SwRegistrationBody
    ) -> Sequence[SwRegistrationSuccess]:
        """Registers a software package so that later campaigns can install it.

        ``POST /v1/docg/swRegistration``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_SW_REGISTRATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return self._send(call)


class AsyncSoftware(AsyncResource):
    """Software: 1 operation of the Device management (DOCG) API."""

    async def register(
        self, *, x_api_key: str, client_request_id: str, locale: str, body: SwRegistrationBody
    ) -> Sequence[SwRegistrationSuccess]:
        """Registers a software package so that later campaigns can install it.

        ``POST /v1/docg/swRegistration``

        Args:
            x_api_key: Key that was issued to your application.
            client_request_id: Identifier of your own for this one request; a new one for each.
            locale: Language of the caller; the accepted form is not published.
        """
        call = self._call(
            POST_V1_DOCG_SW_REGISTRATION,
            {"x_api_key": x_api_key, "client_request_id": client_request_id, "locale": locale},
            body=body,
        )
        self._check_scopes(call)
        return await self._send(call)
