"""Keeps the HTTP client's own log lines from saying what ours don't.

httpx2 and httpx log every address with its query at INFO, httpcore every response header and hpack,
which HTTP/2 is written with, every header at DEBUG.
While a call of ours is being sent, in this thread or task, their records lose both; what other code
does with these libraries is left alone.
"""

from __future__ import annotations

import logging

from .deadline import in_attempt

_CLIENTS = ("httpx2", "httpx")
_PARTS = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS = (
    *_CLIENTS,
    *(f"{core}.{part}" for core in ("httpcore2", "httpcore") for part in _PARTS),
    *("hpack.hpack", "hpack.table"),
)


def _clean(record: logging.LogRecord) -> bool:
    if in_attempt():
        if record.name in _CLIENTS and isinstance(record.args, tuple) and len(record.args) == 5:
            method, _, version, status, _ = record.args
            record.args = (method, "(address hidden)", version, status, "")
        else:
            # "receive_response_headers.complete return_value=..." keeps its first word.
            record.msg, record.args = record.getMessage().partition(" ")[0], ()
    return True


def install() -> None:
    """Filter the loggers of httpx2, httpx and what they are made of; doing it again changes nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_clean)
