"""What must not be shared with a forked process: locks that some thread holds, connections."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """Something that has to start anew in a child process."""

    def after_fork(self) -> None:
        """Called in the child, before anything else runs there."""


_living: weakref.WeakSet[Forkable] = weakref.WeakSet()


def watch(thing: Forkable) -> None:
    """Call ``thing.after_fork`` in every process forked from now on, as long as ``thing`` lives."""
    _living.add(thing)


def _after_fork() -> None:
    for thing in list(_living):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
