"""Words for a terminal or a pipe that may not know every letter."""

from __future__ import annotations

import codecs
import json
import sys
from unicodedata import category

from .domain import PACKAGE

_ESCAPED = f"{PACKAGE}.escaped"


def say(text: str) -> None:
    r"""To standard output. A letter that its encoding lacks is written as ``\u00b0``: so nothing is lost, and JSON stays JSON."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, _ESCAPED).decode(encoding), end="", flush=True)


def printable(text: str) -> str:
    r"""One line of ``text``: what breaks lines or steers a terminal is written as ``\n``, ``\x1b``, ``\u202e``."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or category(each) == "Zs" else repr(each)[1:-1] for each in text)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error(_ESCAPED, _escaped)
