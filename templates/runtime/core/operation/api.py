"""What one API is to the calling layer, and what differs between the makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from ..base.budget import Budget, CallBudget
from ..base.records import dataclass
from ..errors.codes import ErrorCode
from ..scopes.algebra import Vocabulary
from ..scopes.scope_rule import ScopeRule

ReplyListener: TypeAlias = Callable[[Any, Any], None]
"""Gets each `Reply` of success with its value."""


def nothing_asked(rule: ScopeRule, body: object) -> tuple[str, ...]:
    """Of an API whose bodies name no scopes."""
    del rule, body
    return ()


@dataclass(frozen=True)
class Brand:
    """Where the users of one make sign in, and the realm that every call of theirs names."""

    name: str
    realm: str
    authorize_url: str
    """Opened in the user's browser."""
    token_url: str
    """Where codes and refresh tokens are exchanged."""
    revoke_url: str = ""
    """Where a token is given back."""

    @property
    def authorize_host(self) -> str:
        """The host that users see when they sign in."""
        return urlsplit(self.authorize_url).hostname or ""


@dataclass(frozen=True)
class Scheme:
    """One way to say who calls (OpenAPI, Security Scheme Object)."""

    kind: str
    """``apiKey``, ``http``, ``oauth2``, ``openIdConnect`` or ``mutualTLS``."""
    location: str = ""
    """Of a key: ``header``, ``query`` or ``cookie``."""
    key: str = ""
    """Name of that header, parameter or cookie."""
    scheme: str = ""
    """Of ``http``: ``basic``, ``bearer`` or another that RFC 9110 lets one register."""
    authorize_url: str = ""
    """Of OAuth 2.0: where users sign in."""
    token_url: str = ""
    """Of OAuth 2.0: where their tokens come from."""
    client_token_url: str = ""
    """Of OAuth 2.0: where a program gets a token of its own (client credentials)."""
    discovery_url: str = ""
    """Of OpenID Connect: where its provider says all of this."""


@dataclass(frozen=True)
class Variable:
    """A part of the server's address."""

    default: str
    values: tuple[str, ...] = ()
    """What it may be; empty when anything goes."""


@dataclass(frozen=True, eq=False)
class ApiInfo:
    """One API, as its sub-package renders it."""

    name: str
    """``b2c``."""
    title: str
    version: str
    namespace: str
    """Dotted: the package and the sub-package."""
    user_agent: str = ""
    """How every call names the package that sends it."""
    base_url: str = ""
    """Empty when no public host is known; the caller gives one."""
    server: str = ""
    """The address with ``{variables}`` in it, where it has some."""
    variables: Mapping[str, Variable] = field(default_factory=dict)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    """The security schemes that operations name; empty for an API whose one way to sign in is known."""
    brands: Mapping[str, Brand] = field(default_factory=dict)
    auth: Literal["oauth2", "basic", "bearer", "none"] = "oauth2"
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    renewals: Budget = field(default_factory=Budget)
    """How often a token may be renewed before its time is up."""
    calls: CallBudget = field(default_factory=CallBudget)
    """How many calls are let through where neither the caller nor a reply says it."""
    scope_separator: str = " "
    """Between the scopes of an authorization URL: a blank in RFC 6749, with some publishers a comma."""
    client_id_query: str = ""
    """Query parameter by which every call names the client; empty where the API has none."""
    realm_header: str = ""
    """Header by which every call names the realm of its user; empty where the API has none."""
    asked: Callable[[ScopeRule, object], tuple[str, ...]] = nothing_asked
    """The actions and triggers of a rule that a request body (a JSON value) names."""
    listeners: tuple[Callable[[], ReplyListener], ...] = ()
    """Made anew for each client that isn't made with `with_options`."""
    page_token_alone: bool = False
    """The server refuses pageToken beside pageSize or indexRange (the platform does)."""
    codes: tuple[ErrorCode, ...] = ()
    """What its error codes mean; empty where nobody knows any."""

    def brand(self, name: str) -> Brand:
        """The preset of a make. Raises `ValueError` that lists the known ones."""
        try:
            return self.brands[name.lower()]
        except KeyError:
            known = ", ".join(sorted(self.brands)) or "none"
            raise ValueError(f"{self.title} has no brand {name!r}; known: {known}") from None

    @property
    def sign_in(self) -> tuple[str, str]:
        """Where users sign in, and where their tokens come from, as the document says; empty where it names several."""
        found = {(each.authorize_url, each.token_url) for each in self.schemes.values() if each.authorize_url}
        return found.pop() if len(found) == 1 else ("", "")

    @property
    def client_token_url(self) -> str:
        """Where programs get tokens of their own, as the document says; empty where it names several."""
        found = {each.client_token_url for each in self.schemes.values() if each.client_token_url}
        return found.pop() if len(found) == 1 else ""

    @property
    def discovery_url(self) -> str:
        """Where a provider of OpenID Connect says where users sign in; empty where the document names several, or none."""
        found = {each.discovery_url for each in self.schemes.values() if each.discovery_url}
        return found.pop() if len(found) == 1 else ""

    def address(self, **variables: str) -> str:
        """``base_url`` with these variables of the server. Raises `ValueError` for a value that the server doesn't have."""
        found = self.server
        for name, variable in self.variables.items():
            value = variables.get(name, variable.default)
            if variable.values and value not in variable.values:
                raise ValueError(f"{name} must be one of {', '.join(variable.values)}")
            found = found.replace(f"{{{name}}}", value)
        return found
