"""The last line of defence of a command line: what nobody foresaw ends in a message and a file, not in a traceback."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback

from .domain import PACKAGE

INTERNAL_ERROR = 70
"""EX_SOFTWARE of sysexits.h: the program is wrong, not the call."""


def tell(error: Exception) -> int:
    """Say what to report, write the traceback to a file of this user's alone and name it; returns 70."""
    # Nothing but its type: its text may hold anything.
    print(f"error: {type(error).__name__} inside {PACKAGE}", file=sys.stderr)
    try:
        print(f"  please report it with {_written(error)}; read that file first, it may name somebody", file=sys.stderr)
    except OSError as reason:
        print(f"  its traceback could not be written: {reason.strerror}; set TMPDIR and try again", file=sys.stderr)
    return INTERNAL_ERROR


def silence() -> int:
    """Whoever read our output has enough: what is left in the buffer goes nowhere when Python ends; returns 0."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _written(error: Exception) -> str:
    descriptor, path = tempfile.mkstemp(prefix=f"{PACKAGE}-", suffix=".txt")
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{PACKAGE}, Python {platform.python_version()} on {platform.platform()}\n\n")
        file.writelines(traceback.format_exception(error))
    return path
