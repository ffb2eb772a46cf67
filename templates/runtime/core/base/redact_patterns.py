"""What looks like a secret or is harmless, as patterns; `redact` loads them with the first text that is cleaned."""

from __future__ import annotations

import re

from .domain import IDENTIFIERS, SECRET_NAMES

_POSITION = r"[-+]?\d{1,3}\.\d{3,} | [-+]?\d{1,3}\.\d\d[\s,;:/|]{1,3}[-+]?\d{1,3}\.\d\d"
_NAMES = "|".join(("token", "secret", "password", "code", "authorization", "client_id", *SECRET_NAMES))
_HOW = re.VERBOSE | re.IGNORECASE
LONG = re.compile(r"[A-Za-z0-9_\-.~+/=]{24,}", _HOW)
# One after the other, each over the whole text: a pattern that looks for all of them tries again at every letter.
SECRETS = (
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
    LONG,
    re.compile(" | ".join((*IDENTIFIERS, _POSITION)), _HOW),
)
IDENTIFIER = re.compile(r"[\w.:\-*]{1,64}")
TIMESTAMP = re.compile(
    r"""
    \d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?[ ]?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)?  # ISO 8601
    | (?:[A-Z][a-z]{2},?[ ])?\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}[ ]\d\d:\d\d:\d\d(?:[ ](?:[A-Z]{1,4}|[+-]\d{4}))?  # RFC 5322
    | (?:[A-Z][a-z]{2}[ ])?[A-Z][a-z]{2}[ ]{1,2}\d{1,2}[ ]\d\d:\d\d:\d\d(?:[ ][A-Z]{1,4})?[ ]\d{4}  # asctime, Java
    | 1[5-9]\d{8}(?:\d{3})?  # Seconds or milliseconds since 1970.
    """,
    re.VERBOSE,
)
