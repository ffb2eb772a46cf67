"""Scopes of a document that orders them in no way: a list means all of these, by their exact names, as OpenAPI says."""

from __future__ import annotations

import asyncio
import importlib
from contextlib import nullcontext
from typing import Any

import pytest

from .wire import Package, calling, imported, serving

DOCUMENT = """
paths:
  /orders: {get: {operationId: orders, tags: [it], security: [{login: ['orders', 'orders:items']}], responses: {'204': {description: ''}}}}
  /items: {get: {operationId: items, tags: [it], security: [{login: ['orders:items']}], responses: {'204': {description: ''}}}}
  /either: {get: {operationId: either, tags: [it], security: [{login: [a, b]}, {login: [b, c]}], responses: {'204': {description: ''}}}}
  /keyed: {get: {operationId: keyed, tags: [it], security: [{login: [a]}, {key: []}], responses: {'204': {description: ''}}}}
  /role: {get: {operationId: role, tags: [it], security: [{login: [], token: [admin]}], responses: {'204': {description: ''}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
    login:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.test/token
          scopes: {orders: '', 'orders:items': '', a: '', b: '', c: ''}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def inside(package: Package, module: str) -> Any:
    return importlib.import_module(f"{package.api.__name__.partition('.')[0]}.{module}")


CALLS = [
    # what the token may, which call, what it lacks by the document
    ("orders", "orders", ["orders:items"]),
    ("orders:items", "orders", ["orders"]),
    ("orders orders:items", "orders", []),
    ("orders", "items", ["orders:items"]),
    ("orders:items", "items", []),
    ("a b", "either", []),
    ("b c", "either", []),
    ("a c", "either", ["b"]),
    ("c", "keyed", []),
]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(("granted", "method", "lacking"), CALLS)
def test_what_every_way_to_sign_in_asks_for_is_needed(
    package: Package, granted: str, method: str, lacking: list[str], asynchronous: bool
) -> None:
    """A call without one of them isn't sent, and the error names it; no scope stands for another; others go out."""
    held = inside(package, "auth").Credentials(login=inside(package, "auth").Bearer("t0", scopes=granted))
    refused = pytest.raises(inside(package, "errors").MissingScope)

    async def call(url: str) -> None:
        async with package.api.AsyncClient(auth=held, base_url=url) as client:
            await getattr(client.it, method)()

    with serving() as server, refused if lacking else nullcontext() as error:
        if asynchronous:
            asyncio.run(call(server.url))
        else:
            with package.api.Client(auth=held, base_url=server.url) as client:
                getattr(client.it, method)()

    assert [str(scope) for scope in error.value.required] == lacking if error else not lacking
    assert len(server.received) == (0 if lacking else 1)


def test_nothing_is_refused_while_nobody_says_what_is_granted(package: Package) -> None:
    """A token alone tells no scopes."""
    with calling(package, auth=inside(package, "auth").Bearer("t0")) as (client, server):
        client.it.orders()

    assert len(server.received) == 1


def test_roles_beside_another_scheme_are_no_scopes(package: Package) -> None:
    """OpenAPI 3.1 lets a list stand beside any scheme; only OAuth and OpenID Connect grant what it names."""
    assert "admin" not in package.api.scopes.VOCABULARY
    assert package.api.OPERATIONS["role"].scopes.required == frozenset()


def test_what_is_planned_and_what_it_is_worth(package: Package) -> None:
    """A plan names each scope that is needed, and a wide name covers nothing else."""
    scopes = package.api.scopes

    assert set(scopes.plan(operations=["orders"])) == {"orders", "orders:items"}
    assert not scopes.coverage("items", "orders").allowed
    assert scopes.coverage("items", "orders:items").allowed
    assert scopes.coverage("items", "orders:items").withheld == ()
    assert not issubclass(package.api.grants.OrdersItems, package.api.grants.Orders)


def test_a_document_may_say_that_its_scopes_are_ordered() -> None:
    """With ``x-scopes`` anywhere, the scopes of the others open parts, and a wide scope covers the narrow ones."""
    ordered = imported(
        DOCUMENT.replace("operationId: items,", "operationId: items, x-scopes: {required: ['orders:items']},")
    )

    assert ordered.api.OPERATIONS["orders"].scopes.optional == frozenset({"orders", "orders:items"})
    assert ordered.api.scopes.coverage("items", "orders").allowed
