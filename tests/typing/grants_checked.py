"""A program that declares its scopes, and one that doesn't: each line with `# refused` is a mistake. Never run."""

from __future__ import annotations

from typing import TypeAlias, assert_type

from connected_car import b2b, b2c, platform
from connected_car.auth import Basic, Bearer
from connected_car.b2c import grants as end_user
from connected_car.b2c.models import Position, Trip, Trips
from connected_car.platform import grants as fleet

auth = Bearer("a-token")

# Who declares nothing notices nothing.
undeclared = b2c.Client(auth=auth, brand="peugeot", client_id="an-id")
assert_type(undeclared, b2c.Client)
assert_type(undeclared.with_options(timeout=5), b2c.Client)
assert_type(undeclared.vehicles.last_position("vehicle-1"), Position)
assert_type(undeclared.trips.get("vehicle-1", "trip-1"), Trip)
undeclared.trips.way_points("vehicle-1", "trip-1")
for trip in undeclared.trips.list("vehicle-1"):
    assert_type(trip, Trip)
for page in undeclared.trips.list("vehicle-1").pages():
    assert_type(page, Trips)
    print(page.totl)  # refused
b2b.Client(auth=Basic("a-name", "a-password")).vehicles.last_position("fleet-1", "vehicle-1")


def undeclared_helper(client: b2c.Client) -> Position:
    return client.vehicles.last_position("vehicle-1")


class OwnClient(b2c.Client):
    """A subclass of before there were declarations."""


OwnClient(auth=auth).vehicles.last_position("vehicle-1")

# What a program holds is checked where it is needed.
Mine: TypeAlias = end_user.DataTrip | end_user.DataTelemetry
mine = b2c.Client[Mine](auth=auth)
assert_type(mine.trips.get("vehicle-1", "trip-1"), Trip)
assert_type(mine.with_options(timeout=5).trips.get("vehicle-1", "trip-1"), Trip)
mine.vehicles.list()
mine.vehicles.status("vehicle-1")
mine.vehicles.maintenance("vehicle-1")
mine.vehicles.last_position("vehicle-1")  # refused
mine.with_options(timeout=5).vehicles.last_position("vehicle-1")  # refused
mine.trips.way_points("vehicle-1", "trip-1")  # refused
mine.trips.alerts("vehicle-1", "trip-1")  # refused
b2c.scopes.plan([b2c.Vehicles.status, b2c.Vehicles.last_position])

# Its helpers say what they need, or leave it open.
undeclared_helper(mine)


def distance(client: b2c.Client[end_user.DataTrip]) -> Trip:
    client.vehicles.last_position("vehicle-1")  # refused
    return client.trips.get("vehicle-1", "trip-1")


distance(mine)
distance(undeclared)
distance(b2c.Client[end_user.DataAlert](auth=auth))  # refused

# A token is asked for what the program holds, and the type is that from there on.
narrowed = undeclared.require(end_user.DataTrip, end_user.RemoteDoorWrite)
assert_type(narrowed.trips.get("vehicle-1", "trip-1"), Trip)
narrowed.remotes.lock("vehicle-1", "callback-1")
narrowed.remotes.horn("vehicle-1", "callback-1")  # refused
narrowed.vehicles.last_position("vehicle-1")  # refused
mine.remotes.lock("vehicle-1", "callback-1")  # refused
undeclared.remotes.lock("vehicle-1", "callback-1")
distance(narrowed)
alerted = undeclared.require(end_user.DataAlert)
distance(alerted)  # refused

# Other names that the API has for a scope.
named = b2c.Client[end_user.DataTelemetryVehicleLocation](auth=auth)
named.vehicles.last_position("vehicle-1")
named.vehicles.maintenance("vehicle-1")  # refused

# A parent covers its children and writing covers reading, never the other way round.
broad = platform.Client[fleet.DataTelemetry | fleet.MonitorWrite](auth=auth)
broad.vehicles.alerts("vehicle-1")
broad.monitors.delete("application-1", "monitor-1")
broad.vehicles.list()  # refused
narrow = platform.Client[fleet.DataTelemetryVehicleAlert | fleet.Monitor](auth=auth)
narrow.vehicles.alerts("vehicle-1")
narrow.vehicles.alarms("vehicle-1")  # refused
narrow.monitors.delete("application-1", "monitor-1")  # refused
writer: platform.Client[fleet.Remote] = platform.Client[fleet.RemoteHornWrite]()  # refused
reader: platform.Client[fleet.RemoteHorn] = platform.Client[fleet.RemoteHornWrite]()

# One API's scopes are worth nothing on another.
platform.Client[end_user.DataTelemetry](auth=auth).vehicles.alerts("vehicle-1")  # refused


async def in_an_event_loop() -> None:
    async with b2c.AsyncClient[Mine](auth=auth) as client:
        assert_type(await client.trips.get("vehicle-1", "trip-1"), Trip)
        await client.vehicles.last_position("vehicle-1")  # refused
        client.trips.way_points("vehicle-1", "trip-1")  # refused
    async with b2c.AsyncClient(auth=auth) as other:
        assert_type(other, b2c.AsyncClient)
        assert_type(await other.vehicles.last_position("vehicle-1"), Position)
        async for page in other.trips.list("vehicle-1").pages():
            assert_type(page, Trips)
