"""Credentials by security scheme: each is placed where the document says, on the calls that need it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias
from urllib.parse import quote

from ..base.redact import SecretHeaders, Secrets, hidden
from ..errors.without_reply import CredentialsMissing
from ..operation.api import Scheme
from ..operation.operation import Operation
from .credentials import Auth, Basic, Placed, basic

Credential: TypeAlias = "Auth | str | tuple[str, str] | Callable[[], str]"
"""A key, a token or what follows the name of another HTTP scheme; login and password; something that gives such a
text anew for each call; or a way to sign in, such as `OAuth2`."""


class ApiKey(Auth):
    """A key that goes where the document says: into a header, the query or a cookie."""

    def __init__(self, key: str) -> None:
        key = hidden(key)
        if not _is_key(key):
            raise ValueError(_KEYS)
        self.key: str = str(key)


class Credentials(Auth):
    """What a client holds, by the names of the document's security schemes: ``Credentials(api_key="...")``.

    An operation takes the first of its alternatives for which everything is held; one that needs
    nothing gets nothing. Raises `ValueError` for more than one way to sign in.
    """

    def __init__(self, held: Mapping[str, Credential] | None = None, /, **more: Credential) -> None:
        self._held = Secrets({name: _hidden(each) for name, each in {**(held or {}), **more}.items()})
        del held, more  # A traceback shows arguments.
        signing = {id(each): each for each in self._held.values() if isinstance(each, Auth) and _signs_in(each)}
        if len(signing) > 1:
            raise ValueError("a client signs in in one way: make another client for the other")
        self._signing: Auth = next(iter(signing.values()), Auth())
        self._schemes: Mapping[str, Scheme] = {}
        self.client_id: str | None = self._signing.client_id
        self.realm: str | None = self._signing.realm

    @classmethod
    def of(cls, auth: Auth, schemes: Mapping[str, Scheme]) -> Auth:
        """``auth`` for an API with these schemes: one credential alone stands for every scheme that it fits.

        Raises `ValueError` for a name that is none of them, and for a credential that fits none.
        """
        if not schemes or type(auth) is Auth:
            return auth
        if not isinstance(auth, cls):
            held = {name: auth for name, scheme in schemes.items() if _fits(auth, scheme)}
            if not held:
                raise ValueError(f"{type(auth).__name__} fits none of the security schemes: {_listed(schemes)}")
            auth = cls(held)
        if unknown := sorted(set(auth._held) - set(schemes)):
            raise ValueError(f"no security scheme is called {', '.join(unknown)}; there are {_listed(schemes)}")
        auth._schemes = schemes
        return auth

    @property
    def scopes(self) -> object:
        """Those of the token, where one is held."""
        return self._signing.scopes

    @property
    def renewable(self) -> bool:
        """Whether the token can be renewed."""
        return self._signing.renewable

    @property
    def is_loaded(self) -> bool:
        """Whether the stored token was read."""
        return self._signing.is_loaded

    def load(self) -> None:
        """Read the stored token."""
        self._signing.load()

    def ready(self) -> Mapping[str, str] | None:
        """The token's header; see `placed` for the rest."""
        return self._signing.ready()

    def obtain(self) -> Mapping[str, str]:
        """The token's header."""
        return self._signing.obtain()

    def renew(self, rejected: Mapping[str, str]) -> Mapping[str, str] | None:
        """Another token."""
        return self._signing.renew(rejected)

    def accepted(self, credentials: Mapping[str, str]) -> None:
        """The server took the token."""
        self._signing.accepted(credentials)

    def placed(self, operation: Operation[object]) -> Placed:
        """What the call of an operation carries. Raises `CredentialsMissing` when no alternative is held whole."""
        alternatives = operation.needs_one_of
        for names in alternatives:
            if all(name in self._held or self._goes_without(name) for name in names):
                return self._placed(name for name in names if name in self._held)
        if alternatives:
            raise CredentialsMissing(operation.id, alternatives)
        return Placed({}, (), token=False)

    def _goes_without(self, name: str) -> bool:
        """A client's certificate is no part of a request; what no scheme explains is the caller's to bring."""
        return name not in self._schemes or self._schemes[name].kind == "mutualTLS"

    def _placed(self, names: Iterable[str]) -> Placed:
        headers, token = SecretHeaders(), False
        query: list[tuple[str, str]] = []
        for name in names:
            held, scheme = self._held[name], self._schemes[name]
            if _signs_in(held):
                token = True
            elif scheme.kind != "apiKey":
                value = hidden(_authorization(held, scheme))
                if headers.get("authorization", value) != value:
                    raise ValueError(
                        "two schemes of one request want the header Authorization: hold one token for both"
                    )
                headers["authorization"] = value
            elif scheme.location == "query":
                query.append((quote(scheme.key, safe=""), hidden(quote(_secret(held), safe=""))))
            elif scheme.location == "cookie":
                cookie = hidden(f"{scheme.key}={quote(_secret(held), safe='')}")
                headers["cookie"] = "; ".join(filter(None, [headers.get("cookie", ""), cookie]))
            else:
                headers[scheme.key.lower()] = _secret(held)
        return Placed(headers, tuple(query), token)


def _hidden(held: Credential) -> Credential:
    return (*map(hidden, held),) if isinstance(held, tuple) else hidden(held)  # type: ignore[return-value]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _signs_in(held: object) -> bool:
    return isinstance(held, Auth) and not isinstance(held, ApiKey | Basic)


def _fits(auth: Auth, scheme: Scheme) -> bool:
    if isinstance(auth, ApiKey):
        return scheme.kind == "apiKey"
    if isinstance(auth, Basic):
        return scheme.kind == "http" and scheme.scheme == "basic"
    return scheme.kind in ("oauth2", "openIdConnect") or (scheme.kind == "http" and scheme.scheme == "bearer")


def _secret(held: object) -> str:
    found = hidden(held() if callable(held) else held.key if isinstance(held, ApiKey) else held)
    if not isinstance(found, str) or not _is_key(found):
        raise ValueError(_KEYS)
    return found


_KEYS = "a key is one line of visible ASCII characters, without blanks around"


def _is_key(text: str) -> bool:
    """Some keys have a word before them: ``Token abc``."""
    return bool(text) and text.isascii() and text.isprintable() and text == text.strip(" ")


def _authorization(held: object, scheme: Scheme) -> str:
    """The value of the header of this name (RFC 9110 §11.6.2)."""
    if isinstance(held, Basic):
        return held.ready()["Authorization"]
    if isinstance(held, tuple):
        return basic(*held)
    kind = "Bearer" if scheme.kind in ("oauth2", "openIdConnect") else scheme.scheme.title()
    found = hidden(held() if callable(held) else held)
    if not isinstance(found, str) or not found.isascii() or not found.isprintable():
        raise ValueError("credentials are one text of visible ASCII characters")
    return f"{kind} {found}"
