"""What may be said aloud: logs, hooks and error messages show only what passes through here.

Headers go by a list of what is allowed; free text of a server loses whatever looks like a
token, an identifier, a position or an e-mail address, and whatever the request itself carried.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping

from .domain import IDENTIFIERS, SECRET_NAMES

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

_POSITION = r"[-+]?\d{1,3}\.\d{3,} | [-+]?\d{1,3}\.\d\d[\s,;:/|]{1,3}[-+]?\d{1,3}\.\d\d"
_NAMES = "|".join(("token", "secret", "password", "code", "authorization", "client_id", *SECRET_NAMES))
_HOW = re.VERBOSE | re.IGNORECASE
_LONG = re.compile(r"[A-Za-z0-9_\-.~+/=]{24,}", _HOW)
# One after the other, each over the whole text: a pattern that looks for all of them tries again at every letter.
_SECRETS = (
    re.compile(r"""(?<![^\s@<>"'])[^\s@<>"']+@[^\s@<>"']+\.[A-Za-z]{2,}""", _HOW),
    re.compile(r"(?P<shown>\b(?:bearer|basic)\s+)[A-Za-z0-9_\-.~+/=]+", _HOW),
    re.compile(
        rf"""
        (?P<shown>
            ["']?\b\w*(?:{_NAMES})["']?
            \s*[=:]\s*["']?(?:bearer\s+|basic\s+)?
        )
        (?!\d{{3,6}}\b)[^\s"'&,;}}]+
        """,
        _HOW,
    ),
    _LONG,
    re.compile(" | ".join((*IDENTIFIERS, _POSITION)), _HOW),
)
_IDENTIFIER = re.compile(r"[\w.:\-*]{1,64}")
_TIMESTAMP = re.compile(
    r"""
    \d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?[ ]?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)?  # ISO 8601
    | (?:[A-Z][a-z]{2},?[ ])?\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}[ ]\d\d:\d\d:\d\d(?:[ ](?:[A-Z]{1,4}|[+-]\d{4}))?  # RFC 5322
    | (?:[A-Z][a-z]{2}[ ])?[A-Z][a-z]{2}[ ]{1,2}\d{1,2}[ ]\d\d:\d\d:\d\d(?:[ ][A-Z]{1,4})?[ ]\d{4}  # asctime, Java
    | 1[5-9]\d{8}(?:\d{3})?  # Seconds or milliseconds since 1970.
    """,
    re.VERBOSE,
)
_WORD = string.ascii_letters + string.digits + "_-.~+/=%@"


class SecretHeaders(dict[str, str]):
    """Headers that carry credentials; ``repr`` shows their names."""

    def __repr__(self) -> str:
        return f"<headers {', '.join(self)}>"


def text(value: str, known: Iterable[str] = ()) -> str:
    """``value`` without secrets, in one line of at most 300 characters.

    ``known`` are values that the request carried (credentials, ids); a server that echoes them
    must not bring them into a message. Values shorter than four characters are left alone.
    """
    # A gateway may answer with megabytes: patterns search the beginning only.
    value = cut(_without(known, value), LIMIT * 6)
    value = " ".join(_printable(value).split())
    for pattern in _SECRETS:
        value = pattern.sub(_mask, value)
    return _shorten(value)


def identifier(value: str, known: Iterable[str] = ()) -> str:
    """An identifier that support asks for (a uuid, a debug code), without the secrets in it."""
    value = _without(known, value)
    return _SECRETS[-1].sub(MASK, value) if _IDENTIFIER.fullmatch(value) else text(value)


def timestamp(value: str, known: Iterable[str] = ()) -> str:
    """A point in time as a server wrote it; masked when it is anything else."""
    return value if _TIMESTAMP.fullmatch(value) and value not in known else MASK


def cut(value: str, length: int) -> str:
    """The beginning of ``value``, without a word that would be cut: half a secret is one, and looks like none."""
    return value if len(value) <= length else value[:length].rstrip(_WORD) + "…"


def headers(values: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be shown, lower case, their values cleaned."""
    return {name.lower(): text(value) for name, value in values.items() if name.lower() in ALLOWED_HEADERS}


def _without(known: Iterable[str], value: str) -> str:
    for secret in sorted({item for item in known if len(item) >= 4}, key=len, reverse=True):
        value = value.replace(secret, MASK)
    return value


def _printable(value: str) -> str:
    """Without what would steer a terminal or can't be written to one."""
    return value if value.isprintable() else "".join(each if each.isprintable() else " " for each in value)


def _mask(match: re.Match[str]) -> str:
    shown = match.groupdict().get("shown")
    if shown is None and match.re is _LONG and not any(each.isdigit() for each in match[0]):
        return match[0]  # A long word of a sentence.
    return (shown or "") + MASK


def _shorten(value: str) -> str:
    return value if len(value) <= LIMIT else value[: LIMIT - 1] + "…"
