"""Words for a terminal or a pipe that may not know every letter."""

from __future__ import annotations

import codecs
import json
import sys

from .domain import PACKAGE

_ESCAPED = f"{PACKAGE}.escaped"


def say(text: str) -> None:
    r"""To standard output. A letter that its encoding lacks is written as ``\u00b0``: so nothing is lost, and JSON stays JSON."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, _ESCAPED).decode(encoding), end="", flush=True)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error(_ESCAPED, _escaped)
