"""The world's gateway refuses what the documents and the published rules refuse, by its own judgement."""

from __future__ import annotations

import base64
import dataclasses
import json
import warnings
from typing import Any

import httpx2
import pytest
from connected_car import Retry, b2b, b2c, platform
from connected_car.auth import Basic, Bearer
from connected_car.errors import (
    BadRequest,
    Forbidden,
    MissingScope,
    NotFound,
    RateLimited,
    ScopeWarning,
    StatusError,
    Unauthorized,
)
from connected_car.testing import World, electric_car

from tests.sdk.document import document
from tests.sdk.schema import violations


@pytest.fixture
def world() -> World:
    return World([electric_car(id="car-1")])


def get(world: World, path: str, token: str | None = None, **query: str) -> httpx2.Response:
    """As somebody calls who has no client of ours."""
    headers = {"x-introspect-realm": "clientsB2CPeugeot", "authorization": f"Bearer {token or world.token()}"}
    with httpx2.Client(transport=world.transport(), headers=headers) as http:
        return http.get(f"https://any.example/b2c{path}", params={"client_id": "demo-client", **query})


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ({"unknown": "1"}, "Invalid parameter: unknown"),
        ({"pageSize": "0"}, "pageSize is below 1"),
        ({"pageSize": "61"}, "pageSize is above 60"),
        ({"pageSize": "many"}, "pageSize is not of type integer"),
        ({"indexRange": "from-to"}, "indexRange looks like"),
        ({"timestamps": "yesterday"}, "an interval"),
        ({"distance": "far"}, "a range"),
        ({"pageToken": "made-up"}, "pageToken is not one of ours"),
    ],
)
def test_a_wrong_query_is_refused(world: World, query: dict[str, str], says: str) -> None:
    """400, with the published body and the reason."""
    reply = get(world, "/user/vehicles/car-1/trips", **query)

    assert reply.status_code == 400
    assert says in reply.json()["message"]
    assert [*violations(document("b2c"), {"$ref": "#/components/schemas/xError"}, reply.json())] == []


@pytest.mark.parametrize(
    ("path", "status"), [("/user/vehicles/other/status", 404), ("/user/nothing", 404), ("/user/vehicles/car-1", 200)]
)
def test_what_is_not_there(world: World, path: str, status: int) -> None:
    """An unknown car and an unknown path are 404."""
    assert get(world, path).status_code == status


def test_a_body_is_checked(world: World) -> None:
    """A body without what the schema requires, or of a wrong type, is refused."""
    with world.client(b2c, validate=False) as client, pytest.raises(BadRequest) as caught:
        client.callbacks.create(body={"callback": {"webhook": {"name": 7}}})

    assert "target is missing" in str(caught.value)


DOOR = {"door": {"state": "Locked"}}
LOW = {"name": "low", "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["20"]}}
MONITOR = {"label": "low", "triggerParam": {"triggers": [LOW], "boolExp": "low"}}
HOOK = {"webhook": {"name": "me", "target": "https://me.example"}}


def _callback(client: Any) -> str:
    return str(client.callbacks.create(body={"callback": HOOK}).callback_id)


ROWS = {
    "a scope that a call requires": (
        b2c,
        "getTripsByVehicle",
        "data:telemetry",
        lambda c: c.trips.list("car-1").first(),
    ),
    "one of several that open a part": (b2c, "getVehicleStatus", "data:trip", lambda c: c.vehicles.status("car-1")),
    "the scope of an action": (
        b2c,
        "sendRemoteToVhl",
        "remote:horn:write",
        lambda c: c.remotes.send("car-1", _callback(c), body=DOOR),
    ),
    "the scope of what a monitor watches": (
        b2c,
        "createVehicleVehicleMonitor",
        "data:trip",
        lambda c: c.monitors.create("car-1", _callback(c), body=MONITOR),
    ),
    "a scope of the platform": (
        platform,
        "getVehicleTrips",
        "data:telemetry:vehicle:odometer",
        lambda c: c.trips.list("car-1", type=["Normal"]).first(),
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_the_world_refuses_by_its_own_rules(row: str, world: World) -> None:
    """A client whose scope table is broken sends the call; the world refuses it all the same, whichever kind of row."""
    api, name, held, call = ROWS[row]
    operation = api.OPERATIONS[name]
    whole = operation.scopes
    nothing = {"required": frozenset(), "optional": frozenset(), "by_action": {}, "by_trigger": {}}
    with warnings.catch_warnings(), world.client(api, scopes=held, validate=False) as client:
        warnings.simplefilter("error", ScopeWarning)
        with pytest.raises((MissingScope, ScopeWarning)):
            call(client)
    before = len(world.requests)
    object.__setattr__(operation, "scopes", dataclasses.replace(whole, **nothing))
    try:
        with world.client(api, scopes=held, validate=False) as client, pytest.raises(Forbidden):
            call(client)
    finally:
        object.__setattr__(operation, "scopes", whole)

    assert len(world.requests) > before
    assert "403" in world.refusals[-1]


def test_a_client_that_believes_in_any_grant_is_refused(world: World) -> None:
    """Also where the whole vocabulary of the client is wrong: what covers what is the world's own judgement."""
    with (
        world.client(b2c, scopes="data:alert", scope_check="off") as client,
        pytest.raises(Forbidden, match="data:trip"),
    ):
        client.trips.list("car-1").first()


@pytest.mark.parametrize(
    ("held", "path", "status"),
    [
        ("data:telemetry", "/user/vehicles/car-1/status", 200),
        ("data:position", "/user/vehicles/car-1/status", 200),
        ("data:trip", "/user/vehicles/car-1/status", 403),
        ("data:trip", "/user/vehicles/car-1/trips", 200),
        ("data:alert", "/user/vehicles/car-1/trips", 403),
        ("data:trip", "/user/vehicles", 200),
        ("remote:door:write", "/user/callbacks", 200),
    ],
)
def test_grants(world: World, held: str, path: str, status: int) -> None:
    """What a token may, by the published tables: mandatory scopes, or one of those that open a part."""
    assert get(world, path, world.token(held)).status_code == status


def test_credentials(world: World) -> None:
    """No token, an unknown application, no realm: 401 in the gateway's own shape."""
    assert get(world, "/user", "nobody's").json()["moreInformation"] == "Token is invalid"
    with httpx2.Client(transport=world.transport(), headers={"authorization": f"Bearer {world.token()}"}) as http:
        assert http.get("https://any.example/b2c/user").status_code == 401
        reply = http.get("https://any.example/b2c/user", params={"client_id": "demo-client"})
    assert (reply.status_code, reply.json()["httpMessage"]) == (401, "Unauthorized")


def test_a_fleet_signs_in_with_login_and_password(world: World) -> None:
    """Basic, and a wrong password is 401."""
    with world.client(b2b) as client:
        assert [each.vin for each in client.vehicles.list("fleet-1")] == [world.cars[0].vin]
    with world.client(b2b, auth=Basic("partner", "wrong")) as client, pytest.raises(Unauthorized):
        client.fleets.get("fleet-1")


def test_tokens_end_by_the_world_s_clock(world: World) -> None:
    """A token lives an hour of the world's, not of ours."""
    token = world.token()
    with world.client(b2c, auth=Bearer(token), realm="clientsB2CPeugeot") as client:
        client.user.get()
        world.advance(hours=1)
        with pytest.raises(Unauthorized):
            client.user.get()


def test_pages_follow_each_other(world: World) -> None:
    """Links lead through all items, each once; counts are told; a range is cut out of them."""
    for _ in range(7):
        world.cars[0].drive_away(1)
        world.advance(minutes=10)

    with world.client(b2c) as client:
        pages = [*client.trips.list("car-1", page_size=3).pages()]
        assert [len(page.embedded.trips) for page in pages] == [3, 3, 1]
        assert {(page.total, page.total_page) for page in pages} == {(7, 3)}
        assert len({each.id for each in client.trips.list("car-1", page_size=3)}) == 7
        assert [each.id for each in client.trips.list("car-1", index_range="2-3")] == [
            each.id for each in world.cars[0].trips[2:4]
        ]
        assert client.trips.list("car-1", page_size=3).last().id == world.cars[0].trips[-1].id


LISTS = [
    ("b2c", "/user/vehicles/car-1/trips/long/telemetry"),
    ("b2c", "/user/vehicles/car-1/trips/long/wayPoints"),
    ("b2b", "/fleets/fleet-1/vehicles/car-1/trips/long/telemetry"),
    ("platform", "/accounts/vehicles/car-1/trips/long/telemetry"),
    ("platform", "/accounts/vehicles/car-1/trips/long/wayPoints"),
]
"""Where a page is named by a token, by a range and a size, and by a range alone."""


def walked(world: World, api: str, path: str, **query: str) -> list[dict[str, Any]]:
    """Every page from the first on, by the links alone, as somebody walks who has no client of ours."""
    login = base64.b64encode(":".join(world.fleet_login).encode()).decode()
    headers = {"authorization": f"Basic {login}" if api == "b2b" else f"Bearer {world.token(api=api)}"}
    headers["x-introspect-realm"] = "clientsB2CPeugeot"
    known = {"client_id": "demo-client"}
    found = []
    with httpx2.Client(transport=world.transport(), headers=headers) as http:
        address = httpx2.URL(f"https://any.example/{api}{path}", params=query)
        while address is not None:
            reply = http.get(address.copy_merge_params(known))
            assert reply.status_code == 200, reply.text
            page = reply.json()
            found.append(page)
            following = page["_links"].get("next")
            address = httpx2.URL(following["href"]) if following else None
    return found


def items(page: dict[str, Any]) -> list[Any]:
    [found] = page["_embedded"].values()
    return list(found)


@pytest.fixture(scope="module")
def travelled() -> World:
    """After a trip of five hours: a sample and a way point for each minute, and one for its start. It is only read."""
    world = World([electric_car(id="car-1")])
    world.cars[0].drive_away(300.0).id = "long"
    world.advance(minutes=301)
    return world


@pytest.mark.parametrize(("api", "path"), LISTS)
def test_a_long_list_is_walked_to_its_end(travelled: World, api: str, path: str) -> None:
    """Each item once, the same counts on every page, and first and last lead where they say."""
    pages = walked(travelled, api, path)

    assert [len(items(each)) for each in pages] == [60, 60, 60, 60, 60, 1]
    assert {(each["total"], each["totalPage"]) for each in pages} == {(301, 6)}
    assert [each["currentPage"] for each in pages] == [1, 2, 3, 4, 5, 6]
    every = [json.dumps(item) for each in pages for item in items(each)]
    assert len(set(every)) == 301
    for each in pages:
        assert each["_links"]["first"] == pages[0]["_links"]["self"]
        assert each["_links"]["last"] == pages[-1]["_links"]["self"]
    assert [each["_links"]["prev"] for each in pages[1:]] == [each["_links"]["self"] for each in pages[:-1]]


@pytest.mark.parametrize(
    ("asked", "sizes"),
    [
        ({"indexRange": "10-19"}, [10]),
        ({"indexRange": "290-"}, [11]),
        ({"indexRange": "290-400"}, [11]),
        ({"indexRange": "50-199"}, [60, 60, 30]),
        ({"indexRange": "300-300"}, [1]),
        ({"indexRange": "301-"}, [0]),
        ({"indexRange": "999999999999-"}, [0]),
    ],
)
@pytest.mark.parametrize(("api", "path"), LISTS)
def test_a_range_is_all_that_comes(
    travelled: World, api: str, path: str, asked: dict[str, str], sizes: list[int]
) -> None:
    """Zero-based, both ends included, cut into pages where it is long; nothing before it and nothing behind."""
    whole = [item for each in walked(travelled, api, path) for item in items(each)]
    pages = walked(travelled, api, path, **asked)

    start, _, end = asked["indexRange"].partition("-")
    assert [len(items(each)) for each in pages] == sizes
    assert [item for each in pages for item in items(each)] == whole[int(start) : int(end or 300) + 1]


def test_a_range_goes_with_a_size(travelled: World) -> None:
    """Pages of the size that was asked for, also where links name ranges."""
    for api, path in (LISTS[0], LISTS[2]):
        pages = walked(travelled, api, path, pageSize="4", indexRange="2-11")
        assert [len(items(each)) for each in pages] == [4, 4, 2]


@pytest.mark.parametrize(("api", "path"), LISTS)
def test_a_range_that_ends_before_it_begins_is_refused(travelled: World, api: str, path: str) -> None:
    """400: there is nothing that it could mean."""
    with pytest.raises(AssertionError, match="Bad Request"):
        walked(travelled, api, path, indexRange="5-2")
    assert "400 indexRange ends before it begins" in travelled.refusals[-1]


def test_a_list_that_takes_no_page_is_whole(world: World) -> None:
    """Where the document names neither size nor range nor token: every item, and links that may be followed."""
    world.cars[0].record("stolen", id="theft-1", state=True)
    lists = [("platform", "/accounts/channels"), ("b2b", "/fleets/fleet-1/vehicles/car-1/stolen/theft-1/waypoints")]
    for api, path in lists:
        [page] = walked(world, api, path)
        assert {name: each["href"] for name, each in page["_links"].items()} == dict.fromkeys(
            ("self", "first", "last"), f"https://any.example/{api}{path}"
        )


def test_a_client_reads_a_long_list_to_its_end(travelled: World) -> None:
    """Whatever the links are made of."""
    with travelled.client(b2c) as client:
        assert len([*client.trips.telemetry("car-1", "long")]) == 301
        assert len([*client.trips.telemetry("car-1", "long", page_size=7)]) == 301
        assert len([*client.trips.way_points("car-1", "long")]) == 301
    with travelled.client(platform) as client:
        assert len([*client.trips.telemetry("car-1", "long")]) == 301
        assert len([*client.trips.way_points("car-1", "long")]) == 301


def test_the_platform_takes_a_token_alone(world: World) -> None:
    """pageToken beside pageSize is refused where the document says so."""
    with world.client(platform, validate=False) as client, pytest.raises(BadRequest, match="pageToken"):
        client.vehicles.list(page_token="x", page_size=1).first()


def test_filters(world: World) -> None:
    """Intervals and ranges let through what lies in them."""
    moments = []
    for km in (1.0, 5.0, 20.0):
        moments.append(world.now)
        world.cars[0].drive_away(km)
        world.advance(hours=1)

    with world.client(b2c) as client:
        assert [each.distance for each in client.trips.list("car-1", distance="2-")] == [5, 20]
        since = f"{moments[1].isoformat()}/PT30M"
        assert [each.distance for each in client.trips.list("car-1", timestamps=[since])] == [5]


def test_the_rate_limit_is_told_and_kept(world: World) -> None:
    """Every reply says what is left; then 429 says when to come back, and by then there is room again."""
    world.rate_limit.day = 2
    with world.client(b2c, retry=None) as client:
        client.user.get()
        assert client.rate_limit.day.remaining == 1
        client.user.get()
        impatient = client.with_options(retry=Retry(tries=1))
        with pytest.raises(RateLimited) as caught:
            impatient.user.get()
        assert caught.value.status == 429
        world.advance(hours=24)
        impatient.user.get()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 429, 500, 502, 503, 504])
def test_every_published_error_is_reachable(world: World, status: int) -> None:
    """A fault gives any status, as often as asked, and nothing after that."""
    times = 2 if status == 401 else 1  # A token that is refused once is renewed.
    world.fail(b2c.Vehicles.status, status=status, times=times, body={"code": status * 100, "message": "no"})
    with world.client(b2c, retry=Retry(tries=1)) as client:
        with pytest.raises(StatusError) as caught:
            client.vehicles.status("car-1")
        assert caught.value.status == status
        assert client.vehicles.status("car-1")


def test_what_a_car_cannot_do_is_501_on_the_platform(world: World) -> None:
    """The documented 501, in its own shape."""
    world.cars[0].remotes = frozenset({"horn"})
    with world.client(platform, validate=False) as client:
        channel = client.channels.create(body={"channel": {"webhook": {"target": "https://me.example", "name": "me"}}})
        with pytest.raises(StatusError) as caught:
            client.remotes.send("car-1", channel.channel_id, body={"action": {"lights": {"state": "Activated"}}})
    assert caught.value.status == 501
    assert json.loads(caught.value.body)["name"] == "REMOTE_NOT_SUPPORTED"


def test_nothing_is_found_in_a_fleet_of_others(world: World) -> None:
    """Another fleet's id is refused."""
    with world.client(b2b) as client, pytest.raises((Forbidden, NotFound)):
        client.fleets.get("other")
