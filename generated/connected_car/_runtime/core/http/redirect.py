"""A reply that sends the caller elsewhere, where the document says that it may."""

from __future__ import annotations

from urllib.parse import urljoin

from ..base.records import dataclass
from ..errors.without_reply import DecodeError
from .reply import Reply


@dataclass(frozen=True)
class Redirect:
    """Where a reply leads. Nobody has gone there: a token must not leave the host that it is for."""

    url: str
    """Absolute; it may let whoever has it in."""
    status: int
    """301, 302, 303, 307 or 308."""

    def __repr__(self) -> str:
        return f"<Redirect {self.status}>"

    @classmethod
    def of(cls, reply: Reply) -> Redirect:
        """What a reply says. Raises `DecodeError` when it has no ``Location``, or one that is no address."""
        name = reply.operation.id if reply.operation else ""
        try:
            url = urljoin(reply.url, reply.headers.get("location", "").strip())
        except ValueError:
            url = ""
        if not reply.headers.get("location", "").strip() or not url.startswith(("https://", "http://")):
            raise DecodeError(name, f"{reply.status} without an address to go to", reply)
        return cls(url, reply.status)
