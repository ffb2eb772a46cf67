"""Remote commands and monitors in a world: a life of states, effects on the car, messages to whoever listens."""

from __future__ import annotations

import http.server
import json
import threading
from typing import Any

import pytest
from connected_car import b2b, b2c, platform
from connected_car.errors import BadRequest, Forbidden, MissingScope
from connected_car.remotes import RemoteTimeout
from connected_car.testing import World, WorldRequest, electric_car

from tests.sdk.document import ROOT, Document
from tests.sdk.schema import violations

HOOK = "https://me.example/hook"
CALLBACK = {"type": ["Remote", "Monitor"], "callback": {"webhook": {"name": "me", "target": HOOK}}}


class Inbox:
    """Takes messages; answers ``statuses`` one after the other, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: list[WorldRequest] = []

    def __call__(self, request: WorldRequest) -> int:
        self.requests.append(request)
        return self.statuses.pop(0) if self.statuses else 200

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(each.content) for each in self.requests]

    @property
    def states(self) -> list[str]:
        return [each["remoteEvent"]["eventStatus"]["status"] for each in self.bodies]


def events(api: str) -> Document:
    import yaml

    return Document(yaml.load((ROOT / "spec" / api / "events.yaml").read_text(), yaml.CSafeLoader))


@pytest.fixture
def world() -> World:
    return World([electric_car(id="car-1", locked=False)])


@pytest.fixture
def inbox(world: World) -> Inbox:
    made = Inbox()
    world.listen(HOOK, made)
    return made


def sent(client: Any, body: Any) -> Any:
    callback = client.callbacks.create(body=CALLBACK)
    return client.remotes.send("car-1", callback.callback_id, body=body)


def test_a_command_lives_and_has_its_effect(world: World, inbox: Inbox) -> None:
    """Accepted, waking, sent, done; then the doors are locked, and each state was told in the documented shape."""
    world.advance(minutes=10)
    with world.client(b2c, validate=False) as client:
        outcome = sent(client, {"door": {"state": "Locked"}}).wait()
        doors = client.vehicles.status("car-1").doors_state.locked_states

    assert outcome.succeeded
    assert "Locked" in doors
    assert inbox.states == ["Accepted", "WakingUpVehicle", "SentToVehicle", "Success"]
    schema = {"$ref": "#/components/schemas/Message"}
    assert [each for body in inbox.bodies for each in violations(events("b2c"), schema, body)] == []


@pytest.mark.parametrize(
    ("change", "body", "cause"),
    [
        ({"privacy": "Full"}, {"horn": {"state": "Activated"}}, "NotPossibleDueToVehiclePrivacyLevel"),
        ({"online": False}, {"horn": {"state": "Activated"}}, "VehicleConnectionTimeout"),
        ({"stolen": True}, {"horn": {"state": "Activated"}}, "NotPossibleDueToVehicleStolenState"),
        ({"speed": 50.0}, {"door": {"state": "Locked"}}, "VehicleInUse"),
        ({"open": {"Trunk"}}, {"door": {"state": "Locked"}}, "DoorsOpen"),
        (
            {"level": 5.0},
            {"preconditioning": {"airConditioning": {"immediate": True}}},
            "NotPossibleDueToVehicleBatteryLevel",
        ),
        ({"wake_ups": 1000}, {"horn": {"state": "Activated"}}, "TooManyWakeUpsOverMonth"),
    ],
)
def test_a_car_refuses_for_the_state_that_it_is_in(world: World, change: Any, body: Any, cause: str) -> None:
    """Each documented cause that a state can have."""
    world.advance(minutes=10)
    for name, value in change.items():
        setattr(world.cars[0], name, value)

    with world.client(b2c, validate=False) as client:
        outcome = sent(client, body).wait()

    assert (outcome.succeeded, outcome.cause) == (False, cause)


@pytest.mark.parametrize("cause", ["GeneralError", "VehicleError", "CanceledByDriver", "CidInside", "MissingRights"])
def test_any_other_cause_can_be_asked_for(world: World, cause: str) -> None:
    """The next command ends as it is told to."""
    world.remotes.script(cause)
    with world.client(b2c, validate=False) as client:
        assert sent(client, {"horn": {"state": "Activated"}}).wait().cause == cause
        assert sent(client, {"horn": {"state": "Activated"}}).wait().succeeded


def test_a_program_is_deleted_by_its_slot(world: World) -> None:
    """The others stay, and the car doesn't tell of it any more."""
    programs = [{"slot": slot, "start": "PT7H", "occurence": {"day": ["Mon"]}, "enabled": True} for slot in (1, 2)]
    with world.client(b2c, validate=False) as client:
        for each in (programs, [{"slot": 1, "actionsType": "Delete"}]):
            assert sent(client, {"preconditioning": {"airConditioning": {"programs": each}}}).wait().succeeded
        told = client.vehicles.status("car-1").preconditioning.air_conditioning.programs

    assert [each.slot for each in told] == [2]


def test_a_command_may_outlast_patience(world: World) -> None:
    """A command that takes long times out at the client, by the world's clock, without waiting."""
    world.remotes.script(None, after=3600)
    with world.client(b2c, validate=False) as client, pytest.raises(RemoteTimeout):
        sent(client, {"horn": {"state": "Activated"}}).wait(timeout=60)


def test_a_command_needs_its_own_scope(world: World) -> None:
    """The scope of another action isn't enough, for the client and for the world."""
    with world.client(b2c, scopes="remote:horn:write", validate=False) as client:
        with pytest.raises(MissingScope):
            sent(client, {"door": {"state": "Locked"}})
        careless = client.with_options(scope_check="off")
        with pytest.raises(Forbidden):
            sent(careless, {"door": {"state": "Locked"}})


@pytest.mark.parametrize(
    "body",
    [
        {"horn": {"state": "Activated"}, "lights": {"on": True}},
        {"label": "nothing"},
        {"charging": {"immediate": True, "preferences": {"type": "Full"}}},
        {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "enabled": True}]}}},
        {"preconditioning": {"airConditioning": {}}},
        {"preconditioning": {"airConditioning": {"programs": []}}},
    ],
)
def test_a_body_that_only_the_prose_forbids(world: World, body: Any) -> None:
    """Several actions, none, preferences beside an order, a program without its start, and an order for nothing are refused."""
    with world.client(b2c, validate=False, scope_check="off") as client, pytest.raises((BadRequest, Forbidden)):
        sent(client, body)


def test_messages_are_tried_again_and_travel_together(world: World) -> None:
    """What isn't taken is tried every ten seconds; what waits together arrives as a list."""
    inbox = Inbox(500, 500, 500)
    world.listen(HOOK, inbox)
    with world.client(b2c, validate=False) as client:
        sent(client, {"door": {"state": "Locked"}}).wait()
        world.advance(minutes=1)

    assert any(isinstance(body, list) for body in inbox.bodies)
    assert all(each.delivered for each in world.notifications)


def test_messages_reach_a_real_address(world: World) -> None:
    """A webhook on this machine is posted to."""
    got: list[bytes] = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    webhook = {"webhook": {"name": "me", "target": f"http://127.0.0.1:{server.server_port}/"}}
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": webhook})
        client.remotes.send("car-1", callback.callback_id, body={"horn": {"state": "Activated"}}).wait()
    server.shutdown()
    server.server_close()

    assert json.loads(got[0])["remoteEvent"]["remoteType"] == "Horn"


LOW = {"name": "low", "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["60"]}}
AWAY = {
    "name": "away",
    "zone": {"transition": "Out", "place": {"radius": 5, "center": {"longitude": 2.0, "latitude": 48.0}}},
}


def monitor(expression: str, *triggers: Any, **more: Any) -> Any:
    return {"label": "watch", "triggerParam": {"triggers": list(triggers), "boolExp": expression}, **more}


def test_a_monitor_tells_when_it_comes_true(world: World, inbox: Inbox) -> None:
    """Low and away from home: told once, reminded as asked, in the documented shape."""
    car = world.cars[0]
    more = {"subscribeParam": {"refreshEvent": 3600}, "extendedEventParam": ["vehicle.position", "vehicle.status"]}
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body=CALLBACK)
        client.monitors.create("car-1", callback.callback_id, body=monitor("low & away", LOW, AWAY, **more))
        world.advance(minutes=30)
        assert inbox.bodies == []
        car.drive_away(20.0, heading=0)
        world.advance(minutes=30)

    [told] = inbox.bodies
    event = told["monitorEvent"]
    assert event["refresh"] is False
    assert float(event["values"][0]["value"]["body"]["literalValue"]) < 60
    assert {each["type"] for each in event["extensions"]} == {"vehicle.position", "vehicle.status"}
    assert [*violations(events("b2c"), {"$ref": "#/components/schemas/Message"}, told)] == []
    world.advance(hours=1)
    assert [each["monitorEvent"]["refresh"] for each in inbox.bodies] == [False, True]


@pytest.mark.parametrize("expression", ["low | !low", "low & !low", "low &", "(low", "other", ""])
def test_an_expression_that_says_nothing_is_refused(world: World, expression: str) -> None:
    """Constant and broken expressions are 400."""
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body=CALLBACK)
        with pytest.raises(BadRequest):
            client.monitors.create("car-1", callback.callback_id, body=monitor(expression, LOW))


def test_a_monitor_needs_the_scope_of_what_it_watches(world: World) -> None:
    """Watching the level needs telemetry; a position that isn't granted is left out of the message."""
    with world.client(b2c, scopes="data:trip", validate=False, scope_check="off") as client:
        callback = client.callbacks.create(body=CALLBACK)
        with pytest.raises(Forbidden):
            client.monitors.create("car-1", callback.callback_id, body=monitor("low", LOW))


LEVEL = {"name": "low", "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["20"]}}
PRIVATE = {"name": "private", "data": {"data": "privacy.state", "op": "equalsTo", "value": ["Full", "Geolocation"]}}
HOME = {**AWAY, "name": "home", "zone": {**AWAY["zone"], "transition": "In"}}
NINE = {"name": "nine", "time": {"times": [{"start": "PT10H", "recurrence": "Daily", "duration": "PT1H"}]}}
"""Ten in Paris, where triggers live, is nine by the world's clock."""
EVERYTHING = {
    "b2c": ["vehicle.position", "vehicle.status", "vehicle.alerts", "vehicle.maintenance", "vehicle.trip"],
    "platform": [
        "vehicle.position",
        "vehicle.latestTelemetry",
        "vehicle.alerts.active",
        "vehicle.maintenance",
        "vehicle.trip",
    ],
}


def watch(world: World, api: str, *triggers: Any, expression: str = "", scopes: str | None = None) -> None:
    """A monitor of the first car that adds everything it may to what it tells."""
    form = monitor(expression or triggers[0]["name"], *triggers, extendedEventParam=EVERYTHING.get(api, []))
    module = {"b2c": b2c, "b2b": b2b, "platform": platform}[api]
    webhook = {"webhook": {"name": "me", "target": HOOK}}
    with world.client(module, scopes=scopes, validate=False) as client:
        if api == "b2b":
            client.monitors.create("fleet-1", body={**form, "subscribeParam": {"callback": webhook}})
        elif api == "platform":
            channel = client.channels.create(body={"channel": webhook}).channel_id
            made = client.monitors.create(channel, body=form)
            client.monitors.set_handles(channel, made.monitor_id, body={"action": "Add", "vehicleIds": ["car-1"]})
        else:
            client.monitors.create("car-1", client.callbacks.create(body=CALLBACK).callback_id, body=form)


APIS = pytest.mark.parametrize("api", ["b2c", "b2b", "platform"])


@APIS
@pytest.mark.parametrize(
    ("triggers", "expression"),
    [
        ([LEVEL], ""),
        ([HOME], ""),
        ([AWAY], "!away"),
        ([LEVEL], "low"),
        ([LEVEL, NINE], "!low & nine"),
        ([HOME, LEVEL], "home|low"),
    ],
)
def test_what_a_car_keeps_back_is_not_told(
    world: World, inbox: Inbox, api: str, triggers: Any, expression: str
) -> None:
    """Full: nothing is uploaded, so nothing comes true of it, nor does its contrary; later it is told as it then is."""
    car = world.cars[0]
    car.privacy, car.level = "Full", 62
    watch(world, api, *triggers, expression=expression)
    car.level = 10
    world.advance(minutes=45)
    assert inbox.bodies == []
    car.privacy, car.level = "None", 10 if "!low" not in expression else 30
    world.advance(minutes=5)
    assert len(inbox.bodies) == 1


@APIS
def test_a_car_without_a_position_is_in_no_zone(world: World, inbox: Inbox, api: str) -> None:
    """Geolocation: neither inside nor outside; what else it uploads is told, without the position."""
    car = world.cars[0]
    watch(world, api, HOME, AWAY, expression="home & !away")
    watch(world, api, LEVEL)
    car.drive_away(1.0)
    world.advance(minutes=5)
    car.warn()
    inbox.requests.clear()
    car.privacy, car.level = "Geolocation", 10
    car.drive_away(1.0)
    world.advance(minutes=5)

    [told] = inbox.bodies
    assert "vehicle.energy.electric.level" in json.dumps(told)
    assert "coordinates" not in json.dumps(told)


@APIS
def test_the_privacy_mode_itself_is_told(world: World, inbox: Inbox, api: str) -> None:
    """It is what a car in full privacy still shows, and all that it shows; a trip that it hid stays hidden."""
    car = world.cars[0]
    car.warn()
    car.drive_away(2.0)
    watch(world, api, PRIVATE)
    world.advance(minutes=5)
    assert inbox.bodies == []
    car.privacy = "Full"
    car.drive_away(2.0)
    world.advance(minutes=5)

    [told] = inbox.bodies
    text = json.dumps(told)
    assert '"Full"' in text
    assert not {each for each in ("coordinates", "level", "Maintenance", "AddWasherFluid", "trip") if each in text}
    car.privacy = "Geolocation"
    car.level = 10
    watch(world, api, LEVEL)
    world.advance(minutes=5)
    text = json.dumps(inbox.bodies[-1])
    assert ("car-1-trip-1" in text, "car-1-trip-2" in text) == (api != "b2b", False)


def test_the_last_value_that_was_told_is_the_one_before(world: World, inbox: Inbox) -> None:
    """What a car kept back in between is nobody's previous value."""
    car = world.cars[0]
    watch(world, "b2c", LEVEL)
    for privacy, level in (("None", 62), ("Full", 44), ("None", 10)):
        car.privacy, car.level = privacy, level
        world.advance(minutes=5)

    [value] = inbox.bodies[0]["monitorEvent"]["values"]
    assert (value["value"]["body"]["literalValue"], value["previous"]) == ("10", "62")


@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_a_monitor_ends_with_its_consent(world: World, inbox: Inbox, api: str) -> None:
    """Nothing is told after the driver withdrew it, no reminder either; a new consent is asked to watch anew."""
    watch(world, api, LEVEL)
    world.driver.revoke()
    world.cars[0].level = 10
    world.advance(hours=3)
    assert inbox.bodies == []
    watch(world, api, LEVEL)
    world.advance(minutes=5)
    assert len(inbox.bodies) == 1


def test_an_update_watches_with_the_consent_it_came_with(world: World, inbox: Inbox) -> None:
    """The whole monitor is replaced, and what it may tell with it."""
    form = monitor("low", LEVEL, extendedEventParam=EVERYTHING["b2c"])
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body=CALLBACK).callback_id
        made = client.monitors.create("car-1", callback, body=form).monitor_id
    with world.client(b2c, scopes="data:telemetry", validate=False) as client:
        client.monitors.update("car-1", callback, made, body=form)
    world.cars[0].warn()
    world.cars[0].drive_away(2.0)
    world.cars[0].level = 10
    world.advance(minutes=5)

    [told] = inbox.bodies
    assert {each["type"] for each in told["monitorEvent"]["extensions"]} == {"vehicle.status", "vehicle.maintenance"}
    assert "coordinates" not in json.dumps(told)


@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_everything_that_may_be_added_is_told_in_its_shape(world: World, inbox: Inbox, api: str) -> None:
    """Trips and alerts included."""
    car = world.cars[0]
    car.warn()
    car.drive_away(2.0)
    watch(world, api, LEVEL)
    car.level = 10
    world.advance(minutes=5)

    [told] = inbox.bodies
    event = told["monitorEvent"]
    added = event["extensions"] if api == "b2c" else event["data"]["extensions"]
    assert {each["type"] for each in added} == {*EVERYTHING[api]}
    assert [*violations(events(api), {"$ref": "#/components/schemas/Message"}, told)] == []


def test_the_fleet_and_the_platform_tell_in_their_own_shapes(world: World) -> None:
    """One event, two documents."""
    boxes = {name: Inbox() for name in ("b2b", "platform")}
    for name, box in boxes.items():
        world.listen(f"https://{name}.example", box)
    world.cars[0].level = 61
    with world.client(b2b, validate=False) as client:
        webhook = {"webhook": {"name": "me", "target": "https://b2b.example"}}
        client.monitors.create("fleet-1", body=monitor("low", LOW, subscribeParam={"callback": webhook}))
    with world.client(platform, validate=False) as client:
        webhook = {"webhook": {"name": "me", "target": "https://platform.example"}}
        channel = client.channels.create(body={"channel": webhook}).channel_id
        made = client.monitors.create(channel, body=monitor("low", LOW))
        client.monitors.set_handles(channel, made.monitor_id, body={"action": "Add", "vehicleIds": ["car-1"]})
    world.advance(minutes=5)
    world.cars[0].level = 40
    world.advance(minutes=5)

    for name, schema in (("b2b", "MonitorEvents"), ("platform", "Message")):
        [told] = boxes[name].bodies
        assert [*violations(events(name), {"$ref": f"#/components/schemas/{schema}"}, told)] == []
