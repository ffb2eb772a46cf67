"""The last line of defence: what nobody foresaw ends in one message and a file, never in a traceback."""

from __future__ import annotations

import os
import platform
import shlex
import sys
import tempfile
import traceback
from collections.abc import Sequence

INTERNAL_ERROR = 70
"""EX_SOFTWARE of sysexits.h: the program is wrong, not the call or the document."""


def tell(error: Exception, arguments: Sequence[str]) -> int:
    """Say what to report, write the traceback to a file of this user's alone and name it; returns 70.

    Returns 2 where Python's own bytecode is cut off: that is nobody's defect, and no later run would write it anew.
    """
    if kept := _cut_off(error):
        print(f"{kept}: this bytecode of Python is cut off, as a full disk leaves it", file=sys.stderr)
        print("  remedy: make room and delete the file: Python writes it anew", file=sys.stderr)
        return 2
    print(f"internal error: {_headline(error)}", file=sys.stderr)
    print(
        "  this is a defect of the generator, whatever the document holds; nothing of yours is to blame",
        file=sys.stderr,
    )
    try:
        print(f"  remedy: report it with {_written(error, arguments)}", file=sys.stderr)
        print("  (read that file first: it may quote the document)", file=sys.stderr)
    except OSError as reason:
        print(
            f"  its traceback could not be written: {reason.strerror}; set TMPDIR and repeat the call", file=sys.stderr
        )
    return INTERNAL_ERROR


def _cut_off(error: Exception) -> str:
    """The file of bytecode that could not be read when a module was imported; empty for any other error."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    is_read = frame.f_code.co_name == "_compile_bytecode" and isinstance(error, EOFError | ValueError | TypeError)
    return str(frame.f_locals.get("bytecode_path") or "") if is_read else ""


def _headline(error: Exception) -> str:
    """Kind and place; what the exception says may quote the document and belongs into the file."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    return type(error).__name__ + "".join(f" in {each.name}, line {each.lineno} of {each.filename}" for each in last)


def _written(error: Exception, arguments: Sequence[str]) -> str:
    from ..load.address import display_name, is_url

    descriptor, path = tempfile.mkstemp(prefix="connected-car-generator-", suffix=".txt")
    command = shlex.join(
        ["python", "-m", "generator", *(display_name(each) if is_url(each) else each for each in arguments)]
    )
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{command}\nPython {platform.python_version()} on {platform.platform()}\n\n")
        file.writelines(traceback.format_exception(error))
    return path
