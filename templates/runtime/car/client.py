"""The clients, with the questions about a car on top."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING

from ..core.client.asynchronous import AsyncClient
from ..core.client.sync import SyncClient
from ..core.model.base import Model

if TYPE_CHECKING:
    from .availability.case import Explanation

_HERE = __name__.rpartition(".")[0]
_LATE = tuple(f"{_HERE}.{name}" for name in ("availability.inquiry", "commands.sending", "remotes.sending"))
"""What a client for threads loads when a call needs it."""


class SyncCarClient(SyncClient):
    """Calls one API of cars; usable as a context manager and from several threads."""

    def explain(
        self,
        reply: Model,
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` (``energies[0].level``) is missing in ``reply``; see `Explanation`.

        What was asked for and granted is known of a reply of this client. ``capability`` is the
        vehicle's capability reply or the names in its list, ``motorization`` as the vehicle reply
        says it, ``privacy`` the last known privacy state. ``ask_vehicle=True`` lets this fetch the
        first two, once for each vehicle; it costs one call, and raises what any call raises.
        """
        from .availability.inquiry import Inquiry

        inquiry = Inquiry(self._session, reply, capability, motorization, privacy)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, self._send(call))
        return inquiry.answer(path)


class AsyncCarClient(AsyncClient):
    """The same for an event loop."""

    def preload(self) -> None:
        """Load every model, the HTTP client, whatever else a call may need, and the stored token now; blocks."""
        super().preload()
        for module in (f"{self._api.namespace}.availability", *_LATE):
            import_module(module)

    async def explain(
        self,
        reply: Model,
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` is missing in ``reply``; see `SyncClient.explain`."""
        from .availability.inquiry import Inquiry

        inquiry = Inquiry(self._session, reply, capability, motorization, privacy)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, await self._send(call))
        return inquiry.answer(path)
