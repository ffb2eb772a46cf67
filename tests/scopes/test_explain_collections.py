"""A collection is asked like its first page: by the paths of its items."""

from __future__ import annotations

import asyncio

from connected_car import b2c, testing


def parked() -> testing.World:
    """A car that was driven once."""
    world = testing.World([testing.electric_car(level=62)])
    world.cars[0].drive_away(12)
    world.advance(hours=1)
    return world


def test_a_collection_takes_the_paths_of_its_items() -> None:
    """The first page is fetched for it; each item that came can be asked by itself as well."""
    world = parked()
    client = world.client(b2c, scopes="data:trip")
    trips = client.trips.list(world.cars[0].id)

    found = client.explain(trips, "start_position")

    assert (found.verdict, found.condition, found.remedy) == ("certain", "authorized", "ask the user for data:position")
    assert found.path == "_embedded.trips[0].start_position"
    assert client.explain(trips.first(), "start_position").remedy == found.remedy
    assert client.explain_all(trips).groups[0].remedy == found.remedy


def test_a_collection_of_which_the_server_has_nothing_lists_nothing() -> None:
    """Also where the server answers 404 in place of an empty page."""
    for odd in (False, True):
        world = testing.World([testing.electric_car()])
        if odd:
            world.deviate("empty list as 404")
        client = world.client(b2c)

        found = client.explain(client.trips.list(world.cars[0].id), "distance")

        assert (found.verdict, found.condition, found.cause) == ("certain", "context", "empty-list")


def test_the_same_in_an_event_loop() -> None:
    """Awaited."""
    world = parked()

    async def ask() -> str:
        async with world.async_client(b2c, scopes="data:trip") as client:
            trips = client.trips.list(world.cars[0].id)
            assert len(await client.explain_all(trips)) > 0
            found = await client.explain(trips, "start_position")
            return str(found.remedy)

    assert asyncio.run(ask()) == "ask the user for data:position"
