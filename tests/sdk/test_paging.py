"""Collections: followed by the server's links, never led astray, never mistaken for empty."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from connected_car import b2c, errors, platform
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.model.base import context_of
from connected_car.testing import World, electric_car

from tests.sdk.doubles import BASE, CLIENT_ID, TOKEN, VEHICLE, CountingClock, Script, answer, async_client, client

NO_DATA = answer(404, {"code": 40400, "message": "No trip was found"})


def page(*ids: str, next: Any = None, last: Any = None, **members: Any) -> httpx2.Response:
    """A page of trips; a link that is text becomes an object with an address at another host."""
    links = {
        name: {"href": f"https://api.groupe.example/connectedcar/v9/user/vehicles/{VEHICLE}/trips?{link}"}
        if isinstance(link, str)
        else link
        for name, link in (("next", next), ("last", last))
        if link is not None
    }
    return answer(200, {"_links": links, "_embedded": {"trips": [{"id": each} for each in ids]}, **members})


def ids(script: Script, **arguments: Any) -> list[str | None]:
    """The trips that the sync client finds, after the async one found the same."""
    other = Script(*script._replies)

    async def collected() -> list[str | None]:
        return [trip.id async for trip in async_client(other).trips.list(VEHICLE, **arguments)]

    found = [trip.id for trip in client(script).trips.list(VEHICLE, **arguments)]
    assert asyncio.run(collected()) == found
    assert [request.url for request in other.requests] == [request.url for request in script.requests]
    return found


def driven(*km: float) -> World:
    """A world with one car, and a trip of each length."""
    world = World([electric_car(id="car-1", electric_range=1e6)])
    for each in km:
        world.cars[0].drive_away(each)
        world.advance(hours=1)
    return world


def test_links_are_followed_to_the_end_at_our_own_host() -> None:
    """All items come in order; every page is asked for at base_url, whatever host its link names."""
    world = driven(1, 2, 3, 4, 5)
    world.deviate("links to another host")
    expected = [each.id for each in world.cars[0].trips]

    async def collected() -> list[str | None]:
        async with world.async_client(b2c) as other:
            return [trip.id async for trip in other.trips.list("car-1", page_size=2, distance="1-")]

    with world.client(b2c) as subject:
        assert [trip.id for trip in subject.trips.list("car-1", page_size=2, distance="1-")] == expected
    asked = [*world.requests]
    assert asyncio.run(collected()) == expected
    assert [each.url for each in world.requests[3:]] == [each.url for each in asked]
    assert {(each.origin, each.path) for each in asked} == {("https://world.example", "/b2c/user/vehicles/car-1/trips")}
    assert [{*each.query} for each in asked] == [{"pageSize", "distance", "client_id"}] + [
        {"pageToken", "distance", "client_id"}
    ] * 2
    assert world.refusals == []


def test_pages_are_fetched_when_they_are_needed() -> None:
    """Listing alone sends nothing, reading the first item sends one request."""
    world = driven(1, 2, 3)
    with world.client(b2c) as subject:
        trips = subject.trips.list("car-1", page_size=2)
        assert world.requests == []

        first = next(iter(trips))

        assert (first.distance, len(world.requests)) == (1, 1)
        assert [trip.distance for trip in trips] == [1, 2, 3]


def test_pages_are_the_declared_model() -> None:
    """.pages() gives each reply as it is declared, totals included; items know the reply they came in."""
    with driven(1, 2).client(b2c) as subject:
        trips = subject.trips.list("car-1", page_size=1)

        pages = list(trips.pages())

        assert [type(each) for each in pages] == [b2c.models.Trips] * 2
        assert [(each.total, each.total_page, each.current_page) for each in pages] == [(2, 2, 1), (2, 2, 2)]
        assert context_of(next(iter(trips))).operation.id == "getTripsByVehicle"


@pytest.mark.parametrize(("size", "requests"), [(2, 2), (60, 1)])
def test_the_latest_trip_takes_two_requests(size: int, requests: int) -> None:
    """.last() jumps to the last page; one page alone is not fetched twice."""
    world = driven(1, 2, 3, 4, 5)

    with world.client(b2c) as subject:
        assert subject.trips.list("car-1", page_size=size).last().distance == 5  # type: ignore[union-attr]

    assert len(world.requests) == requests


def test_what_comes_while_pages_are_read_is_no_trouble() -> None:
    """A trip that ends meanwhile doesn't shift the pages: each is listed once."""
    world = driven(1, 2, 3)
    with world.client(b2c) as subject:
        found = []
        for trip in subject.trips.list("car-1", page_size=1):
            found.append(trip.distance)
            if len(found) == 1:
                world.cars[0].drive_away(4)
                world.advance(hours=1)

    assert found == [1, 2, 3]


def test_the_latest_trip_without_a_last_link() -> None:
    """Without such a link, or when that page has emptied, .last() walks on from the first page."""
    plain = Script(page("1", next="pageToken=a"), page("2", next="pageToken=b"), page("3"))
    emptied = Script(page("1", next="pageToken=a", last="pageToken=z"), page(), page("2"))

    async def last(script: Script) -> Any:
        return await async_client(script).trips.list(VEHICLE).last()

    assert client(plain).trips.list(VEHICLE).last().id == "3"  # type: ignore[union-attr]
    assert asyncio.run(last(emptied)).id == "2"
    assert (len(plain.requests), len(emptied.requests)) == (3, 3)


def test_no_data_is_an_empty_collection() -> None:
    """404 with code 40400 means that there is nothing to list: no item, no first, no last, no error."""
    world = driven()
    world.deviate("empty list as 404")
    with world.client(b2c) as subject:
        trips = subject.trips.list("car-1")
        assert ([*trips], trips.first(), trips.last()) == ([], None, None)

    async def ends() -> tuple[Any, Any]:
        async with world.async_client(b2c) as other:
            return await other.trips.list("car-1").first(), await other.trips.list("car-1").last()

    assert asyncio.run(ends()) == (None, None)
    assert len(world.requests) == 5, "it was asked each time, and said so"


def test_every_code_of_no_data_empties_a_list() -> None:
    """40400, 40410 and 40499 say that there is nothing there and then."""
    for code in (40400, 40410, 40499):
        assert ids(Script(answer(404, {"code": code, "message": "?"}))) == []


def test_other_404s_stay_errors() -> None:
    """A path that isn't there is not an empty list of trips."""
    for code in (40404, 404, None):
        with pytest.raises(errors.NotFound):
            ids(Script(answer(404, {"code": code, "message": "?"})))


@pytest.mark.parametrize(
    "body",
    [{}, {"_links": {}}, {"_embedded": {}}, {"_embedded": None}, {"_embedded": {"trips": None}}, {"_embedded": []},
     {"_embedded": {"trips": 3}}, {"httpCode": "503"}, [], "down", 3, {"_embedded": {"vehicles": []}}],
)  # fmt: skip
def test_a_page_without_its_list_is_an_error(body: Any) -> None:
    """During an outage pages come without _embedded; that is reported, not read as "no trips"."""
    with pytest.raises(errors.PageError) as caught:
        ids(Script(answer(200, body)))

    assert "_embedded.trips" in str(caught.value)


def test_a_collection_that_says_it_is_empty_is_empty() -> None:
    """total 0 beside a missing list is an answer, and an empty list is one too."""
    assert ids(Script(answer(200, {"total": 0, "_links": {}}))) == []
    assert ids(Script(page())) == []


def test_a_list_under_another_case_is_found() -> None:
    """Some replies spell the name of the list otherwise than the document."""
    assert ids(Script(answer(200, {"_embedded": {"Trips": [{"id": "1"}]}}))) == ["1"]


def test_bad_items_keep_their_place() -> None:
    """An item that is no object is an empty view over what came; one object stands for a list of one."""
    script = Script(answer(200, {"_embedded": {"trips": [{"id": "1"}, 5, {"id": "3"}]}}))
    assert ids(script) == ["1", None, "3"]
    assert ids(Script(answer(200, {"_embedded": {"trips": {"id": "1"}}}))) == ["1"]


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/steal",
        "https://evil.example/v4/user/vehicles/other/trips?pageToken=1",
        f"/user/vehicles/{VEHICLE}/alerts?pageToken=1",
        f"https://api.example/v4/user/vehicles/{VEHICLE}/trips/1?pageToken=1",
        "/trips?pageToken=1",
    ],
)
def test_a_link_to_another_operation_is_refused(link: str) -> None:
    """The token follows no link elsewhere: another path is an error, and nothing is sent there."""
    script = Script(page("1", next={"href": link}), page("2"))

    with pytest.raises(errors.PageError, match="another operation"):
        ids(script)

    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "link",
    [
        {"href": f"/user/vehicles/{VEHICLE}/trips?pageToken=a"},
        {"href": "?pageToken=a"},
        {"href": "https://h.example/x/y/user/vehicles/{id}/trips?pageToken=a", "templated": True},
        [{"href": f"https://h.example/user/vehicles/{VEHICLE}/trips?pageToken=a"}],
        f"https://h.example/user/vehicles/{VEHICLE}/trips?pageToken=a",
    ],
)
def test_every_form_of_a_link(link: Any) -> None:
    """Relative, templated, in a list, or bare text: the query is what counts."""
    replies = answer(200, {"_links": {"next": link}, "_embedded": {"trips": [{"id": "1"}]}}), page("2")

    assert ids(Script(*replies)) == ["1", "2"]


@pytest.mark.parametrize("link", [None, {}, [], "", {"href": None}, {"href": ""}])
def test_a_link_that_names_nothing_ends_the_list(link: Any) -> None:
    """No address, no further page."""
    body = {"_links": {"next": link}, "_embedded": {"trips": [{"id": "1"}]}}

    assert ids(Script(answer(200, body))) == ["1"]


def test_a_link_back_ends_the_list() -> None:
    """A server whose links go round in a circle is read once."""
    script = Script(page("1", next="pageToken=a"), page("2", next="pageToken=b"), page("3", next="pageToken=a"))

    assert ids(script) == ["1", "2", "3"]
    assert len(script.requests) == 3


def test_a_link_back_to_the_first_page_ends_the_list() -> None:
    """The first page is known by its own link, which names it otherwise than it was asked for."""
    first = {"_links": {"self": {"href": "?pageToken=A"}, "next": {"href": "?pageToken=B"}}}
    script = Script(
        answer(200, {**first, "_embedded": {"trips": [{"id": "1"}]}}),
        page("2", next="pageToken=A"),
        page("repeated"),
    )

    assert ids(script) == ["1", "2"]


def test_a_first_page_that_links_to_itself_is_the_only_one() -> None:
    """Its items come once."""
    links = {
        name: {"href": f"https://h.example/user/vehicles/{VEHICLE}/trips?pageToken=A"} for name in ("self", "next")
    }
    script = Script(answer(200, {"_links": links, "_embedded": {"trips": [{"id": "1"}]}}))

    assert ids(script) == ["1"]
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "link", [b'"https://[oops/user/vehicles?x=1"', b'"?pageToken=\\ud800"', b"5", b'["?pageToken=a"]']
)
def test_a_link_that_is_no_address_is_an_error(link: bytes) -> None:
    """It is told like any page that leads nowhere, with the reply it came in; nothing is sent."""
    content = b'{"_links": {"next": {"href": ' + link + b'}}, "_embedded": {"trips": [{"id": "1"}]}}'
    script = Script(httpx2.Response(200, content=content))

    with pytest.raises(errors.PageError, match="no address") as caught:
        ids(script)

    assert caught.value.reply.content == content
    assert len(script.requests) == 1


def test_empty_pages_without_end_are_an_error() -> None:
    """A server that keeps promising and never delivers is left after a hundred pages."""
    script = Script(lambda _: page(next=f"pageToken={len(script.requests)}"))

    with pytest.raises(errors.PageError, match="no end"):
        list(client(script).trips.list(VEHICLE))

    assert len(script.requests) == 100


def test_empty_pages_between_others_are_passed_over() -> None:
    """Only a hundred empty pages in a row are too many: a long list with holes is read to its end."""

    def reply(number: int) -> httpx2.Response:
        items = () if number % 2 else (str(number),)
        return page(*items, next=f"pageToken={number}" if number < 210 else None)

    script = Script(lambda _: reply(len(script.requests)))

    found = [trip.id for trip in client(script).trips.list(VEHICLE)]

    assert found == [str(number) for number in range(2, 211, 2)]


def test_pages_without_end_are_left_to_the_reader() -> None:
    """An endless collection costs only what is read of it."""
    script = Script(lambda _: page("x", next=f"pageToken={len(script.requests)}"))

    some = list(itertools.islice(client(script).trips.list(VEHICLE), 25))

    assert (len(some), len(script.requests)) == (25, 25)


@pytest.mark.parametrize("theirs", ["", "{client_id}", "somebody-else"])
def test_the_client_id_of_a_link_is_replaced(theirs: str) -> None:
    """Every page is asked for under our own client_id, whatever the link has in its place."""
    script = Script(page("1", next=f"client_id={theirs}&pageToken=a"), page("2"))

    assert ids(script) == ["1", "2"]
    assert parse_qs(script.requests[1].url.query.decode()) == {"pageToken": ["a"], "client_id": [CLIENT_ID]}


def test_a_page_size_for_all_calls_does_not_stand_beside_a_page_token() -> None:
    """The server refuses both together, so what the client adds to every call is left out there."""
    script = Script(page("1", next="pageToken=a"), page("2"))

    assert len(list(client(script, query={"pageSize": "2", "locale": "fr"}).trips.list(VEHICLE))) == 2
    assert dict(script.requests[0].url.params) == {"pageSize": "2", "locale": "fr", "client_id": CLIENT_ID}
    assert dict(script.requests[1].url.params) == {"pageToken": "a", "locale": "fr", "client_id": CLIENT_ID}


def test_a_client_id_in_a_link_is_not_doubled() -> None:
    """Links may carry our own query already."""
    script = Script(page("1", next=f"pageToken=a&client_id={CLIENT_ID}&locale=fr-FR"), page("2"))

    ids(script)

    assert script.requests[1].url.query.decode().count("client_id") == 1


def test_the_platform_gets_its_page_token_alone() -> None:
    """The platform answers 400 to pageToken beside pageSize or indexRange, even where its links carry both."""
    link = "https://h.example/accounts/vehicles?pageToken=a&pageSize=5&indexRange=0-"
    script = Script(
        answer(200, {"_links": {"next": {"href": link}}, "_embedded": {"vehicles": [{"vin": "1"}]}}),
        answer(200, {"_embedded": {"vehicles": [{"vin": "2"}]}}),
    )
    subject = platform.Client(Bearer(TOKEN), base_url=BASE, client_id=CLIENT_ID, http_client=script.http)

    assert [vehicle.vin for vehicle in subject.vehicles.list(page_size=5)] == ["1", "2"]
    assert dict(script.requests[1].url.params) == {"pageToken": "a", "client_id": CLIENT_ID}


def test_the_platform_takes_no_size_beside_a_page_token() -> None:
    """What it would answer with 400 isn't sent; without validation it is."""
    script = Script(answer(200, {"_embedded": {"vehicles": []}}))
    subject = platform.Client(Bearer(TOKEN), base_url=BASE, client_id=CLIENT_ID, http_client=script.http)

    with pytest.raises(errors.InvalidRequest, match="page_token") as caught:
        subject.vehicles.list(page_size=5, index_range="0-", page_token="a")
    assert [name for name, _ in caught.value.problems] == ["page_size", "index_range"]
    assert script.requests == []

    list(subject.vehicles.list(page_token="a"))
    list(subject.vehicles.list(page_size=5))
    list(subject.with_options(validate=False).vehicles.list(page_size=5, page_token="a"))
    assert len(script.requests) == 3


def test_a_page_in_the_middle_is_retried_like_any_read() -> None:
    """An outage between two pages is waited out; it doesn't end the list early."""
    clock = CountingClock()
    script = Script(page("1", next="pageToken=a"), answer(503), page("2"))

    found = [trip.id for trip in client(script, clock=clock).trips.list(VEHICLE)]

    assert (found, clock.waits) == (["1", "2"], [0.5])


def test_no_data_on_a_later_page_ends_the_list() -> None:
    """What the pages before it held is kept; any other refusal of a page is told."""
    assert ids(Script(page("1", next="pageToken=a"), NO_DATA)) == ["1"]
    with pytest.raises(errors.NotFound):
        ids(Script(page("1", next="pageToken=a"), answer(404, {"code": 40404, "message": "?"})))


def test_a_last_page_without_data_is_walked_around() -> None:
    """Its items may have gone meanwhile: .last() then is the last one that the other pages hold."""
    replies = page("1", next="pageToken=a", last="pageToken=z"), NO_DATA, page("2", next="pageToken=z"), NO_DATA

    async def last() -> Any:
        return await async_client(Script(*replies)).trips.list(VEHICLE).last()

    assert client(Script(*replies)).trips.list(VEHICLE).last().id == "2"  # type: ignore[union-attr]
    assert asyncio.run(last()).id == "2"


WALKS: dict[str, list[Any]] = {
    "one page": [page("1", "2", last="pageToken=self")],
    "three pages": [page("1", next="pageToken=a"), page("2", next="pageToken=b"), page("3")],
    "a last link": [page("1", next="pageToken=a", last="pageToken=z"), page("8", "9")],
    "an emptied last page": [page("1", next="pageToken=a", last="pageToken=z"), page(), page("2")],
    "no data": [NO_DATA],
    "no data later": [page("1", next="pageToken=a", last="pageToken=z"), NO_DATA],
    "another 404": [answer(404, {"code": 40499, "message": "unknown"})],
    "an outage on the way": [page("1", next="pageToken=a", last="pageToken=z"), answer(200, {"_links": {}})],
    "a list of another kind": [answer(200, {"_embedded": {"trips": 7}})],
    "a link elsewhere": [page("1", next={"href": "https://evil.example/other"})],
    "a circle": [page("1", next="pageToken=a"), page("2", next="pageToken=a")],
    "promises": [page(next="pageToken=a"), *(page(next=f"pageToken={number}") for number in range(120))],
}


@pytest.mark.parametrize("replies", WALKS.values(), ids=WALKS)
def test_sync_and_async_walk_alike(replies: list[Any]) -> None:
    """Items, pages, first and last are the same, and so are the requests and the errors."""
    ways = ("items", "pages", "first", "last")

    assert [_sync_walk(replies, way) for way in ways] == [asyncio.run(_async_walk(replies, way)) for way in ways]


def _sync_walk(replies: list[Any], way: str) -> Any:
    script = Script(*replies)
    trips = client(script).trips.list(VEHICLE)
    try:
        if way in ("items", "pages"):
            found: Any = [each.to_wire() for each in (trips if way == "items" else trips.pages())]
        else:
            found = (one := getattr(trips, way)()) and one.to_wire()
    except errors.ConnectedCarError as error:
        found = str(error)
    return found, [str(request.url) for request in script.requests]


async def _async_walk(replies: list[Any], way: str) -> Any:
    script = Script(*replies)
    trips = async_client(script).trips.list(VEHICLE)
    try:
        if way in ("items", "pages"):
            found: Any = [each.to_wire() async for each in (trips if way == "items" else trips.pages())]
        else:
            found = (one := await getattr(trips, way)()) and one.to_wire()
    except errors.ConnectedCarError as error:
        found = str(error)
    return found, [str(request.url) for request in script.requests]


def test_the_query_of_a_link_is_followed_as_it_is_written() -> None:
    """A raw plus sign stays one, quoted and unquoted characters stay so; only the host is ours."""
    script = Script(page("1", next="pageToken=a+b%2Fc/d~e%20f,g:h"), page("2"))

    assert ids(script) == ["1", "2"]
    assert b"pageToken=a+b%2Fc/d~e%20f,g:h" in script.requests[1].url.raw_path
