"""What may go wrong between a client and the cars: asked for, one after the other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from .messages import WorldReply

Trouble = Literal["", "reset", "drip"]
_PAGE = "<html><body><h1>Bad Gateway</h1></body></html>"


@dataclass
class Fault:
    """Answers in place of the gateway while ``times`` lasts; ``call`` "" means any call, the token endpoint included."""

    call: str
    status: int = 503
    times: int = 1
    retry_after: str | None = None
    """Any text: real gateways send ``20000``, dates and rubbish."""
    body: Any = None
    """A JSON value, or a text that is sent as it is; a page in HTML when nothing is given and ``html`` is set."""
    html: bool = False
    trouble: Trouble = ""
    media_type: str = "application/json"

    def reply(self) -> WorldReply:
        """What goes back."""
        headers = {"content-type": "text/html" if self.html else self.media_type}
        if self.retry_after is not None:
            headers["retry-after"] = self.retry_after
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
