# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import GET_USER

if TYPE_CHECKING:
    from ..models import CountryEnum, User


class UserResource(Resource):
    """User: 1 operation of the End users (B2C) API."""

    def get(self, *, country: CountryEnum | str | None = None) -> User:
        """The signed-in user, with contact data and the vehicles of the account; needs no data scope.

        ``GET /user``

        Args:
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.
        """
        call = self._call(GET_USER, {"country": country})
        self._check_scopes(call)
        return self._send(call)


class AsyncUserResource(AsyncResource):
    """User: 1 operation of the End users (B2C) API."""

    async def get(self, *, country: CountryEnum | str | None = None) -> User:
        """The signed-in user, with contact data and the vehicles of the account; needs no data scope.

        ``GET /user``

        Args:
            country: Two-letter country; adds national data such as the stolen-vehicle call centre where it
                exists.
        """
        call = self._call(GET_USER, {"country": country})
        self._check_scopes(call)
        return await self._send(call)
