"""What building a monitor promises: one vocabulary for three APIs, checked before sending."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest
from connected_car import monitors
from connected_car._runtime.car.commands.boolexp import Expression, Name
from connected_car._runtime.car.commands.monitors import Daily, Once
from connected_car._runtime.core.errors.without_reply import InvalidRequest

from tests.monitors.subscribed import WEBHOOK, Subscribed

EVERY = pytest.mark.parametrize("api", ["b2c", "b2b", "platform"])

HOME = monitors.zone("home", "In", longitude=2.0, latitude=48.0, radius=1)
NIGHT = monitors.time("night", Daily(timedelta(hours=22), timedelta(hours=8), days=["Mon", "Sun"], weeks=["w1"]))
TRIP = monitors.time("trip", Once(datetime(2030, 1, 31, 8, tzinfo=UTC)), time_zone="Europe/Paris")
LOW = monitors.data("low", "vehicle.energy.electric.level", "lowerThan", 20)
KEY = monitors.setting("key", "DigitalKey")


def parameter(api: str, when: Expression, **options: Any) -> Any:
    models = import_module(f"connected_car.{api}").models
    if api == "b2b":
        options.setdefault("subscribe", models.MonitorCallbackSubscribe.from_wire({"callback": WEBHOOK}))
    return monitors.body(models.MonitorParameter, "a monitor", when, **options)


def create(api: str, when: Expression, **options: Any) -> dict[str, Any]:
    """What goes out, and is taken."""
    place = Subscribed(api).with_channel()
    place.create("monitors", body=parameter(api, when, **options), **place.paths)
    [sent] = place.posts
    return sent  # type: ignore[no-any-return]


@EVERY
@pytest.mark.parametrize("trigger", [HOME, NIGHT, TRIP, LOW], ids=lambda trigger: trigger.name)
def test_each_kind_of_trigger(api: str, trigger: monitors.Trigger) -> None:
    """Zone, time and data make a monitor on every API."""
    sent = create(api, trigger)

    [wire] = sent["triggerParam"]["triggers"]
    assert wire.keys() == {"name", trigger.kind}
    assert sent["triggerParam"]["boolExp"] == trigger.name


def test_settings() -> None:
    """The platform watches settings too."""
    assert create("platform", KEY)["triggerParam"]["triggers"] == [{"name": "key", "setting": {"type": "DigitalKey"}}]


@EVERY
def test_triggers_come_from_the_condition(api: str) -> None:
    """Every trigger of the condition is in the body once, and the expression is fully parenthesised."""
    sent = create(api, (HOME & ~NIGHT) | (LOW & HOME))

    assert [trigger["name"] for trigger in sent["triggerParam"]["triggers"]] == ["home", "night", "low"]
    assert sent["triggerParam"]["boolExp"] == "((home & (!night)) | (low & home))"


@pytest.mark.parametrize(("api", "spelling"), [("b2c", "occurence"), ("b2b", "occurence"), ("platform", "occurrence")])
def test_each_api_gets_its_own_spelling(api: str, spelling: str) -> None:
    """The published misspelling of one member is a matter of the API, not of the caller."""
    [trigger] = create(api, NIGHT)["triggerParam"]["triggers"]

    [entry] = trigger["time"]["times"]
    assert entry == {
        "recurrence": "Daily",
        "start": "PT22H",
        "duration": "PT8H",
        spelling: {"day": ["Mon", "Sun"], "week": ["w1"]},
    }


@pytest.mark.parametrize(
    ("value", "text"), [(20, "20"), (1.5, "1.5"), (True, "true"), (False, "false"), ("Locked", "Locked")]
)
def test_values_are_lists_of_text(value: Any, text: str) -> None:
    """Whatever a value is in Python, the wire has a list of strings."""
    assert monitors.data("t", "vehicle.odometer", "equalsTo", value).condition["value"] == [text]


@EVERY
def test_reminders_and_extensions(api: str) -> None:
    """Reminders and extra data go where the API wants them."""
    sent = create(api, LOW, refresh_event=60, extensions=["vehicle.position"])

    assert sent["subscribeParam"]["refreshEvent"] == 60
    assert sent["extendedEventParam"] == ["vehicle.position"]


def test_previous_values() -> None:
    """A condition on the value before."""
    unplugged = monitors.data("t", "vehicle.energy.charging.plugged", "equalsTo", False, previous=("equalsTo", [True]))

    [trigger] = create("platform", unplugged)["triggerParam"]["triggers"]

    assert trigger["data"]["previous"] == {"op": "equalsTo", "value": ["true"]}


def _many(count: int) -> Expression:
    whole: Expression = monitors.data("t0", "vehicle.odometer", "greaterThan", 0)
    for n in range(1, count):
        whole &= monitors.data(f"t{n}", "vehicle.odometer", "greaterThan", n)
    return whole


NAIVE = datetime(2030, 1, 31, 8)
DATA = "body.triggerParam.triggers[0].data"
TIME = "body.triggerParam.triggers[0].time.times[0]"
WRONG: list[tuple[str, Expression, dict[str, Any], str, str]] = [
    ("b2c", _many(6), {}, "body.triggerParam.triggers", "5"),
    ("b2c", LOW, {"refresh_event": 59}, "body.subscribeParam.refreshEvent", "60"),
    ("b2c", LOW, {"refresh_event": 0}, "body.subscribeParam.refreshEvent", "60"),
    ("b2c", LOW | ~LOW, {}, "body.triggerParam.boolExp", "always true"),
    ("b2c", LOW & Name("nobody"), {}, "body.triggerParam.boolExp", "no trigger is called nobody"),
    (
        "b2c",
        HOME & monitors.data("home", "vehicle.odometer", "greaterThan", 1),
        {},
        "body.triggerParam.triggers[0].name",
        "another",
    ),
    ("b2c", monitors.data("t", "vehicle.odometer", "onChange"), {}, f"{DATA}.op", "greaterThan"),
    ("b2c", monitors.data("t", "vehicle.doorsState.opening", "equalsTo", "x"), {}, f"{DATA}.op", "onChange"),
    ("platform", monitors.data("t", "stolen.state", "onChange"), {}, f"{DATA}.op", "equalsTo"),
    ("b2c", monitors.data("t", "stolen.state", "equalsTo", True), {}, f"{DATA}.data", "allowed: vehicle.alert"),
    ("b2b", monitors.data("t", "vehicle.odometer", "equalsTo", 1, 2), {}, f"{DATA}.value", "one value"),
    ("b2b", monitors.data("t", "vehicle.odometer", "equalsTo"), {}, f"{DATA}.value", "one value"),
    ("b2b", monitors.data("t", "vehicle.trip.state", "includedIn"), {}, f"{DATA}.value", "one value or more"),
    ("b2b", monitors.data("t", "vehicle.trip.start", "onChange", 1), {}, f"{DATA}.value", "no value"),
    (
        "b2c",
        monitors.data("t", "vehicle.odometer", "equalsTo", 1, previous=("equalsTo", [2])),
        {},
        f"{DATA}.previous",
        "only for",
    ),
    (
        "b2b",
        monitors.data("t", "vehicle.kinetic.moving", "onChange", previous=("equalsTo", [True])),
        {},
        f"{DATA}.previous",
        "no data",
    ),
    ("b2c", monitors.time("t", Daily(timedelta(hours=24), timedelta(hours=1))), {}, f"{TIME}.start", "midnight"),
    ("b2c", monitors.time("t", Once(NAIVE)), {}, f"{TIME}.start", "zone"),
    ("b2c", KEY, {}, "body.triggerParam.triggers[0]", "exactly one of zone, time, data"),
    ("platform", KEY & LOW, {}, "body.triggerParam.triggers", "excludes every other"),
]


@pytest.mark.parametrize(
    ("api", "when", "options", "path", "said"), WRONG, ids=[f"{w[0]}-{w[3]}-{w[4]}" for w in WRONG]
)
def test_what_an_api_refuses_is_not_sent(
    api: str, when: Expression, options: dict[str, Any], path: str, said: str
) -> None:
    """What the server would answer with 400 is refused before sending, with the place and the reason."""
    place = Subscribed(api).with_channel()

    with pytest.raises(InvalidRequest) as caught:
        place.create("monitors", body=parameter(api, when, **options), **place.paths)

    assert [text for where, text in caught.value.problems if where == path and said in text], caught.value.problems
    assert place.posts == []


@pytest.mark.parametrize(("api", "attributes"), [("b2c", "callbackAttributes"), ("platform", "channelAttributes")])
def test_a_subscription_says_something(api: str, attributes: str) -> None:
    """Its document wants at least one of its parameters."""
    place = Subscribed(api).with_channel()
    body = parameter(api, LOW).replace(subscribe_param={})

    with pytest.raises(InvalidRequest) as caught:
        place.create("monitors", body=body, **place.paths)

    assert caught.value.problems == (("body.subscribeParam", f"at least one of refreshEvent, {attributes} is needed"),)
    assert place.posts == []


CHANGES: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda time: time.pop("duration"), "duration"),
    (lambda time: time.update(start="2030-01-31T08:00:00Z"), "start"),
    (lambda time: time.update(recurrence="None", start="2030-01-31T08:00:00Z"), "occurence"),
]


@pytest.mark.parametrize(("change", "member"), CHANGES, ids=[member for _, member in CHANGES])
def test_hand_made_times_are_checked_too(change: Callable[[dict[str, Any]], object], member: str) -> None:
    """A daily time needs its duration and starts after midnight; days are for daily times only."""
    body = parameter("b2c", NIGHT)
    wire = body.to_wire()
    change(wire["triggerParam"]["triggers"][0]["time"]["times"][0])

    with pytest.raises(InvalidRequest) as caught:
        Subscribed("b2c").create("monitors", vehicle_id="v", callback_id="c", body=type(body).from_wire(wire))

    assert f"{TIME}.{member}" in dict(caught.value.problems)


def test_hand_made_expressions_are_checked_too() -> None:
    """The place of an unbalanced parenthesis is part of the error."""
    body = parameter("b2c", LOW & HOME)
    wire = body.to_wire()
    wire["triggerParam"]["boolExp"] = "(low & home"

    with pytest.raises(InvalidRequest) as caught:
        Subscribed("b2c").create("monitors", vehicle_id="v", callback_id="c", body=type(body).from_wire(wire))

    assert dict(caught.value.problems) == {"body.triggerParam.boolExp[0]": "this parenthesis is never closed"}


@EVERY
def test_updates_are_checked_like_creations(api: str) -> None:
    """A monitor is replaced as a whole, so the same rules hold."""
    place = Subscribed(api).with_channel()
    made = place.create("monitors", body=parameter(api, LOW), **place.paths)

    with place.world.client(place.api) as client:
        with pytest.raises(InvalidRequest):
            client.monitors.update(**place.paths, monitor_id=made.monitor_id, body=parameter(api, LOW | ~LOW))
        client.monitors.update(**place.paths, monitor_id=made.monitor_id, body=parameter(api, ~LOW))
    assert [each.form["triggerParam"]["boolExp"] for each in place.world.monitors.all] == ["(!low)"]


KEPT = {
    "b2c": ("createVehicleVehicleMonitor", "updateVehicleVehicleMonitor"),
    "b2b": ("createFleetVehicleMonitor", "updateFleetVehicleMonitor"),
    "platform": ("postVehicleMonitors", "putVehicleMonitors"),
}
"""What creates and what replaces a monitor."""


@EVERY
def test_the_table_of_operators_names_published_data_only(api: str) -> None:
    """Every name in the table is one that the document allows, and nearly every allowed name is in the table."""
    module = import_module(f"connected_car.{api}")
    published = {each.value for each in module.models.DataTriggerData}
    rules = [module.OPERATIONS[name].rule.triggers for name in KEPT[api]]

    assert rules[0] == rules[1]
    assert set(rules[0].operators) <= published
    assert published - set(rules[0].operators) <= {"vehicle.trip"}
    assert set(rules[0].previous) <= published


def test_a_class_that_is_no_monitor() -> None:
    """Another class than the API's parameter is a mistake of the program."""
    models = import_module("connected_car.b2c").models

    with pytest.raises(TypeError):
        monitors.body(models.Remote, "label", LOW)
