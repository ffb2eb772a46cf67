"""Signing in, staying signed in, signing out."""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.auth.client_credentials import ClientCredentials
from connected_car._runtime.core.auth.credentials import Auth, Bearer
from connected_car._runtime.core.auth.oauth2 import PendingSignIn
from connected_car._runtime.core.auth.store import FileTokenStore, MemoryTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.base.clock import Clock

from tests.sdk.doubles import BASE, VEHICLE, CountingClock, Script, answer
from tests.sdk.sign_in import BASIC, CLIENT_ID, CLIENT_SECRET, SignIn

BACK = "https://me.example/back?x=1"
START = 1_750_000_000.0


def oauth(host: SignIn, token: Token | None = None, clock: Clock | None = None, **options: Any) -> b2c.OAuth2:
    given = {"brand": "peugeot", "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, **options}
    given.setdefault("store", MemoryTokenStore(token))
    return b2c.OAuth2(http_client=host.http, clock=clock or CountingClock(), **given)


def token(lifetime: float = 3600.0, left: float = 3600.0, **parts: Any) -> Token:
    return Token("SECRET-ACCESS-0", "SECRET-REFRESH-0", START + left, lifetime, **parts)


class Api:
    """Answers 200 to the access token that the sign-in host issued last, 401 to any other."""

    def __init__(self, host: SignIn, also: str = "") -> None:
        self.host = host
        self.also = also
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        good = {f"Bearer {self.host.access_token}", f"Bearer {self.also}"}
        if request.headers["authorization"] in good:
            return answer(202 if request.method == "POST" else 200, {"remoteActionId": "r"})
        return answer(401, {"httpCode": "401", "moreInformation": "Token is invalid"})

    def client(self, auth: Auth, **options: Any) -> b2c.Client:
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return b2c.Client(auth=auth, base_url=BASE, http_client=http, clock=CountingClock(), **options)

    def async_client(self, auth: Auth) -> b2c.AsyncClient:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self))
        return b2c.AsyncClient(auth=auth, base_url=BASE, http_client=http, clock=CountingClock())


# --- signing in


def test_the_authorization_url() -> None:
    """It asks for a code with comma-joined scopes and a state of its own."""
    auth = oauth(SignIn())

    url = auth.authorization_url(scopes=["data:telemetry", "data:trip"], redirect_uri=BACK)

    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    state = query.pop("state")
    assert len(state) > 20
    assert query == {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": BACK,
        "scope": "data:telemetry,data:trip",
    }
    assert parse_qs(urlsplit(oauth(SignIn()).authorization_url(scopes="data:telemetry", redirect_uri=BACK)).query)[
        "state"
    ] != [state]


@pytest.mark.parametrize("form", ["{}&{}", "mymap://oauth2redirect/fr?{1}", "https://x.example/#{1}", "?{1}", "{1}"])
def test_finishing_a_sign_in(form: str) -> None:
    """The code of the redirect is exchanged; the granted scopes are those of the redirect, not of the reply."""
    host = SignIn()
    auth = oauth(host)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    got = auth.finish(form.format(BACK, "code=c0de&state=st&scope=data:telemetry,data:trip"))

    assert host.forms == [{"grant_type": "authorization_code", "code": "c0de", "redirect_uri": BACK}]
    assert host.urls == ["https://idpcvs.peugeot.com/am/oauth2/access_token"]
    assert host.headers[0]["authorization"] == BASIC
    assert got.scopes == "data:telemetry,data:trip"
    assert auth.scopes == ("data:telemetry", "data:trip")
    assert got.expires_at == START + 3599
    assert set(b2c.Client(auth=auth).grant.scopes) == {"data:telemetry", "data:trip"}


def test_an_empty_scope_in_the_redirect_is_a_grant_of_nothing() -> None:
    """Known to be empty, so that calls are refused before they are sent; without the parameter nothing is known."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    got = auth.finish(f"{BACK}&code=c0de&state=st&scope=")

    assert got.scopes == ""
    assert b2c.Client(auth=auth).grant.is_empty


def test_a_granted_scope_can_be_looked_up() -> None:
    """By its whole name, not by a part of it, however the server joined them; a renewal keeps the parsed grant."""
    auth = oauth(SignIn(), token(scopes="data:trip:path, data:alert"))
    subject = b2c.Client(auth=auth)
    assert auth.scopes is not None
    grant = subject.grant

    assert ("data:trip:path" in auth.scopes, "data:trip" in auth.scopes) == (True, False)
    auth.refresh()
    assert subject.grant is grant


def test_a_redirect_without_scopes_leaves_them_unknown() -> None:
    """What the token reply calls scope is not what was granted."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    auth.finish("?code=c&state=st")

    assert auth.scopes is None
    assert not b2c.Client(auth=auth).grant.known


@pytest.mark.parametrize(
    "redirect",
    ["?code=c&state=other", "?code=c", "?error=access_denied&state=other", "", "abc", "?code=c&state=",
     "https://[me.example/back?code=c&state=st", "?code=c&state=st\udc80"],
)  # fmt: skip
def test_a_forged_redirect_is_refused(redirect: str) -> None:
    """A redirect with another state or none, or what is no address, is not used; no request goes out."""
    host = SignIn()
    auth = oauth(host)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.StateMismatch):
        auth.finish(redirect)

    assert host.forms == []
    assert auth.token is None


@pytest.mark.parametrize("pasted", ["", "  ", "a-SECRET-code", "?code=SECRET", "code=SECRET&state="])
def test_a_paste_without_a_state_asks_for_the_whole_address(pasted: str) -> None:
    """Nothing, or the code alone, is a slip of the user's; a wrong state may be an attack."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.StateMismatch) as slip:
        auth.finish(pasted)
    with pytest.raises(errors.StateMismatch) as attack:
        auth.finish("?code=c&state=other")

    assert "whole address" in str(slip.value)
    assert "forged" not in str(slip.value)
    assert "SECRET" not in str(slip.value)
    assert "forged" in str(attack.value)


def test_a_redirect_that_nobody_asked_for_is_refused() -> None:
    """Without a sign-in under way there is nothing to finish."""
    with pytest.raises(errors.StateMismatch):
        oauth(SignIn()).finish("?code=c&state=st")


def test_a_refusal_by_the_user() -> None:
    """When the user says no, the error has the server's word for it."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.AuthorizationDenied) as caught:
        auth.finish("?error=access_denied&error_description=no+thanks&state=st")

    assert caught.value.error == "access_denied"
    assert "no thanks" in str(caught.value)


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        ("access_denied", "let the user sign in again"),
        ("login_required", "let the user sign in again"),
        ("invalid_request", "check authorize_url and redirect_uri"),
        ("unauthorized_client", "ask whoever registered the application"),
        ("Unauthorized_Client", "ask whoever registered the application"),
        ("unsupported_response_type", "check authorize_url"),
        ("invalid_scope", "ask only for scopes that the application is registered for"),
        ("server_error", "start again later"),
        ("temporarily_unavailable", "start again later"),
        ("request_not_supported", "ask whoever runs the sign-in host"),
    ],
)
def test_the_user_is_asked_again_only_where_that_helps(error: str, remedy: str) -> None:
    """Of the codes of a redirect (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6) few are the user's to cure."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.AuthorizationDenied) as caught:
        auth.finish(f"?error={error}&state=st")

    again = pickle.loads(pickle.dumps(caught.value))
    assert remedy in caught.value.remedy
    assert ("let the user" in str(caught.value)) == (remedy == "let the user sign in again")
    assert (again.error, str(again)) == (error, str(caught.value))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("code=c&code=c&state=st", "code more than once"),
        ("code=SECRET-1&co%64e=SECRET-2&state=st", "code more than once"),
        ("code=c&state=st&state=st", "state more than once"),
        ("code=c&state=other&state=st", "state more than once"),
        ("code=c&state=st&scope=data:trip&scope=data:telemetry", "scope more than once"),
        ("error=access_denied&error=server_error&state=st", "error more than once"),
        ("code=c&error=access_denied&state=st", "an error beside its code"),
    ],
)
def test_a_redirect_that_is_not_one_answer_is_refused(query: str, said: str) -> None:
    """A parameter stands there once (RFC 6749 3.1), and an error instead of a code: the code isn't spent."""
    host = SignIn()
    auth = oauth(host)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.StateMismatch, match=said) as caught:
        auth.finish(f"{BACK}&{query}")

    assert (host.forms, auth.token, "SECRET" in str(caught.value)) == ([], None, False)


def test_what_nobody_reads_of_a_redirect_is_no_matter() -> None:
    """Names that the client doesn't know are ignored (RFC 6749 4.1.2), however often they come; an empty error is none."""
    auth = oauth(SignIn())
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    auth.finish(f"{BACK}&x=1&x=2&error=&code=c&state=st")

    assert auth.token is not None


def test_the_redirect_may_arrive_at_another_process() -> None:
    """What was pending can be kept with the user's session and given to finish."""
    host = SignIn()
    first = oauth(host, pkce=True)
    first.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK)
    kept = first.pending
    assert isinstance(kept, PendingSignIn)

    oauth(host, pkce=True).finish(f"?code=c&state={kept.state}", kept)

    assert host.forms[0]["code_verifier"] == kept.verifier
    assert kept.state not in repr(kept)


def test_pkce_when_asked_for() -> None:
    """The challenge is the hash of the verifier that the exchange shows (RFC 7636)."""
    host = SignIn()
    auth = oauth(host, pkce=True)

    query = parse_qs(urlsplit(auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")).query)
    auth.finish("?code=c&state=st")

    digest = hashlib.sha256(host.forms[0]["code_verifier"].encode()).digest()
    assert query["code_challenge"] == [base64.urlsafe_b64encode(digest).rstrip(b"=").decode()]
    assert query["code_challenge_method"] == ["S256"]


def test_a_code_is_exchanged_once() -> None:
    """When the reply to an exchange is lost, the code isn't sent again by itself."""
    host = SignIn()
    host.answers = [httpx2.ReadTimeout("slow")]
    auth = oauth(host)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.ConnectionTimeout):
        auth.finish("?code=c&state=st")

    assert len(host.forms) == 1


def test_a_store_that_cannot_be_used_is_told_before_the_code_is_spent(tmp_path: Path) -> None:
    """A missing folder or a torn file costs no sign-in: once it is repaired, the same redirect is good."""
    host = SignIn()
    path = tmp_path / "missing" / "token.json"
    auth = oauth(host, store=FileTokenStore(path))
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.TokenStoreError):
        auth.finish("?code=c&state=st")
    path.parent.mkdir()
    path.write_text("{")
    with pytest.raises(errors.TokenStoreError):
        auth.finish("?code=c&state=st")
    assert (host.forms, auth.pending is None) == ([], False)

    path.unlink()
    auth.finish("?code=c&state=st")

    assert FileTokenStore(path).load() == auth.token


def test_an_oauth2_without_addresses_is_refused() -> None:
    """Without a brand the addresses must be given, and with them no brand is needed."""
    with pytest.raises(ValueError, match="brand"):
        b2c.OAuth2(client_id="c", client_secret="s")

    auth = b2c.OAuth2(
        client_id="c", client_secret="s", authorize_url="https://a.example/auth?x=1", token_url="https://a.example/t"
    )
    assert auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK).startswith(
        "https://a.example/auth?x=1&response_type"
    )


def test_an_address_that_nobody_knows_is_said_to_be_missing() -> None:
    """With a token address alone tokens are renewed; signing in and out name the argument that they need."""
    host = SignIn()
    store = MemoryTokenStore(Token("a", "SECRET-REFRESH-0"))
    auth = b2c.OAuth2(
        client_id="c", client_secret="s", token_url="https://a.example/t", store=store, http_client=host.http
    )

    with pytest.raises(ValueError, match="authorize_url"):
        auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK)
    with pytest.raises(ValueError, match="revoke_url"):
        auth.revoke()
    auth.refresh()

    assert (auth.pending, host.refreshes, host.revoked) == (None, 1, [])


# --- staying signed in


def test_a_token_with_time_left_is_not_renewed() -> None:
    """More than five minutes are enough; a short-lived token waits for the last tenth of its life."""
    host = SignIn()
    Api(host, "SECRET-ACCESS-0").client(oauth(host, token(left=301))).vehicles.status(VEHICLE)
    Api(host, "SECRET-ACCESS-0").client(oauth(host, token(lifetime=100, left=11))).vehicles.status(VEHICLE)

    assert host.forms == []


def test_a_reply_without_refresh_token_keeps_the_old_one() -> None:
    """So do the granted scopes, which a refresh reply doesn't tell."""
    host = SignIn()
    host.rotates = False
    auth = oauth(host, token(scopes="data:trip"))

    auth.refresh()
    auth.refresh()

    assert auth.token is not None
    assert (auth.token.refresh_token, auth.token.scopes, host.refreshes) == ("SECRET-REFRESH-0", "data:trip", 2)


@pytest.mark.parametrize("expires_in", [None, "3599", "soon", -5, 0, float("1e400"), [], True])
def test_every_form_of_a_lifetime(expires_in: Any) -> None:
    """A lifetime as text is read; one that is none means: use the token until it is refused."""
    host = SignIn(None if expires_in == float("inf") else expires_in)
    auth = oauth(host, token(left=0))

    auth.obtain()
    auth.obtain()

    assert host.refreshes == 1


def test_fifty_threads_with_an_expired_token_refresh_once() -> None:
    """One refresh serves everybody who waits; the refresh token is used once."""
    host = SignIn(delay=0.05)
    auth = oauth(host, token(left=-1))
    api = Api(host)
    subject = api.client(auth)

    with ThreadPoolExecutor(50) as pool:
        list(pool.map(lambda _: subject.vehicles.status(VEHICLE), range(50)))

    assert (host.refreshes, len(api.requests)) == (1, 50)


def test_fifty_tasks_with_an_expired_token_refresh_once() -> None:
    """The same in an event loop, which stays free meanwhile: the answer waits for the loop to go on."""
    host = SignIn()
    host.gate.clear()
    api = Api(host)
    subject = api.async_client(oauth(host, token(left=-1)))

    async def tick() -> None:
        while not host.forms:
            await asyncio.sleep(0.001)
        host.gate.set()

    async def run() -> None:
        await asyncio.gather(tick(), *(subject.vehicles.status(VEHICLE) for _ in range(50)))

    asyncio.run(run())

    assert (host.refreshes, len(api.requests)) == (1, 50)


def test_fifty_refused_tasks_refresh_once() -> None:
    """Fifty 401s for one token are one refresh, sync clients beside async ones included."""
    host = SignIn(delay=0.02)
    auth = oauth(host, token())
    api = Api(host)
    subject, other = api.async_client(auth), api.client(auth)

    async def run() -> None:
        sync = [asyncio.to_thread(other.vehicles.status, VEHICLE) for _ in range(10)]
        await asyncio.gather(*(subject.vehicles.status(VEHICLE) for _ in range(40)), *sync)

    asyncio.run(run())

    assert host.refreshes == 1


@pytest.mark.parametrize("refused", [False, True], ids=["expired", "refused"])
def test_tasks_that_wait_for_a_refresh_leave_the_threads_to_others(refused: bool) -> None:
    """One thread waits for all of them, so name lookups and files of the same program go on."""
    host = SignIn()
    host.gate.clear()
    api = Api(host)
    subject = api.async_client(oauth(host, token() if refused else token(left=-1)))

    async def run() -> None:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(2))
        calls = [asyncio.create_task(subject.vehicles.status(VEHICLE)) for _ in range(3)]
        while not host.forms:
            await asyncio.sleep(0.001)
        await asyncio.to_thread(host.gate.set)
        await asyncio.gather(*calls)

    asyncio.run(run())

    assert (host.refreshes, len(api.requests)) == (1, 6 if refused else 3)


@pytest.mark.parametrize("fails", [False, True])
def test_a_cancelled_task_takes_nobody_along(fails: bool, caplog: pytest.LogCaptureFixture) -> None:
    """The refresh that it waited for goes on for the others; nobody is told of an error that all have left."""
    host = SignIn()
    host.gate.clear()
    if fails:
        host.refresh_token = "another"
    subject = Api(host).async_client(oauth(host, token(left=-1)))

    async def run(others: int) -> list[Any]:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
        first, *rest = (asyncio.create_task(subject.vehicles.status(VEHICLE)) for _ in range(1 + others))
        while not host.forms:
            await asyncio.sleep(0.001)
        first.cancel()
        await asyncio.wait([first])
        host.gate.set()
        return await asyncio.gather(*rest, return_exceptions=True)

    found = asyncio.run(run(0 if fails else 2))
    gc.collect()

    assert (host.refreshes, len(found)) == (1, 0 if fails else 2)
    assert all(isinstance(each, b2c.models.Status) for each in found)
    assert caplog.records == []


def test_fifty_waiting_calls_share_a_failure() -> None:
    """When the sign-in host is down, fifty calls don't ask it fifty times, and each gets the error."""
    host = SignIn()
    host.answers = [answer(503) for _ in range(50)]
    subject = Api(host).async_client(oauth(host, token(left=-1)))

    async def run() -> list[Any]:
        return await asyncio.gather(*(subject.vehicles.status(VEHICLE) for _ in range(50)), return_exceptions=True)

    found = asyncio.run(run())

    assert {type(each) for each in found} == {errors.ServiceUnavailable}
    assert len(host.forms) == 1


def test_a_failure_is_not_held_against_later_calls() -> None:
    """A second later the sign-in host is asked again, and the login is whole."""
    host, clock = SignIn(), CountingClock()
    host.answers = [answer(503)]
    subject = Api(host).client(oauth(host, token(left=-1), clock))
    with pytest.raises(errors.ServiceUnavailable):
        subject.vehicles.status(VEHICLE)

    clock.sleep(1.1)
    subject.vehicles.status(VEHICLE)

    assert len(host.forms) == 2


@pytest.mark.parametrize(
    "trouble", [answer(503), answer(500), httpx2.ConnectError("refused"), httpx2.Response(200, text="<html>")]
)
def test_an_outage_of_the_sign_in_host_is_ridden_out(trouble: Any) -> None:
    """While the old token still works, calls go on with it, and the host isn't asked with every call."""
    host, clock = SignIn(), CountingClock()
    host.answers = [trouble]
    api = Api(host, "SECRET-ACCESS-0")
    subject = api.client(oauth(host, token(left=200), clock))

    for _ in range(3):
        subject.vehicles.status(VEHICLE)

    assert (len(api.requests), len(host.forms)) == (3, 1)
    clock.sleep(31)
    subject.vehicles.status(VEHICLE)
    assert (host.refreshes, api.requests[-1].headers["authorization"]) == (2, "Bearer SECRET-ACCESS-2")


def test_a_withdrawn_consent_asks_for_a_new_sign_in() -> None:
    """invalid_grant means that only the user can help; the dead token isn't sent again and again."""
    host, clock = SignIn(), CountingClock()
    host.refresh_token = "another"
    subject = Api(host).client(oauth(host, token(left=-1), clock))

    for _ in range(3):
        with pytest.raises(errors.SignInAgain) as caught:
            subject.vehicles.status(VEHICLE)
        clock.sleep(60)

    assert host.refreshes == 1
    assert "SECRET" not in str(caught.value)
    assert "sign in again" in str(caught.value)


def test_nobody_signed_in() -> None:
    """Before the first sign-in a call says so and sends nothing."""
    host = SignIn()
    api = Api(host)
    with pytest.raises(errors.NotSignedIn):
        api.client(oauth(host)).vehicles.status(VEHICLE)

    assert (api.requests, host.forms) == ([], [])


def test_a_token_without_refresh_token_ends() -> None:
    """When it is over, only a new sign-in helps."""
    host = SignIn()
    over = Token("SECRET-ACCESS-0", None, START - 1, 3600)
    with pytest.raises(errors.SignInAgain):
        Api(host).client(oauth(host, over)).vehicles.status(VEHICLE)


@pytest.mark.parametrize("jump", [-10_000_000.0, 10_000_000.0])
def test_a_clock_that_jumps_costs_a_refresh_at_most(jump: float) -> None:
    """Set back or forward by months, the client still gets its reply, with one refresh at most."""
    host, clock = SignIn(), CountingClock()
    api = Api(host)
    auth = oauth(host, token(left=-1), clock)
    subject = api.client(auth)
    subject.vehicles.status(VEHICLE)
    host.access_token = "changed meanwhile" if jump < 0 else host.access_token

    clock.wall += jump
    subject.vehicles.status(VEHICLE)

    assert host.refreshes == 2


def test_a_cancelled_task_loses_no_token() -> None:
    """Cancelled in the middle of a refresh, a task leaves a refresh that ends and is saved."""
    host = SignIn()
    host.gate.clear()
    store = MemoryTokenStore(token(left=-1))
    subject = Api(host).async_client(oauth(host, store=store))

    async def run() -> None:
        task = asyncio.create_task(subject.vehicles.status(VEHICLE))
        while not host.forms:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        host.gate.set()
        await subject.vehicles.status(VEHICLE)

    asyncio.run(run())

    saved = store.load()
    assert host.refreshes == 1
    assert saved is not None
    assert saved.refresh_token == host.refresh_token


def test_another_token_in_the_store_is_taken_over() -> None:
    """When another process renewed the token meanwhile, its token is used and no refresh is spent."""
    host = SignIn()
    store = MemoryTokenStore(token(left=-1))
    auth = oauth(host, store=store)
    auth.load()
    store.save(Token("SECRET-ACCESS-NEW", "SECRET-REFRESH-NEW", START + 3600, 3600))

    assert auth.obtain()["Authorization"] == "Bearer SECRET-ACCESS-NEW"
    assert host.forms == []


def test_a_store_that_cannot_save_is_told_and_the_token_still_works() -> None:
    """A full disk is an error once; the new token stays in memory."""

    class Full(MemoryTokenStore):
        def save(self, token: Token | None) -> None:
            raise errors.TokenStoreError("/full", "no space left", "make room")

    host = SignIn()
    auth = oauth(host, store=Full(token(left=-1)))
    with pytest.raises(errors.TokenStoreError):
        auth.obtain()

    assert auth.obtain()["Authorization"] == "Bearer SECRET-ACCESS-1"


class FullOnce(MemoryTokenStore):
    """The first save fails."""

    failed = False

    def save(self, token: Token | None) -> None:
        if not self.failed:
            self.failed = True
            raise errors.TokenStoreError("/full", "no space left", "make room")
        super().save(token)


def test_a_sign_in_that_cannot_be_saved_is_used() -> None:
    """The error is told; the code is spent, so the token that it brought isn't thrown away."""
    host = SignIn()
    store = FullOnce(token(left=-1))
    auth = oauth(host, store=store)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state="st")

    with pytest.raises(errors.TokenStoreError):
        auth.finish("?code=c&state=st")

    assert auth.obtain()["Authorization"] == "Bearer SECRET-ACCESS-1"
    auth.refresh()
    assert host.forms[-1]["refresh_token"] == "SECRET-REFRESH-1"
    assert store.load() == auth.token


def test_a_renewal_that_cannot_be_saved_is_not_undone() -> None:
    """The store still holds the refresh token that was spent; the next renewal uses the newer one, and saves."""
    host, clock = SignIn(), CountingClock()
    store = FullOnce(token(left=-1))
    auth = oauth(host, store=store, clock=clock)
    with pytest.raises(errors.TokenStoreError):
        auth.obtain()

    clock.sleep(3600)

    assert auth.obtain()["Authorization"] == "Bearer SECRET-ACCESS-2"
    assert store.load() == auth.token
    auth.revoke()
    assert host.revoked == ["SECRET-REFRESH-2"]


def test_a_store_may_keep_a_lock_of_its_own() -> None:
    """Only a method of that name makes a store one for several processes."""

    class Locked(MemoryTokenStore):
        lock = threading.Lock()

    host = SignIn()

    oauth(host, store=Locked(token(left=-1))).obtain()

    assert host.refreshes == 1


@pytest.mark.parametrize("access", ["SECRET-tökén", "SECRET\nX-Evil: 1", "SECRET\x7f", "SECRET\t"])
def test_a_token_that_no_header_takes_is_refused(access: str) -> None:
    """The error comes where the token does and doesn't show it; the old token stays."""
    host = SignIn()
    host.answers = [answer(200, {"access_token": access, "refresh_token": "SECRET-REFRESH-1"})]
    auth = oauth(host, token(left=-1))

    with pytest.raises(errors.AuthError, match="access_token") as caught:
        auth.obtain()

    assert "SECRET" not in f"{caught.value} {caught.value!r}"
    assert auth.token == token(left=-1)


TROUBLES = [httpx2.ReadTimeout("slow"), httpx2.ReadError("reset"), answer(502), answer(504)]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("trouble", TROUBLES, ids=["timeout", "reset", "502", "504"])
def test_a_failing_refresh_is_no_lost_command(trouble: Any, asynchronous: bool) -> None:
    """The command wasn't executed, so its listing isn't searched and the error is that of the token request."""
    host = SignIn()
    host.answers = [trouble]
    api = Api(host)
    auth = oauth(host, token(left=-1.0))
    body = b2c.models.Remote.from_wire({"wakeUp": {"action": "WakeUp"}})

    def send() -> None:
        if asynchronous:
            asyncio.run(api.async_client(auth).remotes.send(VEHICLE, "cb", body=body))
        else:
            api.client(auth).remotes.send(VEHICLE, "cb", body=body)

    with pytest.raises((errors.ConnectionFailed, errors.StatusError), match="token refresh") as caught:
        send()

    assert not isinstance(caught.value, errors.CommandUnconfirmed)
    assert api.requests == []


# --- signing out, other grants, own ways


def test_revoking_signs_out() -> None:
    """The refresh token is given back, which ends the access token too, and is forgotten."""
    host = SignIn()
    store = MemoryTokenStore(token())
    auth = oauth(host, store=store)

    auth.revoke()

    assert host.revoked == ["SECRET-REFRESH-0"]
    assert host.urls == ["https://idpcvs.peugeot.com/am/oauth2/token/revoke?realm=clientsB2CPeugeot"]
    assert (store.load(), auth.token) == (None, None)
    with pytest.raises(errors.NotSignedIn):
        auth.revoke()


def test_a_revocation_that_fails_keeps_the_token() -> None:
    """Until the server has taken it back, the token isn't forgotten."""
    host = SignIn()
    host.answers = [answer(503)]
    store = MemoryTokenStore(token())

    with pytest.raises(errors.ServiceUnavailable):
        oauth(host, store=store).revoke()

    assert store.load() == token()


def test_client_credentials() -> None:
    """A partner's program gets its token itself, keeps it, and gets another after a 401."""
    host = SignIn()
    auth = ClientCredentials(
        token_url="https://idfed.example/as/token.oauth2", client_id=CLIENT_ID, client_secret=CLIENT_SECRET,
        scope="prd:TEST", http_client=host.http, clock=CountingClock(),
    )  # fmt: skip
    api = Api(host)
    subject = api.client(auth)

    subject.vehicles.status(VEHICLE)
    host.access_token = "changed meanwhile"
    subject.vehicles.status(VEHICLE)

    form = {"grant_type": "client_credentials", "client_id": CLIENT_ID, "scope": "prd:TEST"}
    assert host.forms == [form, form]
    assert (auth.scopes, subject.options.client_id) == (("openid", "profile"), CLIENT_ID)


def test_an_own_way_to_authenticate() -> None:
    """A subclass of Auth can bring headers of its own and renew them."""

    class Own(Auth):
        count = 0
        renewable = True

        def ready(self) -> None:
            return None

        def obtain(self) -> dict[str, str]:
            return {"X-Token": f"t{self.count}"}

        def renew(self, rejected: Any) -> dict[str, str]:
            self.count += 1
            return self.obtain()

    script = Script(answer(401), answer(200, {}))
    b2c.Client(Own(), base_url=BASE, http_client=script.http).vehicles.status(VEHICLE)

    assert [request.headers["x-token"] for request in script.requests] == ["t0", "t1"]


@pytest.mark.parametrize("text", ["SECRET\n", " SECRET", "SEC RET", "SECRET\r\nX-Evil: 1", "SECRÉT", ""])
def test_a_token_that_no_header_can_carry_is_refused_at_once(text: str) -> None:
    """As one that was read from a file with its line break; it isn't shown."""
    with pytest.raises(ValueError, match="line breaks") as caught:
        Bearer(text)

    assert "SEC" not in str(caught.value)


def test_no_login_sends_no_credentials() -> None:
    """Without auth a call goes out without Authorization."""
    script = Script(answer(200, {}))
    b2c.Client(base_url=BASE, http_client=script.http).vehicles.status(VEHICLE)

    assert "authorization" not in script.requests[0].headers


def test_tokens_and_logins_show_no_secret() -> None:
    """repr of tokens, logins and stores holds no secret."""
    auth = oauth(SignIn(), token())

    assert "SECRET" not in f"{auth!r} {auth.token!r} {auth.obtain()!r} {Token('SECRET')!r}"


def test_the_lock_of_a_forked_process_is_its_own() -> None:
    """A lock that a thread holds while the process forks doesn't hang the child's copy."""
    auth = oauth(SignIn(), token())
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with auth._lock:
            held.set()
            done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    try:
        child = os.fork()
        if child == 0:
            os._exit(
                0 if auth.obtain()["Authorization"] == "Bearer SECRET-ACCESS-0" and auth._lock.acquire(timeout=5) else 1
            )
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        done.set()
        thread.join()


OAUTH_CODES = {
    "invalid_request": "report this",
    "invalid_client": "client_secret",
    "unauthorized_client": "application",
    "unsupported_grant_type": "token_url",
    "invalid_scope": "scopes",
    "something_new": "error.description",
}


@pytest.mark.parametrize(("code", "remedy"), OAUTH_CODES.items())
def test_a_refusal_of_the_token_endpoint_has_a_remedy_of_its_own(code: str, remedy: str) -> None:
    """RFC 6749 5.2: whoever reads it learns whom to ask, and the driver isn't sent to sign in for nothing."""
    error = _refused(400, {"error": code, "error_description": "no"})

    assert type(error) is errors.SignInRefused
    assert (error.error, error.description, error.status) == (code, "no", 400)
    assert remedy in str(error)
    assert "sign in again" not in str(error)


@pytest.mark.parametrize("code", ["server_error", "temporarily_unavailable"])
@pytest.mark.parametrize("status", [400, 500, 503])
def test_a_token_endpoint_with_a_bad_day_asks_nobody_to_sign_in(code: str, status: int) -> None:
    """The grant is as good as before."""
    error = _refused(status, {"error": code})

    assert type(error) is errors.SignInUnavailable
    assert isinstance(error, errors.AuthError)
    assert "as good as before" in str(error)


@pytest.mark.parametrize(
    ("status", "kind"), [(429, errors.RateLimited), (500, errors.ServerError), (503, errors.ServerError)]
)
def test_a_token_endpoint_without_a_code_of_its_own_is_temporary_too(status: int, kind: type[Exception]) -> None:
    """429 and 5xx say nothing about the driver."""
    error = _refused(status, {"message": "down"})

    assert isinstance(error, kind)
    assert "sign in again" not in str(error)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 302])
@pytest.mark.parametrize(
    "body", [{}, {"message": "Request blocked"}, {"code": 40300}], ids=["empty", "wall", "gateway"]
)
def test_a_wall_before_the_token_endpoint_is_told_as_one(status: int, body: dict[str, str]) -> None:
    """Something that answers in its place says nothing of vehicles, scopes or the driver, and the error neither."""
    error = _refused(status, body)

    assert isinstance(error, errors.StatusError)
    assert error.status == status
    assert error.remedy == "check token_url, realm and proxy; the grant is as good as before"
    assert "sign in" not in str(error)


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize("error", ["invalid_grant", " Invalid_Grant ", "INVALID_GRANT"])
def test_a_code_means_the_same_in_any_case_and_status(error: str, status: int) -> None:
    """Only the driver can help here, however the server writes it."""
    assert isinstance(_refused(status, {"error": error}), errors.SignInAgain)


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_code_that_is_new_is_no_matter_of_the_driver(status: int) -> None:
    """RFC 6749 8.5 lets servers have codes of their own."""
    error = _refused(status, {"error": "access_denied"})

    assert (type(error), error.error, error.status) == (errors.SignInRefused, "access_denied", status)


def test_an_error_of_the_token_endpoint_survives_copying() -> None:
    """Threads that wait for the same renewal each get their own."""
    error = _refused(400, {"error": "invalid_client", "error_description": "no"})

    again = pickle.loads(pickle.dumps(error))

    assert (str(again), again.error, again.status) == (str(error), error.error, error.status)


def _refused(status: int, body: dict[str, str]) -> Any:
    """What a renewal raises when the token endpoint answers so."""
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(status, json=body)))
    auth = b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", http_client=http)
    auth._save(Token("SECRET-ACCESS-0", "SECRET-REFRESH-0", START - 1, 3600))
    with pytest.raises(errors.ConnectedCarError) as caught:
        auth.refresh()
    return caught.value
