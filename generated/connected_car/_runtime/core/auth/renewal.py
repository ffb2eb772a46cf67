"""Tokens that are renewed: one request at a time, whoever asks - threads, tasks, processes, forks."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from ..base.budget import Budget, Spending
from ..base.clock import CLOCK, Clock
from ..base.fork import watch
from ..base.redact import SecretHeaders
from ..errors.without_reply import NotSignedIn, ConnectedCarError, SignInAgain
from ..http.deadline import left, waited_in_vain
from ..scopes.algebra import Scope, scopes_in
from .credentials import Auth
from .store import MemoryTokenStore, RenewalCountingStore, SharedTokenStore, TokenStore
from .token import Token

# The same object for the same text: a client parses a grant anew only when it is another one.
_scopes_in = lru_cache(maxsize=64)(scopes_in)

_PATIENCE = 60.0
"""Seconds that a thread waits for another one outside of a call; within one its timeout holds."""
_FAILURE_TTL = 1.0
"""Seconds after a failed renewal in which everybody who asks gets the same failure, so that fifty
waiting calls don't become fifty requests."""
_FAILURE_TTL_WITH_TOKEN = 30.0
"""Likewise while the old token still works: the sign-in host is down, the API may not be.

A longer wait that the token endpoint asks for (``Retry-After``) takes the place of both.
"""


class TokenAuth(Auth):
    """Base of what holds a token and can get another; subclasses say how (`_fetch`).

    Memory holds the token in use; the store is read at first use and before each exchange, so that a
    token which another process renewed is taken over instead of renewed again, and a store that can't
    be used is told before a code or a refresh token is spent.

    A token whose time isn't up is renewed within a budget (`renewals`), and not because it was refused when it
    is the outcome of a renewal and no call has succeeded with it: for whatever the gateway refuses it, another
    one won't help.
    """

    renewals: Budget = Budget()

    def __init__(self, store: TokenStore | None, clock: Clock = CLOCK) -> None:
        self._store: TokenStore = store if store is not None else MemoryTokenStore()
        self._clock = clock
        self._token: Token | None = None
        self._stored: Token | None = None
        """What the store held when it was last looked at; older than the token in use when saving failed."""
        self._headers: Mapping[str, str] = SecretHeaders()
        self._loaded = False
        self._spending = Spending(self.renewals)
        self._unproven: Mapping[str, str] | None = None
        """The headers of a renewed token with which no call has succeeded so far."""
        self._failure: Callable[[], ConnectedCarError] | None = None
        self._failure_until = 0.0
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

    @property
    def is_loaded(self) -> bool:
        """Whether the store was read."""
        return self._loaded

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

    def accepted(self, headers: Mapping[str, str]) -> None:
        """A call succeeded with these: when they are refused one day, renewing may help."""
        if headers is self._unproven:
            self._unproven = None

    def renew(self, rejected: Mapping[str, str]) -> Mapping[str, str] | None:
        """Another token than the rejected one; None when it was just renewed, or the budget is spent. Raises like `obtain`."""
        with self._lock, self._store_lock():
            self._look()
            if self._headers == rejected and (self._unproven is self._headers or not self._has_room()):
                return None
            return self._usable(rejected)

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
        if isinstance(self._store, RenewalCountingStore):
            now = self._clock.monotonic()
            self._spending.replace(now - age for age in self._store.renewals())

    def _save(self, token: Token | None) -> None:
        self._take(token)
        self._store.save(token)
        self._stored = token

    def _renewed(self, rejected: Mapping[str, str] | None) -> Mapping[str, str]:
        """Usable headers other than ``rejected``, renewed by us or by somebody else meanwhile."""
        with self._turn(), self._store_lock():
            self._look()
            return self._usable(rejected)

    def _usable(self, rejected: Mapping[str, str] | None) -> Mapping[str, str]:
        if not self._is_usable(rejected):
            self._exchange(rejected)
        return self._headers

    def _has_room(self) -> bool:
        """Whether the token may be renewed; one whose time is up always may: nothing else would work."""
        over = self._token is not None and self._token.is_over(self._clock.time())
        return over or self._spending.has_room(self._clock.monotonic())

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
        return not token.is_due(now) or (not token.is_over(now) and (self._failure_is_fresh() or not self._has_room()))

    def _failure_is_fresh(self) -> bool:
        return self._failure is not None and self._clock.monotonic() < self._failure_until

    def _exchange(self, rejected: Mapping[str, str] | None) -> None:
        if self._failure is not None and self._failure_is_fresh():
            raise self._failure()
        if isinstance(self._store, RenewalCountingStore):
            self._store.note_renewal()
        self._spending.note(self._clock.monotonic())
        try:
            token = self._fetch(self._token)
        except ConnectedCarError as error:
            self._failure = _copy_of(error)
            asked = getattr(error, "retry_after", None) or 0.0
            final = isinstance(error, (SignInAgain, NotSignedIn))
            old_works = self._token is not None and self._headers != rejected
            if final or not old_works or self._token is None or self._token.is_over(self._clock.time()):
                self._failure_until = self._clock.monotonic() + max(_FAILURE_TTL, asked)
                raise
            self._failure_until = self._clock.monotonic() + max(_FAILURE_TTL_WITH_TOKEN, asked)
        else:
            self._failure = None
            try:
                self._save(token)
            finally:
                self._unproven = self._headers

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


def _copy_of(error: ConnectedCarError) -> Callable[[], ConnectedCarError]:
    """The same error anew, for each thread its own traceback."""
    return lambda: type(error)(*error.args)
