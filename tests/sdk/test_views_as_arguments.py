"""A method takes the view that it is about as well as an identifier."""

from __future__ import annotations

import json

import pytest
from connected_car import b2c, errors, platform
from connected_car.auth import Bearer

from tests.sdk.doubles import BASE, Script, answer


def client(script: Script) -> b2c.Client:
    return b2c.Client(auth=Bearer("t"), client_id="c", brand="peugeot", base_url=BASE, http_client=script.http)


def test_a_vehicle_stands_for_its_id() -> None:
    """No program needs to look whether the id is there first."""
    script = Script(answer(200, {}))

    client(script).vehicles.status(b2c.models.Vehicle(id="a/b"))

    assert script.requests[0].url.raw_path.startswith(b"/v4/user/vehicles/a%2Fb/status")


def test_a_reply_to_a_creation_stands_for_what_was_created() -> None:
    """`callbacks.create` answers with another class than `callbacks.get`; both are taken, beside a trip and its vehicle."""
    script = Script(answer(200, {}))
    used = client(script)

    used.callbacks.get(b2c.models.CallbackRef(callback_id="one"))
    used.callbacks.get(b2c.models.UserCallback(id="two"))
    used.trips.get(b2c.models.Vehicle(id="v"), b2c.models.Trip(id="t"))

    paths = [request.url.path.removeprefix("/v4/user") for request in script.requests]
    assert paths == ["/callbacks/one", "/callbacks/two", "/vehicles/v/trips/t"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (b2c.models.Vehicle(), "this Vehicle has no id"),
        (b2c.models.Vehicle.from_json(b'{"id": null}'), "this Vehicle has no id"),
        (b2c.models.Vehicle.from_json(b'{"id": 7}'), "this Vehicle has no id"),
        (b2c.models.Trip(id="t"), "a Trip has no such identifier; give its text, a Vehicle"),
    ],
)
def test_a_view_without_the_identifier_is_refused(given: b2c.models.Vehicle, problem: str) -> None:
    """The error names the argument and the member that was missing; nothing is sent."""
    script = Script(answer(200, {}))

    with pytest.raises(errors.InvalidRequest) as caught:
        client(script).vehicles.status(given)

    assert caught.value.problems == (("vehicle_id", problem),)
    assert script.requests == []


def test_what_a_view_stood_for_is_kept_out_of_messages() -> None:
    """An identifier that the server echoes is masked as if it had been given as a text."""
    script = Script(answer(404, {"code": 40400, "message": "nothing for SECRET-VEHICLE-ID here"}))

    with pytest.raises(errors.NotFound) as caught:
        client(script).vehicles.status(b2c.models.Vehicle(id="SECRET-VEHICLE-ID"))

    assert "SECRET-VEHICLE-ID" not in str(caught.value)


def test_a_vehicle_of_the_platform_is_known_by_its_address() -> None:
    """Its replies carry no id, only the link to themselves."""
    script = Script(answer(200, {}))
    link = json.dumps({"_links": {"self": {"href": "https://other.example/accounts/vehicles/a%20b?x=1"}}})
    used = platform.Client(auth=Bearer("t"), client_id="c", base_url=BASE, http_client=script.http)

    used.vehicles.get(platform.models.Vehicle.from_json(link))

    assert script.requests[0].url.raw_path.startswith(b"/v4/accounts/vehicles/a%20b")
