"""One application, one pool, many drivers: nothing of one driver ever under another's name."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.core.base.clock import Clock
from connected_car.auth import Token
from connected_car.drivers import DriverStore, FolderDriverStore, MemoryDriverStore
from connected_car.errors import MissingScope, NotSignedIn, SignInAgain
from hypothesis import given
from hypothesis import strategies as st

BACK = "https://me.example/back"
SCOPES = {"anna": "data:telemetry", "ben": "data:telemetry,data:trip", "eva": ""}


class World:
    """A sign-in host and a server that know whose every token is; tokens last a minute and a refresh token works once."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.owner: dict[str, str] = {}
        self.spent: set[str] = set()
        self.refreshed: list[str] = []
        self.wrong: list[str] = []
        self.count = 0
        self._lock = threading.Lock()

    def clock(self) -> Clock:
        """The world's time."""
        world = self

        class Its(Clock):
            """Stands still between the steps."""

            def time(self) -> float:
                return world.now

            def monotonic(self) -> float:
                return world.now

        return Its()

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Notes whatever arrives under another driver's name."""
        with self._lock:
            if "cookie" in request.headers:
                self.wrong.append(f"a cookie in {request.url.path}")
            return self._token(request) if request.url.host != "api.example" else self._status(request)

    def _token(self, request: httpx2.Request) -> httpx2.Response:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        given_ = form.get("code") or form.get("refresh_token") or form["token"]
        driver = given_.split("-")[0]
        if "refresh_token" in form:
            self.refreshed.append(driver)
            if given_ in self.spent:
                return httpx2.Response(400, json={"error": "invalid_grant"})
            self.spent.add(given_)
        self.count += 1
        access = f"{driver}-access-{self.count}"
        self.owner[access] = driver
        body = {"access_token": access, "refresh_token": f"{driver}-refresh-{self.count}", "expires_in": 60}
        return httpx2.Response(200, json=body, headers={"set-cookie": f"session={driver}"})

    def _status(self, request: httpx2.Request) -> httpx2.Response:
        driver = request.url.path.split("/")[3].split("-")[0]
        if self.owner.get(request.headers["authorization"].removeprefix("Bearer ")) != driver:
            self.wrong.append(f"{request.url.path} under {request.headers['authorization']}")
        return httpx2.Response(200, json={"label": driver}, headers={"set-cookie": f"session={driver}"})

    def drivers(self, store: DriverStore | None = None) -> b2c.Drivers:
        """Of one application."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.answer), cookies=_none())
        return b2c.Drivers(
            client_id="app", client_secret="invented", brand="peugeot", store=store, base_url="https://api.example",
            http_client=http, token_http_client=http, clock=self.clock(),
        )  # fmt: skip


def _none() -> Any:
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def sign_in(drivers: Any, driver: str) -> Token:
    auth = drivers.auth(driver)
    auth.authorization_url(scopes=["data:telemetry"], redirect_uri=BACK, state=driver)
    found: Token = auth.finish(f"{BACK}?code={driver}-code&state={driver}&scope={SCOPES.get(driver, 'data:telemetry')}")
    return found


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_each_driver_has_token_and_grant_of_his_own() -> None:
    """One signs in and another doesn't notice."""
    world = World()
    drivers = world.drivers()

    sign_in(drivers, "anna")
    with pytest.raises(NotSignedIn):
        drivers.client("ben").vehicles.status("ben-car")
    sign_in(drivers, "ben")
    sign_in(drivers, "eva")

    assert drivers.client("anna").vehicles.status("anna-car").wire["label"] == "anna"
    assert [*drivers.client("anna").grant] == ["data:telemetry"]
    assert [*drivers.client("ben").grant] == ["data:telemetry", "data:trip"]
    with pytest.raises(MissingScope):
        drivers.client("eva").vehicles.status("eva-car")
    with pytest.raises(MissingScope):
        drivers.client("anna").trips.list("anna-car")
    assert world.wrong == []


def test_the_same_driver_is_the_same_for_all_who_ask() -> None:
    """Login, what is known of his cars and limits are shared; another driver shares nothing but connections."""
    drivers = World().drivers()
    anna, again, ben = drivers.client("anna"), drivers.client("anna"), drivers.client("ben")

    assert anna.auth is again.auth is drivers.auth("anna") is anna.with_options(timeout=1).auth
    assert anna.auth is not ben.auth
    assert anna._session.http is ben._session.http
    assert "anna" not in repr(drivers) + repr(anna)


def test_a_sign_in_that_is_kept_is_that_of_every_client_made_later() -> None:
    """Also when nobody held a client in between."""
    drivers = World().drivers()
    auth = drivers.auth("anna")
    gc.collect()

    assert drivers.client("anna").auth is auth is drivers.auth("anna")


@pytest.mark.parametrize("name", ["", None, 7])
def test_a_driver_has_a_name(name: Any) -> None:
    """An empty one would be everybody's."""
    with pytest.raises(ValueError, match="isn't empty"):
        World().drivers().client(name)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_fifty_calls_renew_a_token_once_and_only_their_own() -> None:
    """Single flight for each driver; the refresh token of one that works once is spent once."""
    world = World()
    drivers = world.drivers()
    for driver in ("anna", "ben"):
        sign_in(drivers, driver)
    world.now += 59
    failed: list[BaseException] = []

    def call(driver: str) -> None:
        try:
            drivers.client(driver).vehicles.status(f"{driver}-car")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=call, args=(driver,)) for driver in ("anna", "ben") for _ in range(25)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    assert sorted(world.refreshed) == ["anna", "ben"]
    assert world.wrong == []


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["sign in", "call", "wait", "forget clients", "sign out", "refresh"]),
        st.sampled_from(["anna", "ben", "eva"]),
    ),
    max_size=25,
)


@pytest.mark.filterwarnings("ignore::UserWarning")
@given(STEPS)
def test_whatever_happens_in_which_order_nothing_is_mixed_up(steps: list[tuple[str, str]]) -> None:
    """Signing in and out, calls, renewals, clients that come and go: every request carries its own driver's token."""
    world = World()
    store = MemoryDriverStore()
    drivers = world.drivers(store)
    held: list[Any] = []

    for step, driver in steps:
        try:
            if step == "sign in":
                sign_in(drivers, driver)
            elif step == "call":
                held.append(drivers.client(driver))
                assert held[-1].vehicles.status(f"{driver}-car").wire["label"] == driver
            elif step == "wait":
                world.now += 40
            elif step == "forget clients":
                held.clear()
                gc.collect()
            elif step == "sign out":
                drivers.auth(driver).revoke()
            else:
                drivers.auth(driver).refresh()
        except (NotSignedIn, MissingScope):
            pass
        for each in ("anna", "ben", "eva"):
            token = store.load(each)
            assert token is None or world.owner[token.access_token] == each

    assert world.wrong == []


def test_a_token_outlives_the_program_in_the_store(tmp_path: Path) -> None:
    """In a folder: a file for each driver, named so that it lists nobody, readable by the owner alone."""
    world = World()
    sign_in(world.drivers(FolderDriverStore(tmp_path / "tokens")), "anna")

    again = world.drivers(FolderDriverStore(tmp_path / "tokens"))

    assert again.client("anna").vehicles.status("anna-car").wire["label"] == "anna"
    files = [file for file in (tmp_path / "tokens").iterdir() if file.suffix == ".json"]
    assert len(files) == 1
    assert "anna" not in files[0].name
    assert files[0].stat().st_mode & 0o077 == 0
    assert json.loads(files[0].read_text())["access_token"].startswith("anna-")
    again.auth("anna").revoke()
    assert [file for file in (tmp_path / "tokens").iterdir() if file.suffix == ".json"] == []


def test_a_store_of_ones_own_needs_three_methods() -> None:
    """By driver: load, save, and a lock from reading to saving."""
    seen: list[str] = []

    class Database:
        def __init__(self) -> None:
            self.rows: dict[str, dict[str, Any]] = {}

        def load(self, driver: str) -> Token | None:
            return Token.from_dict(self.rows[driver]) if driver in self.rows else None

        def save(self, driver: str, token: Token | None) -> None:
            seen.append(f"save {driver}")
            self.rows.pop(driver, None)
            if token is not None:
                self.rows[driver] = token.to_dict()

        def lock(self, driver: str) -> AbstractContextManager[object]:
            from contextlib import contextmanager

            @contextmanager
            def held() -> Iterator[None]:
                seen.append(f"lock {driver}")
                yield
                seen.append(f"unlock {driver}")

            return held()

    sign_in(World().drivers(Database()), "anna")

    assert seen == ["lock anna", "save anna", "unlock anna"]


def test_a_refresh_token_that_was_used_elsewhere_ends_that_driver_alone() -> None:
    """The others go on."""
    world = World()
    drivers = world.drivers()
    sign_in(drivers, "anna")
    sign_in(drivers, "ben")
    anna = drivers.auth("anna")
    assert anna.token is not None
    world.spent.add(str(anna.token.refresh_token))
    world.now += 61

    with pytest.raises(SignInAgain):
        drivers.client("anna").vehicles.status("anna-car")

    assert drivers.client("ben").vehicles.status("ben-car").wire["label"] == "ben"


def test_a_pool_of_our_own_keeps_no_cookies() -> None:
    """A session cookie of one driver would otherwise travel with the next."""
    with b2c.Drivers(client_id="app", client_secret="invented", brand="peugeot") as drivers:
        http = drivers._pool.http
        reply = httpx2.Response(
            200, headers={"set-cookie": "session=anna"}, request=httpx2.Request("GET", "https://api.example")
        )
        http._client.cookies.extract_cookies(reply)

        assert [*http._client.cookies.jar] == []
        assert (
            "cookie"
            not in http.build_request("GET", "https://api.example", headers={}, content=None, timeout=1).headers
        )


def test_the_same_for_an_event_loop() -> None:
    """Clients are awaited; signing in is not."""
    world = World()

    async def run() -> list[str]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(world.answer), cookies=_none())
        token_http = httpx2.Client(transport=httpx2.MockTransport(world.answer), cookies=_none())
        async with b2c.AsyncDrivers(
            client_id="app", client_secret="invented", brand="peugeot", base_url="https://api.example",
            http_client=http, token_http_client=token_http, clock=world.clock(),
        ) as drivers:  # fmt: skip
            for driver in ("anna", "ben"):
                sign_in(drivers, driver)
            world.now += 59
            calls = [drivers.client(driver).vehicles.status(f"{driver}-car") for driver in ("anna", "ben") * 10]
            return [status.wire["label"] for status in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == ["anna", "ben"] * 10
    assert sorted(world.refreshed) == ["anna", "ben"]
    assert world.wrong == []
