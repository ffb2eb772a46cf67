"""Every operation of every API, sync and async, against a server that holds requests to the document."""

from __future__ import annotations

import asyncio
import importlib
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from connected_car._runtime.core.auth.base import Basic, Bearer
from connected_car._runtime.core.model.base import Model, context_of

from tests.sdk.document import APIS, Expected, document
from tests.sdk.fake_api import CLIENT_ID, REALM, TOKEN, FakeApi
from tests.sdk.loopback import served
from tests.sdk.schema import example, merged

ID = "ä/b c?d%"
"""Everything that has to be quoted in a path; each place in it gets one of its own."""

EVERY = [(api, name) for api in APIS for name in document(api).operations]


def client_options(api: str) -> dict[str, Any]:
    auth = Basic("partner", "SECRET-PASSWORD") if api == "b2b" else Bearer(TOKEN)
    return {"auth": auth, "client_id": CLIENT_ID, "realm": REALM}


def arguments(api: str, expected: Expected, operation: Any) -> tuple[list[Any], dict[str, Any]]:
    """A value for every parameter, optional ones included."""
    facts = document(api)
    by_wire = {(each["in"], each["name"]): each for each in expected.parameters}
    positional: list[Any] = ids(expected)
    named: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.location != "path" and parameter.wire != "pageToken":
            schema = by_wire[parameter.location, parameter.wire]["schema"]
            named[parameter.name] = _python(parameter.type, example(facts, schema))
    if expected.body:
        schema = next(iter(expected.body.values()))
        named["body"] = operation.resolve(operation.body).from_wire(_sendable(facts, schema))
    return positional, named


def ids(expected: Expected) -> list[str]:
    """As a caller passes them by place: in the order of the path."""
    return [f"{ID}{place}" for place in range(expected.path.count("{"))]


def _python(source: str, value: Any) -> Any:
    return datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC) if source == "datetime" else value


def _sendable(facts: Any, schema: Any) -> Any:
    """A body with what is required, and one more member: the commands allow one action at a time."""
    found = merged(facts, schema)
    whole = example(facts, schema)
    if not isinstance(whole, dict):
        return whole
    required = {
        name: _sendable(facts, found["properties"][name]) for name in found.get("required", ()) if name in whole
    }
    one = "horn" if "horn" in whole else next(iter(whole))
    return required or {one: whole[one]}


def called(client: Any, api: str, name: str) -> tuple[Any, list[Any], dict[str, Any], Any]:
    module = importlib.import_module(f"connected_car.{api}")
    operation = module.OPERATIONS[name]
    positional, named = arguments(api, document(api).operations[name], operation)
    # An example of a monitor's schema makes no sense as a monitor (every kind of trigger at once).
    client = client.with_options(validate=operation.resource != "monitors")
    return getattr(getattr(client, operation.resource), operation.name), positional, named, operation


def check(api: str, name: str, operation: Any, result: Any, fake: FakeApi) -> None:
    """The result is the declared model over what the server sent."""
    assert not fake.refusals
    expected = document(api).operations[name]
    assert fake.ids == ids(expected)
    if expected.success()[2] is None:
        assert result is None
        return
    if operation.paginated:
        page, items = result
        assert len(items) == 1
        assert isinstance(items[0], operation.resolve(operation.paging.item) or str)
        assert isinstance(page, operation.success)
        return
    sent = fake.reply(expected)
    [view] = result if isinstance(sent, list) else [getattr(result, "accepted", result)]
    assert isinstance(view, Model)
    assert type(view).__name__ in str(operation.responses[str(expected.success()[0])])
    assert context_of(view).operation is operation
    assert view.to_wire().keys() == (sent[0] if isinstance(sent, list) else sent).keys()


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, tuple[FakeApi, str]]]:
    fakes = {api: FakeApi(document(api)) for api in APIS}
    apps = {api: fake.app for api, fake in fakes.items()}

    async def app(scope: Any, receive: Any, send: Any) -> None:
        api, _, rest = scope["raw_path"].decode().removeprefix("/").partition("/")
        await apps[api]({**scope, "raw_path": f"/{rest}".encode(), "path": f"/{rest}"}, receive, send)

    with served(app) as url:
        yield {api: (fake, f"{url}/{api}") for api, fake in fakes.items()}


@pytest.mark.parametrize(("api", "name"), EVERY)
def test_sync_over_loopback(api: str, name: str, servers: dict[str, tuple[FakeApi, str]]) -> None:
    """The sync client sends what the document asks for and returns the declared model."""
    fake, url = servers[api]
    fake.refusals.clear()
    module = importlib.import_module(f"connected_car.{api}")

    with module.Client(base_url=url + fake.prefix, **client_options(api)) as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        method, positional, named, operation = called(client, api, name)
        result = method(*positional, **named)
        if operation.paginated:
            result = next(result.pages()), list(result)

    check(api, name, operation, result, fake)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def clients(servers: dict[str, tuple[FakeApi, str]], loop: asyncio.Runner) -> Iterator[dict[str, Any]]:
    """An async client of each API, over connections of its own."""
    made = {}
    for api, (fake, url) in servers.items():
        module = importlib.import_module(f"connected_car.{api}")
        made[api] = module.AsyncClient(base_url=url + fake.prefix, **client_options(api))
        loop.run(made[api].__aenter__())
    yield made
    for client in made.values():
        loop.run(client.aclose())


@pytest.mark.parametrize(("api", "name"), EVERY)
def test_async_over_loopback(
    api: str, name: str, servers: dict[str, tuple[FakeApi, str]], clients: dict[str, Any], loop: asyncio.Runner
) -> None:
    """The async client does the same under the same names."""
    fake, _ = servers[api]
    fake.refusals.clear()

    async def run() -> tuple[Any, Any]:
        method, positional, named, operation = called(clients[api], api, name)
        if operation.paginated:
            pages = method(*positional, **named)
            return operation, (await anext(pages.pages()), [item async for item in pages])
        return operation, await method(*positional, **named)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        operation, result = loop.run(run())

    check(api, name, operation, result, fake)
