"""What parsing a notification promises."""

from __future__ import annotations

import base64
import copy
import pickle
from collections.abc import Callable
from importlib import import_module
from typing import Any

import orjson
import pytest
from connected_car._runtime.car.events.event import Event
from connected_car._runtime.car.remotes.remote_outcome import Advice
from connected_car._runtime.core.events.notification import BadNotification
from hypothesis import given
from hypothesis import strategies as st

from tests.events.messages import VIN, fleet_monitor, fleet_remote, monitor, remote

SINGLE: list[tuple[str, dict[str, Any], str]] = [
    ("b2c", remote("r1"), "remote"),
    ("b2c", monitor("m1"), "monitor"),
    ("platform", remote("r1", api="platform"), "remote"),
    ("platform", monitor("m1", api="platform"), "monitor"),
    ("b2b", fleet_remote("r1"), "remote"),
    ("b2b", fleet_monitor("m1", VIN), "monitor"),
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
MEMBERS = ["attributes", "callbackId", "date", "events", "monitorEvent", "monitorId", "remoteEvent", "type", "vin"]
INNER = ["data", "eventDate", "eventStatus", "remoteActionId", "refresh", "status", "values", *MEMBERS]
TWISTED = st.dictionaries(
    st.sampled_from(MEMBERS),
    JSON
    | st.lists(st.dictionaries(st.sampled_from(INNER), JSON, max_size=3), max_size=2)
    | st.dictionaries(st.sampled_from(INNER), JSON, max_size=4),
    max_size=5,
)


def parse(api: str, value: Any, headers: dict[str, str] | None = None) -> tuple[Event[Any], ...]:
    body = value if isinstance(value, bytes) else orjson.dumps(value)
    return import_module(f"connected_car.{api}.events").parse(body, headers)  # type: ignore[no-any-return]


@pytest.mark.parametrize(("api", "message", "kind"), SINGLE)
def test_single_notifications(api: str, message: dict[str, Any], kind: str) -> None:
    """Each API's single notification is one event with a typed message that keeps every member."""
    [event] = parse(api, message)

    assert event.kind == kind
    assert event.id == ("r1" if kind == "remote" else "m1")
    assert event.message.to_wire() == message
    assert event.date is not None
    assert event.date.isoformat() == "2030-01-31T08:00:00+00:00"


@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_batches(api: str) -> None:
    """A JSON array of messages, which comes when the publisher has fallen behind, is its events in that order."""
    events = parse(api, [remote("r1", "Accepted", api=api), monitor("m1", api=api), remote("r1", api=api)])

    assert [(event.kind, event.id) for event in events] == [("remote", "r1"), ("monitor", "m1"), ("remote", "r1")]


def test_fleet_envelopes() -> None:
    """A fleet's envelope is one event for each vehicle; each message holds the envelope with that one event."""
    events = parse("b2b", fleet_monitor("m1", "VR3TESTTEST000001", "VR3TESTTEST000002"))

    assert [event.vin for event in events] == ["VR3TESTTEST000001", "VR3TESTTEST000002"]
    assert [event.refresh for event in events] == [True, True]
    assert [len(event.message.events) for event in events] == [1, 1]
    assert len({event.key for event in events}) == 2


def test_what_an_event_says() -> None:
    """The members that every API has in some form are told in one."""
    [event] = parse("b2c", remote("r1", "Failed", "DoorsOpen"))

    assert event.outcome is not None
    assert event.outcome.advice is Advice.USER_MUST_ACT
    assert event.vin == VIN
    assert event.subscription == "callback-1"
    assert event.message.remote_event.remote_type == "Doors"


def test_a_failure_wherever_it_stands() -> None:
    """``type: Failed``, which only the prose knows, is a failure too."""
    message = remote("r1")
    message["remoteEvent"]["eventStatus"] = {"type": "Failed"}

    [event] = parse("b2c", message)

    assert event.outcome is not None
    assert event.outcome.is_final
    assert not event.outcome.succeeded


def test_events_show_nothing_private() -> None:
    """What a log shows of an event names no vehicle and no id."""
    [event] = parse("b2c", remote("r1"))

    assert VIN not in repr(event)
    assert "r1" not in repr(event)


def test_push_messages() -> None:
    """The event in the data of a push message is base64 under the name that the API gives it."""
    notifications = import_module("connected_car.b2c.events").notifications
    carried = base64.b64encode(orjson.dumps(remote("r1"))).decode()

    [ours] = notifications.parse_push({"mph_message": carried})
    [theirs] = notifications.parse_push({"message": carried, "other": "x"})

    assert ours.id == theirs.id == "r1"


@pytest.mark.parametrize(
    "data", [{}, {"message": 3}, {"other": "eyJ9"}, {"message": "no base64!"}, {"message": "eyI="}]
)
def test_bad_push_messages(data: dict[str, Any]) -> None:
    """Push data without a readable event is refused."""
    with pytest.raises(BadNotification):
        import_module("connected_car.b2c.events").notifications.parse_push(data)


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"", {}, 400),
        (b"{", {}, 400),
        (b"\xff\xfe", {}, 400),
        (b"null", {}, 400),
        (b"3", {}, 400),
        (b'"text"', {}, 400),
        (b"[[]]", {}, 400),
        (b"[{}, 1]", {}, 400),
        (b'{"events": [[]]}', {}, 400),
        (b"[" * 100_000, {}, 400),
        (b"{}", {"Content-Type": "text/plain"}, 415),
        (b"{}", {"content-type": "application/x-www-form-urlencoded"}, 415),
        (b"{}", {"content-type": "application/json; charset=latin-1"}, 415),
        (b"{}", {"content-encoding": "gzip"}, 415),
    ],
)
@pytest.mark.parametrize("api", ["b2c", "b2b", "platform"])
def test_bad_bodies(api: str, body: bytes, headers: dict[str, str], status: int) -> None:
    """A body that can't be a notification is refused with the reason as HTTP would number it."""
    with pytest.raises(BadNotification) as caught:
        parse(api, body, headers)

    assert caught.value.status == status
    assert pickle.loads(pickle.dumps(caught.value)).status == status


@pytest.mark.parametrize(
    "media_type",
    ["application/json", "Application/JSON; charset=UTF-8", "application/json;charset=utf8", "application/hal+json"],
)
def test_json_by_any_name(media_type: str) -> None:
    """JSON is taken under each of its media types, and without one."""
    assert parse("b2c", remote("r1"), {"Content-Type": media_type}) == parse("b2c", remote("r1"))


@pytest.mark.parametrize("api", ["b2c", "b2b", "platform"])
@given(message=TWISTED)
def test_any_object_is_read(api: str, message: dict[str, Any]) -> None:
    """Whatever a notification holds, it is read without an error, and each event reads the same again."""
    try:
        events = parse(api, message)
    except BadNotification:
        assert any(not isinstance(each, dict) for each in message["events"])
        return

    for event in events:
        [again] = parse(api, event.message.to_json())
        assert again == event


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.update(newMember=1),
        lambda m: m["monitorEvent"].update(extensions=[]),
        lambda m: m.update(attributes=[]),
        lambda m: m["monitorEvent"].update(
            values=[dict(reversed(value.items())) for value in m["monitorEvent"]["values"]]
        ),
    ],
)
def test_a_repetition_has_the_same_key(change: Change) -> None:
    """A repetition is recognised although its extensions were read anew, or members came in another order."""
    message = monitor("m1")
    repeated = copy.deepcopy(message)
    change(repeated)

    assert parse("b2c", message)[0].key == parse("b2c", repeated)[0].key


@pytest.mark.parametrize(
    "other",
    [
        monitor("m2"),
        monitor("m1", date="2030-01-31T08:00:01Z"),
        monitor("m1", level="18"),
        monitor("m1") | {"monitorEvent": monitor("m1")["monitorEvent"] | {"settings": [{"label": "low"}]}},
        monitor("m1") | {"attributes": [{"key": "vin", "value": "VR3TESTTEST000002"}]},
        monitor("m1") | {"attributes": [{"key": "car", "value": "the red one"}]},
        remote("m1"),
    ],
)
def test_another_event_has_another_key(other: dict[str, Any]) -> None:
    """Another monitor, moment, value or vehicle is another event."""
    assert parse("b2c", monitor("m1"))[0].key != parse("b2c", other)[0].key


def _with(event: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A monitor's message with these members of its event."""
    message = monitor("m1")
    return message | {"monitorEvent": message["monitorEvent"] | event} | members


def _without(name: str, **members: Any) -> dict[str, Any]:
    return {key: value for key, value in monitor("m1").items() if key != name} | members


UNREADABLE: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (_with({"monitorId": 7}), _with({"monitorId": 8})),
    (_with({"monitorId": None}), _with({"monitorId": None}, callbackId="callback-2")),
    (_with({}, date=1769846400000), _with({}, date=1769932800000)),
    (_without("date"), _without("date", date=None, more=1)),
    (_with({"vin": 1}), _with({"vin": 2})),
    (_with({"refresh": "true"}), _with({"refresh": "false"})),
    (_with({"data": [1]}), _with({"data": [2]})),
    (_with({}, attributes={"vin": "A"}), _with({}, attributes={"vin": "B"})),
    (_with({}, attributes=["A"]), _with({}, attributes=["B"])),
    (_with({}, attributes=[{"key": "vin", "value": 1}]), _with({}, attributes=[{"key": "vin", "value": 2}])),
    (
        _with({}, attributes=[{"key": "k", "value": "1"}, {"key": "k", "value": "3"}]),
        _with({}, attributes=[{"key": "k", "value": "2"}, {"key": "k", "value": "3"}]),
    ),
]


@pytest.mark.parametrize(("one", "other"), UNREADABLE)
def test_what_cannot_be_read_of_a_monitor_still_tells_events_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    """A member that is missing or of another type than published makes no two events one; the very same is a repetition."""
    first, second, again = (parse("b2c", each)[0].key for each in (one, other, copy.deepcopy(one)))

    assert first != second
    assert first == again


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"vin": 1}, {"vin": 2}),
        ({"eventDate": 1}, {"eventDate": 2}),
        ({"eventDate": None}, {"eventDate": None, "a": 1}),
    ],
)
def test_what_cannot_be_read_of_a_fleet_still_tells_events_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    """As above, in the envelope that names the monitor once for all of its events."""
    message = fleet_monitor("m1", VIN)
    first, second = (parse("b2b", message | {"events": [message["events"][0] | each]})[0].key for each in (one, other))

    assert first != second


def test_the_key_of_a_remote_is_its_id_and_status() -> None:
    """Each status of a command is one event, whenever and however often it is told."""
    keys = [parse("b2c", remote("r1", status))[0].key for status in ("Accepted", "SentToVehicle", "Success")]
    later = parse("b2c", remote("r1", "Success") | {"date": "2030-01-31T08:00:10Z"})[0].key

    assert len(set(keys)) == 3
    assert later == keys[2]
