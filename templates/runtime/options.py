"""What every call of one client carries, and how patient it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from .redact import SecretHeaders
from .request import Call
from .retry import Retry
from .scopes import Mode

USER_AGENT = "stellantis-connected-car"


@dataclass(frozen=True, slots=True)
class Options:
    """See `SyncClient` for the meaning of each."""

    base_url: str
    client_id: str | None = None
    realm: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    timeout: float = 30.0
    retry: Retry = field(default_factory=Retry)
    validate: bool = True
    scope_check: Mode = "warn"

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("base_url must look like https://host/path, without query or fragment")

    def __repr__(self) -> str:
        return f"<Options for {self.base_url}>"

    def url(self, call: Call[object]) -> str:
        """The whole address; what a page link already names is not added again."""
        pairs = list(call.query)
        named = {name for name, _ in pairs}
        fixed = {**self.query, **({"client_id": self.client_id} if self.client_id else {})}
        pairs += [(quote(name, safe=""), quote(value, safe="")) for name, value in fixed.items() if name not in named]
        text = "&".join(f"{name}={value}" for name, value in pairs)
        return f"{self.base_url.rstrip('/')}{call.path}{'?' if text else ''}{text}"

    def headers_of(self, call: Call[object], credentials: Mapping[str, str]) -> SecretHeaders:
        """All headers, lower case; the later of these wins: fixed ones, the call's own, credentials."""
        found = SecretHeaders({"accept": call.operation.accept, "user-agent": USER_AGENT})
        if self.realm:
            found["x-introspect-realm"] = self.realm
        for headers in (self.headers, call.headers, credentials):
            for name, value in headers.items():
                found[name.lower()] = value
        return found
