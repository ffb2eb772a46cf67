"""Clients of the package over a world in this process, signed in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Protocol, TypeAlias, TypeVar

import httpx2

from ..core.auth.credentials import Basic, Bearer
from ..core.auth.store import MemoryTokenStore
from ..core.auth.token import Token
from ..core.client.asynchronous import AsyncClient
from ..core.client.sync import SyncClient
from ..core.errors.without_reply import PackageError
from .consent import AUTHORIZE, REVOKE, TOKEN
from .gateway import HOST
from .messages import Responder
from .state import WorldState
from .transports import AsyncWorldTransport, WorldTransport

AnyClient: TypeAlias = "SyncClient | AsyncClient"
DOCUMENTED = PackageError
"""What a client may raise, whatever comes."""
ClientT = TypeVar("ClientT", covariant=True)


class HasClient(Protocol[ClientT]):
    """The module of an API, ``connected_car.b2c``."""

    @property
    def Client(self) -> type[ClientT]:  # noqa: N802
        """Its client for threads."""


class HasAsyncClient(Protocol[ClientT]):
    """A package of an API that has an asynchronous client."""

    @property
    def AsyncClient(self) -> type[ClientT]:  # noqa: N802
        """Its client for event loops."""


def client(state: WorldState, answer: Responder, api: Any, scopes: Any, options: Mapping[str, Any]) -> Any:
    """A synchronous client of ``api``."""
    http = httpx2.Client(transport=WorldTransport(answer, state.clock))
    return api.Client(**_options(state, answer, api, scopes, options), http_client=http)


def async_client(state: WorldState, answer: Responder, api: Any, scopes: Any, options: Mapping[str, Any]) -> Any:
    """A client of ``api`` in an event loop."""
    http = httpx2.AsyncClient(transport=AsyncWorldTransport(answer, state.clock))
    return api.AsyncClient(**_options(state, answer, api, scopes, options), http_client=http)


def oauth2(state: WorldState, answer: Responder, api: Any, options: Mapping[str, Any]) -> Any:
    """An ``OAuth2`` that signs in at the state."""
    addresses = {"authorize_url": HOST + AUTHORIZE, "token_url": HOST + TOKEN, "revoke_url": HOST + REVOKE}
    known = {"client_id": state.application.client_id, "client_secret": state.application.secret}
    http = httpx2.Client(transport=WorldTransport(answer, state.clock))
    brand = {} if {"brand", "realm"} & set(options) else _brand(api)
    return api.OAuth2(**{**known, **addresses, **brand, "clock": state.clock, **options}, http_client=http)


def _options(
    state: WorldState, answer: Responder, api: Any, scopes: str | Iterable[str] | None, options: Mapping[str, Any]
) -> dict[str, Any]:
    """What every client of the world is made with, under what the caller wants otherwise."""
    info = api.API
    given: dict[str, Any] = {"base_url": f"{HOST}/{info.name}", "clock": state.clock}
    if info.auth != "bearer":
        given["client_id"] = state.application.client_id
    if "auth" not in options:
        held = scopes if isinstance(scopes, str) or scopes is None else ",".join(scopes)
        given |= _brand(api)
        if info.auth == "basic":
            given["auth"] = Basic(*state.fleet_login)
        elif info.auth == "oauth2":
            given["auth"] = _signed_in(state, answer, api, held)
        else:
            given["auth"] = Bearer(state.sign_in(held, api=info.name).access_token)
    return given | dict(options)


def _signed_in(state: WorldState, answer: Responder, api: Any, scopes: str | None) -> Any:
    """An ``OAuth2`` that holds these scopes, and renews its token as it ends."""
    grant = state.sign_in(scopes, api=api.API.name)
    store = MemoryTokenStore()
    held = ",".join(sorted(grant.scopes))
    store.save(Token(grant.access_token, grant.refresh_token, expires_at=grant.expires, scopes=held))
    return oauth2(state, answer, api, {"store": store})


def _brand(api: Any) -> dict[str, str]:
    return {"brand": next(iter(sorted(api.API.brands)))} if api.API.brands else {}


def client_class(subject: Any) -> type[AnyClient] | None:
    """The class of a client, or the client class itself; None for anything else."""
    kind = subject if isinstance(subject, type) else type(subject)
    return kind if issubclass(kind, SyncClient | AsyncClient) else None


def reading(client: type[AnyClient]) -> Callable[[Any, Any], None]:
    """A program that calls whatever reads a car, and looks at everything in the replies."""
    home = import_module(client._api.namespace)
    api = SimpleNamespace(API=home.API, OAuth2=getattr(home, "OAuth2", None), Client=client, AsyncClient=client)
    calls = [each for each in home.OPERATIONS.values() if each.method == "GET" and _asks_for_a_car(each)]

    def program(world: Any, car: Any) -> None:
        if issubclass(client, AsyncClient):
            asyncio.run(in_a_loop(world, car))
            return
        with world.client(api) as reader:
            for each in calls:
                reply = getattr(getattr(reader, each.resource), each.name)(car.id)
                _look_at([*reply.pages()] if each.paginated else [reply])

    async def in_a_loop(world: Any, car: Any) -> None:
        async with world.async_client(api) as reader:
            for each in calls:
                reply = getattr(getattr(reader, each.resource), each.name)(car.id)
                _look_at([page async for page in reply.pages()] if each.paginated else [await reply])

    return program


def _asks_for_a_car(operation: Any) -> bool:
    ids = [each.wire for each in operation.parameters if each.location == "path"]
    return ids in (["id"], ["vin"])


def _look_at(replies: list[Any]) -> None:
    for each in replies:
        each.to_dict()
        each.issues()
