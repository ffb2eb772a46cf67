"""From the page that asks the driver to what came back: names are checked, and what is missing is said."""

from __future__ import annotations

import warnings
from types import ModuleType
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from connected_car import b2c, platform
from connected_car.auth import MemoryTokenStore, Token
from connected_car.errors import MissingScope, ScopesRefused, UnknownScope

from tests.scopes.recording import Recorder, call

BACK = "https://me.example/back"
ASKED = ["data:telemetry", "data:position", "remote:horn:write"]


def oauth(store: MemoryTokenStore | None = None, reply: dict[str, object] | None = None) -> b2c.OAuth2:
    body = {"access_token": "invented", "refresh_token": "invented", "expires_in": 3599, **(reply or {})}
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json=body)))
    return b2c.OAuth2(brand="peugeot", client_id="invented", client_secret="invented", store=store, http_client=http)


def asked_for(url: str) -> list[str]:
    return parse_qs(urlsplit(url).query)["scope"][0].split(",")


def back(scope: str | None) -> str:
    return f"{BACK}?{urlencode({'code': 'c', 'state': 'st', **({} if scope is None else {'scope': scope})})}"


def signed_in(scope: str | None, auth: b2c.OAuth2) -> tuple[Token, list[ScopesRefused]]:
    """The token after a driver gave ``scope``, and the warnings."""
    auth.authorization_url(scopes=ASKED, redirect_uri=BACK, state="st")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        token = auth.finish(back(scope))
    return token, [each.message for each in caught if isinstance(each.message, ScopesRefused)]


def test_a_misspelled_scope_does_not_reach_the_driver() -> None:
    """It is refused with the name that is meant, and all at once."""
    with pytest.raises(UnknownScope) as caught:
        oauth().authorization_url(scopes=["data:telemtry", "data:trip", "DATA:TRIP", "zzz"], redirect_uri=BACK)

    assert caught.value.scopes == ("data:telemtry", "DATA:TRIP", "zzz")
    assert caught.value.meant == ("data:telemetry", "data:trip", None)
    assert "data:telemtry (did you mean data:telemetry?)" in str(caught.value)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("nothing", [[], (), "", " , "])
def test_asking_for_nothing_is_refused(nothing: list[str]) -> None:
    """The server would answer every call with an error."""
    with pytest.raises(ValueError, match="name at least one"):
        oauth().authorization_url(scopes=nothing, redirect_uri=BACK)
    with pytest.raises(ValueError, match="nothing to plan for"):
        b2c.scopes.plan([])


def test_scopes_are_asked_for_by_the_names_of_the_api() -> None:
    """In any of its other names, as a list or as text, with what identifies the user."""
    auth = oauth()
    names = "openid data:telemetry:vehicle:location,remote_horn_write REMOTE:Horn:write"

    assert asked_for(auth.authorization_url(scopes=names, redirect_uri=BACK)) == [
        "openid", "data:position", "remote:horn:write"
    ]  # fmt: skip
    assert auth.pending is not None
    assert auth.pending.asked == ("openid", "data:position", "remote:horn:write")


def test_a_driver_who_gives_everything_is_not_complained_about() -> None:
    """Consent as it is today: all or nothing. A parent stands for what was asked below it."""
    for scope in (",".join(ASKED), " ".join(ASKED), "openid," + ",".join(ASKED), "data,remote:write," + ASKED[0]):
        token, warned = signed_in(scope, oauth())
        assert token.asked == tuple(ASKED)
        assert token.refused == ()
        assert warned == []


def test_a_driver_who_chooses_is_heard() -> None:
    """Consent as it may become: what wasn't given is in the token and warned about once, with what was."""
    token, [warning] = signed_in("data:telemetry", oauth())

    assert token.refused == ("data:position", "remote:horn:write")
    assert warning.refused == token.refused
    assert warning.granted == ("data:telemetry",)
    assert "not given: data:position, remote:horn:write; granted: data:telemetry" in str(warning)


def test_a_driver_who_gives_nothing_is_heard_too() -> None:
    """`scope=` in the redirect: every operation with a rule is refused before it is sent, the others go through."""
    auth = oauth()
    token, [warning] = signed_in("", auth)
    recorder = Recorder()
    client = b2c.Client(auth, base_url="https://example.test", http_client=recorder.http)

    assert token.scopes == ""
    assert token.refused == tuple(ASKED)
    assert "granted: nothing" in str(warning)
    with pytest.raises(MissingScope, match="any of data:position, data:telemetry"):
        client.vehicles.status("vehicle")
    assert recorder.sent == []
    client.user.get() if hasattr(client, "user") else call(client, b2c.OPERATIONS["getUser"])
    assert recorder.sent == ["GET /user"]


@pytest.mark.parametrize("scope", [None, "openid profile", "ConnectivityForPartners,Remote"])
def test_a_redirect_that_says_nothing_of_this_api_refuses_nothing(scope: str | None) -> None:
    """What isn't known is neither given nor refused."""
    token, warned = signed_in(scope, oauth())

    assert token.refused == ()
    assert warned == []


@pytest.mark.parametrize("reply", [{}, {"scope": ""}, {"scope": "openid profile"}])
def test_the_scope_of_a_token_reply_says_nothing(reply: dict[str, object]) -> None:
    """Neither at first nor when the token is renewed: the list of the redirect stays."""
    auth = oauth(reply=reply)
    token, _ = signed_in("data:telemetry", auth)
    auth.refresh()

    assert auth.token is not None
    assert (auth.token.scopes, auth.token.asked, auth.token.refused) == (token.scopes, token.asked, token.refused)


def test_what_was_asked_and_refused_outlives_the_program() -> None:
    """Also a token that was stored before there was such a thing is read."""
    token, _ = signed_in("data:telemetry", oauth())
    old = {name: value for name, value in token.to_dict().items() if name not in ("asked", "refused")}

    assert Token.from_dict(token.to_dict()) == token
    assert Token.from_dict(old).refused == ()
    with pytest.raises(ValueError, match="refused"):
        Token.from_dict({**token.to_dict(), "refused": "data:position"})


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_the_next_plan_says_only_what_is_missing(api: ModuleType) -> None:
    """Nothing of what is held, all of what isn't; a grant that isn't known is no reason to ask for less."""
    wanted = list(api.OPERATIONS)
    whole = api.scopes.plan(wanted)

    assert [*api.scopes.plan(wanted, held=",".join(whole))] == []
    assert [*api.scopes.plan(wanted, held="openid profile")] == [*api.scopes.plan(wanted, held=None)] == [*whole]
    for scope in whole:
        held = [each for each in whole if each != scope]
        assert [*api.scopes.plan(wanted, held=held)] == [scope]


def test_a_plan_beside_what_is_held_opens_the_fields_that_are_closed() -> None:
    """By the same reasons."""
    plan = b2c.scopes.plan(b2c.Vehicles.status, ["Status.energies", "Status.last_position"], held="data:telemetry")

    assert str(plan) == "data:position: opens Status.last_position"
