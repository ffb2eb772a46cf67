"""``connected-car mcp`` with a real MCP client over stdio."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

mcp = pytest.importorskip("mcp", reason="the mcp package is not installed")

from connected_car import b2c  # noqa: E402 - after the skip
from connected_car._runtime.car.command_line.tools import server_for  # noqa: E402
from connected_car.testing import World, electric_car  # noqa: E402

GENERATED = str(Path(__file__).resolve().parents[2] / "generated")


async def _over_stdio(*options: str) -> dict[str, Any]:
    server = mcp.StdioServerParameters(
        command=sys.executable,
        args=["-m", "connected_car", "mcp", "--demo", *options],
        env={**os.environ, "PYTHONPATH": GENERATED},
    )
    async with mcp.stdio_client(server) as (read, write), mcp.ClientSession(read, write) as session:
        await session.initialize()
        tools = {each.name: each for each in (await session.list_tools()).tools}
        answers = {name: await session.call_tool(name, {}) for name in ("cars", "status")}
        answers["why"] = await session.call_tool("why", {"car": "3", "path": "status.last_position"})
        answers["plan_scopes"] = await session.call_tool("plan_scopes", {"calls": ["trips.list"]})
        return {"tools": tools, **{name: json.loads(each.content[0].text) for name, each in answers.items()}}


def test_an_assistant_reads_cars() -> None:
    """Tools with units, age and scopes in their descriptions; rows come back; ids and VINs are masked."""
    found = asyncio.run(_over_stdio())

    assert {*found["tools"]} == {"cars", "status", "position", "trips", "alerts", "maintenance", "why", "plan_scopes"}
    assert "km" in found["tools"]["status"].description
    assert "data:telemetry" in found["tools"]["status"].description
    assert [row["id"] for row in found["cars"]["rows"]] == [None] * 4
    assert found["status"]["units"]["battery"] == "%"
    assert "Geolocation" in found["why"]["text"]
    assert found["plan_scopes"]["scopes"] == ["data:trip"]


def test_identifiers_are_shown_when_asked_for() -> None:
    """With --identifiers, the ids are there."""
    assert asyncio.run(_over_stdio("--identifiers"))["cars"]["rows"][0]["id"] == "car-1"


@pytest.mark.parametrize(
    ("scopes", "missing"),
    [("data:telemetry", {"position", "trips", "alerts"}), ("data:position", {"trips", "alerts", "maintenance"})],
)
def test_a_tool_whose_scope_is_not_held_is_not_offered(scopes: str, missing: set[str]) -> None:
    """What would be refused isn't there."""
    with World([electric_car()]).client(b2c, scopes=scopes) as client:
        server = server_for(client, identifiers=False)
        offered = {each.name for each in asyncio.run(server.list_tools())}

    assert offered == {"cars", "status", "position", "trips", "alerts", "maintenance", "why", "plan_scopes"} - missing


def _asked(world: World, name: str, **arguments: Any) -> Any:
    """What a tool answers, over a real client and server in this process."""

    async def run() -> Any:
        with world.client(b2c) as client:
            async with mcp.Client(server_for(client, identifiers=False)) as assistant:
                return await assistant.call_tool(name, arguments)

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("status", {"car": "9"}, "no such car; there are: 1 (…"),
        ("status", {"car": ""}, "no such car; there are: 1 (…"),
        ("trips", {"since": "soon"}, "30d"),
        ("trips", {"since": "999999999d"}, "lies outside of the years 1 to 9999"),
        ("why", {"path": "nothing"}, "the path begins with status or maintenance"),
        ("plan_scopes", {"calls": ["trip.list"]}, "did you mean trips.list"),
        ("alerts", {}, "503"),
    ],
)
def test_an_assistant_is_told_what_helps(
    name: str, arguments: dict[str, Any], says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """A wrong argument, a service that is down: in a sentence, without a traceback and without an identifier."""
    world = World([electric_car()])
    world.fail(b2c.Vehicles.alerts, status=503, times=9)

    answer = _asked(world, name, **arguments)

    assert answer.is_error
    assert says in answer.content[0].text
    assert world.cars[0].vin not in answer.content[0].text
    assert "Traceback" not in capfd.readouterr().err


def test_no_identifier_of_a_trip_is_told() -> None:
    """Its id is one, like those of cars."""
    world = World([electric_car()])
    world.cars[0].drive_away(10.0)
    world.advance(hours=1)

    [row] = json.loads(_asked(world, "trips").content[0].text)["rows"]

    assert (row["trip"], row["distance"]) == (None, 10.0)
