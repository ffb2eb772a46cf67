"""The clients, with the questions about a car on top."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, cast

from ..core.client.asynchronous import AsyncClient
from ..core.client.paging import AsyncPages, Pages
from ..core.client.sync import SyncClient
from ..core.model.base import Model
from .environment import options

if TYPE_CHECKING:
    from .availability.case import Explanation
    from .availability.overview import Explanations

_HERE = __name__.rpartition(".")[0]
_LATE = tuple(f"{_HERE}.{name}" for name in ("availability.inquiry", "commands.sending", "remotes.sending"))
"""What a client for threads loads when a call needs it."""


class SyncCarClient(SyncClient):
    """Calls one API of cars; usable as a context manager and from several threads."""

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """A client as the environment describes it: ``CONNECTED_CAR_CLIENT_ID``, ``..._CLIENT_SECRET``, ``..._BRAND``,
        ``..._TOKEN_FILE``, ``..._BASE_URL``, ``..._AUTHORIZE_URL``, ``..._TOKEN_URL``, ``..._REVOKE_URL``.

        ``given`` wins over it. Raises `ValueError` that names the variable that is missing.
        """
        return cls(**{**options(cls._api.namespace), **given})

    def explain(
        self,
        reply: Model | Pages[Any, Any],
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` (``energies[0].level``) is missing in ``reply``; see `Explanation`.

        What was asked for and granted is known of a reply of this client. ``capability`` is the
        vehicle's capability reply or the names in its list, ``motorization`` as the vehicle reply
        says it, ``privacy`` the last known privacy state, ``country`` where the vehicle is at home (ISO 3166-1).
        ``ask_vehicle=True`` lets this fetch the first two, once for each vehicle; it costs one call, and raises
        what any call raises. A collection or a page of it takes the paths of its items; of a collection the
        first page is fetched for that.
        """
        from .availability.inquiry import Inquiry

        view = _page(reply, next(reply.pages(), None)) if isinstance(reply, Pages) else reply
        inquiry = Inquiry(self._session, view, capability, motorization, privacy, country)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, self._send(call))
        return inquiry.answer(path)

    def explain_all(
        self,
        reply: Model | Pages[Any, Any],
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanations:
        """Why everything that ``reply`` lacks is missing, grouped by cause and remedy, what helps most first.

        Arguments and errors are those of `explain`. Print it, or take its ``to_json()``.
        """
        from .availability.inquiry import Inquiry

        view = _page(reply, next(reply.pages(), None)) if isinstance(reply, Pages) else reply
        inquiry = Inquiry(self._session, view, capability, motorization, privacy, country)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, self._send(call))
        return inquiry.answers()


class AsyncCarClient(AsyncClient):
    """The same for an event loop."""

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """A client as the environment describes it; see `SyncCarClient.from_env`."""
        return cls(**{**options(cls._api.namespace), **given})

    def preload(self) -> None:
        """Load every model, the HTTP client, whatever else a call may need, and the stored token now; blocks."""
        super().preload()
        for module in (f"{self._api.namespace}.availability", *_LATE):
            import_module(module)

    async def explain(
        self,
        reply: Model | AsyncPages[Any, Any],
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` is missing in ``reply``; see `SyncClient.explain`."""
        from .availability.inquiry import Inquiry

        view = _page(reply, await anext(reply.pages(), None)) if isinstance(reply, AsyncPages) else reply
        inquiry = Inquiry(self._session, view, capability, motorization, privacy, country)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, await self._send(call))
        return inquiry.answer(path)

    async def explain_all(
        self,
        reply: Model | AsyncPages[Any, Any],
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanations:
        """Why everything that ``reply`` lacks is missing; see `SyncCarClient.explain_all`."""
        from .availability.inquiry import Inquiry

        view = _page(reply, await anext(reply.pages(), None)) if isinstance(reply, AsyncPages) else reply
        inquiry = Inquiry(self._session, view, capability, motorization, privacy, country)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, await self._send(call))
        return inquiry.answers()


def _page(collection: Pages[Any, Any] | AsyncPages[Any, Any], first: Any) -> Model:
    """The first page of a collection, or what a server without data means: a page that lists nothing."""
    if first is None:
        cls = collection._call.operation.success
        assert cls is not None  # Whatever has pages has a class for them.
        first = cls.from_wire({"total": 0})
    return cast("Model", first)
