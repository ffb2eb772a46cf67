"""Signs of life on standard error, for whatever takes longer than a second at a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 1.0


def counted(items: Iterable[T], visible: bool) -> Iterator[T]:
    """The items; after a second a running count is shown."""
    begun, said = time.monotonic(), False
    for number, item in enumerate(items, 1):
        if visible and time.monotonic() - begun > _PATIENCE:
            print(f"\r{number} so far", end="", file=sys.stderr, flush=True)
            said = True
        yield item
    if said:
        print("\r" + " " * 20 + "\r", end="", file=sys.stderr, flush=True)


def told(text: str, visible: bool) -> None:
    """One line on the way."""
    if visible:
        print(text, file=sys.stderr, flush=True)
