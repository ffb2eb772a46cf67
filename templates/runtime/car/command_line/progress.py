"""Signs of life on standard error, for whatever takes longer than a second at a terminal."""

from __future__ import annotations

import importlib.util
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from ..sweeping.vehicle_reading import Progress

T = TypeVar("T")


class Watch:
    """What somebody at a terminal sees while a command runs; nothing where nobody looks (``visible`` False).

    Within the block, once a second has gone by, a line says how long it already takes and what it is about.
    """

    patience = 1.0

    def __init__(self, visible: bool) -> None:
        self._visible = visible
        self._about = ""
        self._over = threading.Event()
        self._quiet = threading.Lock()
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def __enter__(self) -> Watch:
        if self._visible:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._visible:
            self._thread.join()

    def counted(self, items: Iterable[T]) -> Iterator[T]:
        """The items; the line counts them."""
        for number, item in enumerate(items, 1):
            self._about = f"{number} so far, "
            yield item

    def about(self, text: str) -> None:
        """What goes on now."""
        self._about = f"{text}, "

    @contextmanager
    def bar(self) -> Iterator[Callable[[Progress], None]]:
        """Shows how far a sweep has come: a bar where rich is installed, else the line."""
        if not self._visible or importlib.util.find_spec("rich") is None:
            yield lambda progress: self.about(f"{progress.done} of {progress.total} {_words(progress)}")
            return
        from rich.console import Console
        from rich.progress import Progress as Bar

        with self._quiet, Bar(console=Console(stderr=True), transient=True) as shown:
            task = shown.add_task("cars")
            yield lambda progress: shown.update(
                task, total=progress.total, completed=progress.done, description=_words(progress)
            )

    def _tick(self) -> None:
        begun, width = time.monotonic(), 0
        while not self._over.wait(self.patience):
            if not self._quiet.acquire(blocking=False):
                continue  # A bar is there.
            line = f"{self._about}{time.monotonic() - begun:.0f} s"
            print(f"\r{line:<{width}}", end="", file=sys.stderr, flush=True)
            width = max(width, len(line))
            self._quiet.release()
        if width:
            print("\r" + " " * width + "\r", end="", file=sys.stderr, flush=True)


def _words(progress: Progress) -> str:
    waiting = f", waiting {progress.waiting:.0f} s" if progress.waiting else ""
    return f"cars, {progress.failed} failed{waiting}"
