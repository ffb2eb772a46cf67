"""One application and many drivers: one connection pool, and for each driver a token, a grant and budgets of its own."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Generic, Self, TypeVar

from ..core.auth.oauth2 import OAuth2
from ..core.base.clock import CLOCK, Clock
from ..core.base.fork import watch
from ..core.client.base_client import BaseClient
from ..core.client.preload import preload
from ..core.client.session import Session
from ..core.http.own_client import OwnAsyncHttp, OwnHttp
from ..core.http.protocols import Cert, Verify, connection_options
from .driver_store import DriverStore, MemoryDriverStore, of_driver

ClientT = TypeVar("ClientT", bound=BaseClient[Any])
AuthT = TypeVar("AuthT", bound=OAuth2)


class Pool:
    """An HTTP client that is made at first use and again in a forked process, and keeps no cookies.

    A server that names its sessions by cookie would otherwise see the calls of one driver in the session of another.
    """

    def __init__(self, kind: type[Any], connection: Mapping[str, Any]) -> None:
        self._kind = kind
        self._connection = connection
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """The connections are the parent's."""
        self._made: Any = None
        self._making = threading.Lock()

    @property
    def http(self) -> Any:
        """The HTTP client: threads that start together get the same."""
        with self._making:
            if self._made is None:
                self._made = self._kind(**self._connection)
            return self._made

    def build_request(self, method: str, url: str, *, headers: Any, timeout: Any, **body: Any) -> Any:
        """As the HTTP client does; ``body`` is ``content`` or ``files``."""
        return self.http.build_request(method, url, headers=headers, timeout=timeout, **body)

    def send(self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool) -> Any:
        """As the HTTP client does; awaitable where its own is."""
        return self.http.send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)

    def released(self) -> Any:
        """The HTTP client, to be closed; None when there is none."""
        with self._making:
            made, self._made = self._made, None
            return made

    def close(self) -> None:
        """Nothing: a client that is closed leaves the pool to the others."""

    async def aclose(self) -> None:
        """Nothing, as `close`."""


class _Drivers(Generic[ClientT, AuthT]):
    """Many drivers, whether their clients are used from threads or from an event loop."""

    _client: ClassVar[type[Any]]
    _auth: ClassVar[type[Any]]
    _http: ClassVar[type[Any]]

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        store: DriverStore | None = None,
        brand: str | None = None,
        realm: str | None = None,
        authorize_url: str | None = None,
        token_url: str | None = None,
        revoke_url: str | None = None,
        pkce: bool = False,
        cert: Cert | None = None,
        verify: Verify = True,
        proxy: str | None = None,
        http_client: Any = None,
        token_http_client: Any = None,
        clock: Clock = CLOCK,
        **options: Any,
    ) -> None:
        """The application's own sign-in, as for `OAuth2`; ``options`` are those of a client (``timeout``, ``retry``, ...).

        ``store`` keeps the tokens by driver, in memory when there is none. ``http_client`` and, for tokens,
        ``token_http_client`` are used in place of a pool made here; give ones that keep no cookies. Raises what
        `OAuth2` and a client raise.
        """
        connection = connection_options(cert, verify, proxy)
        self._pool = Pool(self._http, connection)
        self._token_pool = self._pool if self._http is OwnHttp else Pool(OwnHttp, connection)
        self._store: DriverStore = store if store is not None else MemoryDriverStore()
        self._sign_in: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "brand": brand,
            "realm": realm,
            "authorize_url": authorize_url,
            "token_url": token_url,
            "revoke_url": revoke_url,
            "pkce": pkce,
            "http_client": self._token_pool if token_http_client is None else token_http_client,
            "clock": clock,
        }
        self._shared: Any = http_client if http_client is not None else self._pool
        self._model: ClientT = self._client(
            self._auth(**self._sign_in), http_client=self._shared, clock=clock, **options
        )
        self._sessions: weakref.WeakValueDictionary[str, Session] = weakref.WeakValueDictionary()
        self._auths: weakref.WeakValueDictionary[str, AuthT] = weakref.WeakValueDictionary()
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """A lock that some thread held while the process forked would be held for ever in the child."""
        self._guard = threading.Lock()

    def client(self, driver: str) -> ClientT:
        """A client whose calls are this driver's; the same token, grant and budgets for each that is asked for.

        What it learnt of the driver's cars is kept as long as a client of the driver is in use; the token is kept
        in the store. Raises `ValueError` for an empty name.
        """
        client: ClientT = self._model.with_options()
        client._session = self._session(driver)
        return client

    def auth(self, driver: str) -> AuthT:
        """How this driver signs in (``authorization_url``, ``finish``), and out (``revoke``); that of `client`.

        Keep it, or its ``pending``, until the redirect arrives.
        """
        self._require_name(driver)
        with self._guard:
            return self._auth_of(driver)

    def _session(self, driver: str) -> Session:
        self._require_name(driver)
        with self._guard:
            session = self._sessions.get(driver)
            if session is None:
                session = self._sessions[driver] = self._made_for(driver)
            return session

    @staticmethod
    def _require_name(driver: object) -> None:
        if not isinstance(driver, str) or not driver:
            raise ValueError("a driver is named by a text that isn't empty")

    def _auth_of(self, driver: str) -> AuthT:
        auth = self._auths.get(driver)
        if auth is None:
            auth = self._auths[driver] = self._auth(store=of_driver(self._store, driver), **self._sign_in)
        return auth

    def _made_for(self, driver: str) -> Session:
        model, auth = self._model._session, self._auth_of(driver)
        return Session(model.api, auth, self._shared, self._no_other, model.observers, model.clock, model.drift)

    @staticmethod
    def _no_other() -> Any:
        raise AssertionError("a session of many has its HTTP client from the start")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class SyncDrivers(_Drivers[ClientT, AuthT]):
    """Many drivers, for threads; usable as a context manager."""

    _http = OwnHttp

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of all drivers."""
        if (http := self._pool.released()) is not None:
            http.close()


class AsyncDrivers(_Drivers[ClientT, AuthT]):
    """Many drivers, for an event loop."""

    _http = OwnAsyncHttp

    async def __aenter__(self) -> Self:
        from asyncio import to_thread  # Not above: a program without an event loop needn't load it.

        await to_thread(preload, self._model._api.namespace)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections of all drivers."""
        if (http := self._token_pool.released()) is not None:
            http.close()
        if (http := self._pool.released()) is not None:
            await http.aclose()
