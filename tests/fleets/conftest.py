"""A database for each test, in a server that the tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fleets import postgres


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """Without fsync: the tests kill processes, and never the machine."""
    if postgres.binaries() is None:
        pytest.skip(f"there is no PostgreSQL on this machine: {postgres.IN_HAND}")
    with postgres.server(fsync="off", max_connections="200") as running:
        yield running


@pytest.fixture
def database(server: postgres.Server) -> str:
    """The conninfo of an empty database."""
    return server.database()
