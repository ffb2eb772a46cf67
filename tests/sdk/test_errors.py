"""One error tree: every status its class, every body shape read, nothing secret said."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import b2b, b2c, errors
from connected_car._runtime.car.remotes.sent import SentRemote
from connected_car._runtime.core.auth.credentials import Basic, Bearer
from connected_car._runtime.core.base import redact
from connected_car._runtime.core.client.decoding import result
from connected_car._runtime.core.http.reply import Reply
from connected_car._runtime.core.http.retry import Retry
from connected_car._runtime.core.operation.operation import Operation
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.doubles import BASE, CLIENT_ID, SECRETS, TOKEN, VEHICLE, VIN, Script, answer, async_client, client

UUID = "00000000-0000-4000-8000-000000000000"
NOW = datetime(2026, 1, 2, tzinfo=UTC)
HORN = b2c.models.Remote(horn=b2c.models.RemoteHorn(state="Activated"))


def raised(status: int, content: bytes = b"", **headers: str) -> errors.StatusError:
    reply = Reply("GET", "https://x.example/y", status, headers, content, NOW)
    return errors.status_error(reply, codes=b2c.API.codes)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, errors.UnexpectedStatus),
        (301, errors.UnexpectedStatus),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (402, errors.StatusError),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (408, errors.RequestTimeout),
        (415, errors.UnsupportedMediaType),
        (422, errors.UnprocessableRequest),
        (429, errors.RateLimited),
        (495, errors.ClientCertificateRejected),
        (500, errors.InternalServerError),
        (501, errors.NotSupported),
        (502, errors.BadGateway),
        (503, errors.ServiceUnavailable),
        (504, errors.GatewayTimeout),
        (599, errors.ServerError),
    ],
)
def test_every_status_has_its_class(status: int, kind: type[errors.StatusError]) -> None:
    """Callers catch what they mean: by class, or by status, or by the base of all."""
    error = raised(status)

    assert type(error) is kind
    assert isinstance(error, errors.ConnectedCarError)
    assert (error.status, error.body) == (status, b"")
    assert str(status) in str(error)
    assert "remedy" in str(error)


TABLE: list[tuple[int, Any, type[errors.StatusError] | None]] = [
    (200, {"createdAt": "2026-01-02T03:04:05Z"}, None),
    (202, {"remoteActionId": "r", "_links": {}}, None),
    (204, None, None),
    (400, {"name": "BAD_REQUEST", "debug": "ERROR_1", "message": "wrong"}, errors.BadRequest),
    (401, {"httpCode": "401", "httpMessage": "Unauthorized", "moreInformation": "no token"}, errors.Unauthorized),
    (403, {"code": 40300, "uuid": UUID, "message": "not yours"}, errors.Forbidden),
    (404, {"code": 40499, "uuid": UUID, "message": "nothing here"}, errors.NoData),
    (404, {"code": 40404, "uuid": UUID, "message": "unknown"}, errors.NotFound),
    (404, {"code": 40400, "uuid": UUID, "message": "nothing"}, errors.NoData),
    (429, None, errors.RateLimited),
    (500, {"code": 50038, "message": "unexpected"}, errors.InternalServerError),
    (501, {"code": "REMOTE_NOT_SUPPORTED", "debug": "D", "message": "no"}, errors.NotSupported),
    (503, "<html>down</html>", errors.ServiceUnavailable),
]
"""Status, published body, what a call raises."""


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("status", "body", "kind"), TABLE, ids=lambda each: each if isinstance(each, int) else "")
def test_the_published_table_of_statuses(status: int, body: Any, kind: Any, asynchronous: bool) -> None:
    """Of every documented status a call gives the typed result, or raises the typed error, in both clients."""
    script = Script(answer(status, body))
    typed = {200: b2c.models.Status, 202: SentRemote, 204: type(None)}

    try:
        found: Any = asyncio.run(_ask_async(script, status)) if asynchronous else _ask(client(script), status)
    except errors.StatusError as error:
        found = error

    assert type(found).__name__.removeprefix("Async") == (kind or typed[status]).__name__
    if kind:
        assert (type(found), found.status) == (kind, status)
    if status == 202:
        assert isinstance(found.accepted, b2c.models.RemotePostResponse)
        assert found.accepted.remote_action_id == "r"


def _ask(subject: Any, status: int) -> Any:
    """A call whose document declares the status: a command, a deletion, a read; errors may come to any."""
    if status == 202:
        return subject.remotes.send(VEHICLE, "callback", body=HORN)
    return subject.callbacks.delete("callback") if status == 204 else subject.vehicles.status(VEHICLE)


async def _ask_async(script: Script, status: int) -> Any:
    return await _ask(async_client(script), status)


@pytest.mark.parametrize("code", [40400, 40410, 40499, "40400"])
def test_no_data_is_a_not_found(code: Any) -> None:
    """404 with one of the three codes says that there is nothing there and then, not that the path is wrong."""
    error = raised(404, json.dumps({"code": code, "message": "No trip was found"}).encode())

    assert isinstance(error, errors.NoData)
    assert isinstance(error, errors.NotFound)
    assert type(raised(404, b'{"code": 40404}')) is errors.NotFound
    assert type(raised(400, b'{"code": 40400}')) is errors.BadRequest


@pytest.mark.parametrize(
    ("status", "body", "helps"),
    [
        (500, {"code": 50000, "message": "unexpected"}, "sign-in"),
        (500, {"code": 50038, "message": "CVS error"}, "wait"),
        (401, {"moreInformation": "Cannot pass the security checks that are required by the target API"}, "wait"),
        (401, {"moreInformation": "Not registered to plan"}, "person"),
        (400, {"code": 40000, "message": "Invalid parameter: X"}, "request"),
        (495, {"code": "495", "message": "Invalid or expired client certificate"}, "person"),
    ],
)
def test_an_error_says_what_helps(status: int, body: Any, helps: str) -> None:
    """The meaning and the remedy come from the table of the API."""
    error = raised(status, json.dumps(body).encode())

    assert error.meaning
    assert error.meaning.helps == helps
    assert error.remedy == error.meaning.remedy
    assert f"means: {error.meaning.means}" in str(error)


def test_an_error_of_another_api_means_nothing_here() -> None:
    """The fleet API has no 50000; then the status speaks for itself."""
    content = b'{"code": 50000, "message": "unexpected"}'
    reply = Reply("GET", "https://x.example/y", 500, {}, content, NOW)

    error = errors.status_error(reply, codes=b2b.API.codes)

    assert error.meaning is None
    assert error.remedy == errors.ServerError.remedy


SHAPES: list[tuple[Any, dict[str, Any]]] = [
    # The platform: name, debug, message.
    ({"name": "BAD_REQUEST", "debug": "ERROR_123", "message": "wrong"},
     {"name": "BAD_REQUEST", "debug": "ERROR_123", "message": "wrong"}),
    # A remote that the vehicle can't do: the name under code.
    ({"code": "REMOTE_NOT_SUPPORTED", "debug": "D", "message": "no"},
     {"name": "REMOTE_NOT_SUPPORTED", "code": None, "debug": "D", "message": "no"}),
    # The end-user document, and the platform's telemetry.
    ({"code": 1001, "debug": "CMP_001234", "message": "m"}, {"code": 1001, "debug": "CMP_001234", "message": "m"}),
    # The guides.
    ({"code": 40499, "uuid": UUID, "message": "m", "timestamp": "2026-01-02T03:04:05Z"},
     {"code": 40499, "uuid": UUID, "message": "m", "timestamp": "2026-01-02T03:04:05Z"}),
    # Device management.
    ({"name": "Bad Request", "message": "m"}, {"name": "Bad Request", "message": "m"}),
    # The gateway.
    ({"httpCode": "401", "httpMessage": "Unauthorized", "moreInformation": "Cannot pass"},
     {"code": 401, "message": "Unauthorized: Cannot pass"}),
    # A certificate that is out of date: the code as text.
    ({"code": "495", "message": "Invalid certificate"}, {"code": 495, "message": "Invalid certificate"}),
    # RFC 6749 5.2.
    ({"error": "invalid_grant", "error_description": "grant is over"},
     {"name": "invalid_grant", "message": "grant is over"}),
    # The account host.
    ({"returnCode": "NEED_AUTHORIZATION"}, {"name": "NEED_AUTHORIZATION", "message": None}),
    # Wrapped, listed, or of no shape at all.
    ([{"code": 7, "message": "first"}], {"code": 7, "message": "first"}),
    ({"error": {"code": 7, "message": "inner"}}, {"code": 7, "message": "inner"}),
    ([{"error": {"code": 7, "message": "inner"}}], {"code": 7, "message": "inner"}),
    ({"code": True, "message": {"a": 1}, "uuid": [], "debug": 5}, {"code": None, "message": None, "debug": "5"}),
    ({"code": 10**30}, {"code": None}),
    ({}, {"code": None, "message": None}),
    ("plain", {"message": '"plain"'}),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), SHAPES)
def test_every_shape_of_a_body_is_read(body: Any, expected: dict[str, Any]) -> None:
    """Whatever shape a failure takes, its parts are found under the same names."""
    error = raised(400, json.dumps(body).encode())

    assert {name: getattr(error, name) for name in expected} == expected
    assert error.body == json.dumps(body).encode()


NO_TRIP = '{"code": 40400, "message": "No trip"}'


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + NO_TRIP.encode(),
        NO_TRIP.encode("utf-16"),
        b'{"code": 40400, "message": "No trip", "x": NaN}',
        b'{"code": 40400, "message": "No trip", "x": "\\ud800"}',
        b'{"code": 40400, "message": "No trip", "x": 1' + b"0" * 400 + b"}",
        b'{"code": 40400.0, "message": "No trip"}',
    ],
    ids=["bom", "utf-16", "nan", "lone-surrogate", "huge-number", "float"],
)
def test_an_error_is_read_as_leniently_as_a_success(content: bytes) -> None:
    """Odd encodings and odd numbers don't hide that there is simply no data."""
    error = raised(404, content)

    assert isinstance(error, errors.NoData)
    assert (error.code, error.message) == (40400, "No trip")


def test_a_message_can_be_printed_anywhere() -> None:
    """What would steer a terminal, or can't be written to one, is left out."""
    error = raised(400, b'{"message": "\\u001b[31mred\\u0000 \\ud800 \\u202eend"}')

    assert error.message == "[31mred end"
    assert str(error).encode()


def test_html_is_told_in_its_words() -> None:
    """A gateway's page becomes one line of text, without tags and scripts."""
    page = (
        b"<html><head><style>b{color:red}</style><title>502 Bad Gateway</title></head><body><h1>Oops</h1></body></html>"
    )

    assert raised(502, page).message == "502 Bad Gateway Oops"


def test_real_error_bodies_are_read(payloads: Path) -> None:
    """Bodies that clients in the field have met give a code, a name or a message."""
    for path in sorted((payloads / "real").glob("error*.json")):
        error = raised(int(path.name[5:8]), path.read_bytes())

        assert error.code is not None or error.name is not None or error.message is not None, path.name


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["code", "name", "message", "uuid", "debug", "timestamp", "error", "httpCode", "x"]),
                      inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@given(st.integers(100, 999), st.binary() | json_values.map(lambda value: json.dumps(value).encode()),
       st.dictionaries(st.sampled_from(["date", "retry-after", "x-request-id"]), st.text()))  # fmt: skip
def test_building_an_error_never_fails(status: int, content: bytes, headers: dict[str, str]) -> None:
    """Any status, any bytes, any headers: an error comes out, can be shown, pickled and copied."""
    error = errors.status_error(Reply("GET", "https://x.example", status, headers, content, NOW), [TOKEN])

    assert str(error)
    assert repr(error)
    assert len(str(error)) < 4000
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.args[0].status, str(again)) == (type(error), status, str(error))
    assert str(copy.copy(error)) == str(error)


@pytest.mark.parametrize(
    "reply",
    [
        *(answer(status, {"code": status * 100}) for status in (302, 401, 403, 404, 429, 500)),
        httpx2.Response(200, content=b"<html>a gateway</html>"),
        httpx2.Response(200, content=b'{"vin": '),
        httpx2.Response(200),
    ],
    ids=lambda reply: f"{reply.status_code}, {len(reply.content)} bytes",
)
def test_an_error_of_a_known_grant_goes_to_another_process(reply: httpx2.Response) -> None:
    """A job of a pool hands its parent the error that it met: with the reply, and with the scopes that were granted."""
    subject = client(Script(reply), auth=Bearer(TOKEN, scopes="data:telemetry"), retry=Retry(tries=1))
    with pytest.raises((errors.StatusError, errors.DecodeError)) as caught:
        subject.vehicles.status(VEHICLE)

    for again in (pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value), copy.copy(caught.value)):
        assert (type(again), str(again)) == (type(caught.value), str(caught.value))
        assert (again.reply.status, again.reply.content) == (reply.status_code, reply.content)
        assert again.reply.grant == subject.grant
        assert again.reply.grant.covers("data:telemetry:vehicle:odometer")
        assert again.reply.operation.id == "getVehicleStatus"


def test_a_wait_that_was_asked_for_goes_to_another_process() -> None:
    """Likewise where nothing was sent, because an earlier reply asked to wait."""
    script = Script(answer(429, retry_after="3600"))
    subject = client(script, auth=Bearer(TOKEN, scopes="data:telemetry"))
    for _ in range(2):
        with pytest.raises(errors.RateLimited) as caught:
            subject.vehicles.status(VEHICLE)

    again = pickle.loads(pickle.dumps(caught.value))

    assert (type(again), again.operation, len(script.requests)) == (errors.AskedToWait, "getVehicleStatus", 1)
    assert again.reply.grant == subject.grant


def test_a_reply_that_is_still_being_read_leaves_its_connection_behind() -> None:
    """The error of a stream goes to another process; the connection is of this one alone."""
    reply = Reply("GET", "https://x.example/y", 200, {}, b"", NOW, stream=httpx2.stream)

    again = pickle.loads(pickle.dumps(errors.DecodeError("lines", "no JSON", reply)))

    assert (reply.stream, again.reply.stream, again.reply == reply) == (httpx2.stream, None, True)


def test_support_gets_what_it_asks_for() -> None:
    """The message holds uuid, debug and time; without one in the body, the server's own date."""
    body = {"code": 50038, "uuid": UUID, "debug": "CMP_001234", "message": "CVS error/user-vins"}
    script = Script(answer(500, body, date="Fri, 02 Jan 2026 03:04:05 GMT", x_global_transaction_id="g-1"))

    with pytest.raises(errors.ServerError) as caught:
        client(script).vehicles.status(VEHICLE)

    for part in ("50038", UUID, "CMP_001234", "Fri, 02 Jan 2026 03:04:05 GMT", "g-1", "CVS error/user-vins",
                 "getVehicleStatus", "/user/vehicles/{id}/status"):  # fmt: skip
        assert part in str(caught.value)


def test_an_echo_of_the_request_is_masked() -> None:
    """A server that repeats token, id, VIN, position or address in its error brings none of them into ours."""
    echo = (
        f"vehicle {VEHICLE} of {VIN} at 48.123456, 2.234567 for driver@example.org: Bearer {TOKEN}, client {CLIENT_ID}"
    )
    body = {"code": 40300, "message": echo, "uuid": TOKEN, "debug": VEHICLE, "name": VIN, "timestamp": TOKEN}
    script = Script(answer(403, body))

    with pytest.raises(errors.Forbidden) as caught:
        client(script).vehicles.status(VEHICLE)

    error = caught.value
    said = f"{error} {error!r} {error.message} {error.uuid} {error.debug} {error.name} {error.timestamp}"
    assert not [secret for secret in (*SECRETS, "48.12", "2.23", "driver@") if secret in said]
    assert json.loads(error.body) == body


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"debug": f"CMP_{VIN}"}, "CMP_***"),
        ({"debug": f"VIN{VIN}"}, "***"),
        ({"debug": f"x{VIN}x"}, "***x"),
        ({"debug": f"CMP:{VEHICLE}:7"}, "CMP:***:7"),
        ({"debug": f"ERR.{TOKEN}"}, "ERR.***"),
        ({"debug": "48.8566:2.3522"}, "***:***"),
        ({"message": f"at_{VIN}_x"}, "at_***_x"),
        ({"message": "no data at 48.85, 2.35"}, "no data at ***"),
        ({"uuid": TOKEN}, "uuid ***"),
        ({"timestamp": "48.8566,2.3522"}, "timestamp ***"),
        ({"timestamp": "1FAHP3K27CL123456"}, "timestamp ***"),
        ({"timestamp": "9f8e7d6c5b4a39281706"}, "timestamp ***"),
    ],
)
def test_a_secret_inside_an_identifier_is_masked(given: dict[str, Any], shown: str) -> None:
    """What support asks for is cleaned as well; the rest of it stays."""
    with pytest.raises(errors.InternalServerError) as caught:
        client(Script(answer(500, given)), retry=Retry(tries=1)).vehicles.status(VEHICLE)

    assert shown in str(caught.value)
    assert not [secret for secret in (*SECRETS, *given.values()) if secret in f"{caught.value} {caught.value!r}"]


def test_a_secret_in_a_request_id_is_masked() -> None:
    """A gateway's header may repeat what was sent, too."""
    script = Script(answer(404, x_global_transaction_id=f"{VEHICLE}-7"))

    with pytest.raises(errors.NotFound) as caught:
        client(script).vehicles.status(VEHICLE)

    assert caught.value.request_id == "***-7"


IDENTIFIERS = [UUID, "c1f0a1b25e8c5a3a0b123456", "CMP_001234", "20240102T030405123Z", "7f00000101890d4a5b6c:1a2b3c",
               "ERR-12.34", "req-20240102T030405Z-000123"]  # fmt: skip
TIMESTAMPS = ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123+01:00", "2026-01-02 03:04:05", "1767323045123",
              "Fri, 02 Jan 2026 03:04:05 GMT", "Fri Jan 02 03:04:05 UTC 2026", "Fri Jan  2 03:04:05 2026"]  # fmt: skip


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_a_harmless_identifier_stays_readable(identifier: str) -> None:
    """Support can look up only what it gets unchanged."""
    error = raised(500, json.dumps({"debug": identifier}).encode(), **{"x-request-id": identifier})

    assert (error.debug, error.request_id) == (identifier, identifier)


@pytest.mark.parametrize("timestamp", TIMESTAMPS)
def test_a_date_stays_readable(timestamp: str) -> None:
    """Every spelling of a date that servers use is told as it came."""
    assert raised(500, json.dumps({"timestamp": timestamp}).encode()).timestamp == timestamp


def test_a_login_and_quoted_ids_are_masked() -> None:
    """Of Basic credentials name and password are known apart; ids are known in their quoted form as well."""
    script = Script(answer(401, {"message": "SECRET-LOGIN with SECRET-PASSWORD refused at /vehicles/a%2Fsecret%20id"}))
    fleet = b2b.Client(Basic("SECRET-LOGIN", "SECRET-PASSWORD"), client_id="c", base_url=BASE, http_client=script.http)

    with pytest.raises(errors.Unauthorized) as caught:
        fleet.vehicles.capability("a/secret id")

    assert caught.value.message == "*** with *** refused at /vehicles/***"


def test_an_id_that_looks_like_a_date_is_masked() -> None:
    """A time is shown as the server wrote it, but not when it is what the request carried."""
    script = Script(answer(400, {"timestamp": "1767323045123"}))

    with pytest.raises(errors.BadRequest) as caught:
        client(script).vehicles.status("1767323045123")

    assert caught.value.timestamp == "***"


@pytest.mark.parametrize(("identifier", "said"), [("car7", "no data for ***"), ("car", "no data for car")])
def test_short_ids_are_masked_too(identifier: str, said: str) -> None:
    """Four characters are enough to tell an id; what is shorter occurs in ordinary words as well."""
    script = Script(answer(400, {"message": f"no data for {identifier}"}))

    with pytest.raises(errors.BadRequest) as caught:
        client(script).vehicles.status(identifier)

    assert caught.value.message == said


def test_a_secret_that_begins_like_another_is_masked_whole() -> None:
    """A password that begins with the name leaves no end of it behind."""
    script = Script(answer(401, {"message": "fleet-owner isn't the password"}))
    fleet = b2b.Client(Basic("fleet", "fleet-owner"), client_id="c", base_url=BASE, http_client=script.http)

    with pytest.raises(errors.Unauthorized) as caught:
        fleet.vehicles.capability("1")

    assert caught.value.message == "*** isn't the password"


def test_no_half_of_a_secret_is_left_where_a_text_is_cut() -> None:
    """A long answer full of tokens is shortened between words."""
    token = "k" * 39 + "7"
    script = Script(answer(400, {"message": f"{token} " * 100}))
    pages = Script(httpx2.Response(400, content=b"<p>" * 6660 + f"{VIN} {token}".encode()))

    for each in (script, pages):
        with pytest.raises(errors.BadRequest) as caught:
            client(each, auth=Bearer(token)).vehicles.status(VEHICLE)
        assert "kkkk" not in str(caught.value)
        assert VIN[:8] not in str(caught.value)


def test_a_media_type_is_cleaned() -> None:
    """It is free text of the server like any other."""
    reply = httpx2.Response(200, content=b"x", headers={"content-type": f"text/{VIN}"})

    with pytest.raises(errors.DecodeError) as caught:
        client(Script(reply)).vehicles.status(VEHICLE)

    assert VIN.lower() not in str(caught.value).lower()


@given(st.sampled_from(["VR3TESTTEST000001", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "me@example.org",
                        "48.123456", "Bearer abc.def", "client_secret=hush", '"access_token": "hush"']),
       st.text(alphabet="abc .,:", max_size=20), st.text(alphabet="abc .,", max_size=20))  # fmt: skip
def test_text_that_looks_secret_is_masked(secret: str, before: str, after: str) -> None:
    """VINs, tokens, addresses and positions are found wherever they stand in a text."""
    shown = redact.text(f"{before} {secret} {after}")

    assert "TEST" not in shown
    assert "eyJ" not in shown
    assert "@" not in shown
    assert "123456" not in shown
    assert "abc.def" not in shown or "abc.def" in before + after
    assert "hush" not in shown


@pytest.mark.parametrize(
    "plain", ["No vehicule found", "Invalid parameter: X-MPHSource", "code 40400", "CVS error/user-vins"]
)
def test_ordinary_text_stays_readable(plain: str) -> None:
    """What helps to understand a failure is not masked."""
    assert redact.text(plain) == plain


def test_a_refusal_names_the_scopes() -> None:
    """401 and 403 tell what the operation needs, and what of it the token is known to lack."""
    auth = Bearer(TOKEN, scopes="data:trip")
    with pytest.raises(errors.Forbidden) as caught, pytest.warns(errors.ScopeWarning):
        client(Script(answer(403)), auth=auth).vehicles.status(VEHICLE)

    needed = b2c.OPERATIONS["getVehicleStatus"].scopes
    assert set(caught.value.required) == set(needed.required or needed.optional)
    assert caught.value.not_granted == caught.value.required
    assert caught.value.granted == ("data:trip",)
    assert "scopes: any of data:position, data:telemetry; granted: data:trip" in str(caught.value)


def test_a_refusal_of_an_unknown_grant_says_that_it_is_unknown() -> None:
    """Nobody can tell what such a token lacks; the error says what the operation needs all the same."""
    auth = Bearer(TOKEN, scopes="openid profile")
    with pytest.raises(errors.Unauthorized) as caught:
        client(Script(answer(401)), auth=auth).vehicles.status(VEHICLE)

    assert caught.value.required == ("data:position", "data:telemetry")
    assert (caught.value.granted, caught.value.not_granted) == (None, ())
    assert "granted: unknown" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "media_type", "reason"),
    [
        (b"", "application/hal+json", "empty body"),
        (b"  \n", "application/hal+json", "empty body"),
        (b"<html>captive portal</html>", "text/html", "text/html"),
        (b'{"energies": [', "application/hal+json", "isn't JSON"),
        (b"\x1f\x8b\x08garbage", "application/octet-stream", "isn't JSON"),
    ],
)
def test_a_success_without_its_body_is_an_error(content: bytes, media_type: str, reason: str) -> None:
    """200 with nothing, with HTML or with half a body is no model, and the bytes stay at hand."""
    reply = httpx2.Response(200, content=content, headers={"content-type": media_type})
    with pytest.raises(errors.DecodeError, match=reason) as caught:
        client(Script(reply)).vehicles.status(VEHICLE)

    assert caught.value.reply.content == content
    assert VEHICLE not in str(caught.value)


@pytest.mark.parametrize("media_type", ["application/json", "text/plain", "application/hal+json ;charset=utf-8", ""])
def test_json_under_a_wrong_media_type_is_read(media_type: str) -> None:
    """The media type is forgiven as long as the body is JSON."""
    reply = httpx2.Response(200, content=b'{"id": "1"}', headers={"content-type": media_type} if media_type else {})

    assert client(Script(reply)).vehicles.get("1").id == "1"


def test_a_success_that_the_document_does_not_name_is_read_like_one() -> None:
    """A 200 where 202 is declared, or the other way round, is still the model."""
    assert client(Script(answer(201, {"id": "1"}))).vehicles.get("1").id == "1"


def test_a_success_of_a_range_is_read_as_its_range_says() -> None:
    """A status by number counts first, then the range it is in: a 204 without a body is one where 2XX has none."""
    operation: Operation[Any] = Operation(
        "op", "GET", "/x", "", "", "connected_car.b2c", responses={"200": "Vehicle", "2XX": None}
    )

    def read(status: int, content: bytes) -> Any:
        return result(Reply("GET", "https://x.example/y", status, {}, content, NOW, operation))

    assert read(200, b'{"id": "1"}').id == "1"
    assert read(204, b"") is None


def test_a_success_that_only_default_describes() -> None:
    """A document that names no success means it by ``default``; one that names any means errors by it."""
    unnamed = {"default": "Vehicle"}
    named = {"204": None, "default": "Error"}

    def read(responses: Any) -> Any:
        operation: Operation[Any] = Operation("op", "GET", "/x", "", "", "connected_car.b2c", responses=responses)
        return result(Reply("GET", "https://x.example/y", 200, {}, b'{"id": "1"}', NOW, operation))

    assert read(unnamed).id == "1"
    assert read(named) is None


def test_a_delete_that_finds_nothing_left_returns_nothing() -> None:
    """The error that a document declares for 404 isn't its result."""
    operation: Operation[Any] = Operation(
        "op", "DELETE", "/x", "", "", "connected_car.b2c", responses={"204": None, "404": "Error"}
    )

    assert result(Reply("DELETE", "https://x.example/y", 404, {}, b'{"code": 40400}', NOW, operation)) is None
