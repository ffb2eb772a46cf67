# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.commands.send_command import send as send_command
from ..._runtime.car.commands.send_command import send_async as send_command_async
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import (
    DELETE_USERT_REMOTE,
    GET_USERT_REMOTEBY_ID,
    GET_USERT_REMOTES,
    SET_USER_CALLBACK_STATUS,
    SET_USERT_VEHICLE_REMOTE,
    SET_USERT_VEHICLE_REMOTE_BY_ID,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import models
    from ..models import CallbackRef, CallbacksStatusSetter, CallbackSubscribe, CallbackType, UserCallback


class Callbacks(Resource):
    """Callbacks: 6 operations of the End users (B2C) API."""

    def list(
        self,
        *,
        types: Sequence[CallbackType | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[UserCallback, models.UserCallbacks]:
        """Callbacks that this application registered for the user, in pages of at most 60.

        ``GET /user/callbacks``

        Args:
            types: Keep only callbacks that serve these purposes; all of them when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_USERT_REMOTES,
            {"types": types, "index_range": index_range, "page_size": page_size, "page_token": page_token},
        )
        self._check_scopes(call)
        return self._pages(call)

    def create(self, *, body: CallbackSubscribe) -> CallbackRef:
        """Registers one delivery channel (webhook, push or websocket) that remotes and monitors can then use.

        ``POST /user/callbacks``

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USERT_VEHICLE_REMOTE, {}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def get(self, callback_id: str | CallbackRef | UserCallback) -> UserCallback:
        """One registered callback with its settings and whether it is running.

        ``GET /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(GET_USERT_REMOTEBY_ID, {"callback_id": callback_id})
        self._check_scopes(call)
        return self._send(call)

    def update(self, callback_id: str | CallbackRef | UserCallback, *, body: CallbackSubscribe) -> CallbackRef:
        """Replaces a callback as a whole: members left out of the body are gone, nothing is merged.

        ``PUT /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USERT_VEHICLE_REMOTE_BY_ID, {"callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return send_command(self, call)

    def delete(self, callback_id: str | CallbackRef | UserCallback) -> None:
        """Removes a callback and its monitors; outcomes of remotes still running on it are lost.

        ``DELETE /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(DELETE_USERT_REMOTE, {"callback_id": callback_id})
        self._check_scopes(call)
        return self._send(call)

    def set_status(self, callback_id: str | CallbackRef | UserCallback, *, body: CallbacksStatusSetter) -> CallbackRef:
        """Pauses or resumes delivery; a paused callback posts no event.

        ``PUT /user/callbacks/{cbid}/status``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USER_CALLBACK_STATUS, {"callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return self._send(call)


class AsyncCallbacks(AsyncResource):
    """Callbacks: 6 operations of the End users (B2C) API."""

    def list(
        self,
        *,
        types: Sequence[CallbackType | str] | None = None,
        index_range: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[UserCallback, models.UserCallbacks]:
        """Callbacks that this application registered for the user, in pages of at most 60.

        ``GET /user/callbacks``

        Args:
            types: Keep only callbacks that serve these purposes; all of them when absent.
            index_range: Positions to return, zero-based and inclusive: `0-9` is the first ten, `5-` all
                from the sixth on.
            page_size: Items per page, 1 to 60; the server takes 60 when absent.
            page_token: Opaque marker of a page; only the server makes it, so follow the `next` link
                instead.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(
            GET_USERT_REMOTES,
            {"types": types, "index_range": index_range, "page_size": page_size, "page_token": page_token},
        )
        self._check_scopes(call)
        return self._pages(call)

    async def create(self, *, body: CallbackSubscribe) -> CallbackRef:
        """Registers one delivery channel (webhook, push or websocket) that remotes and monitors can then use.

        ``POST /user/callbacks``

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USERT_VEHICLE_REMOTE, {}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def get(self, callback_id: str | CallbackRef | UserCallback) -> UserCallback:
        """One registered callback with its settings and whether it is running.

        ``GET /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(GET_USERT_REMOTEBY_ID, {"callback_id": callback_id})
        self._check_scopes(call)
        return await self._send(call)

    async def update(self, callback_id: str | CallbackRef | UserCallback, *, body: CallbackSubscribe) -> CallbackRef:
        """Replaces a callback as a whole: members left out of the body are gone, nothing is merged.

        ``PUT /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USERT_VEHICLE_REMOTE_BY_ID, {"callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await send_command_async(self, call)

    async def delete(self, callback_id: str | CallbackRef | UserCallback) -> None:
        """Removes a callback and its monitors; outcomes of remotes still running on it are lost.

        ``DELETE /user/callbacks/{cbid}``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(DELETE_USERT_REMOTE, {"callback_id": callback_id})
        self._check_scopes(call)
        return await self._send(call)

    async def set_status(
        self, callback_id: str | CallbackRef | UserCallback, *, body: CallbacksStatusSetter
    ) -> CallbackRef:
        """Pauses or resumes delivery; a paused callback posts no event.

        ``PUT /user/callbacks/{cbid}/status``

        Args:
            callback_id: Identifier of a callback, as returned when it was registered.

        Scopes:
            each opens a part: data:telemetry, data:position, data:trip, data:alert, data:collision,
                remote:door:write, remote:preconditioning:write, remote:horn:write, remote:charging:write,
                remote:lights:write, remote:wakeup:write, remote:navigation:write
        """
        call = self._call(SET_USER_CALLBACK_STATUS, {"callback_id": callback_id}, body=body)
        self._check_scopes(call)
        return await self._send(call)
