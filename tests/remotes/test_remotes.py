"""What sending a remote command promises: it goes out once, and how it ended is told."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import orjson
import pytest
from connected_car import remotes
from connected_car._runtime.car.remotes.remote_outcome import Advice, FailureCause, RemoteStatus
from connected_car._runtime.car.remotes.sent import RemoteTimeout
from connected_car._runtime.core.errors.command import CommandUnconfirmed
from connected_car._runtime.core.errors.without_reply import ConnectionFailed, DecodeError, InvalidRequest
from connected_car._runtime.core.http.status_errors import BadRequest, Forbidden, InternalServerError, StatusError

from tests.remotes.commanded import SEND, Commanded

WEEK = {"day": ["Mon", "Fri"]}
POINT = {"type": "Point", "coordinates": [2.0, 48.0]}

SHARED = {
    "door": {"state": "Locked"},
    "horn": {"state": "Activated"},
    "lights": {"on": True},
    "charging": {"immediate": True, "schedule": {"nextDelayedTime": "PT22H"}},
    "preconditioning": {
        "airConditioning": {
            "immediate": True,
            "programs": [{"slot": 1, "start": "PT7H30M", "occurence": WEEK, "enabled": True}],
        }
    },
    "navigation": {"positions": [POINT]},
    "wakeUp": {"action": "WakeUp"},
}
ACTIONS: dict[str, dict[str, Any]] = {
    "b2c": SHARED,
    "b2b": {**SHARED, "immobilization": {"activate": True}, "stolen": {"stolen": True}},
    "platform": {
        "locking": {"state": "Locked"},
        "horn": {"state": "Activated"},
        "lights": {"state": "Activated"},
        "charging": {"charge": {"immediate": True}},
        "preconditioning": {
            "airConditioning": {"programs": [{"slot": 1, "start": "PT7H30M", "occurrence": WEEK, "enabled": True}]}
        },
        "onboardPersonalData": {"action": "Delete"},
        "navigation": {"positions": [{"type": "Feature", "geometry": POINT}]},
        "wakeup": {"action": "Wakeup"},
        "immobilization": {"activate": False},
        "vehicleFinder": {"action": "GetPresentLocation"},
        "stolen": {"state": True},
        "tan": {"suppress": {"state": True, "duration": 0}},
    },
}
EVERY_ACTION = [(api, name) for api, actions in ACTIONS.items() for name in actions]
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
NEW = "SomethingNewIn2031"
HORN = {"horn": {"state": "Activated"}}

GROUPS = {
    Advice.WAIT_A_LITTLE: [
        "VehicleInUse",
        "SameActionInProgress",
        "TooManyRequestInShortTime",
        "TooManyRequestSent",
        "VehicleConnectionTimeout",
    ],
    Advice.WAIT_LONG: ["TooManyWakeUpsOverMonth", "NotPossibleDueToVehicleBatteryLevel", "VehicleBatteryChargeTooLow"],
    Advice.USER_MUST_ACT: [
        "DoorsOpen",
        "VehicleIsNotLocked",
        "CidInside",
        "VehicleErrorOrCidInside",
        "NotPossibleDueToVehiclePrivacyLevel",
        "PrivacyFull",
        "NotPossibleDueToVehicleStolenState",
        "StolenVehicle",
        "ExternalChargingSystemError",
        "CanceledByDriver",
    ],
    Advice.CONFIGURATION: ["MissingRights", "AuthorizationError", "WrongCommand", "HdmiRemoteServiceDeactivated"],
    Advice.UNKNOWN: [
        "GeneralError",
        "VehicleError",
        "VehicleChargingSystemError",
        "AlertIdentificationFailedByVehicle",
        "SomethingNewIn2031",
    ],
}
CAUSES = [(cause, advice) for advice, causes in GROUPS.items() for cause in causes]


@pytest.mark.parametrize("api", ACTIONS)
def test_the_table_of_actions_is_complete(api: str) -> None:
    """Every action that the rule of an API names is sent by the tests below."""
    rule = import_module(f"connected_car.{api}").OPERATIONS[SEND[api]].rule

    assert set(rule.constraints[0].one_of) == set(ACTIONS[api])


@BOTH
@pytest.mark.parametrize(("api", "action"), EVERY_ACTION)
def test_every_action_reaches_success(api: str, action: str, asynchronous: bool) -> None:
    """Each action of each API is sent as given, once, and is waited for until the vehicle has done it."""
    place = Commanded(api)

    outcome = place.run({action: ACTIONS[api][action]}, asynchronous=asynchronous)

    assert outcome.succeeded
    assert outcome.status == "Success"
    [body] = place.posts
    assert (body["action"] if api == "platform" else body)[action] == ACTIONS[api][action]


@BOTH
@pytest.mark.parametrize(("api", "action"), EVERY_ACTION)
def test_every_failure_says_what_helps(api: str, action: str, asynchronous: bool) -> None:
    """Whatever the action and the cause, a failure is an outcome that says what helps; it isn't sent again."""
    place = Commanded(api)
    published = {each.value for each in place.api.models.RemoteFailedEventStatus}

    # Every cause with one action, some with each of the others.
    every = CAUSES if action == "horn" else CAUSES[EVERY_ACTION.index((api, action)) % 8 :: 8]
    for count, (cause, advice) in enumerate(every, 1):
        if cause in published:
            place.world.remotes.script(cause)
        else:
            place.world.fail("remotes.get", status=200, body={"status": "Failed", "failureCause": cause})
        outcome = place.run({action: ACTIONS[api][action]}, asynchronous=asynchronous)

        assert outcome.is_final
        assert not outcome.succeeded
        assert (outcome.cause, outcome.advice) == (cause, advice)
        assert len(place.posts) == count
        place.world.advance(minutes=5)


@BOTH
@pytest.mark.parametrize("api", ACTIONS)
def test_a_failure_is_one_wherever_it_stands(api: str, asynchronous: bool) -> None:
    """The prose speaks of ``type: Failed`` where the documents have a status; both end the wait."""
    place = Commanded(api)
    place.world.fail("remotes.get", status=200, body={"type": "Failed", "failureCause": "DoorsOpen"})

    outcome = place.run(HORN, asynchronous=asynchronous)

    assert outcome.status is RemoteStatus.FAILED
    assert outcome.advice is Advice.USER_MUST_ACT


@pytest.mark.parametrize("api", ["b2c", "b2b", "platform", "b2c.events", "b2b.events", "platform.events"])
def test_every_published_cause_and_status_is_known(api: str) -> None:
    """Whatever cause or status a document names is a known member here, with advice for each cause."""
    models = import_module(f"connected_car.{api}.models")
    causes = [each.value for each in models.RemoteFailedEventStatus]
    names = ("RemoteActionStatus", "RemoteDoneEventStatus", "RemotePendingEventStatus")
    statuses = [each.value for name in names if hasattr(models, name) for each in getattr(models, name)]

    assert causes
    assert statuses
    assert [cause for cause in causes if not FailureCause(cause).is_known or cause not in remotes.ADVICE] == []
    assert [status for status in statuses if not RemoteStatus(status).is_known] == []


@BOTH
@pytest.mark.parametrize("api", ACTIONS)
def test_already_done_is_success(api: str, asynchronous: bool) -> None:
    """A vehicle that was in the wanted state counts as success."""
    name = "locking" if api == "platform" else "door"

    outcome = Commanded(api, locked=True).run({name: {"state": "Locked"}}, asynchronous=asynchronous)

    assert outcome.status == "AlreadyDone"
    assert outcome.succeeded
    assert outcome.advice is None


@BOTH
@pytest.mark.parametrize("status", ["SentToVehicle", "VehicleBatteryChargeTooLow", NEW])
def test_time_out(status: str, asynchronous: bool) -> None:
    """A command that doesn't end in time, or whose status nobody knows, is an error with the last known outcome."""
    for api, action in EVERY_ACTION:
        place = Commanded(api)
        place.world.remotes.script(None, pending=(status,), after=3600)
        if status == NEW:
            place.world.fail("remotes.get", status=200, body={"status": NEW}, times=99)
        with pytest.raises(RemoteTimeout) as caught:
            place.run({action: ACTIONS[api][action]}, 300, asynchronous=asynchronous)

        assert caught.value.outcome.status == status
        assert isinstance(caught.value, TimeoutError)
        assert place.seconds == pytest.approx(300)
        assert len(place.posts) == 1


@BOTH
def test_a_wait_has_a_number_of_seconds(asynchronous: bool) -> None:
    """NaN is refused: no time is later, so reading would never end, and never pause."""
    place = Commanded()
    with pytest.raises(ValueError, match="number of seconds"):
        place.run(HORN, float("nan"), asynchronous=asynchronous)

    assert place.read_at == []


@BOTH
def test_reads_grow_rare(asynchronous: bool) -> None:
    """Pauses between two reads double from two seconds to two minutes, so an hour of waiting costs some 35 calls."""
    place = Commanded()
    place.world.remotes.script(None, after=10_000)

    with pytest.raises(RemoteTimeout):
        place.run(HORN, 3600, asynchronous=asynchronous)

    gaps = [after - before for before, after in zip([0.0, *place.read_at], place.read_at, strict=False)]
    assert gaps[:6] == pytest.approx([2, 4, 8, 16, 32, 64])
    assert gaps[6:-1] == pytest.approx([120] * (len(gaps) - 7))


@BOTH
def test_passing_troubles_are_waited_out(asynchronous: bool) -> None:
    """A command that can't be found yet, or a gateway that is down for a while, doesn't end the wait."""
    place = Commanded()
    for trouble in ({"status": 404}, {"status": 500}, {"status": 200, "html": True}, {"status": 503}, {"status": 408}):
        place.world.fail("remotes.get", **trouble)

    outcome = place.run(HORN, asynchronous=asynchronous)

    assert outcome.succeeded
    assert len(place.read_at) > 5


@BOTH
def test_a_used_up_budget_is_waited_for(asynchronous: bool) -> None:
    """When the server says that calls work again in ten minutes, the outcome isn't read sooner."""
    place = Commanded()
    place.world.fail("remotes.get", status=429, retry_after="600")

    outcome = place.run(HORN, 3600, asynchronous=asynchronous)

    assert outcome.succeeded
    assert place.read_at == [2.0, 602.0]


@BOTH
def test_lasting_troubles_end_the_wait(asynchronous: bool) -> None:
    """A refusal that waiting doesn't cure is raised at once."""
    place = Commanded()
    place.at[3.0] = lambda: place.world.fail("remotes.get", status=403)

    with pytest.raises(Forbidden):
        place.run(HORN, asynchronous=asynchronous)
    assert place.read_at == [2.0, 6.0]


def test_a_time_out_tells_the_trouble() -> None:
    """When the wait ended without one good read, the error is chained to the reason."""
    place = Commanded()
    place.world.fail("remotes.get", status=500, times=999)

    with pytest.raises(RemoteTimeout) as caught:
        place.run(HORN, asynchronous=False)

    assert isinstance(caught.value.__cause__, InternalServerError)


@BOTH
@pytest.mark.parametrize("lose", ["timeout", "504", "garbage", "anonymous"])
def test_a_lost_reply_is_found_again(lose: str, asynchronous: bool) -> None:
    """When the 202 is lost, the command is looked up by its label and waited for; it isn't sent again."""
    for api, action in EVERY_ACTION:
        place = Commanded(api)
        place.lose(lose)
        outcome = place.run({action: ACTIONS[api][action]}, asynchronous=asynchronous)

        assert outcome.succeeded
        assert len(place.posts) == len(place.world.remotes.runs) == 1


@BOTH
def test_a_reply_without_an_id_can_be_looked_at(asynchronous: bool) -> None:
    """When the command isn't found either, the error leads to the bytes that came."""
    place = Commanded()
    place.lose("anonymous")
    place.twins = True

    with pytest.raises(CommandUnconfirmed) as caught:
        place.run(HORN, asynchronous=asynchronous)

    cause = caught.value.__cause__
    assert isinstance(cause, DecodeError)
    assert (cause.reply.status, b"Horn" in cause.reply.content) == (202, True)


@BOTH
def test_a_used_label_finds_the_new_command(asynchronous: bool) -> None:
    """A label that an older command carries too still leads to the command that was just sent."""
    place = Commanded()
    place.send(HORN, label="hoot").wait()
    place.read_at.clear()
    place.lose("timeout")

    outcome = place.run(HORN, asynchronous=asynchronous, label="hoot")

    assert outcome.succeeded
    assert len(place.posts) == 2
    read = [each.path.rpartition("/")[2] for each in place.world.requests[-len(place.read_at) :]]
    assert {*read} == {place.world.remotes.runs[1].id}


@BOTH
@pytest.mark.parametrize(
    ("lose", "listing_fails", "label"),
    [("dropped", False, None), ("dropped", False, "hoot"), ("timeout", True, None), ("timeout", True, "hoot")],
)
def test_an_unconfirmed_command_is_said_to_be_so(
    lose: str, listing_fails: bool, label: str | None, asynchronous: bool
) -> None:
    """When the listing doesn't show the command, or can't be read, the error says that nobody knows."""
    place = Commanded()
    place.lose(lose)
    if listing_fails:
        place.world.fail("remotes.list", status=403, times=99)

    with pytest.raises(CommandUnconfirmed) as caught:
        place.run(HORN, asynchronous=asynchronous, label=label)

    assert caught.value.label == (label or caught.value.label)
    assert caught.value.label
    assert caught.value.__cause__ is not None
    assert len(place.posts) == 1


@BOTH
@pytest.mark.parametrize("label", [None, "hoot"])
@pytest.mark.parametrize("lose", ["refused", "resolved", "late"])
def test_a_command_that_never_left_is_said_to_be_so(lose: str, label: str | None, asynchronous: bool) -> None:
    """Without a connection nothing was sent, so the error doesn't claim doubt, and nothing is looked up afterwards."""
    place = Commanded()
    place.lose(lose)

    with pytest.raises(ConnectionFailed) as caught:
        place.run(HORN, asynchronous=asynchronous, label=label)

    assert not isinstance(caught.value, CommandUnconfirmed)
    assert not caught.value.may_have_arrived
    assert "may have been taken" not in str(caught.value)
    assert place.world.requests[-1].method == "POST"
    assert len(place.posts) == 1
    assert place.world.remotes.runs == []


@BOTH
def test_an_old_command_is_never_taken_for_the_new_one(asynchronous: bool) -> None:
    """A command that wasn't taken isn't confirmed by an older one with the same label."""
    place = Commanded()
    place.send(HORN, label="hoot")
    place.lose("dropped")

    with pytest.raises(CommandUnconfirmed):
        place.run(HORN, asynchronous=asynchronous, label="hoot")


@BOTH
def test_two_new_commands_with_one_label_cannot_be_told_apart(asynchronous: bool) -> None:
    """When somebody else used the same label at the same time, the error says that nobody knows."""
    place = Commanded()
    place.lose("timeout")
    place.twins = True

    with pytest.raises(CommandUnconfirmed) as caught:
        place.run(HORN, asynchronous=asynchronous, label="hoot")

    assert "several" in str(caught.value)


def test_an_event_ends_the_wait() -> None:
    """An event with the end of the command, noted while somebody waits, ends the wait without another read."""
    place = Commanded()
    place.world.remotes.script(None, after=3600)
    sent = place.send(HORN)
    event = _event(sent.id, {"type": "Done", "status": "Success"})
    place.at[3.5] = lambda: sent.note(event)

    outcome = sent.wait()

    assert outcome.succeeded
    assert place.seconds < 5
    assert len(place.read_at) == 1


def test_an_event_of_another_command_changes_nothing() -> None:
    """Only events about this very command are noted."""
    sent = Commanded().send(HORN)

    assert not sent.note(_event("another", {"type": "Done", "status": "Success"}))
    assert not sent.outcome.is_final


def test_nothing_comes_after_the_end() -> None:
    """Events that overtake each other don't reopen a command that has ended."""
    sent = Commanded().send(HORN)
    sent.note(_event(sent.id, {"type": "Failed", "status": "Failed", "failureCause": "DoorsOpen"}))

    sent.note(_event(sent.id, {"type": "Pending", "status": "SentToVehicle"}))
    outcome = sent.refresh()

    assert outcome.cause == "DoorsOpen"
    assert outcome.advice is Advice.USER_MUST_ACT


def test_refresh_tells_all_that_the_server_says() -> None:
    """After a refresh the typed reply of the server is at hand."""
    place = Commanded("platform")
    place.car.wake()
    sent = place.send(HORN)
    place.world.advance(seconds=6)

    outcome = sent.refresh()

    assert outcome.status is RemoteStatus.SENT_TO_VEHICLE
    assert sent.action.remote_action_id == sent.id == place.world.remotes.runs[0].id


def test_a_sent_command_shows_no_ids() -> None:
    """What a log may show of a command is how far it has come."""
    assert repr(Commanded().send(HORN)) == "<SentRemote: Accepted>"


@pytest.mark.parametrize(
    ("api", "action", "path", "said"),
    [
        ("b2c", {}, "body", "one of door"),
        ("b2c", HORN | {"lights": {"on": True}}, "body", "horn and lights exclude each other"),
        (
            "b2c",
            {"charging": {"immediate": True, "preferences": {"level": "Level1"}}},
            "body.charging",
            "preferences and immediate exclude",
        ),
        (
            "b2c",
            {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "start": "PT7H"}]}}},
            "body.preconditioning.airConditioning.programs[0].occurence",
            "needed",
        ),
        (
            "b2c",
            {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "actionsType": "Delete"}] * 2}}},
            "body.preconditioning.airConditioning.programs[1].slot",
            "used by another",
        ),
        *(
            (
                api,
                {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "enabled": True}]}}},
                "body.preconditioning.airConditioning.programs[0].start",
                "needed",
            )
            for api in ("b2c", "b2b")
        ),
        (
            "b2c",
            {"charging": {"schedule": {"programs": [{"enabled": True}]}}},
            "body.charging.schedule.programs[0].start",
            "required",
        ),
        (
            "b2b",
            {"preconditioning": {"airConditioning": {"programs": [{"actionsType": "Delete"}]}}},
            "body.preconditioning.airConditioning.programs[0].slot",
            "needed",
        ),
        *(
            (
                api,
                {"preconditioning": {"airConditioning": order}},
                "body.preconditioning.airConditioning",
                "at least one of immediate, programs is needed",
            )
            for api in ("b2c", "b2b")
            for order in ({}, {"programs": []})
        ),
        (
            "platform",
            {"preconditioning": {"airConditioning": {"programs": []}}},
            "body.action.preconditioning.airConditioning",
            "one of immediate, programs, settings is needed",
        ),
        ("b2c", {"navigation": {"positions": []}}, "body.navigation.positions", "1"),
        ("b2b", {"stolen": {"stolen": True, "immobilization": {"activate": True}}}, "body.stolen", "exclude"),
        ("platform", {"charging": {"charge": {}}}, "body.action.charging.charge", "one of immediate"),
        (
            "platform",
            {"charging": {"charge": {"deferred": {"start": {"startTime": "PT1H", "immediate": True}}}}},
            "body.action.charging.charge.deferred.start",
            "startTime and immediate",
        ),
        ("platform", {"tan": {"suppress": {"state": True}}}, "body.action.tan.suppress.duration", "needed"),
        ("platform", HORN | {"locking": {"state": "Locked"}}, "body.action", "locking and horn"),
        ("b2c", {"horn": {"state": "Loud"}}, "body.horn.state", "Activated"),
    ],
)
def test_a_wrong_body_is_not_sent(api: str, action: Any, path: str, said: str) -> None:
    """A body that the server would refuse is refused before sending, with the place and the reason."""
    place = Commanded(api)

    with pytest.raises(InvalidRequest) as caught:
        place.send(action)

    assert [problem for place, problem in caught.value.problems if place == path and said in problem]
    assert place.world.requests == []


@pytest.mark.parametrize(
    ("api", "action"),
    [
        ("b2c", {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "actionsType": "Delete"}]}}}),
        ("b2b", {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "actionsType": "Delete"}]}}}),
        ("platform", {"preconditioning": {"airConditioning": {"programs": [{"slot": 1, "actionsType": "Delete"}]}}}),
        ("platform", {"tan": {"suppress": {"state": False}}}),
        ("b2c", {"preconditioning": {"airConditioning": {"immediate": False, "programs": []}}}),
    ],
)
def test_what_is_needed_elsewhere_may_be_left_out(api: str, action: Any) -> None:
    """A program that is deleted needs its slot alone, and only a suppression that begins has a duration."""
    place = Commanded(api)

    place.send(action)

    assert len(place.posts) == 1


def test_checks_can_be_switched_off() -> None:
    """``validate=False`` sends two actions in one command; it is the server that refuses them."""
    place = Commanded()
    client = place.client(validate=False)

    with pytest.raises(BadRequest):
        client.remotes.send(**place.paths, body=place.body(HORN | {"lights": {"on": True}}))

    assert place.posts[0]["lights"] == {"on": True}


@pytest.mark.parametrize(
    ("status", "label"), [(500, None), (503, "a"), (429, None), (400, None), (403, "a"), (501, None)]
)
@BOTH
def test_a_refused_command_is_not_sent_again(status: int, label: str | None, asynchronous: bool) -> None:
    """Whatever the server answers, a command goes out once."""
    place = Commanded()
    place.world.fail("remotes.send", status=status)

    with pytest.raises(StatusError):
        place.run(HORN, asynchronous=asynchronous, label=label)

    assert len(place.posts) == 1


def _event(id: str, status: dict[str, str]) -> Any:
    notification = {"callbackId": "c", "type": "Remote", "remoteEvent": {"remoteActionId": id, "eventStatus": status}}
    return import_module("connected_car.b2c.events").parse(orjson.dumps(notification))[0]
