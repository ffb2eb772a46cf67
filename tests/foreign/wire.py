"""A package of a document, imported, and a server on loopback that keeps the bytes it gets."""

from __future__ import annotations

import contextlib
import importlib
import itertools
import socket
import sys
import tempfile
import textwrap
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.pipeline import assemble, build

from .making import HEAD

_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package with the one API ``api`` in it."""

    api: Any
    report: Report

    @property
    def top(self) -> Any:
        """The package itself."""
        return importlib.import_module(self.api.__name__.partition(".")[0])

    def error(self, name: str) -> type[Exception]:
        """An exception class of the package."""
        found: type[Exception] = getattr(importlib.import_module(f"{self.top.__name__}.errors"), name)
        return found

    @property
    def left_out(self) -> list[str]:
        """The rows under which operations are left out."""
        return [each.rule for each in self.report.of("left-out")]


def imported(text: str) -> Package:
    """The package of a document (OpenAPI 3.0.3 where it says no version), as a program imports it."""
    text = textwrap.dedent(text)
    if not text.lstrip().startswith(("openapi", "swagger", "{")):
        text = HEAD + text
    folder = Path(tempfile.mkdtemp())
    (folder / "document.yaml").write_text(text, "utf-8")
    name, report = f"wired_{next(_numbers)}", Report()
    config = ApiConfig("api", str(folder / "document.yaml"), package=name)
    files = assemble(None, (), [(build(config, report), report)]).files
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")
    sys.path.insert(0, str(folder))
    return Package(importlib.import_module(f"{name}.api"), report)


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came off the socket."""

    line: str
    """Method and target: ``GET /things?a=1``."""
    headers: Sequence[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header; None when it wasn't sent. Sent twice, it is a mistake."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) < 2, f"{name} was sent {len(values)} times"
        return values[0] if values else None


@dataclass
class Server:
    """Answers each request with the next of ``replies``, the last one for ever; an empty one hangs up."""

    replies: list[bytes]
    received: list[Received] = field(default_factory=list)
    url: str = ""
    close_after: int = 0
    """After so many replies a connection is closed; 0: never."""

    @property
    def only(self) -> Received:
        """The one request that came."""
        assert len(self.received) == 1
        return self.received[0]

    def answer(self, connection: socket.socket) -> None:
        answered = 0
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                answered += 1
                headers = list(_headers(stream))
                body = _body(stream, {name.lower(): value for name, value in headers})
                self.received.append(Received(line.decode("latin-1").rpartition(" HTTP/")[0], headers, body))
                reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
                connection.sendall(reply)
                if answered == self.close_after or not reply:
                    connection.shutdown(socket.SHUT_RDWR)


def _headers(stream: Any) -> Iterator[tuple[str, str]]:
    while (line := stream.readline().rstrip(b"\r\n")) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        yield name, value.strip()


def _body(stream: Any, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") == "chunked":
        chunks = []
        while size := int(stream.readline(), 16):
            chunks.append(stream.read(size))
            stream.readline()
        stream.readline()
        return b"".join(chunks)
    found: bytes = stream.read(int(headers.get("content-length", "0")))
    return found


def reply(body: bytes = b"", content_type: str = "", status: str = "200 OK", **headers: str) -> bytes:
    """A whole reply of HTTP/1.1; ``Name_With_Lines`` stands for a header with hyphens."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"Content-Type: {content_type}"] if content_type else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"


@contextlib.contextmanager
def serving(*replies: bytes) -> Iterator[Server]:
    """A server on a free port of this machine."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(list(replies) or [NO_CONTENT], url=f"http://127.0.0.1:{listener.getsockname()[1]}")

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=server.answer, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


@contextlib.contextmanager
def calling(package: Package, *replies: bytes, **options: Any) -> Iterator[tuple[Any, Server]]:
    """A client of the package, and the server that it calls."""
    with serving(*replies) as server, package.api.Client(base_url=server.url, **options) as client:
        yield client, server
