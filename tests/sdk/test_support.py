"""What support asks for, gathered and masked."""

from __future__ import annotations

import pytest
from connected_car import b2c, errors

from tests.sdk.doubles import SECRETS, VEHICLE, Script, answer, client

BODY = {
    "code": 50099,
    "uuid": "00000000-0000-4000-8000-000000000000",
    "debug": "CMP_001234",
    "message": f"for {VEHICLE}",
}


def test_one_call_gathers_what_support_asks_for() -> None:
    """Operation, status, uuid, debug code, code and time, and the client id by its first characters."""
    used = client(Script(answer(501, BODY, date="Sat, 31 Jan 2026 08:00:00 GMT")))
    with pytest.raises(errors.StatusError):
        used.vehicles.status(VEHICLE)

    report = used.support_report()

    lines = dict(line.split(": ", 1) for line in report.splitlines())
    assert lines["operation"] == "getVehicleStatus (GET /user/vehicles/{id}/status)"
    assert (lines["status"], lines["code"], lines["debug"]) == ("501", "50099", "CMP_001234")
    assert lines["uuid"] == BODY["uuid"]
    assert "2026" in lines["timestamp"]
    assert lines["client id"] == "SECR***"
    assert [secret for secret in SECRETS if secret in report] == []


def test_there_is_nothing_to_report_before_a_failure() -> None:
    """And a success takes nothing back: the last error is what people ask about."""
    script = Script(answer(200, {}), answer(501, BODY), answer(200, {}))
    used = client(script)

    used.vehicles.status(VEHICLE)
    assert used.support_report() == ""
    with pytest.raises(errors.StatusError):
        used.vehicles.status(VEHICLE)
    used.vehicles.status(VEHICLE)
    assert "50099" in used.support_report()


def test_an_error_of_any_kind_can_be_reported() -> None:
    """One that no reply stands behind says what it knows."""
    report = errors.support_report(errors.ConnectionFailed("getVehicleStatus", "refused"), "short")

    assert report.splitlines() == [
        "error: ConnectionFailed",
        "operation: getVehicleStatus",
        "message: refused",
        "client id: ***",
    ]


def test_a_refresh_token_alone_is_enough_to_begin_with() -> None:
    """It is exchanged at the first call; a token that the store holds wins."""
    from connected_car.auth import MemoryTokenStore, Token
    from connected_car.testing import World, electric_car

    world = World([electric_car(id="car-1")])
    consent = world.sign_in("data:telemetry")
    spent = consent.refresh_token
    with world.client(b2c, auth=world.oauth2(b2c, refresh_token=spent)) as client:
        assert client.vehicles.status("car-1").energies

    assert consent.refresh_token != spent
    assert [each.form.get("grant_type") for each in world.requests] == ["refresh_token", None]
    assert world.requests[-1].headers["authorization"] == f"Bearer {consent.access_token}"
    kept = world.oauth2(b2c, refresh_token="old", store=MemoryTokenStore(Token("kept", "newer", None)))
    assert kept.token
    assert kept.token.refresh_token == "newer"
