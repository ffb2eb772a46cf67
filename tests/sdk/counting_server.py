"""A server on this machine that counts what arrives and breaks in every way a gateway breaks."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

Fault = Callable[[socket.socket], bool]
"""Answers one request on its connection; whether the connection is kept."""


def reply(status: int, body: bytes = b"{}", *headers: str) -> Fault:
    """An ordinary reply."""
    head = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]

    def send(connection: socket.socket) -> bool:
        connection.sendall("\r\n".join([*head, "", ""]).encode() + body)
        return True

    return send


def hang_up(connection: socket.socket) -> bool:
    """Closed without a word."""
    connection.shutdown(socket.SHUT_RDWR)
    return False


def reset(connection: socket.socket) -> bool:
    """Closed the hard way."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return False


def cut_off(connection: socket.socket) -> bool:
    """A reply that stops early."""
    connection.sendall(b"HTTP/1.1 202 X\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
    return False


def nonsense(connection: socket.socket) -> bool:
    """Not HTTP at all."""
    connection.sendall(b"\x00\x01 this is not HTTP\r\n\r\n")
    return False


def silence(connection: socket.socket) -> bool:
    """Nothing, until the client gives up."""
    with contextlib.suppress(OSError):
        connection.recv(1)
    return False


class CountingServer:
    """Each request is noted as ``POST /path``, and answered by ``answer`` of that line."""

    def __init__(self, answer: Callable[[str], Fault]) -> None:
        self.seen: list[str] = []
        self._answer = answer
        self._lock = threading.Lock()

    def count(self, start: str) -> int:
        return sum(line.startswith(start) for line in self.seen)

    @contextlib.contextmanager
    def running(self) -> Iterator[str]:
        """The address, as long as the block runs."""
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            stream = connection.makefile("rb")
            while line := stream.readline():
                length = 0
                while (header := stream.readline().strip()) != b"":
                    name, _, value = header.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                stream.read(length)
                request = line.decode().rpartition(" ")[0]
                with self._lock:
                    self.seen.append(request)
                if not self._answer(request)(connection):
                    return
