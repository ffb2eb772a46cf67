# Garage: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from .. import models
from ..operations import SEND_REMOTE

if TYPE_CHECKING:
    from .. import grants
    from ..models import Door, Horn, Remote, Ticket


class Remotes(Resource, Generic[Held]):
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

    def door(self: Remotes[grants.RemoteDoorWrite], car_id: str, order: Door, *, label: str | None = None) -> Ticket:
        """The action ``door``.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=order, label=label)
        call = self._call(SEND_REMOTE, {"car_id": car_id}, body=body)
        self._check_scopes(call)
        return self._send(call)

    def horn(self: Remotes[grants.RemoteHornWrite], car_id: str, order: Horn, *, label: str | None = None) -> Ticket:
        """The action ``horn``.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=order, label=label)
        call = self._call(SEND_REMOTE, {"car_id": car_id}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncRemotes(AsyncResource, Generic[Held]):
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

    async def door(
        self: AsyncRemotes[grants.RemoteDoorWrite], car_id: str, order: Door, *, label: str | None = None
    ) -> Ticket:
        """The action ``door``.

        Like `send` with this one action.

        Scopes:
            remote:door:write
        """
        body = models.Remote(door=order, label=label)
        call = self._call(SEND_REMOTE, {"car_id": car_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)

    async def horn(
        self: AsyncRemotes[grants.RemoteHornWrite], car_id: str, order: Horn, *, label: str | None = None
    ) -> Ticket:
        """The action ``horn``.

        Like `send` with this one action.

        Scopes:
            remote:horn:write
        """
        body = models.Remote(horn=order, label=label)
        call = self._call(SEND_REMOTE, {"car_id": car_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)
