"""What may be said aloud: logs, hooks and error messages show only what passes through here.

Headers go by a list of what is allowed; free text of a server loses whatever looks like a
token, a VIN, a position or an e-mail address, and whatever the request itself carried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

MASK = "***"
LIMIT = 300
"""Longest free text that is shown, in characters."""

ALLOWED_HEADERS = frozenset(
    {
        "accept",
        "apim-debug-trans-id",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "user-agent",
        "x-backside-transport",
        "x-global-transaction-id",
        "x-ratelimit-limit",
        "x-ratelimit-limit-1",
        "x-ratelimit-limit-2",
        "x-ratelimit-remaining",
        "x-ratelimit-remaining-1",
        "x-ratelimit-remaining-2",
        "x-ratelimit-reset",
    }
)

_SECRETS = re.compile(
    r"""
    (?P<email>[^\s@<>"']+@[^\s@<>"']+\.[A-Za-z]{2,})
    | (?P<scheme>\b(?:bearer|basic)\s+)[A-Za-z0-9_\-.~+/=]+
    | (?P<key>["']?\b\w*(?:token|secret|password|code|authorization|client_id|vin)["']?\s*[=:]\s*["']?(?:bearer\s+|basic\s+)?)(?!\d{3,6}\b)[^\s"'&,;}]+
    | \b(?=[A-HJ-NPR-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}\b
    | (?=[A-Za-z_\-.~+/=]*\d)[A-Za-z0-9_\-.~+/=]{24,}
    | [-+]?\d{1,3}\.\d{3,}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[\w.:\-]{1,64}")
_TIMESTAMP = re.compile(r"(?:[A-Z][a-z]{2},? )?(?:[A-Z][a-z]{2} )?\d[\w.:+,\- ]{3,36}")


class SecretHeaders(dict[str, str]):
    """Headers that carry credentials; ``repr`` shows their names."""

    def __repr__(self) -> str:
        return f"<headers {', '.join(self)}>"


def text(value: str, known: Iterable[str] = ()) -> str:
    """``value`` without secrets, in one line of at most 300 characters.

    ``known`` are values that the request carried (credentials, ids); a server that echoes them
    must not bring them into a message. Values shorter than four characters are left alone.
    """
    # Long before it is searched: a gateway may answer with megabytes.
    value = " ".join(value[: LIMIT * 6].split())
    for secret in sorted({item for item in known if len(item) >= 4}, key=len, reverse=True):
        value = value.replace(secret, MASK)
    return _shorten(_SECRETS.sub(_mask, value))


def identifier(value: str, known: Iterable[str] = ()) -> str:
    """An identifier that support asks for (a uuid, a debug code); masked when it is anything else."""
    if value in known or not _IDENTIFIER.fullmatch(value):
        return text(value, known)
    return value


def timestamp(value: str, known: Iterable[str] = ()) -> str:
    """A point in time as a server wrote it; masked when it can't be one."""
    return value if _TIMESTAMP.fullmatch(value) and value not in known else MASK


def headers(values: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be shown, lower case, their values cleaned."""
    return {name.lower(): text(value) for name, value in values.items() if name.lower() in ALLOWED_HEADERS}


def _mask(match: re.Match[str]) -> str:
    return (match["scheme"] or match["key"] or "") + MASK


def _shorten(value: str) -> str:
    return value if len(value) <= LIMIT else value[: LIMIT - 1] + "…"
