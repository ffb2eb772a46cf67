"""Every operation of every API, sync and async, in a world that holds requests to its own data.

What comes back is held to `spec/<api>/document.yaml` by a reader that owes nothing to the generator.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import warnings
from typing import Any

import pytest
from connected_car._runtime.core.model.base import Model, context_of

from tests.sdk.document import APIS, document
from tests.sdk.schema import violations
from tests.world.inhabited import arguments, inhabited

EVERY = [(api, name) for api in APIS for name in document(api).operations]


def test_there_is_something_to_answer() -> None:
    """The four APIs have 132 operations."""
    assert len(EVERY) == 132


@pytest.mark.parametrize(("api", "name"), EVERY)
def test_sync(api: str, name: str) -> None:
    """The sync client sends what the document asks for and returns the declared model of a valid reply."""
    world, known = inhabited()
    module = importlib.import_module(f"connected_car.{api}")
    operation = module.OPERATIONS[name]
    positional, named = arguments(api, document(api).operations[name], operation, known)

    with world.client(module, validate=False) as client, warnings.catch_warnings(), client.replies() as replies:
        warnings.simplefilter("ignore", DeprecationWarning)
        method = getattr(getattr(client, operation.resource), operation.name)
        result = method(*positional, **named)
        if operation.paginated:
            result = next(result.pages()), list(result)

    _check(api, name, operation, result, world, replies[-1])


@pytest.mark.parametrize(("api", "name"), EVERY)
def test_async(api: str, name: str) -> None:
    """The async client does the same under the same names."""
    world, known = inhabited()
    module = importlib.import_module(f"connected_car.{api}")
    operation = module.OPERATIONS[name]
    positional, named = arguments(api, document(api).operations[name], operation, known)

    async def run() -> tuple[Any, Any]:
        async with world.async_client(module, validate=False) as client:
            with client.replies() as replies:
                method = getattr(getattr(client, operation.resource), operation.name)
                if operation.paginated:
                    pages = method(*positional, **named)
                    return (await anext(pages.pages()), [item async for item in pages]), replies[-1]
                return await method(*positional, **named), replies[-1]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        result, reply = asyncio.run(run())

    _check(api, name, operation, result, world, reply)


def _check(api: str, name: str, operation: Any, result: Any, world: Any, reply: Any) -> None:
    assert world.refusals == []
    expected = document(api).operations[name]
    schema = expected.success()[2]
    if schema is None:
        assert result is None
        return
    assert [*violations(document(api), schema, json.loads(reply.content))] == []
    if operation.paginated:
        page, items = result
        assert items
        assert isinstance(items[0], operation.resolve(operation.paging.item) or str)
        assert isinstance(page, operation.success)
        return
    view = getattr(result, "accepted", result)
    view = view[0] if isinstance(view, list | tuple) else view
    assert isinstance(view, Model)
    assert context_of(view).operation is operation
