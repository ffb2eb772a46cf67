"""For pytest: ``pytest_plugins = ["connected_car.testing.pytest"]`` gives `world`, `car` and `client`.

A failing test shows the last exchanges with its world, without queries and identifiers.
"""

from __future__ import annotations

from .._runtime.world.plugin import car, client, pytest_runtest_makereport, world

__all__ = ["car", "client", "pytest_runtest_makereport", "world"]
