"""What every call of one client carries, and how patient it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from urllib.parse import quote, urlsplit

from ..base.address import is_address
from ..base.records import dataclass
from ..base.redact import SecretHeaders
from ..http.compression import ACCEPTED
from ..http.retry import Retry
from ..http.transport import MAX_REPLY
from ..operation.call import Call, Pairs
from ..operation.page_token import NOT_BESIDE_TOKEN, PAGE_TOKEN
from ..scopes.scope_rule import Mode

_NO_HEADERS: Mapping[str, str] = {}


@dataclass(frozen=True)
class Options:
    """See `SyncClient` for the meaning of each."""

    base_url: str
    user_agent: str = ""
    client_id: str | None = None
    realm: str | None = None
    client_id_query: str = ""
    realm_header: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    timeout: float = 30.0
    retry: Retry = field(default_factory=Retry)
    validate: bool = True
    scope_check: Mode = "warn"
    max_reply: int = MAX_REPLY
    servers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.base_url:
            raise ValueError("no host is known for this API: give base_url, such as https://host/path")
        if self.max_reply < 1:
            raise ValueError("max_reply is a number of bytes, 1 or more")
        # The messages quote nothing: any of these may hold a secret.
        if not is_address(self.base_url, ("http", "https")) or "?" in self.base_url or "#" in self.base_url:
            raise ValueError("base_url must look like https://host/path or https://host:port/path, without query")
        if "@" in urlsplit(self.base_url).netloc:
            # The HTTP client would send it in place of the token.
            raise ValueError("base_url must not hold a user name or password; give them as auth")
        if not all(map(_is_text, (*self.query, *self.query.values(), self.client_id or ""))):
            raise ValueError("client_id and query must be text that UTF-8 can hold")

    def __repr__(self) -> str:
        return f"<Options for {self.base_url}>"

    def url(self, call: Call[object], secret: Pairs = ()) -> str:
        """The whole address; what a page link already names is not added again, but who calls is always said by us.

        ``secret`` are quoted names and values that say who calls; they win over the call's own.
        """
        prefix = self._prefix if not call.operation.server else self._own_server(call.operation.server)
        if not call.query and not secret:
            return f"{prefix}{call.path}{self._fixed_text}"
        ours = {*self._client_query, *(name for name, _ in secret)}
        pairs = [pair for pair in call.query if pair[0] not in ours]
        named = {name for name, _ in (*pairs, *secret)}
        paging = call.operation.paging
        if PAGE_TOKEN in named and paging is not None and paging.by == "links":
            named.update(NOT_BESIDE_TOKEN)
        pairs += [pair for pair in self._fixed_query if pair[0] not in named]
        return f"{prefix}{call.path}?{'&'.join(f'{name}={value}' for name, value in (*pairs, *secret))}"

    def _own_server(self, published: str) -> str:
        """Where an operation answers that has a server of its own."""
        return self.servers.get(published, published).rstrip("/")

    def headers_of(
        self, call: Call[object], credentials: Mapping[str, str], placed: Mapping[str, str] = _NO_HEADERS
    ) -> SecretHeaders:
        """All headers, lower case; the later of these wins: fixed ones, the call's own, credentials. Cookies add up."""
        found = SecretHeaders({"accept": call.operation.accept, "accept-encoding": ACCEPTED})
        found |= self._fixed_headers
        for headers in (call.headers, credentials, placed):
            for name, value in headers.items():
                lower = name.lower()
                found[lower] = f"{found[lower]}; {value}" if lower == "cookie" and "cookie" in found else value
        return found

    @cached_property
    def _prefix(self) -> str:
        return self.base_url.rstrip("/")

    @cached_property
    def _fixed_query(self) -> tuple[tuple[str, str], ...]:
        fixed = {**self.query, **self._client_query}
        return tuple((quote(name, safe=""), quote(value, safe="")) for name, value in fixed.items())

    @cached_property
    def _client_query(self) -> Mapping[str, str]:
        return {self.client_id_query: self.client_id} if self.client_id and self.client_id_query else {}

    @cached_property
    def _fixed_text(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self._fixed_query)
        return f"?{query}" if query else ""

    @cached_property
    def _fixed_headers(self) -> Mapping[str, str]:
        realm = {self.realm_header: self.realm} if self.realm and self.realm_header else {}
        return {"user-agent": self.user_agent, **realm, **{name.lower(): value for name, value in self.headers.items()}}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value == value.encode("utf-8", "ignore").decode()
