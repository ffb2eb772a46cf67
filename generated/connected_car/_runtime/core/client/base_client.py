"""What both clients have in common: options, and the decisions about them."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar
from urllib.parse import parse_qsl, quote, unquote

from ..auth.credentials import Auth
from ..auth.schemes import Credentials
from ..base import redact
from ..base.clock import CLOCK, Clock
from ..base.removed import mark_removed
from ..errors.scope import MissingScope, ScopeWarning
from ..errors.without_reply import InvalidRequest
from ..http.hooks import Hook, Observers
from ..http.protocols import AsyncHttp, Cert, SyncHttp, Verify, connection_options
from ..http.rate_limit import RateLimit
from ..http.reply import Reply
from ..http.retry import Retry
from ..http.transport import MAX_REPLY
from ..operation.api import ApiInfo
from ..operation.call import Call, Pairs, build
from ..operation.operation import Operation
from ..operation.page_token import check_token_alone
from ..operation.style import NOT_TEXT, in_query_value
from ..scopes.algebra import Grant
from ..scopes.scope_rule import Mode, ScopeRule, check
from .options import Options
from .session import Session, captured_replies

if TYPE_CHECKING:
    from ..drift import DriftCollector

T = TypeVar("T")
HttpT = TypeVar("HttpT", SyncHttp, AsyncHttp)


class BaseClient(Generic[HttpT]):
    """One API with its options and its state, whichever way calls are sent."""

    _api: ClassVar[ApiInfo]
    _connect: ClassVar[Callable[..., Any]]
    """Makes an HTTP client of our own."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        mark_removed(cls)

    def __init__(
        self,
        auth: Auth | None = None,
        *,
        brand: str | None = None,
        realm: str | None = None,
        client_id: str | None = None,
        base_url: str | None = None,
        server_variables: Mapping[str, str] | None = None,
        servers: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        cert: Cert | None = None,
        verify: Verify = True,
        proxy: str | None = None,
        timeout: float = 30.0,
        retry: Retry | None = None,
        validate: bool = True,
        scope_check: Mode = "warn",
        max_reply: int = MAX_REPLY,
        http_client: HttpT | None = None,
        before_send: Hook | None = None,
        after_reply: Hook | None = None,
        drift: DriftCollector | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        """One for a program; leave it with ``with`` or close it. Nothing is sent before the first call.

        ``client_id`` and ``realm`` are named in every call, where the API says (`ApiInfo`). Both come from ``auth`` when not given, the realm else from ``brand``, a preset of the API. Without
        ``auth`` no credentials are sent. ``base_url`` is where the paths of the API begin, when not where
        the document says. ``headers`` and ``query`` are added to every call.

        ``server_variables`` are parts of the server's address, where the document has some. An operation with a server
        of its own is called there; ``servers`` maps such an address to another one.

        ``cert`` is a client certificate: the path of a PEM file with certificate and key, or two paths,
        and the key's password. ``verify`` is the path of a file of certificate authorities, an
        `ssl.SSLContext`, which decides itself, also which certificate is shown, or False, which trusts anybody. ``proxy`` is the address of a proxy; the one that
        the environment names is used without it. ``http_client`` is used as it is, with its own certificate,
        proxy and pool, and stays open.

        ``timeout`` is how many seconds one attempt may take in all, ``retry`` how often and how long a call is
        tried again. ``validate=False`` sends what the document doesn't allow. ``scope_check``: ``warn``,
        ``strict`` or ``off``. ``max_reply`` is how many bytes a reply may have once decompressed (64 MiB); a
        stream may have any number. ``before_send`` and ``after_reply`` are called with the same `Attempt` around each
        attempt; one that raises is logged and changes nothing. ``drift`` counts the issues of every reply.
        ``clock`` is what it waits by.

        Raises `TypeError` for an ``auth`` that is none, `ValueError` for a wrong or missing base_url, a wrong proxy, a ``cert`` beside a context, an unknown brand, and a client_id or realm
        that the API has no place for, `OSError` or
        `ssl.SSLError` for a certificate that can't be read.
        """
        if auth is not None and not isinstance(auth, Auth):
            raise TypeError(
                f"auth is an object that knows how to sign, such as OAuth2(...), or Bearer(...) for a token that you have; "
                f"this is of type {type(auth).__name__}"
            )
        auth = Credentials.of(auth or Auth(), self._api.schemes)
        variables = dict(server_variables or {})
        if unknown := sorted(set(variables) - set(self._api.variables)):
            raise ValueError(f"the server's address has no variable {', '.join(unknown)}")
        self._require_place(client_id, realm)
        preset = self._api.brand(brand) if brand else None
        self._options = Options(
            base_url=base_url or (self._api.address(**variables) if variables else self._api.base_url),
            servers=dict(servers or {}),
            user_agent=self._api.user_agent,
            client_id=client_id or auth.client_id,
            realm=realm or (preset.realm if preset else auth.realm),
            client_id_query=self._api.client_id_query,
            realm_header=self._api.realm_header,
            headers=dict(headers or {}),
            query=dict(query or {}),
            timeout=timeout,
            retry=retry or Retry(),
            validate=validate,
            scope_check=scope_check,
            max_reply=max_reply,
        )
        connection = {} if http_client is not None else connection_options(cert, verify, proxy)
        self._session = Session(
            self._api,
            auth,
            http_client,
            functools.partial(self._connect, **connection),
            Observers(before_send, after_reply),
            clock,
            drift,
        )

    def __repr__(self) -> str:
        place = redact.text(self._options.base_url)
        return f"<{type(self).__name__} of {self._api.name} at {place}, {self._session.auth!r}>"

    def with_options(
        self,
        *,
        realm: str | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        timeout: float | None = None,
        retry: Retry | None = None,
        validate: bool | None = None,
        scope_check: Mode | None = None,
        max_reply: int | None = None,
    ) -> Self:
        """A client that differs in these and shares connections, login and limits with this one.

        ``headers`` and ``query`` are added to those there are.
        """
        self._require_place(None, realm)
        old = self._options
        given = {
            "realm": realm,
            "headers": {**old.headers, **headers} if headers else None,
            "query": {**old.query, **query} if query else None,
            "timeout": timeout,
            "retry": retry,
            "validate": validate,
            "scope_check": scope_check,
            "max_reply": max_reply,
        }
        other = type(self).__new__(type(self))
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        other._options = replace(old, **changed)
        other._session = self._session
        return other

    def _require_place(self, client_id: str | None, realm: str | None) -> None:
        """Raises `ValueError` for what the API has no place for: it would be left out without a word."""
        if client_id and not self._api.client_id_query:
            raise ValueError(
                f"no call of {self._api.title} names a client_id; add what it asks for as query or headers"
            )
        if realm and not self._api.realm_header:
            raise ValueError(f"no call of {self._api.title} names a realm; add what it asks for as query or headers")

    @property
    def options(self) -> Options:
        """What every call carries, as it stands."""
        return self._options

    @property
    def clock(self) -> Clock:
        """What it waits by."""
        return self._session.clock

    @property
    def auth(self) -> Auth:
        """How calls are authenticated."""
        return self._session.auth

    @property
    def grant(self) -> Grant:
        """The scopes of the token in use."""
        return self._session.grant

    @property
    def drift(self) -> DriftCollector | None:
        """Where the issues of every reply are counted; None unless a collector was given."""
        return self._session.drift

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the last reply with rate-limit headers said; None when there was none."""
        return self._session.limit

    def _require(self, scopes: Iterable[Any]) -> Any:
        """This client, when its token has all of ``scopes`` (names, or classes that stand for them)."""
        names = frozenset(str(getattr(scope, "scope", scope)) for scope in scopes)
        operation: Operation[Any] = Operation("require", "", "", "", "", "", scopes=ScopeRule(required=names))
        check(operation, self._session.grant, self._options.scope_check)
        if names and not self._session.grant.known:
            facts = ("require", sorted(names), self._session.grant.scopes or ("unknown",), ())
            if self._options.scope_check == "strict":
                raise MissingScope(*facts)
            warnings.warn(ScopeWarning(*facts), stacklevel=3)
        return self

    @property
    def rest(self) -> float:
        """Seconds that the server wants to be left alone, by ``Retry-After`` or a used-up window; 0 when it may be asked.

        A call made before waits that long, or raises `AskedToWait` when it is more than ``retry.max_wait``.
        """
        return self._session.rest

    def replies(self) -> AbstractContextManager[list[Reply]]:
        """Status, headers and bytes of whatever is called within, retried attempts included::

        with client.replies() as replies:
            book = client.books.get(id)
        replies[-1].headers
        """
        return captured_replies()

    def _call(
        self, operation: Operation[T], arguments: Mapping[str, Any], body: Any, content_type: str | None = None
    ) -> Call[T]:
        if operation.deprecated:
            # The frames between: this, the resource's _call, its method, the caller.
            warnings.warn(f"{operation.id} is deprecated by the publisher", DeprecationWarning, stacklevel=4)
        call = build(operation, arguments, body, self._options.validate, content_type)
        if self._options.validate and self._api.page_token_alone:
            check_token_alone(call)
        return call

    def support_report(self) -> str:
        """What the publisher's support asks for about the last call that failed; empty when none did.

        Masked: see `errors.support_report`.
        """
        return self._session.last_report

    def _scope_question(self, call: Call[Any]) -> tuple[Grant, Mode, tuple[str, ...]]:
        """What `check` wants to know beside the operation."""
        rule = call.operation.scopes
        asked = self._api.asked(rule, call.body) if rule.by_action or rule.by_trigger else ()
        return self._session.grant, self._options.scope_check, asked

    def _undocumented(
        self, method: str, path: str, query: Mapping[str, Any] | None, headers: Mapping[str, str] | None, body: Any
    ) -> Call[Any]:
        address, pairs = _address(path, query or {})
        operation: Operation[Any] = Operation(
            "undocumented",
            method.upper(),
            "(undocumented path)",
            "",
            "",
            self._api.namespace,
            command=method.upper() not in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE"),
            accept="application/hal+json, application/json",
        )
        call = build(operation, {}, body, validate=False)
        return replace(call, path=address, query=pairs, headers={**call.headers, **(headers or {})})


def _address(path: str, query: Mapping[str, Any]) -> tuple[str, Pairs]:
    """Path and query of an undocumented call, quoted; the path may bring some of the query. Raises `InvalidRequest`."""
    place, _, also = path.partition("?")
    if not place.startswith("/") or {".", ".."} & set(unquote(place).split("/")):
        raise InvalidRequest("undocumented", [("path", "must start with / and lie below base_url")])
    try:
        given = [*parse_qsl(also, keep_blank_values=True), *query.items()]
        pairs = tuple(pair for name, value in given for pair in in_query_value(name, value))
        return quote(place, safe="/%:@!$&'()*+,;=-._~"), pairs
    except UnicodeEncodeError:
        raise InvalidRequest("undocumented", [("path or query", NOT_TEXT)]) from None
