# Garage: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..._runtime.core.base.lazy import renamed
from ..._runtime.core.base.type_parameters import Held
from ..._runtime.core.client.resource import AsyncResource, Resource
from ..operations import GET_CAR, GET_CARS, REMOVE_CAR

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..._runtime.core.client.paging import AsyncPages, Pages
    from .. import grants, models
    from ..models import Car, Colour


class Cars(Resource, Generic[Held]):
    """Cars: 3 operations of the Garage API."""

    def list(
        self: Cars[grants.DataCar],
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        colour: Sequence[Colour | str] | None = None,
    ) -> Pages[Car, models.Cars]:
        """List the cars of the caller.

        ``GET /cars``

        Args:
            colour: Only cars of these colours.

        Scopes:
            required: data:car
            each opens a part: data:car:seats
        """
        call = self._call(GET_CARS, {"page_size": page_size, "page_token": page_token, "colour": colour})
        self._check_scopes(call)
        return self._pages(call)

    def get(self, car_id: str, *, since: datetime | None = None) -> Car:
        """``getCar`` of the document.

        ``GET /cars/{id}``

        Scopes:
            each opens a part: data:car, data:car:position
        """
        call = self._call(GET_CAR, {"car_id": car_id, "since": since})
        self._check_scopes(call)
        return self._send(call)

    read = renamed(get, "read")

    def delete(self, car_id: str) -> None:
        """``removeCar`` of the document.

        Deprecated by the publisher.

        ``DELETE /cars/{id}``
        """
        call = self._call(REMOVE_CAR, {"car_id": car_id})
        self._check_scopes(call)
        return self._send(call)


class AsyncCars(AsyncResource, Generic[Held]):
    """Cars: 3 operations of the Garage API."""

    def list(
        self: AsyncCars[grants.DataCar],
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        colour: Sequence[Colour | str] | None = None,
    ) -> AsyncPages[Car, models.Cars]:
        """List the cars of the caller.

        ``GET /cars``

        Args:
            colour: Only cars of these colours.

        Scopes:
            required: data:car
            each opens a part: data:car:seats
        """
        call = self._call(GET_CARS, {"page_size": page_size, "page_token": page_token, "colour": colour})
        self._check_scopes(call)
        return self._pages(call)

    async def get(self, car_id: str, *, since: datetime | None = None) -> Car:
        """``getCar`` of the document.

        ``GET /cars/{id}``

        Scopes:
            each opens a part: data:car, data:car:position
        """
        call = self._call(GET_CAR, {"car_id": car_id, "since": since})
        self._check_scopes(call)
        return await self._send(call)

    read = renamed(get, "read")

    async def delete(self, car_id: str) -> None:
        """``removeCar`` of the document.

        Deprecated by the publisher.

        ``DELETE /cars/{id}``
        """
        call = self._call(REMOVE_CAR, {"car_id": car_id})
        self._check_scopes(call)
        return await self._send(call)
