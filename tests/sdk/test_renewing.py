"""Tokens in time: renewed before their end, once for each refusal, and never around a command.

Scenarios in a world, by its clock; what races and broken hosts do to a renewal is in `test_auth.py`.
"""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta
from typing import Any

import pytest
from connected_car import b2c, errors
from connected_car.auth import Bearer
from connected_car.testing import World, WorldRequest, electric_car

BACK = "https://me.example/back"
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
BASIC = "Basic " + base64.b64encode(b"demo-client:demo-secret").decode()
LIFE = timedelta(seconds=3599)
"""Of an access token."""


class SignedIn:
    """A driver who has just signed in, and a program that reads the car."""

    def __init__(self, *, asynchronous: bool = False) -> None:
        self.world = World([electric_car(id="car-1")])
        self.auth = self.world.oauth2(b2c, brand="peugeot")
        self.auth.finish(
            self.world.visit(self.auth.authorization_url(scopes=[*b2c.scopes.VOCABULARY.declared], redirect_uri=BACK))
        )
        self.world.requests.clear()
        self._asynchronous = asynchronous

    def read(self) -> Any:
        """One status."""
        if not self._asynchronous:
            with self.world.client(b2c, auth=self.auth) as client:
                return client.vehicles.status("car-1")

        async def run() -> Any:
            async with self.world.async_client(b2c, auth=self.auth) as client:
                return await client.vehicles.status("car-1")

        return asyncio.run(run())

    @property
    def renewals(self) -> list[WorldRequest]:
        """Each time that a refresh token was spent."""
        return [each for each in self.world.requests if each.form.get("grant_type") == "refresh_token"]

    @property
    def calls(self) -> int:
        """Requests to the API."""
        return sum("/b2c/" in each.url for each in self.world.requests)


@BOTH
def test_a_token_is_renewed_before_its_end(asynchronous: bool) -> None:
    """In the last five minutes a call refreshes first, with Basic credentials and the realm in the address."""
    driver = SignedIn(asynchronous=asynchronous)
    driver.world.advance(LIFE - timedelta(seconds=301))
    driver.read()
    assert driver.renewals == []

    driver.world.advance(seconds=2)
    driver.read()

    [renewal] = driver.renewals
    assert renewal.form["realm"] == "clientsB2CPeugeot"
    assert "realm=clientsB2CPeugeot" in renewal.url
    assert renewal.headers["authorization"] == BASIC
    assert driver.calls == 2
    assert driver.world.refusals == []


def test_a_day_of_reading() -> None:
    """Every ten minutes for a day: each full hour one renewal, each refresh token spent once, never a refused call."""
    driver = SignedIn()
    for _ in range(6 * 24):
        driver.read()
        driver.world.advance(minutes=10)

    spent = [each.form["refresh_token"] for each in driver.renewals]
    assert len(spent) == len({*spent})
    assert len(spent) == 23
    assert driver.calls == 144
    assert driver.world.refusals == []


@BOTH
def test_a_refused_token_is_renewed_once_and_the_call_repeated_once(asynchronous: bool) -> None:
    """A 401 leads to one refresh and one more try."""
    driver = SignedIn(asynchronous=asynchronous)
    driver.world.fail("vehicles.status", status=401)

    assert driver.read().energies

    assert (len(driver.renewals), driver.calls) == (1, 2)


@BOTH
def test_a_second_401_is_the_end(asynchronous: bool) -> None:
    """When the new token is refused too, the error says 401 and nothing goes round in circles."""
    driver = SignedIn(asynchronous=asynchronous)
    driver.world.fail("vehicles.status", status=401, times=99)

    with pytest.raises(errors.Unauthorized):
        driver.read()

    assert (len(driver.renewals), driver.calls) == (1, 2)


def command(driver: SignedIn) -> Any:
    """The car is woken through a new callback; faults are met by the command alone."""
    with driver.world.client(b2c, auth=driver.auth, validate=False) as client:
        webhook = {"webhook": {"name": "me", "target": "https://me.example"}}
        callback = client.callbacks.create(body={"callback": webhook}).callback_id
        driver.world.requests.clear()
        return client.remotes.send("car-1", callback, body={"wakeUp": {"action": "WakeUp"}})


def test_a_refused_command_is_over() -> None:
    """A command goes out once: a 401 is told, nothing is renewed and nothing sent again."""
    driver = SignedIn()
    driver.world.fail("remotes.send", status=401)

    with pytest.raises(errors.Unauthorized):
        command(driver)

    assert driver.renewals == []
    assert [each.method for each in driver.world.requests] == ["POST"]


def test_a_token_that_is_due_is_renewed_before_a_command() -> None:
    """So that a command isn't refused for a token that everybody knew was over."""
    driver = SignedIn()
    driver.world.advance(LIFE - timedelta(seconds=200))
    driver.world.fail("callbacks.create", status=503)
    with pytest.raises(errors.ConnectedCarError):
        command(driver)  # The token is renewed by the call before.
    assert len(driver.renewals) == 1

    driver.world.advance(LIFE - timedelta(seconds=200))
    with driver.world.client(b2c, auth=driver.auth, validate=False) as client:
        driver.world.requests.clear()
        with pytest.raises(errors.NotFound):
            client.remotes.send("car-1", "no-callback", body={"wakeUp": {"action": "WakeUp"}})
    posts = [each for each in driver.world.requests if each.method == "POST" and "/remotes" in each.url]
    assert (len(driver.renewals), len(posts)) == (1, 1)


def test_a_fixed_token_is_not_renewed() -> None:
    """With a bearer of somebody else's a 401 is told at once, and the end of its hour is such a refusal."""
    world = World([electric_car(id="car-1")])
    with world.client(b2c, auth=Bearer(world.token()), realm="clientsB2CPeugeot") as client:
        assert client.vehicles.status("car-1")
        world.advance(LIFE)
        world.requests.clear()
        with pytest.raises(errors.Unauthorized):
            client.vehicles.status("car-1")

    assert len(world.requests) == 1


@BOTH
def test_an_outage_of_the_sign_in_host_is_ridden_out(asynchronous: bool) -> None:
    """While the token still lasts it is used, and renewed when the host is back."""
    driver = SignedIn(asynchronous=asynchronous)
    driver.world.advance(LIFE - timedelta(seconds=200))
    driver.world.fail("sign-in", status=503, times=99)
    assert driver.read().energies
    failed = len(driver.renewals)

    driver.world.faults.clear()
    driver.world.advance(seconds=150)
    assert driver.read().energies

    assert failed >= 1
    assert len(driver.renewals) == failed + 1
    assert driver.calls == 2
    assert driver.world.refusals == []
