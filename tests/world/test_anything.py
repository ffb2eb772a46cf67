"""Whatever is asked, the world answers; whatever it was told, time goes on."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from connected_car import b2b, b2c, platform
from connected_car._runtime.world.facts import facts, names
from connected_car._runtime.world.gateway import ANSWERS
from connected_car.errors import BadRequest
from connected_car.testing import World, WorldRequest, demo, electric_car
from hypothesis import given, settings
from hypothesis import strategies as st

TEXTS = st.sampled_from(
    ["", "x", "0", "-1", "a-b", "1e999", "null", "PT0S", "/", "R5/2026-01-01T00:00:00Z/P1D", "R/x/y", "\u00e9"]
)
IDS = st.sampled_from(["car-1", "fleet-1", "car-1-trip-1", "x", "%2F"])
BODIES = st.sampled_from(
    [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b'{"action":"x"}', b'{"door":{}}', b'{"callback":{}}']
)
EVERY = [(name, operation) for name in names() for operation in facts(name).operations]


@settings(max_examples=300)
@given(st.data())
def test_any_request_gets_a_reply(data: st.DataObject) -> None:
    """Rubbish in paths, queries and bodies ends in a status, never in an error of the world's own."""
    world = WORLD
    api, operation = data.draw(st.sampled_from(EVERY))
    path = operation.path
    for name in operation.path_names:
        path = path.replace(f"{{{name}}}", data.draw(IDS))
    wanted = [each["name"] for each in operation.parameters if each["in"] == "query"]
    query = "".join(f"&{name}={data.draw(TEXTS)}" for name in data.draw(st.sets(st.sampled_from(wanted or ["x"]))))
    basic = "Basic " + base64.b64encode(b"partner:demo-password").decode()
    headers = {"authorization": basic if api == "b2b" else f"Bearer {world.token(api=api)}"}
    headers |= {"x-introspect-realm": "clientsB2CPeugeot", "content-type": "application/json"}

    reply = world.answer(
        WorldRequest(
            operation.method,
            f"https://any.example/{api}{path}?client_id=demo-client{query}",
            headers,
            data.draw(BODIES),
        )
    )

    assert 200 <= reply.status < 600


WORLD = demo()


def request(world: World, method: str, path: str, content: bytes = b"", query: str = "", **headers: str) -> Any:
    """The reply to somebody who may do everything, and says what no client of ours would say."""
    api = path.split("/")[1]
    basic = "Basic " + base64.b64encode(b"partner:demo-password").decode()
    known = {"authorization": basic if api == "b2b" else f"Bearer {world.token(api=api)}"}
    known |= {"x-introspect-realm": "clientsB2CPeugeot", "content-type": "application/json", **headers}
    joint = "&" if "?" in path else "?"
    address = f"https://any.example{path}{joint}client_id=demo-client{query}"
    return world.answer(WorldRequest(method, address, known, content))


def token(text: bytes) -> str:
    return "&pageToken=" + base64.urlsafe_b64encode(text).decode()


TRIPS, CALLBACKS = "/b2c/user/vehicles/car-1/trips", "/b2c/user/callbacks"
DEEP = 100_000
WRONG_BODIES = {
    "lists without end": b"[" * DEEP,
    "objects without end": b'{"callback":' * 3000,
    "closed again": b'{"callback":' * 3000 + b"{}" + b"}" * 3000,
    "two hundred levels": b'{"callback":' * 200 + b"{}" + b"}" * 200,
    "no number of JSON": b'{"callback": {"webhook": {"name": "me", "target": NaN}}}',
    "a number beyond a double": b'{"callback": {"webhook": {"name": "me", "target": 1e400}}}',
    "a whole number beyond a double": b'{"callback": {"webhook": {"name": "me", "target": ' + b"9" * 400 + b"}}}",
    "a number of too many digits": b'{"callback": {"webhook": {"name": "me", "target": ' + b"9" * 5000 + b"}}}",
    "half a surrogate pair": b'{"callback": {"webhook": {"name": "\\ud800", "target": "https://me.example"}}}',
    "a member named by half a pair": b'{"\\udfff": 1}',
    "no text": b"\xff\xfe\xfd",
}
WRONG_QUERIES = {
    "a duration of ages": "&timestamps=2026-01-01T00:00:00Z/P99999999999D",
    "a duration of countless hours": "&timestamps=2026-01-01T00:00:00Z/PT" + "9" * 400 + "H",
    "a turn of ages": "&timestamps=R/2026-01-01T00:00:00Z/P1D/P99999999999D",
    "no time between turns": "&timestamps=R/2026-01-01T00:00:00Z/PT1H/PT0S",
    "countless turns": "&timestamps=R" + "9" * 5000 + "/2026-01-01T00:00:00Z/P1D",
    "a year that isn't": "&timestamps=99999-01-01T00:00:00Z/",
    "a size beyond a double": "&pageSize=" + "9" * 400,
    "a size of too many digits": "&pageSize=" + "9" * 5000,
    "a range of too many digits": "&indexRange=" + "9" * 5000 + "-",
    "a range in other digits": "&indexRange=\u0661-",
    "a distance that is none": "&distance=x-y",
    "a token of infinite numbers": token(b"[1e400,1,1,1]"),
    "a token of other kinds": token(b'{"a":1}'),
    "a token of halves": token(b"[0.5,0.5,0.5,0.5]"),
    "a token of too few": token(b"[1]"),
    "a token without end": token(b"[" * DEEP),
    "a token that leads back": token(b"[0,-60,60,5]"),
    "a token of empty pages": token(b"[0,0,0,5]"),
    "a token beyond any list": token(b"[0,1,60,5]"),
    "an empty token": "&pageToken=",
    "a token in other letters": "&pageToken=\u00e9",
}


@pytest.mark.parametrize("content", WRONG_BODIES.values(), ids=WRONG_BODIES)
def test_a_body_that_is_no_json_is_refused(content: bytes) -> None:
    """Also one that is JSON, and more than readers have to take (RFC 8259, 6, 8.2 and 9): 400 in the published shape."""
    reply = request(WORLD, "POST", CALLBACKS, content)
    said = json.loads(reply.content)

    assert (reply.status, said["code"]) == (400, 40000)
    assert said["message"].startswith("the body is no JSON: ")


@pytest.mark.parametrize("query", WRONG_QUERIES.values(), ids=WRONG_QUERIES)
def test_a_query_that_means_nothing_is_refused(query: str) -> None:
    """400 in the published shape, whatever a number or a date is made of."""
    reply = request(WORLD, "GET", TRIPS, query=query)

    assert reply.status == 400
    assert json.loads(reply.content)["code"] == 40000


@pytest.mark.parametrize(
    "address",
    [
        "http://[x/b2c/user",
        "//[x/b2c/user",
        "http://[::1/am/oauth2/authorize",
        "http://x]/b2c/user",
        "/b2c/user?a=\ud800",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_address_that_is_none_is_refused(address: str, method: str) -> None:
    """Before anybody asks what lies there."""
    assert WORLD.answer(WorldRequest(method, address)).status == 400


@pytest.mark.parametrize(
    "back",
    ["http://[x", "http://x:port", "https://me.example/a%0D%0Ab", "https://m%C3%A9.example/", "https://me%20x/", "me"],
)
def test_a_driver_is_sent_back_to_addresses_alone(back: str) -> None:
    """The page says so instead of asking."""
    query = f"client_id=demo-client&response_type=code&scope=data:trip&redirect_uri={back}"
    for method in ("GET", "POST"):
        reply = WORLD.answer(WorldRequest(method, f"https://any.example/am/oauth2/authorize?{query}"))
        assert (reply.status, b"redirect_uri is no address" in reply.content) == (400, True)


@pytest.mark.parametrize("back", ["https://me.example/back?x=1", "http://127.0.0.1:8080/", "com.example.app:/back"])
def test_a_driver_is_sent_back_to_any_address(back: str) -> None:
    """Of a server, of this machine, of an application."""
    query = f"client_id=demo-client&response_type=code&scope=data:trip&redirect_uri={back}"
    assert WORLD.answer(WorldRequest("GET", f"https://any.example/am/oauth2/authorize?{query}")).status == 200


@pytest.mark.parametrize(
    "credentials",
    [
        "",
        "Bearer",
        "Bearer  ",
        "Bearer \u00e9",
        "Bearer \ud800",
        "Basic",
        "Basic \u00e9",
        "Basic /w==",
        "Basic a",
        "\x00",
    ],
)
def test_credentials_that_are_none_are_refused(credentials: str) -> None:
    """401, of a car's gateway and of the sign-in service."""
    for path in ("/b2c/user", "/b2b/fleets", "/platform/accounts/vehicles"):
        assert request(WORLD, "GET", path, authorization=credentials).status == 401
    form = WorldRequest("POST", "/am/oauth2/access_token", {"authorization": credentials}, b"grant_type=x\xff")
    assert WORLD.answer(form).status == 401


def test_a_media_type_that_is_none_is_refused() -> None:
    """Whatever letters it is written in, the reply is JSON."""
    reply = request(WORLD, "POST", CALLBACKS, b"{}", **{"content-type": "\ud800"})

    assert reply.status == 400
    assert "media type" in json.loads(reply.content)["message"]


def test_every_answer_has_its_operation() -> None:
    """An operation that is called otherwise one day doesn't silently fall back to an example."""
    calls = {operation.call for _, operation in EVERY}

    assert {*ANSWERS} <= calls


HOOK = {"webhook": {"name": "me", "target": "https://me.example"}}
WRONG_TRIGGERS: list[Any] = [
    {"time": {"times": [{"start": "yesterday", "recurrence": "None"}]}},
    {"time": {"times": [{"start": "PT8H", "recurrence": "Daily", "duration": "P99999999999D"}]}},
    {"time": {"times": [{"start": "P99999999999D"}]}},
    {"time": {"times": [{"start": "PT24H", "recurrence": "Daily"}]}},
    *(
        {"time": {"times": [{"start": "PT8H", "recurrence": "Daily"}], "timeZone": zone}}
        for zone in ("Mars/Base", "Europe", "../etc", "/etc/passwd", "", "A\0B", "x" * 5000)
    ),
]


def subscribed(client: Any, api: str) -> tuple[str, Any]:
    """A callback or channel, and a function that creates a monitor there."""
    if api == "platform":
        channel = client.channels.create(body={"channel": HOOK}).channel_id
        return channel, lambda form: client.monitors.create(channel, body=form).monitor_id
    callback = client.callbacks.create(body={"callback": HOOK}).callback_id
    return callback, lambda form: client.monitors.create("car-1", callback, body=form).monitor_id


def watching(trigger: Any, expression: str = "a", name: str = "a") -> Any:
    return {"label": "x", "triggerParam": {"triggers": [{"name": name, **trigger}], "boolExp": expression}}


@pytest.mark.parametrize("trigger", WRONG_TRIGGERS, ids=range(len(WRONG_TRIGGERS)))
@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_a_trigger_that_time_would_stumble_over_is_refused(api: str, trigger: Any) -> None:
    """At once, with 400, also where no car is watched yet: not an hour later, by an error of the world's own."""
    world = World([electric_car(id="car-1")])
    with world.client({"b2c": b2c, "platform": platform}[api], validate=False) as client:
        _, create = subscribed(client, api)
        with pytest.raises(BadRequest, match="can't be read"):
            create(watching(trigger))
    world.advance(hours=1)


@pytest.mark.parametrize("expression", ["!" * 50_000 + "a", "(" * 50_000 + "a" + ")" * 50_000, "a" + "&a" * 20_000])
def test_an_expression_without_end_is_refused(expression: str) -> None:
    """400, as every other that can't be read."""
    world = World([electric_car(id="car-1")])
    with world.client(b2c, validate=False) as client:
        _, create = subscribed(client, "b2c")
        with pytest.raises(BadRequest, match="boolExp"):
            create(watching(LOW, expression))


LOW = {"data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["20"]}}


OTHERS = [*(watching(each, "b", "b") for each in WRONG_TRIGGERS), watching(LOW, "c", "b"), watching(LOW, "b|!b", "b")]


@pytest.mark.parametrize("wrong", OTHERS, ids=range(len(OTHERS)))
def test_a_refused_update_changes_nothing(wrong: Any) -> None:
    """The monitor goes on with what it watched before, and time goes on."""
    world = World([electric_car(id="car-1", level=50)])
    told: list[WorldRequest] = []
    world.listen(HOOK["webhook"]["target"], told.append)
    with world.client(b2c, validate=False) as client:
        callback, create = subscribed(client, "b2c")
        monitor = create(watching(LOW))
        with pytest.raises(BadRequest):
            client.monitors.update("car-1", callback, monitor, body=wrong)
        assert client.monitors.get("car-1", callback, monitor).monitor.wire == watching(LOW)
    world.advance(minutes=5)
    assert told == []
    world.cars[0].level = 10
    world.advance(minutes=5)
    assert len(told) == 1


def test_a_fleet_s_monitor_is_replaced_with_its_callback() -> None:
    """What it tells goes to the new address from then on."""
    world = World([electric_car(id="car-1", level=50)])
    told: list[WorldRequest] = []
    world.listen("https://new.example/", told.append)
    form = {**watching(LOW), "subscribeParam": {"callback": HOOK}}
    moved = {**form, "subscribeParam": {"callback": {"webhook": {"name": "me", "target": "https://new.example/"}}}}
    with world.client(b2b, validate=False) as client:
        monitor = client.monitors.create("fleet-1", body=form).monitor_id
        client.monitors.update("fleet-1", monitor, body=moved)
    world.cars[0].level = 10
    world.advance(minutes=5)
    assert len(told) == 1


NOWHERE: dict[str, Any] = {
    "nothing": {},
    "two": {**HOOK, "websocket": {"target": "wss://me.example"}},
    "no device": {"pushnotif": {"attributes": []}},
    "no scheme": {"webhook": {"name": "me", "target": "me"}},
    "no host": {"webhook": {"name": "me", "target": "https:///hook"}},
    "no IPv6": {"webhook": {"name": "me", "target": "http://[x"}},
    "no port": {"webhook": {"name": "me", "target": "http://127.0.0.1:99999999/"}},
    "two lines": {"webhook": {"name": "me", "target": "http://127.0.0.1/a\r\nb"}},
    "a blank": {"websocket": {"target": "wss://me.example/a b"}},
}


@pytest.mark.parametrize("place", NOWHERE.values(), ids=NOWHERE)
def test_a_callback_that_leads_nowhere_is_refused(place: Any) -> None:
    """When it is created and when it is updated, and then what was there goes on."""
    world = World([electric_car(id="car-1")])
    for api, kind, member in ((b2c, "callbacks", "callback"), (platform, "channels", "channel")):
        with world.client(api, validate=False) as client:
            resource = getattr(client, kind)
            with pytest.raises(BadRequest):
                resource.create(body={member: place})
            made = resource.create(body={member: HOOK})
            known = made.channel_id if kind == "channels" else made.callback_id
            with pytest.raises(BadRequest):
                resource.update(known, body={member: place})
            assert resource.get(known).subscribe.wire[member] == HOOK


TAKEN = [
    {"webhook": {"name": "me", "target": "foo://localhost/"}},
    {
        "webhook": {
            "name": "me",
            "target": "http://localhost:1/",
            "attributes": [{"type": "Header", "key": "a\nb", "value": "c"}],
        }
    },
    {
        "webhook": {
            "name": "me",
            "target": "http://localhost:1/",
            "attributes": [{"type": "Header", "key": "a", "value": "\u0661"}],
        }
    },
    {"pushnotif": {"devices": ["http://[x"]}},
    {"websocket": {"target": "ws://localhost:1/"}},
]


@pytest.mark.parametrize("place", TAKEN, ids=range(len(TAKEN)))
def test_what_can_t_be_sent_stays(place: Any) -> None:
    """A message that no post can carry is one that nobody takes: time goes on."""
    world = World([electric_car(id="car-1")])
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": place}).callback_id
        client.remotes.send("car-1", callback, body={"horn": {"state": "Activated"}})
    world.advance(minutes=2)
    assert {each.delivered for each in world.notifications} == {False}


def test_waiting_of_ages_ends_with_the_message() -> None:
    """Delays, windows and reminders beyond any calendar are waited for, as long as a message lives."""
    ages = 10**30
    world = World([electric_car(id="car-1", level=10)])
    policy = {"policy": "Bounded", "retryNumber": ages, "retryDelay": ages}
    with world.client(b2b, validate=False) as client:
        for more in ({"retryPolicy": policy}, {"batchNotify": {"size": ages, "timeWindow": ages}}):
            form = {"callback": HOOK, "remoteTypes": ["Horn"], **more}
            callback = client.callbacks.create("fleet-1", body=form).callback_id
            client.remotes.send("fleet-1", "car-1", callback, body={"horn": {"state": "Activated"}})
    with world.client(b2c, validate=False) as client:
        _, create = subscribed(client, "b2c")
        create({**watching(LOW), "subscribeParam": {"refreshEvent": ages}})
    world.advance(hours=73)
    assert not any(each.delivered for each in world.notifications)


def test_a_program_that_time_would_stumble_over_is_refused() -> None:
    """A span of years is a duration, and no time of day; nor is one of days."""
    world = World([electric_car(id="car-1")])
    with world.client(b2c, validate=False) as client:
        callback, _ = subscribed(client, "b2c")
        for start in ("P1Y", "P999999999D", "PT24H"):
            programs = {"programs": [{"start": start, "enabled": True, "slot": 1}]}
            for body in (
                {"preconditioning": {"airConditioning": programs}},
                {"charging": {"schedule": {"nextDelayedTime": start}}},
            ):
                with pytest.raises(BadRequest, match="duration"):
                    client.remotes.send("car-1", callback, body=body)
    world.advance(days=2)


def _spoilt(value: Any) -> Iterator[Any]:
    """Copies of a JSON value, each with one place spoilt: another kind, too much, or nothing."""
    yield from (None, [], {}, "", "x", -1, 1e308, 10**300, "P999999999D", "PT23H59M59S", "9999-12-31T23:59:59Z", True)
    if isinstance(value, dict):
        for name, each in value.items():
            yield {key: kept for key, kept in value.items() if key != name}
            yield from ({**value, name: spoilt} for spoilt in _spoilt(each))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from ([*value[:index], spoilt, *value[index + 1 :]] for spoilt in _spoilt(each))


_SCHEMES = [{"data": {"data": "vehicle.trip", "op": "onChange", "previous": {"value": ["1"], "op": "equalsTo"}}}, LOW]
_SCHEMES += [
    {"zone": {"transition": "In", "place": {"radius": 5, "center": {"longitude": 2.0, "latitude": 48.0}}}},
    {"time": {"times": [{"start": "PT9H", "recurrence": "Daily", "duration": "PT1H", "occurence": {"day": ["Mon"]}}]}},
    {"time": {"times": [{"start": "2026-01-05T09:00:00", "duration": "PT1H"}], "timeZone": "Europe/Paris"}},
]
_PROGRAM = {"start": "PT9H", "enabled": True, "slot": 1, "recurrence": "Daily", "occurence": {"day": ["Mon"]}}
_ORDERS = [
    {"preconditioning": {"airConditioning": {"immediate": True}}},
    {"preconditioning": {"airConditioning": {"programs": [_PROGRAM]}}},
    {"charging": {"schedule": {"nextDelayedTime": "PT9H", "programs": [_PROGRAM]}}},
    {"charging": {"preferences": {"type": "Partial", "level": "Level1"}}},
    {"door": {"state": "Locked"}, "attributes": [{"type": "Body", "key": "a", "value": "$vin"}]},
    {"lights": {"on": True}},
    {"horn": {"nb_horn": 1, "state": "Activated"}},
    {"stolen": {"stolen": True}},
]
FORMS: dict[str, list[Any]] = {
    "/b2c/user/callbacks": [{"callback": place, "type": ["Remote"]} for place in (HOOK, *TAKEN)],
    "/b2c/user/vehicles/car-1/callbacks/{b2c}/monitors": [
        {**watching(each), "extendedEventParam": ["vehicle.trip"], "subscribeParam": {"refreshEvent": 60}}
        for each in _SCHEMES
    ],
    "/platform/accounts/channels/{platform}/monitors": [watching(each) for each in _SCHEMES],
    "/b2b/fleets/fleet-1/monitors": [
        {**watching(each), "subscribeParam": {"callback": HOOK, "retryPolicy": {"policy": "Bounded", "retryDelay": 1}}}
        for each in _SCHEMES
    ],
    "/b2b/fleets/fleet-1/remote/callbacks": [
        {"callback": HOOK, "remoteTypes": ["Horn"], "batchNotify": {"size": 2, "timeWindow": 5}}
    ],
    "/b2c/user/vehicles/car-1/callbacks/{b2c}/remotes": _ORDERS,
    "/platform/accounts/vehicles/car-1/channels/{platform}/remotes": [{"action": each} for each in _ORDERS],
}


@pytest.mark.parametrize("path", FORMS)
def test_whatever_is_taken_time_goes_on(path: str) -> None:
    """Every place of every form is spoilt in every way: refused with 400 or 501, or lived with."""
    world = World([electric_car(id="car-1", level=10), electric_car(id="car-2")])
    with world.client(b2c, validate=False) as client:
        own = subscribed(client, "b2c")[0]
    with world.client(platform, validate=False) as client:
        channel = subscribed(client, "platform")[0]
    ids = {"b2c": own, "platform": channel}
    taken = 0
    for form in FORMS[path]:
        for spoilt in (form, *_spoilt(form)):
            reply = request(world, "POST", path.format(**ids), json.dumps(spoilt).encode())
            assert reply.status in (200, 202, 400, 403, 501), (reply, spoilt)
            if reply.status >= 300:
                continue
            taken += 1
            for each in world.monitors.all:
                each.cars = [*world.cars]
            if taken % 8 == 0:
                world.cars[0].drive_away(1.0)
            world.advance(minutes=2)
            world.monitors.all.clear()
            world.remotes.runs.clear()
            del world.subscriptions[2:]
    assert taken
    world.advance(hours=25)
