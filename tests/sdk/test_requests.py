"""How a call becomes a request: addresses, query styles, headers, bodies, options."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from connected_car import b2b, b2c, devices, errors, platform
from connected_car._runtime.core.auth.credentials import Basic, Bearer
from connected_car._runtime.core.client.exchange import Exchange
from connected_car._runtime.core.http.reply import Reply
from connected_car._runtime.core.http.retry import Retry
from connected_car._runtime.core.model.base import context_of
from connected_car._runtime.core.operation.call import build
from connected_car._runtime.core.operation.operation import Operation, Parameter
from connected_car.b2c import models
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.doubles import BASE, CLIENT_ID, TOKEN, VEHICLE, Script, answer, async_client, client
from tests.sdk.loopback import socket_server

OK = answer(200, {})


def sent(script: Script) -> httpx2.Request:
    return script.requests[-1]


def test_every_call_names_client_realm_and_token() -> None:
    """client_id goes into the query, the realm and the token into headers, Accept is the document's."""
    script = Script(OK)

    client(script, brand="peugeot").vehicles.status(VEHICLE)

    assert dict(sent(script).url.params) == {"client_id": CLIENT_ID}
    assert sent(script).headers["x-introspect-realm"] == "clientsB2CPeugeot"
    assert sent(script).headers["authorization"] == f"Bearer {TOKEN}"
    assert sent(script).headers["accept"] == "application/hal+json"


@pytest.mark.parametrize(
    ("brand", "realm", "host"),
    [
        ("peugeot", "clientsB2CPeugeot", "idpcvs.peugeot.com"),
        ("citroen", "clientsB2CCitroen", "idpcvs.citroen.com"),
        ("ds", "clientsB2CDS", "idpcvs.driveds.com"),
        ("opel", "clientsB2COpel", "idpcvs.opel.com"),
        ("vauxhall", "clientsB2CVauxhall", "idpcvs.vauxhall.co.uk"),
    ],
)
def test_the_presets_of_the_makes(brand: str, realm: str, host: str) -> None:
    """A make brings its realm and its sign-in addresses; the client takes them from the login."""
    auth = b2c.OAuth2(brand=brand, client_id=CLIENT_ID, client_secret="s")

    url = auth.authorization_url(scopes=["data:telemetry"], redirect_uri="https://me.example/back")
    subject = b2c.Client(auth=auth)

    assert url.startswith(f"https://{host}/am/oauth2/authorize?")
    assert (subject.options.realm, subject.options.client_id) == (realm, CLIENT_ID)


def test_an_unknown_brand_is_refused_with_the_known_ones() -> None:
    """A typo in the make is told at once."""
    with pytest.raises(ValueError, match="citroen, ds, opel, peugeot, vauxhall"):
        b2c.Client(brand="peugot")


@pytest.mark.parametrize(
    "base_url",
    [
        *("api.example", "ftp://x", "https://", "https://x/?a=1", "https://x/#f"),
        *("https://x:99999", "https://x:abc", "https://x:0", "https://a..b/", "https://[::1"),
    ],
)
def test_a_wrong_base_url_is_refused(base_url: str) -> None:
    """So is an address that can't be one; the platform's document names no host that works."""
    with pytest.raises(ValueError, match="base_url"):
        devices.Client(base_url=base_url)


@pytest.mark.parametrize("api", [platform, devices])
def test_an_api_without_a_known_host_asks_for_one(api: Any) -> None:
    """Its document names none, so the argument is missing, not wrong."""
    with pytest.raises(ValueError, match="no host is known for this API: give base_url"):
        api.Client()


@pytest.mark.parametrize(
    "base_url", ["https://x:8443/v1", "http://[::1]:80", "https://müller.example", "http://my_host"]
)
def test_every_host_may_be_called(base_url: str) -> None:
    """Ports, IPv6 addresses and names in any script are fine."""
    assert devices.Client(base_url=base_url).options.base_url == base_url


@pytest.mark.parametrize("login", ["user:SECRET-PASSWORD", "SECRET-USER", ":SECRET-PASSWORD"])
def test_a_login_in_base_url_is_refused(login: str) -> None:
    """It would be sent in place of the token; the message tells where it belongs and doesn't repeat it."""
    with pytest.raises(ValueError, match="give them as auth") as caught:
        devices.Client(base_url=f"https://{login}@host.example/v1")

    assert "SECRET" not in repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("proxy", ["rubbish", "http://", "ftp://x:1", "http://u:SECRET@x:99999", "http://x:SECRET", ""])
@pytest.mark.parametrize("kind", [b2c.Client, b2c.AsyncClient])
def test_a_wrong_proxy_is_refused(kind: Any, proxy: str) -> None:
    """A typo in the proxy is told when the client is made, without the password that may stand there."""
    with pytest.raises(ValueError, match="proxy must look like") as caught:
        kind(proxy=proxy)

    assert "SECRET" not in repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("given", [{"query": {"a": 3}}, {"query": {"a": "\ud800"}}, {"client_id": "\ud800"}])
def test_what_no_address_can_hold_is_refused(given: dict[str, Any]) -> None:
    """A query that can't be written is told when the client is made."""
    with pytest.raises(ValueError, match="client_id and query must be text"):
        client(Script(OK), **given)


@pytest.mark.parametrize("given", [{"headers": {"x-a": "SECRET-é"}}, {"headers": {"x-a": 3}}, {"realm": "SECRET-é"}])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_header_that_cannot_be_sent(given: dict[str, Any], asynchronous: bool) -> None:
    """It is an error of ours, at once, that says that nothing was sent and doesn't hold the header."""
    script = Script(OK)

    def call() -> Any:
        if not asynchronous:
            return client(script, **given).vehicles.status(VEHICLE)
        return asyncio.run(async_client(script, **given).vehicles.status(VEHICLE))

    with pytest.raises(errors.ConnectionFailed, match="can't be sent") as caught:
        call()

    error = caught.value
    assert (error.may_have_arrived, error.tries, script.requests) == (False, 1, [])
    assert (error.__cause__, error.__context__) == (None, None)
    assert "SECRET" not in f"{error} {error!r} {error.args}"


def test_fleet_partners_sign_in_with_basic() -> None:
    """Basic credentials go out as RFC 7617 says; a colon can't be in the login."""
    script = Script(OK)

    b2b.Client(Basic("mzp", "p:w"), client_id="c", base_url=BASE, http_client=script.http).vehicles.get("F1", "V1")

    assert sent(script).headers["authorization"] == "Basic bXpwOnA6dw=="
    with pytest.raises(ValueError, match="colon"):
        Basic("a:b", "c")


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_no_id_can_leave_its_segment(text: str) -> None:
    """Whatever an id holds, the path keeps its shape: quoted slashes, dots, percent signs, question marks."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return

    script = Script(OK)
    client(script, scope_check="off").vehicles.status(text)

    raw = sent(script).url.raw_path.partition(b"?")[0]
    assert raw.startswith(b"/v4/user/vehicles/")
    assert raw.endswith(b"/status")
    assert raw.count(b"/") == 5


@pytest.mark.parametrize("bad", ["", ".", ".."])
@pytest.mark.parametrize("validate", [True, False])
def test_an_id_that_would_name_another_path_is_refused(bad: str, validate: bool) -> None:
    """Nothing is sent for an empty id or a dot segment, validation or not."""
    script = Script(OK)

    with pytest.raises(errors.InvalidRequest) as caught:
        client(script, validate=validate).vehicles.status(bad)

    assert caught.value.problems[0][0] == "vehicle_id"
    assert script.requests == []


@pytest.mark.parametrize("validate", [True, False])
def test_half_a_character_is_refused(validate: bool) -> None:
    """A lone surrogate is no text: it is told by the name of the argument, and nothing is sent."""
    script = Script(OK)
    subject = client(script, validate=validate)

    with pytest.raises(errors.InvalidRequest, match="vehicle_id") as caught:
        subject.vehicles.status("SECRET\ud800")
    assert "SECRET" not in str(caught.value)
    with pytest.raises(errors.InvalidRequest, match="locale"):
        subject.vehicles.list(locale="\udfff")
    for path, query in (("/user/\ud800", {}), ("/user?a=\ud800", {}), ("/user", {"a": "\ud800"})):
        with pytest.raises(errors.InvalidRequest):
            subject.request("GET", path, query=query)

    assert script.requests == []


def _query(source: str, value: Any, style: str = "", explode: bool | None = None) -> str:
    parameter = Parameter("q", "q[]", "query", source, style=style, explode=explode)
    operation: Operation[Any] = Operation("op", "GET", "/x", "", "", "connected_car.b2c", parameters=(parameter,))
    return "&".join(f"{name}={text}" for name, text in build(operation, {"q": value}).query)


@pytest.mark.parametrize(
    ("source", "value", "style", "explode", "expected"),
    [
        ("Sequence[str]", ["a b", "c,d"], "form", True, "q%5B%5D=a%20b&q%5B%5D=c%2Cd"),
        ("Sequence[str]", ["a", "c,d"], "form", False, "q%5B%5D=a,c%2Cd"),
        ("Sequence[str]", ["a", "b"], "spaceDelimited", False, "q%5B%5D=a%20b"),
        ("Sequence[str]", ["a", "b"], "pipeDelimited", False, "q%5B%5D=a%7Cb"),
        ("Sequence[str]", ["a", "b"], "", None, "q%5B%5D=a&q%5B%5D=b"),
        ("Sequence[str]", [], "form", True, ""),
        ("Sequence[str]", [], "form", False, ""),
        ("Mapping[str, Any]", {"a": 1, "b": "x&y"}, "deepObject", True, "q%5B%5D[a]=1&q%5B%5D[b]=x%26y"),
        ("Mapping[str, Any]", {"a": 1}, "form", True, "a=1"),
        ("Mapping[str, Any]", {"a": 1, "b": 2}, "form", False, "q%5B%5D=a,1,b,2"),
        ("int", 12, "form", True, "q%5B%5D=12"),
        ("float", 2.0, "form", True, "q%5B%5D=2"),
        ("float", 2.5, "form", True, "q%5B%5D=2.5"),
        ("float", 25000.0, "form", True, "q%5B%5D=25000"),
        ("float", 1e20, "form", True, "q%5B%5D=1e%2B20"),
        ("bool", False, "form", True, "q%5B%5D=false"),
        ("str", "2026-01-01T00:00:00Z/", "form", True, "q%5B%5D=2026-01-01T00%3A00%3A00Z%2F"),
        ("date", date(2026, 1, 2), "form", True, "q%5B%5D=2026-01-02"),
        ("timedelta", timedelta(hours=1, minutes=30), "form", True, "q%5B%5D=PT1H30M"),
        ("datetime", datetime(2026, 1, 2, 3, tzinfo=UTC), "form", True, "q%5B%5D=2026-01-02T03%3A00%3A00Z"),
    ],
)
def test_every_style_of_a_query_parameter(
    source: str, value: Any, style: str, explode: bool | None, expected: str
) -> None:
    """Lists, objects, numbers, switches and dates are written as OpenAPI's styles ask for."""
    assert _query(source, value, style, explode) == expected


def test_a_moment_keeps_its_instant() -> None:
    """A datetime of another zone names the same instant on the wire."""
    text = _query("datetime", datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))))

    assert text in ("q%5B%5D=2026-01-02T01%3A00%3A00Z", "q%5B%5D=2026-01-02T03%3A00%3A00%2B02%3A00")


@pytest.mark.parametrize(
    ("style", "explode", "expected"),
    [
        ("simple", False, "/x/a,b%2Fc"),
        ("", None, "/x/a,b%2Fc"),
        ("matrix", None, "/x/;p=a,b%2Fc"),
        ("label", False, "/x/.a,b%2Fc"),
        ("label", True, "/x/.a.b%2Fc"),
        ("matrix", False, "/x/;p=a,b%2Fc"),
        ("matrix", True, "/x/;p=a;p=b%2Fc"),
    ],
)
def test_every_style_of_a_path_parameter(style: str, explode: bool | None, expected: str) -> None:
    """Lists in a path are written as RFC 6570 says."""
    parameter = Parameter("p", "p", "path", "Sequence[str]", required=True, style=style, explode=explode)
    operation: Operation[Any] = Operation("op", "GET", "/x/{p}", "", "", "connected_car.b2c", parameters=(parameter,))

    assert build(operation, {"p": ["a", "b/c"]}).path == expected


def test_headers_and_cookies_are_parameters_too() -> None:
    """Header and cookie parameters are written; a header can't smuggle in another line."""
    parameters = (
        Parameter("h", "X-List", "header", "Sequence[str]", style="simple", explode=False),
        Parameter("a", "a", "cookie", "str"),
        Parameter("b", "b", "cookie", "int"),
    )
    operation: Operation[Any] = Operation("op", "GET", "/x", "", "", "connected_car.b2c", parameters=parameters)

    call = build(operation, {"h": ["1", "2"], "a": "x y", "b": 3})

    assert call.headers == {"X-List": "1,2", "Cookie": "a=x%20y; b=3"}
    for bad in ("a\r\nX-Evil: 1", "ü", "a\0b"):
        with pytest.raises(errors.InvalidRequest):
            build(operation, {"h": [bad]}, validate=False)


def test_all_problems_come_at_once_and_without_values() -> None:
    """One error names every place; the values, which may be secret, stay out of it."""
    script = Script(OK)
    with pytest.raises(errors.InvalidRequest) as caught:
        client(script).trips.list(VEHICLE, page_size=61, timestamps=[1], states=["SECRET-STATE"])  # type: ignore[list-item]

    assert {path for path, _ in caught.value.problems} == {"page_size", "timestamps[0]", "states[0]"}
    assert "SECRET" not in f"{caught.value} {caught.value!r}"
    assert script.requests == []


@pytest.mark.parametrize(
    ("arguments", "place", "said"),
    [
        ({"country": "fr"}, "country", "not a value of CountryEnum; allowed: CL, BR, AR"),
        ({"country": "cl"}, "country", "not a value of CountryEnum; did you mean CL?"),
        ({"extension": ["pictures", "brandin"]}, "extension[1]", "not a value of VehicleExtensionType; did you mean branding?"),
        ({"extension": "branding"}, "extension", "expected array of VehicleExtensionType, found a single string: put it into a list"),
        ({"page_size": 61}, "page_size", "breaks the limit: maximum 60"),
        ({"page_size": "60"}, "page_size", "expected integer, found string"),
        ({"page_size": True}, "page_size", "expected integer, found boolean"),
    ],
)  # fmt: skip
def test_a_problem_says_what_to_give_instead(arguments: dict[str, Any], place: str, said: str) -> None:
    """Allowed values, or the one that may be meant, rather than what the models call the problem."""
    with pytest.raises(errors.InvalidRequest) as caught:
        client(Script(OK)).vehicles.list(**arguments)

    assert caught.value.problems == ((place, said),)


def test_a_problem_of_a_body_says_what_to_give_instead() -> None:
    """Deep inside as well; the form of a duration is shown."""
    program = models.RemoteChargingProgram(start="22:00", enabled=True)  # type: ignore[arg-type]
    charging = models.RemoteCharging(schedule=models.RemoteChargingSchedule(programs=[program, {}]))  # type: ignore[list-item]
    body = models.Remote(charging=charging, horn=models.RemoteHorn(state="Activate"))  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidRequest) as caught:
        client(Script(OK)).remotes.send(VEHICLE, "cb", body=body)

    told = dict(caught.value.problems)
    place = "body.charging.schedule.programs"
    assert told["body.horn.state"].endswith("did you mean Activated?")
    assert told[f"{place}[0].start"] == "expected time of day before PT24H, such as PT22H30M, found string"
    assert told[f"{place}[1].start"] == "required: expected time of day before PT24H, such as PT22H30M"


def test_the_item_that_json_cannot_say_is_named() -> None:
    """Of a list only the bad items are told."""
    day = datetime(2026, 1, 1, tzinfo=UTC)
    with pytest.raises(errors.InvalidRequest) as caught:
        client(Script(OK)).trips.list(VEHICLE, timestamps=["2026-01-01T00:00:00Z/", day, day])  # type: ignore[list-item]

    said = "expected string, found datetime"
    assert caught.value.problems == (("timestamps[1]", said), ("timestamps[2]", said))


def test_validation_can_be_left_out_on_purpose() -> None:
    """What the document doesn't know yet can be sent by with_options(validate=False)."""
    script = Script(answer(200, {"_embedded": {"trips": []}, "total": 0}))

    client(script).with_options(validate=False).trips.list(VEHICLE, page_size=61, states=["New"]).first()

    assert dict(sent(script).url.params) == {"client_id": CLIENT_ID, "pageSize": "61", "states": "New"}


def test_a_body_is_checked_before_it_is_sent() -> None:
    """A body that the document doesn't allow is refused with the place of the problem."""
    script = Script(OK)
    with pytest.raises(errors.InvalidRequest) as caught:
        client(script).remotes.send(VEHICLE, "cb", body=models.Remote.from_wire({"horn": {"nbHorn": "loud"}}))

    assert any(path.startswith("body.horn") for path, _ in caught.value.problems)
    assert script.requests == []


def test_the_horn_is_requested_as_the_document_says() -> None:
    """A body goes out as JSON with its media type; what was never set isn't there."""
    script = Script(answer(202, {"remoteActionId": "r1"}))
    body = models.Remote.from_wire({"label": "x", "horn": {"state": "Activated"}})

    client(script, scope_check="off").with_options(validate=False).remotes.send(VEHICLE, "cb", body=body)

    assert sent(script).headers["content-type"] == "application/json"
    assert b'"horn":{"state":"Activated"}' in sent(script).content
    assert b"null" not in sent(script).content


def test_options_are_added_and_the_original_stays() -> None:
    """with_options gives another client over the same connections; the first one doesn't change."""
    script = Script(OK)
    first = client(script, headers={"X-A": "1"}, query={"locale": "fr-FR"})

    second = first.with_options(headers={"x-b": "2"}, query={"env": "t"}, realm="r")
    second.vehicles.status(VEHICLE)
    first.vehicles.status(VEHICLE)

    there, here = script.requests
    assert (there.headers["x-a"], there.headers["x-b"], there.headers["x-introspect-realm"]) == ("1", "2", "r")
    assert dict(there.url.params) == {"locale": "fr-FR", "env": "t", "client_id": CLIENT_ID}
    assert "x-b" not in here.headers
    assert dict(here.url.params) == {"locale": "fr-FR", "client_id": CLIENT_ID}


def test_own_headers_may_replace_fixed_ones_but_not_the_login() -> None:
    """Accept and User-Agent can be set by the caller, in any case; Authorization belongs to auth."""
    script = Script(OK)

    client(script, headers={"ACCEPT": "application/json", "authorization": "mine"}).vehicles.status(VEHICLE)

    assert sent(script).headers.get_list("accept") == ["application/json"]
    assert sent(script).headers.get_list("authorization") == [f"Bearer {TOKEN}"]


def test_plain_httpx_works_as_http_client() -> None:
    """The HTTP client is typed by its shape: httpx itself will do, sync and async, its errors included."""
    calls = []

    def serve(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        if len(calls) % 2:
            raise httpx.ConnectError("refused")
        return httpx.Response(200, json={"createdAt": "2026-01-02T03:04:05Z"})

    options: dict[str, Any] = {"client_id": CLIENT_ID, "base_url": BASE, "clock": client(Script(OK)).clock}
    sync = b2c.Client(Bearer(TOKEN), http_client=httpx.Client(transport=httpx.MockTransport(serve)), **options)
    http = httpx.AsyncClient(transport=httpx.MockTransport(serve))
    other = b2c.AsyncClient(Bearer(TOKEN), http_client=http, **options)

    assert sync.vehicles.status(VEHICLE).created_at == asyncio.run(other.vehicles.status(VEHICLE)).created_at
    assert len(calls) == 4


def test_a_login_of_an_own_http_client_is_left_out() -> None:
    """Authorization belongs to auth: what the caller's HTTP client would sign in with doesn't replace it."""
    script, other = Script(OK), Script(OK)
    options: dict[str, Any] = {"client_id": CLIENT_ID, "base_url": BASE}
    http = httpx2.Client(transport=httpx2.MockTransport(script), auth=("someone", "else"))
    async_http = httpx2.AsyncClient(transport=httpx2.MockTransport(other), auth=("someone", "else"))

    b2c.Client(Bearer(TOKEN), http_client=http, **options).vehicles.status(VEHICLE)
    asyncio.run(b2c.AsyncClient(Bearer(TOKEN), http_client=async_http, **options).vehicles.status(VEHICLE))

    assert sent(script).headers["authorization"] == sent(other).headers["authorization"] == f"Bearer {TOKEN}"


def test_an_own_http_client_stays_open() -> None:
    """Closing our client leaves an HTTP client that the caller made open."""
    http = Script(OK).http
    with b2c.Client(Bearer(TOKEN), base_url=BASE, http_client=http) as subject:
        subject.vehicles.status(VEHICLE)

    assert not http.is_closed


def test_a_client_made_here_is_closed_at_the_end() -> None:
    """The context manager closes the connections that the client made; it can be used again."""
    ended = threading.Event()

    def keep(connection: socket.socket, _: int) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        assert connection.recv(1) == b""
        ended.set()

    with socket_server(keep) as (url, seen):
        subject = b2c.Client(Bearer(TOKEN), base_url=url)
        for _ in range(2):
            with subject:
                subject.vehicles.status(VEHICLE)
                assert not ended.is_set()
            assert ended.wait(10)
            ended.clear()

    assert len(seen) == 2


def test_raw_access_beside_every_method() -> None:
    """Status, headers and bytes of any call, of those that return nothing and of retried attempts too."""
    script = Script(
        answer(503), answer(200, {"_embedded": {"vehicles": []}}), answer(204, x_request_id="r1"), answer(500)
    )
    subject = client(script, retry=Retry(tries=2))

    with subject.replies() as replies:
        list(subject.vehicles.list())
        subject.callbacks.delete("cb")
        with pytest.raises(errors.InternalServerError):
            subject.callbacks.delete("cb")

    assert [reply.status for reply in replies] == [503, 200, 204, 500]
    assert (replies[2].content, replies[2].request_id, replies[2].headers["x-request-id"]) == (b"", "r1", "r1")


def test_raw_access_may_be_nested() -> None:
    """A helper that looks at its own replies hides none from its caller."""
    subject = client(Script(OK))

    with subject.replies() as outer:
        subject.vehicles.status(VEHICLE)
        with subject.replies() as inner:
            subject.vehicles.status(VEHICLE)

    assert (len(outer), len(inner)) == (2, 1)
    assert outer[1] is inner[0]


def test_raw_access_of_a_model() -> None:
    """A model knows the reply it came from: bytes, headers, operation, arguments."""
    script = Script(answer(200, {"a": 1}, x_global_transaction_id="g1"))
    subject = client(script)

    with subject.replies() as replies:
        status = subject.vehicles.status(VEHICLE)

    reply: Reply = context_of(status)
    assert replies == [reply]
    assert (reply.status, reply.content, reply.request_id) == (200, b'{"a":1}', "g1")
    assert reply.operation is b2c.OPERATIONS["getVehicleStatus"]
    assert reply.arguments["vehicle_id"] == VEHICLE
    assert VEHICLE not in repr(reply)


def test_replies_are_those_of_this_task_only() -> None:
    """What other tasks call meanwhile isn't mixed in."""
    subject = async_client(Script(answer(200, {})))

    async def one() -> int:
        with subject.replies() as replies:
            await asyncio.sleep(0)
            await subject.vehicles.status(VEHICLE)
            return len(replies)

    async def both() -> list[int]:
        return list(await asyncio.gather(one(), one()))

    assert asyncio.run(both()) == [1, 1]


def test_undocumented_paths() -> None:
    """A path that the document doesn't know can be called with the same login, retries and errors."""
    script = Script(answer(503), answer(200, {"new": True}), answer(404, {"code": 40499}))
    subject = client(script)

    reply = subject.request("get", "/user/new thing", query={"a": ["1", "2"], "b": True}, headers={"X-C": "d"})

    assert reply.json() == {"new": True}
    assert str(sent(script).url) == f"{BASE}/user/new%20thing?a=1&a=2&b=true&client_id={CLIENT_ID}"
    assert (sent(script).headers["x-c"], sent(script).headers["authorization"]) == ("d", f"Bearer {TOKEN}")
    assert sent(script).headers["accept"] == "application/hal+json, application/json"
    assert reply.operation is not None
    assert (reply.operation.id, repr(reply)) == ("undocumented", "<Reply 200 to GET undocumented, 12 bytes>")
    with pytest.raises(errors.NotFound):
        subject.request("GET", "/user/other")
    script = Script(answer(200, {}))
    asyncio.run(async_client(script).request("POST", "/user/new", body={"a": [1]}))
    assert sent(script).content == b'{"a":[1]}'


def test_a_query_in_an_undocumented_path() -> None:
    """It is sent with the rest of the query; what is None is not sent, as with every method."""
    script = Script(OK)

    client(script).request("GET", "/user/x?a=1&b=&c=%26+d", query={"e": [2, None], "f": None})

    assert str(sent(script).url) == f"{BASE}/user/x?a=1&b=&c=%26%20d&e=2&client_id={CLIENT_ID}"


@pytest.mark.parametrize("path", ["/../../secret", "/user/..", "/./x", "/user/%2e%2E/x", "/user/%2f..%2fx"])
def test_dot_segments_in_an_undocumented_path_are_refused(path: str) -> None:
    """They would lead out of base_url; nothing is sent."""
    script = Script(OK)

    with pytest.raises(errors.InvalidRequest, match="below base_url"):
        client(script).request("GET", path)

    assert script.requests == []


@pytest.mark.parametrize("path", ["https://evil.example/x", "//evil.example/x", "evil"])
def test_an_undocumented_path_stays_below_base_url(path: str) -> None:
    """No path leads the token to another host."""
    script = Script(OK)
    subject = client(script)

    try:
        subject.request("GET", path)
    except errors.InvalidRequest:
        return
    assert sent(script).url.host == "api.example"


def test_deprecated_operations_say_so_where_they_are_called() -> None:
    """The warning points at the caller's own line, sync and async."""
    script = Script(answer(200, {}))
    name = next(each.name for each in b2c.OPERATIONS.values() if each.id == "getCarLastPosition")

    with pytest.warns(DeprecationWarning, match="getCarLastPosition") as caught:
        getattr(client(script).vehicles, name)(VEHICLE)
    with pytest.warns(DeprecationWarning, match="getCarLastPosition") as later:
        asyncio.run(getattr(async_client(script).vehicles, name)(VEHICLE))

    assert caught[0].filename == __file__
    assert later[0].category is DeprecationWarning


def test_a_missing_scope_sends_nothing() -> None:
    """With a known grant that lacks a published mandatory scope the request isn't sent."""
    needy = next(
        each
        for each in b2c.OPERATIONS.values()
        if each.scopes.required and each.method == "GET" and not each.deprecated
    )
    script = Script(answer(200, {}))
    subject = client(script, auth=Bearer(TOKEN, scopes="data:nothing, remote:horn:write"))

    with pytest.raises(errors.MissingScope):
        getattr(getattr(subject, needy.resource), needy.name)(*[VEHICLE] * needy.path.count("{"))

    assert script.requests == []


def test_a_scope_warning_points_at_the_caller() -> None:
    """A deduced doubt is a warning at the caller's line, and the request goes out."""
    script = Script(answer(200, {}))
    subject = client(script, auth=Bearer(TOKEN, scopes=["remote:horn:write"]))

    with pytest.warns(errors.ScopeWarning) as caught:
        subject.vehicles.status(VEHICLE)

    assert caught[0].filename == __file__
    assert len(script.requests) == 1


def test_an_unknown_grant_checks_nothing() -> None:
    """Grants such as "openid profile" say nothing about data, so nothing is refused and nothing warned."""
    script = Script(answer(200, {}))
    subject = client(script, auth=Bearer(TOKEN, scopes="openid profile"))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        subject.vehicles.status(VEHICLE)

    assert not subject.grant.known


def test_the_async_client_loads_everything_when_it_is_entered() -> None:
    """Entering loads models and token in a thread, so that no call blocks the loop for it."""

    async def enter() -> b2c.AsyncClient:
        async with async_client(Script(OK)) as subject:
            return subject

    asyncio.run(enter())

    assert "Status" in vars(b2c.models)


LATE = """
import asyncio, sys, warnings
from connected_car import b2c
from tests.sdk.document import document
from tests.world.inhabited import arguments, inhabited

warnings.simplefilter("ignore")

async def main():
    world, known = inhabited()
    async with world.async_client(b2c, validate=False) as client:
        calls = []
        for name, expected in document("b2c").operations.items():
            operation = b2c.OPERATIONS[name]
            method = getattr(getattr(client, operation.resource), operation.name)
            calls.append((name, operation, method, *arguments("b2c", expected, operation, known)))
        before = {*sys.modules}
        for name, operation, method, positional, named in calls:
            result = method(*positional, **named)
            if operation.paginated:
                [_ async for _ in result]
            elif name == "getVehicleStatus":
                await client.explain(await result, "last_position", ask_vehicle=True)
            elif operation.method != "DELETE":
                await result
            else:
                result.close()
        print(*sorted({*sys.modules} - before))

asyncio.run(main())
"""


def test_after_entering_no_call_loads_a_module(root: Path) -> None:
    """Nothing blocks the event loop for it: models, checks of commands and explanations are there."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), str(root / "generated")])}
    ran = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, env=environment, check=True)

    assert ran.stdout.split() == []


FIRST = """
import asyncio, sys
from connected_car import b2c

async def main(url):
    async with b2c.AsyncClient(base_url=url) as client:
        before = {*sys.modules}
        await client.vehicles.status("v")
        print(*sorted({*sys.modules} - before))

asyncio.run(main(sys.argv[1]))
"""


def test_the_first_call_over_connections_of_its_own_loads_no_module(root: Path) -> None:
    """Entering makes the HTTP client too, with certificates and all, where that blocks nothing."""

    def keep(connection: socket.socket, _: int) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    with socket_server(keep) as (url, _):
        command = [sys.executable, "-c", FIRST, url]
        ran = subprocess.run(command, capture_output=True, text=True, cwd=root / "generated", check=True)

    assert ran.stdout.split() == []


def test_the_http_client_is_made_when_the_client_is_entered() -> None:
    """Making one takes as long as some calls, so no call in the event loop does it."""
    makers: list[threading.Thread] = []

    def connect(**connection: Any) -> Any:
        makers.append(threading.current_thread())
        return Script(OK).async_http

    async def enter() -> None:
        kind = type("Watched", (b2c.AsyncClient,), {"_connect": staticmethod(connect)})
        async with kind(base_url=BASE) as subject:
            await subject.vehicles.status(VEHICLE)

    asyncio.run(enter())

    assert len(makers) == 1
    assert threading.current_thread() not in makers


def test_threads_that_start_together_share_one_pool() -> None:
    """However many ask first, one HTTP client is made; else connections and certificates multiply."""
    made: list[Any] = []

    def connect(**connection: Any) -> Any:
        time.sleep(0.01)  # Long enough for every thread to come in between.
        made.append(Script(OK).http)
        return made[-1]

    subject = type("Watched", (b2c.Client,), {"_connect": staticmethod(connect)})(base_url=BASE)
    start = threading.Barrier(8)

    def call() -> None:
        start.wait()
        subject.vehicles.status(VEHICLE)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    subject.close()

    assert [http.is_closed for http in made] == [True]


def test_a_program_without_an_event_loop_loads_none(root: Path) -> None:
    """Importing a client is cheap: no event loop, no model and no other API is loaded for it."""
    program = "import sys; from connected_car import b2c; b2c.Client; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root / "generated", check=True
    )

    loaded = set(ran.stdout.split())
    assert "connected_car.b2c.client" in loaded
    assert not loaded & {"asyncio", "connected_car.b2c.models", "connected_car.b2c.events", "connected_car.platform"}


def test_nothing_on_the_way_shows_its_secrets() -> None:
    """What a debugger or a crash report prints of the values in flight holds no credential and no id."""
    subject = client(Script(OK), auth=Bearer(TOKEN))
    call = subject._call(b2c.OPERATIONS["getVehicleStatus"], {"vehicle_id": VEHICLE}, None)
    exchange = Exchange(subject._session, call, subject.options)
    request = exchange.request(subject.auth.obtain())

    shown = (
        f"{exchange!r} {exchange._course!r} {call!r} {request!r} {subject.auth!r} {subject.auth.obtain()!r} {subject!r}"
    )

    assert TOKEN not in shown
    assert VEHICLE not in shown
    assert "getVehicleStatus" in shown


def test_an_idle_client_can_be_forgotten() -> None:
    """A client that is no longer used is freed, with its resources."""
    import weakref

    subject = client(Script(OK))
    subject.vehicles.status(VEHICLE)
    gone = weakref.ref(subject)
    del subject
    gc.collect()

    assert gone() is None


def test_the_platform_needs_an_address() -> None:
    """No public host of the platform is known, so the caller must give one."""
    assert platform.Client(base_url=BASE).options.base_url == BASE


def test_spans_of_time_may_be_given_as_times() -> None:
    """From and until, from and how long, from on; a text that is one passes, one that isn't is refused."""
    start, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    script = Script(OK)
    used = client(script)
    text = "2026-01-01T00:00:00Z/PT2H"

    for spans in ([(start, end)], [(start, timedelta(hours=2)), (start, None)], [(None, end)], [text], (start, end)):
        with suppress(errors.PageError):
            list(used.trips.list(VEHICLE, timestamps=spans))  # type: ignore[arg-type]

    sent = [request.url.params.get_list("timestamps") for request in script.requests]
    whole = "2026-01-01T00:00:00Z/2026-02-01T00:00:00Z"
    assert sent == [[whole], [text, "2026-01-01T00:00:00Z/"], ["/2026-02-01T00:00:00Z"], [text], [whole]]
    for wrong in ([(datetime(2026, 1, 1), None)], ["2026-01-01T00:00:00Z"]):
        with pytest.raises(errors.InvalidRequest):
            used.trips.list(VEHICLE, timestamps=wrong)
