"""What may be said aloud: logs, hooks and error messages show only what passes through here.

Headers go by a list of what is allowed; free text of a server loses whatever looks like a
token, an identifier, a position or an e-mail address, and whatever the request itself carried.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

T = TypeVar("T")
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

_WORD = string.ascii_letters + string.digits + "_-.~+/=%@"


class Secrets(dict[str, T]):
    """Values by name, some of them secret, as in a form or a token; ``repr``, and so a traceback, shows their names."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"


class SecretHeaders(Secrets[str]):
    """Headers that carry credentials."""


class _Hidden(str):
    __slots__ = ()

    def __repr__(self) -> str:
        return MASK


def hidden(value: T) -> T:
    """The same text, of which ``repr``, and so a traceback, shows nothing; what is no text stays as it is."""
    return cast(T, _Hidden(value)) if isinstance(value, str) else value


def text(value: str, known: Iterable[str] = ()) -> str:
    """``value`` without secrets, in one line of at most 300 characters.

    ``known`` are values that the request carried (credentials, ids); a server that echoes them
    must not bring them into a message. Values shorter than four characters are left alone.
    """
    from .redact_patterns import SECRETS

    # A gateway may answer with megabytes: patterns search the beginning only.
    value = cut(_without(known, value), LIMIT * 6)
    value = " ".join(_printable(value).split())
    for pattern in SECRETS:
        value = pattern.sub(_mask, value)
    return _shorten(value)


def identifier(value: str, known: Iterable[str] = ()) -> str:
    """An identifier that support asks for (a uuid, a debug code), without the secrets in it."""
    from .redact_patterns import IDENTIFIER, SECRETS

    value = _without(known, value)
    return SECRETS[-1].sub(MASK, value) if IDENTIFIER.fullmatch(value) else text(value)


def timestamp(value: str, known: Iterable[str] = ()) -> str:
    """A point in time as a server wrote it; masked when it is anything else."""
    from .redact_patterns import TIMESTAMP

    return value if TIMESTAMP.fullmatch(value) and value not in known else MASK


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
    from .redact_patterns import LONG

    shown = match.groupdict().get("shown")
    if shown is None and match.re is LONG and not any(each.isdigit() for each in match[0]):
        return match[0]  # A long word of a sentence.
    return (shown or "") + MASK


def _shorten(value: str) -> str:
    return value if len(value) <= LIMIT else value[: LIMIT - 1] + "…"
