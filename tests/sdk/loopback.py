"""Servers on this machine: an ASGI application under uvicorn, and plain sockets that misbehave."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn


@contextlib.contextmanager
def served(app: Any, **tls: Any) -> Iterator[str]:
    """``app`` under uvicorn on a free port, with TLS when certificates are given; the base URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1, **tls)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield f"{'https' if tls else 'http'}://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


@contextlib.contextmanager
def socket_server(answer: Callable[[socket.socket, int], None]) -> Iterator[tuple[str, list[int]]]:
    """Every connection goes to ``answer`` with its number, after its request was read; the URL and the numbers."""
    listener = socket.create_server(("127.0.0.1", 0))
    seen: list[int] = []
    last = socket.socket()
    last.bind(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            connection, peer = listener.accept()
            if peer == last.getsockname():
                connection.close()
                return
            seen.append(len(seen))
            threading.Thread(target=one, args=(connection, seen[-1]), daemon=True).start()

    def one(connection: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError), connection:
            connection.recv(65536)
            answer(connection, number)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", seen
    finally:
        # They come in one after the other: when this one has, all are counted.
        with last, listener:
            last.connect(listener.getsockname())
            thread.join()
