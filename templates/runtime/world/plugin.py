"""For pytest: ``pytest_plugins = ["connected_car.testing.pytest"]`` gives `world`, `car` and `client`."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import pytest

from .cars import Car, electric_car
from .gateway import routed
from .messages import WorldRequest
from .world import World

__all__ = ["car", "client", "pytest_runtest_makereport", "world"]
_SHOWN = 10


@pytest.fixture
def world() -> World:
    """A world with one electric car; override it for another one."""
    return World([electric_car()])


@pytest.fixture
def car(world: World) -> Car:
    """Its first car."""
    return world.cars[0]


@pytest.fixture
def client(world: World) -> Iterator[Any]:
    """A client of the end-user API with every scope, in this process."""
    with world.client(import_module(f"{__package__.partition('._runtime')[0]}.b2c")) as made:
        yield made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """A failing test shows the last exchanges with its world: method and path, no query, no identifier."""
    report: Any = yield
    found = getattr(item, "funcargs", {}).get("world")
    if report.failed and isinstance(found, World) and found.requests:
        lines = [*map(_masked, found.requests[-_SHOWN:]), *(f"refused: {each}" for each in found.refusals[-_SHOWN:])]
        report.sections.append(("the last exchanges with the world", "\n".join(lines)))
    return report


def _masked(request: WorldRequest) -> str:
    found = routed(request)
    known = found and found[0].find(request.method, found[2])
    if found and known:
        return f"{request.method} {found[0].name} {known[0].path}"
    return f"{request.method} {urlsplit(request.url).path if '/am/oauth2/' in request.url else '(an unknown address)'}"
