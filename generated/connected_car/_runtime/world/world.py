"""The world: cars, a driver, a sign-in service and gateways, under one clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import httpx2

from ..core.base.asgi import AsgiApplication
from . import asgi, clients, gateway, server
from .cars import Car
from .clients import ClientT, HasAsyncClient, HasClient
from .consent import AUTHORIZE, REVOKE, TOKEN
from .faults import Fault, Trouble
from .messages import WorldReply, WorldRequest
from .notifications import NotificationListener
from .state import WorldState
from .transports import AsyncWorldTransport, WorldTransport

ALL_CALLS = ""


class World(WorldState):
    """Cars that drive and charge, a driver who consents, gateways that check every call.

    Time stands still until `advance`, or until a client of this world waits. The same calls always give the same
    replies: there are no dice. Everything may be set at any time: ``world.cars[0].level = 20``.
    """

    def car(self, id_or_vin: str) -> Car:
        """One car. Raises `KeyError`."""
        return next((each for each in self.cars if id_or_vin in (each.id, each.vin)), None) or _no_car(id_or_vin)

    def advance(self, span: timedelta | None = None, **given: float) -> None:
        """Let time pass: ``advance(minutes=30)``. Cars charge and drive, remotes end, monitors tell.

        Returns when every message that was due has been posted, or wasn't taken.
        """
        self.clock.advance(span if span is not None else timedelta(**given))
        self.post.wait()

    def fail(self, call: Any = ALL_CALLS, *, trouble: Trouble = "", **given: Any) -> None:
        """Let the next calls fail: ``fail(b2c.Vehicles.status, status=503, times=2)``.

        ``call`` is a method, its name (``vehicles.status``), ``sign-in``, or nothing for any call; the rest as `Fault`
        has it: a status alone gives the published error, ``trouble="lost"`` carries the call out and loses its reply.
        """
        self.faults.add(Fault(_called(call), trouble=trouble, **given))

    def deviate(self, name: str, kind: str | None = None) -> None:
        """Answer as real gateways do: a name of `DEVIATIONS`, or a place and what happens there, of `KINDS`."""
        self.deviations.add(name, kind)

    def listen(self, target: str, listener: NotificationListener) -> None:
        """Messages for this address go to a Python function. It may ask the world for anything, as a webhook may."""
        self.post.listen(target, listener)

    def answer(self, request: WorldRequest) -> WorldReply:
        """One request, from any thread; what it makes the world tell is posted before this returns."""
        reply = self._answer(request)
        self.post.deliver()
        return reply

    def _answer(self, request: WorldRequest) -> WorldReply:
        with self.clock.lock:
            self.requests.append(request)
            return gateway.answer(self, request)

    def token(self, scopes: str | Iterable[str] | None = None, *, api: str = "b2c") -> str:
        """The access token of such a consent, for a client of another make."""
        return self.sign_in(scopes, api=api).access_token

    def client(self, api: HasClient[ClientT], *, scopes: str | Iterable[str] | None = None, **options: Any) -> ClientT:
        """A ``Client`` of ``connected_car.b2c`` (or another API) in this process; ``options`` as the client has them."""
        made: ClientT = clients.client(self, self.answer, api, scopes, options)
        return made

    def async_client(
        self, api: HasAsyncClient[ClientT], *, scopes: str | Iterable[str] | None = None, **options: Any
    ) -> ClientT:
        """The same in an event loop."""
        made: ClientT = clients.async_client(self, self.answer, api, scopes, options)
        return made

    def oauth2(self, api: Any, **options: Any) -> Any:
        """An ``OAuth2`` of the API that signs in at this world; `visit` is the driver's browser."""
        return clients.oauth2(self, self.answer, api, options)

    def visit(self, url: str, accepted: bool | Iterable[str] | None = None) -> str:
        """The address that the driver's browser ends at after the consent page at ``url``; see `Driver.accepts`."""
        return self.sign_in_service.decide(url, accepted)

    def transport(self) -> httpx2.BaseTransport:
        """For a caller's own ``httpx2.Client(transport=...)``."""
        return WorldTransport(self.answer, self.clock)

    def async_transport(self) -> httpx2.AsyncBaseTransport:
        """For a caller's own ``httpx2.AsyncClient(transport=...)``."""
        return AsyncWorldTransport(self.answer, self.clock)

    def serve(self, port: int = 0, *, real_time: bool = False) -> AbstractContextManager[str]:
        """A server on 127.0.0.1; gives its address. ``real_time``: the world's clock follows the machine's."""
        return server.serve(self.answer, port, self.advance if real_time else None)

    def asgi(self) -> AsgiApplication:
        """An ASGI application."""
        return asgi.application(self._answer, self.post.deliver)

    def addresses(self, origin: str, api: str = "b2c") -> Mapping[str, str]:
        """What a client needs to know of a world that is served at ``origin``."""
        paths = {"authorize_url": AUTHORIZE, "token_url": TOKEN, "revoke_url": REVOKE}
        return {"base_url": f"{origin}/{api}", **{name: origin + path for name, path in paths.items()}}


def _called(call: Any) -> str:
    """``vehicles.status`` of a method, of an operation, or of its own name."""
    if isinstance(call, str):
        return call
    owner, _, name = call.__qualname__.rpartition(".")
    return f"{_snake(owner.removeprefix('Async').removesuffix('Resource'))}.{name}"


def _snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() and index else each.lower() for index, each in enumerate(name))


def _no_car(wanted: str) -> Car:
    raise KeyError(f"no car of this world is called {wanted!r}")
