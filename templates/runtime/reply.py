"""One reply of a server: what came back, and what it came back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from .operation import Operation
    from .scopes import Grant

_REQUEST_IDS = ("x-global-transaction-id", "apim-debug-trans-id", "x-request-id", "x-correlation-id")


@dataclass(frozen=True, slots=True)
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
    """None for a call of an undocumented path."""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    """Python names of the operation's parameters -> what the caller gave."""
    grant: Grant | None = None
    """The scopes of the token that was sent."""
    damage: str = ""

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
        return orjson.loads(self.content)

    def __repr__(self) -> str:
        name = self.operation.id if self.operation else "undocumented path"
        return f"<Reply {self.status} to {self.method} {name}, {len(self.content)} bytes>"
