"""A body as a dict, and texts with a published form, are held to the document like typed bodies."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

import httpx2
import pytest
from connected_car import b2b, b2c, get, platform
from connected_car.auth import Bearer
from connected_car.errors import InvalidRequest, MissingScope

HORN = {"horn": {"state": "Activated"}}


class Server:
    """Keeps what was sent."""

    def __init__(self, api: ModuleType, scopes: str | None = None, **options: Any) -> None:
        self.sent: list[httpx2.Request] = []
        http = httpx2.Client(transport=httpx2.MockTransport(self._answer))
        auth = Bearer("invented", scopes=scopes)
        self.client = api.Client(auth, base_url="https://example.test", http_client=http, **options)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(request)
        return httpx2.Response(200, json={"total": 0, "remoteActionId": "r", "monitorId": "m", "callbackId": "c"})


def problems(body: Any) -> list[tuple[str, str]]:
    server = Server(b2c)
    with pytest.raises(InvalidRequest) as caught:
        server.client.remotes.send("vehicle", "callback", body=body)
    assert server.sent == []
    return list(caught.value.problems)


@pytest.mark.parametrize(
    ("body", "path", "words"),
    [
        ({**HORN, "lable": "x"}, "body.lable", "not a member of Remote; did you mean label?"),
        ({"horn": {"state": "Activated", "loud": True}}, "body.horn.loud", "not a member of RemoteHorn"),
        ({"horn": {"state": 1}}, "body.horn.state", "expected RemoteHornState, found integer"),
        ({"horn": {"state": "Actvated"}}, "body.horn.state", "did you mean Activated?"),
        ({"horn": [{"state": "Activated"}]}, "body.horn", "found array"),
        ({"horn": {}}, "body.horn.state", "required"),
    ],
)
def test_a_dict_is_no_way_around_the_document(body: Any, path: str, words: str) -> None:
    """Unknown keys, wrong types, wrong values and missing members, each with its place."""
    found = dict(problems(body))

    assert words in found[path]


def test_a_reply_that_is_sent_back_keeps_what_the_document_does_not_know() -> None:
    """As a view: what the server itself sent is no mistake of the caller."""
    server = Server(b2c)
    view = b2c.models.Remote.from_wire({**HORN, "newer": 1})

    server.client.remotes.send("vehicle", "callback", body=view)

    assert b'"newer":1' in server.sent[-1].content.replace(b" ", b"")


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"horn": {"state": "Activated", "loud": True}}, "no horn.loud in Remote"),
        ({"horn": {"statee": "Activated"}}, "did you mean horn.state?"),
        (
            {"charging": {"schedule": {"programs": [{"start": "PT1H"}, {"strt": "PT1H"}]}}},
            "no charging.schedule.programs[1].strt in Remote",
        ),
    ],
)
def test_a_dict_inside_of_a_typed_body_is_none_either(members: Any, words: str) -> None:
    """A name that the document lacks is refused where it is written, like an unknown keyword."""
    with pytest.raises(TypeError, match=re.escape(words)):
        b2c.models.Remote(**members)
    with pytest.raises(TypeError, match=re.escape(words)):
        b2c.models.Remote(label="x").replace(**members)


def test_a_view_inside_of_a_typed_body_keeps_what_its_reply_brought_along() -> None:
    """Alone and in a list beside a dict of the caller."""
    horn = b2c.models.Remote.from_wire({"horn": {"state": "Activated", "newer": 1}}).horn
    energy = b2c.models.Energy.from_wire({"type": "Fuel", "newer": 1})

    assert b2c.models.Remote(horn=horn).to_wire() == {"horn": {"state": "Activated", "newer": 1}}
    status = b2c.models.Status(energies=[energy, {"type": "Electric"}])
    assert status.to_wire() == {"energies": [{"type": "Fuel", "newer": 1}, {"type": "Electric"}]}
    with pytest.raises(TypeError, match=r"no energies\[1\].newer in Status"):
        b2c.models.Status(energies=[energy, dict(energy)])


def test_what_a_status_says_can_be_asked_for_as_it_is() -> None:
    """Programs and schedules are read in one class and sent in another that says the same."""
    models = b2c.models
    program = {"slot": 1, "start": "PT7H", "enabled": True, "recurrence": "Daily", "occurence": {"day": ["Mon"]}}
    schedule = {"programs": [{"start": "PT0S", "enabled": True, "occurence": {"day": ["Sun"]}}]}
    charging = {"charging": {"schedule": [schedule]}}
    status = models.Status.from_wire(
        {
            "preconditioning": {"airConditioning": {"programs": [program]}},
            "energies": [{"type": "Electric", "extension": {"electric": charging}}],
        }
    )
    programs = get(status, "preconditioning.air_conditioning.programs")
    [read] = get(status, "energies[0].extension.electric.charging.schedule")

    air = models.RemotePreconditioningAirConditioning(programs=programs)
    charge = models.RemoteCharging(schedule=read)

    assert air.to_wire() == {"programs": [program]}
    assert charge.to_wire() == {"schedule": schedule}
    server = Server(b2c)
    server.client.remotes.send("v", "c", body=models.Remote(charging=charge))
    assert len(server.sent) == 1


def test_what_a_body_does_not_know_is_no_part_of_it() -> None:
    """A view of another class that says more, or nothing, is refused with what is too much."""
    models = b2c.models
    for other, words in (
        (models.ChargeScheduleProgram(charge_until_full=True), "has no such chargeUntilFull"),
        (models.ChargeScheduleProgram(), "is another class"),
        (models.Engine.from_wire({"type": "Thermic"}), "has no such type"),
    ):
        with pytest.raises(TypeError, match=words):
            models.RemoteChargingSchedule(programs=[other])  # type: ignore[list-item]


def test_a_caller_may_insist() -> None:
    """`validate=False` sends what was given."""
    server = Server(b2c, validate=False)

    server.client.remotes.send("vehicle", "callback", body={**HORN, "newer": 1})

    assert len(server.sent) == 1


@pytest.mark.parametrize("body", [HORN, b'{"horn": {"state": "Activated"}}', b2c.models.Remote.from_wire(HORN)])
def test_the_action_of_a_body_is_found_however_it_is_written(body: Any) -> None:
    """A dict, bytes or a view: without the scope of its action nothing is sent."""
    server = Server(b2c, "remote:lights:write")

    with pytest.raises(MissingScope, match="horn"):
        server.client.remotes.send("vehicle", "callback", body=body)
    assert server.sent == []


FINE = {
    "index_range": ["0-", "0-9", "5-", "0"],
    "distance": ["0.1-", "1-150", "0-0.5"],
    "duration": ["10-3600", "20-"],
    "timestamps": [
        ["2018-01-01T09:00:00+01:00/2018-01-01T12:00:00+01:00"],
        ["2018-01-03T12:00:00+01:00/P3Y6M4DT12H30M5S"],
        ["2018-01-03T12:00:00+01:00/"],
        ["/2018-01-03T12:00:00.250Z"],
        ["R5/2018-01-03T12:00:00Z/P6H/P2H"],
        ["R/2018-01-03T12:00:00Z/PT6H", "2018-01-03T12:00:00+0100/PT0.5S"],
    ],
}
WRONG = {
    "index_range": ["", "-9", "a-b", "0-9-", "1,5-"],
    "distance": ["far", "-5", "1", "0.1", "1-2-3", ".5-"],
    "duration": ["PT1H-", "10", "10 - 20"],
    "timestamps": [
        ["yesterday"],
        ["2018-01-01/2018-01-02"],
        ["2018-01-01T09:00:00/2018-01-01T12:00:00Z"],
        ["/"],
        ["P1D/2018-01-01T09:00:00Z"],
        ["2018-01-03T12:00:00Z/P"],
        ["2018-01-03T12:00:00Z/", "5/2018-01-03T12:00:00Z/PT6H"],
    ],
}


def calls(api: ModuleType, server: Server, name: str, value: Any) -> Any:
    ids = [f"id{number}" for number in range(len(api.OPERATIONS[TRIPS[api.__name__]].path.split("{")) - 1)]
    return server.client.trips.list(*ids, **{name: value}).first()


TRIPS = {"connected_car.b2c": "getTripsByVehicle"}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in FINE.items() for value in values])
def test_every_published_form_is_sent(name: str, value: Any) -> None:
    """The forms and samples of the text, those with mistakes of their own included."""
    server = Server(b2c)

    calls(b2c, server, name, value)

    assert len(server.sent) == 1


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_text_of_another_form_is_not_sent(name: str, value: Any) -> None:
    """The error says which of them, and what one looks like."""
    server = Server(b2c)

    with pytest.raises(InvalidRequest) as caught:
        calls(b2c, server, name, value)

    [(path, words)] = caught.value.problems
    assert path == (f"{name}[{len(value) - 1}]" if isinstance(value, list) else name)
    assert words.startswith("expected a form such as ")
    assert server.sent == []


@pytest.mark.parametrize("api", [b2c, b2b, platform], ids=["b2c", "b2b", "platform"])
def test_every_api_holds_its_ranges_to_their_form(api: ModuleType) -> None:
    """Each parameter of these names, in every operation that has one."""
    forms = {"indexRange": "0-9", "timestamps": "2018-01-03T12:00:00Z/", "distance": "1-", "duration": "1-"}

    for operation in api.OPERATIONS.values():
        for parameter in operation.parameters:
            assert bool(parameter.form) is (parameter.wire in forms), (operation.id, parameter.wire)
