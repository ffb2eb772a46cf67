"""Signs of life on standard error, for whatever takes longer than a second at a terminal."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from ..sweeping.vehicle_reading import Progress

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


@contextmanager
def bar(visible: bool) -> Iterator[Callable[[Progress], None]]:
    """Shows how far a sweep has come: a bar where rich is installed, else a line."""
    if not visible:
        yield lambda _: None
    elif importlib.util.find_spec("rich") is None:
        yield _line
        print(file=sys.stderr)
    else:
        from rich.console import Console
        from rich.progress import Progress as Bar

        with Bar(console=Console(stderr=True), transient=True) as shown:
            task = shown.add_task("cars")
            yield lambda progress: shown.update(
                task, total=progress.total, completed=progress.done, description=_words(progress)
            )


def _line(progress: Progress) -> None:
    print(f"\r{progress.done} of {progress.total} {_words(progress):<40}", end="", file=sys.stderr, flush=True)


def _words(progress: Progress) -> str:
    waiting = f", waiting {progress.waiting:.0f} s" if progress.waiting else ""
    return f"cars, {progress.failed} failed{waiting}"


def told(text: str, visible: bool) -> None:
    """One line on the way."""
    if visible:
        print(text, file=sys.stderr, flush=True)
