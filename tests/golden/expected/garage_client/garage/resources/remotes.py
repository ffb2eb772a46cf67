# Garage: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import SEND_REMOTE

if TYPE_CHECKING:
    from ..models import Remote, Ticket


class Remotes(Resource):
    """Remotes: 1 operation of the Garage API."""

    def send(self, car_id: str, *, body: Remote | None = None, x_trace: str | None = None) -> Ticket:
        """Sends one action.

        ``POST /cars/{id}/remotes``

        Scopes:
            required: remote:door:write, remote:horn:write
            action door: remote:door:write
            action horn: remote:horn:write
        """
        call = self._call(SEND_REMOTE, {"car_id": car_id, "x_trace": x_trace}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncRemotes(AsyncResource):
    """Remotes: 1 operation of the Garage API."""

    async def send(self, car_id: str, *, body: Remote | None = None, x_trace: str | None = None) -> Ticket:
        """Sends one action.

        ``POST /cars/{id}/remotes``

        Scopes:
            required: remote:door:write, remote:horn:write
            action door: remote:door:write
            action horn: remote:horn:write
        """
        call = self._call(SEND_REMOTE, {"car_id": car_id, "x_trace": x_trace}, body=body)
        self._check_scopes(call)
        return await self._send(call)
