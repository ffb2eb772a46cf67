"""A night and a morning with one car, by the world's clock alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from connected_car import b2c
from connected_car.errors import SignInAgain, Unauthorized
from connected_car.testing import World, electric_car


def test_charge_to_80_overnight_privacy_on_in_the_morning_consent_revoked_at_noon() -> None:
    """The client never raises anything that isn't documented, and says why what is missing is missing."""
    car = electric_car(level=35, id="car-1", capacity=50_000, charging_power=7_400)
    world = World([car], start=datetime(2026, 1, 5, 19, tzinfo=UTC))
    car.plug_in(charge=False)
    with world.client(b2c) as client:
        hook = b2c.models.CallbackSubscribe.from_wire(
            {"callback": {"webhook": {"name": "me", "target": "https://me.example"}}}
        )
        callback = client.callbacks.create(body=hook).callback_id
        for charging in ({"preferences": {"type": "Partial"}}, {"schedule": {"nextDelayedTime": "PT23H30M"}}):
            body = b2c.models.Remote.from_wire({"charging": charging})
            assert client.remotes.send("car-1", callback, body=body).wait().succeeded
        world.advance(hours=4)  # 23:00
        assert client.vehicles.status("car-1").energies[0].level == 35
        world.advance(hours=9)  # 08:00
        status = client.vehicles.status("car-1")
        assert (status.energies[0].level, status.energies[0].extension.electric.charging.status) == (80, "Finished")
        assert status.last_position
        car.privacy = "Geolocation"
        world.advance(hours=1)
        status = client.vehicles.status("car-1")
        assert status.last_position is None
        assert client.explain(status, "last_position").condition == "uploaded"
        world.advance(hours=3)  # Noon.
        world.driver.revoke()
        with pytest.raises((SignInAgain, Unauthorized)):
            client.vehicles.status("car-1")
    assert [each for each in world.refusals if "401" not in each] == []
