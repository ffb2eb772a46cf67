"""`client.require`: what a program declares to hold, and what its token has, in one line."""

from __future__ import annotations

from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car.b2c import grants
from connected_car.errors import Forbidden, MissingScope, ScopeWarning

from tests.scopes.recording import Recorder


def client(granted: object, **options: Any) -> Any:
    return Recorder().client(b2c, granted, **options)


def test_a_token_that_has_it_gives_the_client_back() -> None:
    """Parents, other names and several at once count as everywhere."""
    mine = client("data,remote:door:write")

    assert mine.require(grants.DataTrip) is mine
    assert mine.require(grants.DataTrip, grants.DataTelemetryVehicleLocation, grants.RemoteDoorWrite) is mine
    assert mine.require("data:trip") is mine
    assert mine.require() is mine


def test_a_token_that_lacks_it_raises_before_anything_is_sent() -> None:
    """With what is missing alone."""
    recorder = Recorder()

    with pytest.raises(MissingScope) as caught:
        recorder.client(b2c, "data:telemetry").require(grants.DataTelemetry, grants.DataTrip)

    assert caught.value.required == ("data:trip",)
    assert recorder.sent == []


def test_a_driver_who_gave_nothing_is_refused_and_an_unknown_grant_is_warned_about() -> None:
    """Strictly it raises, and without checks it doesn't."""
    with pytest.raises(MissingScope):
        client("").require(grants.DataTrip)
    with pytest.warns(ScopeWarning, match="granted: openid, profile"):
        client("openid profile").require(grants.DataTrip)
    with pytest.warns(ScopeWarning, match="granted: unknown"):
        client(None).require(grants.DataTrip)
    with pytest.raises(MissingScope):
        client(None, scope_check="strict").require(grants.DataTrip)
    assert client("data:telemetry", scope_check="off").require(grants.DataTrip)


def test_a_class_is_called_as_its_scope() -> None:
    """So that the messages of type checkers read like the documents."""
    assert grants.DataTrip.__name__ == "data_trip"
    assert grants.RemoteHornWrite.scope == "remote:horn:write"
    assert platform.grants.DataTelemetryVehicleAlert.__name__ == "data_telemetry_vehicle_alert"


@pytest.mark.parametrize(
    ("operation", "granted", "blamed"),
    [
        ("getVehicleStatus", "data:telemetry", ()),
        ("getVehicleStatus", "data:trip", ("data:position", "data:telemetry")),
        ("getTripsByVehicle", "data:trip", ()),
        ("getTripsByVehicle", "data:position", ("data:trip",)),
        ("getVehicleTripAlerts", "data:trip", ("data:alert",)),
        ("getUser", "data:trip", ()),
        ("getTripsByVehicle", "openid profile", ()),
    ],
)
def test_a_refusal_of_the_server_blames_only_what_can_cause_it(
    operation: str, granted: str, blamed: tuple[str, ...]
) -> None:
    """An optional scope that is missing closes a part and refuses nothing, where another of them is granted."""
    import httpx2
    from connected_car.auth import Bearer

    from tests.scopes.recording import call

    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(403, json={})))
    auth = Bearer("invented", scopes=granted)
    asking = b2c.Client(auth, base_url="https://example.test", http_client=http, scope_check="off", validate=False)

    with pytest.raises(Forbidden) as caught:
        call(asking, b2c.OPERATIONS[operation])

    assert caught.value.not_granted == blamed
    assert ("not granted" in str(caught.value)) is bool(blamed)


def test_names_that_are_nearly_right_are_answered_with_the_right_one() -> None:
    """By planner, coverage and what the terminal asks them."""
    with pytest.raises(ValueError, match=r"did you mean getVehicleStatus\?"):
        b2c.scopes.plan("getVehiclStatus")
    with pytest.raises(ValueError, match=r"did you mean vehicles\.status\?"):
        b2c.scopes.coverage("vehicle.status", "data:trip")
    with pytest.raises(ValueError, match=r"did you mean Status\.energies\?"):
        b2c.scopes.plan("vehicles.status", ["Status.energis"])
    with pytest.raises(ValueError, match=r"did you mean Status\?"):
        b2c.scopes.plan("vehicles.status", ["Statu.energies"])
    assert b2c.models.Status.__name__ == "Status"  # its module answers to its own name from now on
    with pytest.raises(ValueError, match=r"did you mean Status\?"):
        b2c.scopes.plan("vehicles.status", ["status.energies"])

    assert "data:telemtry (did you mean data:telemetry?)" in str(
        b2c.scopes.coverage("vehicles.status", "data:telemtry")
    )


def test_alternatives_are_called_any_of_and_name_no_child_of_a_parent() -> None:
    """In refusals, warnings and coverages alike."""
    two = str(b2c.scopes.coverage("vehicles.status", "data:trip"))
    many = str(platform.scopes.coverage("getVehicleLastTelemetries", "data:trip"))

    assert two == "getVehicleStatus: fails without any of data:position, data:telemetry"
    assert many == "getVehicleLastTelemetries: fails without data:telemetry or a scope below"
