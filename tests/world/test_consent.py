"""Signing in at the world: the driver is asked, codes and tokens live by the world's clock, consent can be withdrawn."""

from __future__ import annotations

from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from connected_car import b2c, platform
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car._runtime.world.facts import facts
from connected_car._runtime.world.scopes import covered
from connected_car.errors import AuthError, AuthorizationDenied, MissingScope, SignInAgain, Unauthorized
from connected_car.testing import Application, World, electric_car

BACK = "https://me.example/back"
ASKED = ("data:telemetry", "data:position")


@pytest.fixture
def world() -> World:
    return World([electric_car(id="car-1")])


def signed_in(world: World, *scopes: str, **options: Any) -> Any:
    auth = world.oauth2(b2c, **options)
    auth.finish(world.visit(auth.authorization_url(scopes=scopes or ASKED, redirect_uri=BACK)))
    return auth


@pytest.mark.parametrize("pkce", [False, True])
def test_a_driver_signs_in(world: World, pkce: bool) -> None:
    """Consent, code, token, call; with and without a code challenge."""
    auth = signed_in(world, pkce=pkce)

    with world.client(b2c, auth=auth) as client:
        assert client.vehicles.status("car-1").last_position
        assert {str(each) for each in client.grant} == set(ASKED)


def test_a_code_challenge_is_held_against_its_verifier(world: World) -> None:
    """Another verifier than the one that was announced gets no token."""
    auth = world.oauth2(b2c, pkce=True)
    redirect = world.visit(auth.authorization_url(scopes=ASKED, redirect_uri=BACK))
    auth.pending = type(auth.pending)(auth.pending.state, BACK, "another-verifier")

    with pytest.raises(AuthError):
        auth.finish(redirect)


def test_a_driver_declines(world: World) -> None:
    """No code comes back, and the client says so."""
    world.driver.accepts = False
    auth = world.oauth2(b2c)

    with pytest.raises(AuthorizationDenied):
        auth.finish(world.visit(auth.authorization_url(scopes=ASKED, redirect_uri=BACK)))


def test_a_driver_picks(world: World) -> None:
    """Only what was picked is granted; the client knows, and so does the gateway."""
    world.driver.accepts = frozenset({"data:telemetry"})
    auth = signed_in(world, "data:telemetry", "data:trip")

    with world.client(b2c, auth=auth) as client:
        assert client.vehicles.status("car-1").energies
        with pytest.raises(MissingScope):
            client.trips.list("car-1").first()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"client_id": "nobody"}, "not registered"),
        ({"response_type": "token"}, "must be code"),
        ({"scope": "data:everything"}, "not registered for data:everything"),
        ({"redirect_uri": ""}, "redirect_uri is missing"),
    ],
)
def test_what_cannot_be_asked_is_not_asked(world: World, wrong: dict[str, str], says: str) -> None:
    """A page with the reason, and no redirect."""
    right = {"client_id": "demo-client", "response_type": "code", "scope": "data:trip", "redirect_uri": BACK}
    with httpx2.Client(transport=world.transport()) as http:
        reply = http.get("https://any.example/am/oauth2/authorize", params={**right, **wrong})

    assert reply.status_code == 400
    assert says in reply.text


def test_a_registration_says_what_may_be_asked(world: World) -> None:
    """An application that is registered for telemetry alone can't ask for trips."""
    few = Application("few", "secret", frozenset({"data:telemetry"}))
    world.sign_in_service.applications["few"] = few
    auth = world.oauth2(b2c, client_id="few", client_secret="secret")

    assert "code" in parse_qs(
        urlsplit(world.visit(auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK))).query
    )
    with pytest.raises(ValueError, match="data:trip"):
        world.visit(auth.authorization_url(scopes=["data:trip"], redirect_uri=BACK))


def test_tokens_are_renewed_and_rotate(world: World) -> None:
    """After an hour the client renews; the refresh token that was spent is worth nothing."""
    auth = signed_in(world)
    with world.client(b2c, auth=auth) as client:
        client.user.get()
        spent = world.driver.consents[-1].refresh_token
        world.advance(hours=2)
        client.user.get()
        assert world.driver.consents[-1].refresh_token != spent

    form = {"grant_type": "refresh_token", "refresh_token": spent}
    with httpx2.Client(transport=world.transport(), auth=("demo-client", "demo-secret")) as http:
        reply = http.post("https://any.example/am/oauth2/access_token", data=form)
    assert (reply.status_code, reply.json()["error"]) == (400, "invalid_grant")


def test_a_code_is_old_after_a_minute(world: World) -> None:
    """Codes work once, and not for long."""
    auth = world.oauth2(b2c)
    redirect = world.visit(auth.authorization_url(scopes=ASKED, redirect_uri=BACK))
    world.advance(minutes=2)

    with pytest.raises(SignInAgain):
        auth.finish(redirect)


def test_withdrawn_consent_ends_every_token(world: World) -> None:
    """The driver revokes in the maker's app: calls fail, renewing fails, only signing in again helps."""
    auth = signed_in(world)
    with world.client(b2c, auth=auth) as client:
        client.user.get()
        world.driver.revoke()
        with pytest.raises((SignInAgain, Unauthorized)):
            client.user.get()

    auth = signed_in(world)
    with world.client(b2c, auth=auth) as client:
        client.user.get()


def test_signing_out_gives_the_token_back(world: World) -> None:
    """Revoking at the world's endpoint ends the grant."""
    auth = signed_in(world)
    token = world.driver.consents[-1].access_token
    auth.revoke()

    with world.client(b2c, auth=b2c_bearer(token), realm="clientsB2CPeugeot") as client, pytest.raises(Unauthorized):
        client.user.get()


def b2c_bearer(token: str) -> Any:
    from connected_car.auth import Bearer

    return Bearer(token)


def test_a_partner_signs_in_by_itself(world: World) -> None:
    """Client credentials, for the platform."""
    from connected_car.auth import ClientCredentials

    http = httpx2.Client(transport=world.transport())
    auth = ClientCredentials(
        token_url="https://any.example/am/oauth2/access_token",
        client_id="demo-client",
        client_secret="demo-secret",
        http_client=http,
        clock=world.clock,
    )
    with world.client(platform, auth=auth) as client:
        assert client.vehicles.list().first()


@pytest.mark.parametrize("api", [b2c, platform], ids=lambda api: api.API.name)
def test_the_server_judges_a_grant_as_the_client_does(api: ModuleType) -> None:
    """Two rooms that know nothing of each other: for each pair of scopes, with parents, the right to write and other
    names, holding the one is enough for the other on both sides or on neither."""
    server, vocabulary = facts(api.API.name), api.API.vocabulary
    declared = {*server.scopes, *server.aliases}
    parents = {each.rpartition(":")[0] for each in declared if ":" in each}
    every = sorted(declared | parents | {f"{each}:write" for each in parents})

    for held in every:
        grant = Grant.parse([held], vocabulary)
        assert [each for each in every if covered(server, each, [held]) != grant.covers(each)] == [], held
