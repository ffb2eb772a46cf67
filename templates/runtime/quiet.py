"""Keeps the HTTP client's own log lines from saying what ours don't.

httpx2 and httpx log every address with its query at INFO, httpcore every response header at DEBUG.
While a call of ours is being sent, in this thread or task, their records lose both; what other code
does with these libraries is left alone.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from contextvars import ContextVar

_ours: ContextVar[bool] = ContextVar("connected_car_sending", default=False)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Within it, log records of the HTTP client show no address and no header."""
    token = _ours.set(True)
    try:
        yield
    finally:
        _ours.reset(token)


def _clean(record: logging.LogRecord) -> bool:
    if _ours.get():
        if record.name in _CLIENTS and isinstance(record.args, tuple) and len(record.args) >= 2:
            record.args = (record.args[0], "(address hidden)", *record.args[2:])
        else:
            # "receive_response_headers.complete return_value=..." keeps its first word.
            record.msg, record.args = record.getMessage().partition(" ")[0], ()
    return True


_CLIENTS = ("httpx2", "httpx")
_PARTS = ("connection", "http11", "http2", "proxy", "socks")
for _name in (*_CLIENTS, *(f"{core}.{part}" for core in ("httpcore2", "httpcore") for part in _PARTS)):
    logging.getLogger(_name).addFilter(_clean)
