"""What may go wrong between a client and the cars: asked for, one after the other."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .messages import WorldReply

Trouble = Literal["", "reset", "drip", "refused", "lost", "replaced"]
"""``refused``: nobody takes the connection; ``reset``: it breaks before the request is read; ``lost``: the request is
carried out, and its reply never comes; ``replaced``: it is carried out, and this comes in place of its reply; ``drip``:
the reply comes at a byte a second, of the world's time in this process, of the machine's where the world is served.
"""
CARRIED_OUT = ("lost", "replaced")
_PAGE = "<html><body><h1>Bad Gateway</h1></body></html>"


@dataclass
class Fault:
    """Answers in place of the gateway while ``times`` lasts; ``call`` "" means any call, the token endpoint included."""

    call: str
    status: int = 503
    times: int = 1
    retry_after: str | None = None
    """Any text: real gateways send ``20000``, dates and rubbish."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Any other ones, such as ``x-ratelimit-reset``; names in lower case."""
    body: Any = None
    """A JSON value, or a text that is sent as it is. Nothing: the error that is published for the call."""
    code: int | None = None
    """In that error, where it has one: ``50038``."""
    html: bool = False
    """A page in place of a body."""
    trouble: Trouble = ""
    media_type: str = "application/json"

    @property
    def is_published(self) -> bool:
        """Whether it says what the document says of such an error."""
        return self.status >= 400 and self.body is None and not self.html

    @property
    def given(self) -> dict[str, str]:
        """All headers that it was given."""
        return {**({} if self.retry_after is None else {"retry-after": self.retry_after}), **self.headers}

    def reply(self) -> WorldReply:
        """What goes back, where that isn't published."""
        headers = {"content-type": "text/html" if self.html else self.media_type, **self.given}
        return WorldReply(self.status, self._content(), headers, self.trouble)

    def _content(self) -> bytes:
        if self.html:
            return _PAGE.encode()
        if isinstance(self.body, str):
            return self.body.encode()
        return b"" if self.body is None else json.dumps(self.body).encode()


class Faults:
    """Those that are still to come."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Another one; those added first come first."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Forget those that haven't come."""
        self._waiting.clear()

    def next(self, call: str) -> Fault | None:
        """The fault that this call meets; the last time that a fault is met it is gone."""
        for fault in self._waiting:
            if fault.call in ("", call):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                return fault
        return None
