"""One reply of a server: what came back, and what it came back to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

import orjson

from ..base.records import dataclass
from ..operation.operation import Operation
from ..scopes.algebra import Grant

_REQUEST_IDS = ("x-global-transaction-id", "apim-debug-trans-id", "x-request-id", "x-correlation-id")


class ReplyHeaders(dict[str, str]):
    """Headers of a reply by name, in any case; of a repeated one the values joined by commas."""

    @classmethod
    def of(cls, headers: Any) -> ReplyHeaders:
        """A copy of what an HTTP client has (its ``raw`` pairs are read much faster than the mapping)."""
        found: dict[str, str] = {}
        for raw_name, raw_value in getattr(headers, "raw", None) or _pairs(headers):
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            found[name] = f"{found[name]}, {value}" if name in found else value
        return cls(found)

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or ``default``."""
        return super().get(name.lower(), default)


def _pairs(headers: Any) -> Iterator[tuple[bytes, bytes]]:
    return ((name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items())


@dataclass(frozen=True)
class Reply:
    """Status, headers and bytes of one reply, with the call that it answers.

    ``repr`` shows neither ids nor content; the attributes hold everything.
    """

    method: str
    url: str
    """As it was sent, query included."""
    status: int
    headers: Mapping[str, str]
    """Names are compared without case."""
    content: bytes
    """The body, decompressed; empty when ``damage`` says why it couldn't be."""
    received_at: datetime
    """When the last byte had arrived, by this machine's clock (UTC)."""
    operation: Operation[Any] | None = None
    """What was called; for an undocumented path a stand-in with the id ``undocumented``. None in a reply made by hand."""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    """Python names of the operation's parameters -> what the caller gave."""
    grant: Grant | None = None
    """The scopes of the token that was sent."""
    damage: str = ""
    stream: Any = field(default=None, repr=False, compare=False)
    """The response of the HTTP client while its body is still to be read; ``content`` is empty then."""

    @property
    def request_id(self) -> str | None:
        """How the gateway calls this exchange; support asks for it."""
        return next((self.headers[name] for name in _REQUEST_IDS if name in self.headers), None)

    @property
    def media_type(self) -> str:
        """Lower case and without parameters; empty when the server named none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """The body as a JSON value. Raises `ValueError` when it isn't JSON."""
        try:
            return orjson.loads(self.content)
        except ValueError as problem:
            reason = str(problem)
        raise ValueError(f"not JSON that can be read: {reason}")  # Without the parser's error: that holds the body.

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "stream": None}  # A connection belongs to its process.

    def __repr__(self) -> str:
        name = self.operation.id if self.operation else "an unknown operation"
        return f"<Reply {self.status} to {self.method} {name}, {len(self.content)} bytes>"
