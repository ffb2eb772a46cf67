"""Tokens that are renewed: one request at a time, whoever asks - threads, tasks, processes, forks."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from ..base.clock import CLOCK, Clock
from ..base.fork import watch
from ..base.redact import SecretHeaders
from ..errors.base import ConnectedCarError, NotSignedIn, SignInAgain
from ..http.deadline import left, waited_in_vain
from ..scopes.algebra import Scope, scopes_in
from .base import Auth
from .store import MemoryTokenStore, SharedTokenStore, TokenStore
from .token import Token

# The same object for the same text: a client parses a grant anew only when it is another one.
_scopes_in = lru_cache(maxsize=64)(scopes_in)

_PATIENCE = 60.0
"""Seconds that a thread waits for another one outside of a call; within one its timeout holds."""
_QUIET = 1.0
"""Seconds after a failed renewal in which everybody who asks gets the same failure, so that fifty
waiting calls don't become fifty requests."""
_QUIET_WITH_TOKEN = 30.0
"""Likewise while the old token still works: the sign-in host is down, the API may not be."""


class TokenAuth(Auth):
    """Base of what holds a token and can get another; subclasses say how (`_fetch`).

    Memory holds the token in use; the store is read at first use and before each exchange, so that a
    token which another process renewed is taken over instead of renewed again, and a store that can't
    be used is told before a code or a refresh token is spent.
    """

    def __init__(self, store: TokenStore | None, clock: Clock = CLOCK) -> None:
        self._store: TokenStore = store if store is not None else MemoryTokenStore()
        self._clock = clock
        self._token: Token | None = None
        self._stored: Token | None = None
        """What the store held when it was last looked at; older than the token in use when saving failed."""
        self._headers: Mapping[str, str] = SecretHeaders()
        self._loaded = False
        self._failure: Callable[[], ConnectedCarError] | None = None
        self._quiet_until = 0.0
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """A lock that some thread held while the process forked would be held for ever in the child."""
        self._lock = threading.RLock()

    @property
    def token(self) -> Token | None:
        """The token in use; None before signing in."""
        if not self._loaded:
            self.load()
        return self._token

    @property
    def scopes(self) -> tuple[Scope, ...] | None:
        """The granted ones, in the order in which the server named them; None when they aren't known."""
        token = self.token
        return None if token is None or token.scopes is None else _scopes_in(token.scopes)

    @property
    def renewable(self) -> bool:
        """True: a token can be exchanged."""
        return True

    def load(self) -> None:
        """Read the store. Raises `TokenStoreError`."""
        with self._lock:
            if not self._loaded:
                self._look()

    def ready(self) -> Mapping[str, str] | None:
        """The token, unless it is nearly over."""
        return self._headers if self._is_usable(None) else None

    def obtain(self) -> Mapping[str, str]:
        """The token, renewed if need be. Raises `AuthError`, `StatusError`, `ConnectionFailed`."""
        return self.ready() or self._renewed(None)

    def renew(self, rejected: Mapping[str, str]) -> Mapping[str, str] | None:
        """Another token than the rejected one. Raises like `obtain`."""
        return self._renewed(rejected)

    def refresh(self) -> None:
        """Get a new token now. Raises `SignInAgain`, `StatusError`, `ConnectionFailed`, `TokenStoreError`."""
        self.load()
        self._renewed(self._headers)

    def _fetch(self, token: Token | None) -> Token:
        """A new token in exchange for ``token``. Raises `AuthError` when there is nothing to exchange."""
        raise NotImplementedError

    def _take(self, token: Token | None) -> None:
        self._loaded = True
        if token != self._token:
            self._headers = SecretHeaders(Authorization=f"Bearer {token.access_token}") if token else SecretHeaders()
            self._token = token

    def _look(self) -> None:
        """Take over what the store holds, but not a second time: a token that couldn't be saved is newer."""
        stored = self._store.load()
        if not self._loaded or stored != self._stored:
            self._take(stored or self._token)
            self._stored = stored

    def _save(self, token: Token | None) -> None:
        self._take(token)
        self._store.save(token)
        self._stored = token

    def _renewed(self, rejected: Mapping[str, str] | None) -> Mapping[str, str]:
        """Usable headers other than ``rejected``, renewed by us or by somebody else meanwhile."""
        with self._turn(), self._store_lock():
            self._look()
            if not self._is_usable(rejected):
                self._exchange(rejected)
            return self._headers

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """One thread at a time, none waiting for longer than its call may take."""
        lock = self._lock
        if not lock.acquire(timeout=left(_PATIENCE)):
            raise waited_in_vain()
        try:
            yield
        finally:
            lock.release()

    def _is_usable(self, rejected: Mapping[str, str] | None) -> bool:
        token, now = self._token, self._clock.time()
        if token is None or self._headers == rejected:
            return False
        return not token.is_due(now) or (not token.is_over(now) and self._is_quiet())

    def _is_quiet(self) -> bool:
        return self._failure is not None and self._clock.monotonic() < self._quiet_until

    def _exchange(self, rejected: Mapping[str, str] | None) -> None:
        if self._failure is not None and self._is_quiet():
            raise self._failure()
        try:
            token = self._fetch(self._token)
        except ConnectedCarError as error:
            self._failure = _again(error)
            final = isinstance(error, (SignInAgain, NotSignedIn))
            old_works = self._token is not None and self._headers != rejected
            if final or not old_works or self._token is None or self._token.is_over(self._clock.time()):
                self._quiet_until = self._clock.monotonic() + _QUIET
                raise
            self._quiet_until = self._clock.monotonic() + _QUIET_WITH_TOKEN
        else:
            self._failure = None
            self._save(token)

    def _store_lock(self) -> contextlib.AbstractContextManager[object]:
        store = self._store
        if isinstance(store, SharedTokenStore) and callable(store.lock):
            return store.lock()
        return contextlib.nullcontext()  # A store for one process may keep a lock of its own under this name.

    def _signed_in(self) -> Token:
        token = self.token
        if token is None:
            raise NotSignedIn("nobody has signed in yet")
        return token


def _again(error: ConnectedCarError) -> Callable[[], ConnectedCarError]:
    """The same error anew, for each thread its own traceback."""
    return lambda: type(error)(*error.args)
