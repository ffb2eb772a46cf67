"""How much a call works: lines of ours that run, and characters that built-in searches of a text may look at."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from connected_car._runtime.core.errors.without_reply import ConnectedCarError

from generator.diagnostics import SpecError

OURS = ("/generator/", "/connected_car/")
SEARCHES = frozenset(
    {
        *("count", "find", "rfind", "index", "replace", "split", "rsplit", "splitlines", "partition", "rpartition"),
        *("lower", "casefold", "expandtabs", "translate", "encode"),
    }
)
CHARACTERS_A_LINE = 100
"""A built-in search does about as much with so many characters as Python does in a line."""


class TooMuch(Exception):
    """More work than anybody would wait for."""


def work(call: Callable[[], Any], most: int = 30_000_000) -> int:
    """What ``call`` takes, also when it ends with an error. Raises `TooMuch` beyond ``most``."""
    lines, searched, left = 0, 0, most
    counted: dict[str, Any] = {}

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        name = frame.f_code.co_filename
        if name not in counted:
            counted[name] = count if any(part in name for part in OURS) else None
        return counted[name]

    def count(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal lines
        if event == "line":
            lines += 1
            if lines > left:
                raise TooMuch
        return count

    def profile(_: FrameType, event: str, function: Any) -> None:
        nonlocal searched, left
        if event == "c_call" and function.__name__ in SEARCHES and isinstance(function.__self__, (str, bytes)):
            searched += len(function.__self__)
            left = most - searched // CHARACTERS_A_LINE
            if lines > left:
                raise TooMuch

    before = sys.gettrace(), sys.getprofile()
    sys.setprofile(profile)
    sys.settrace(trace)
    try:
        call()
    except (SpecError, ConnectedCarError, ValueError):
        return lines + searched // CHARACTERS_A_LINE
    finally:
        sys.settrace(before[0])
        sys.setprofile(before[1])
    return lines + searched // CHARACTERS_A_LINE
