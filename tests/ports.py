"""Ports of this machine that are nobody's for as long as a test needs them."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def free_port() -> Iterator[int]:
    """One that nobody listens on and that no other process is given; whoever is told its number may listen on it."""
    with socket.socket() as held:
        # Bound and not listening: a server that asks for the same option, as servers do, gets it too.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
