"""Files far larger than memory go through: measured in a process of its own, against a server on loopback."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from .wire import Package, imported

SIZE = 2 * 1024**3
MOST = 64 * 1024
"""KiB that memory may grow by."""
DOCUMENT = """
paths:
  /raw: {put: {operationId: sendRaw, tags: [it], requestBody: {required: true, content: {application/octet-stream: {}}}, responses: {'204': {description: ''}}}}
  /parts: {put: {operationId: sendParts, tags: [it], requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}}}, responses: {'204': {description: ''}}}}
  /file: {get: {operationId: file, tags: [it], responses: {'200': {description: '', content: {application/octet-stream: {}}}}}}
"""
PROGRAM = """
import asyncio, importlib, pathlib, resource, sys
home, url, way, path, out = sys.argv[1:]
api = importlib.import_module(home + ".api")
path, out = pathlib.Path(path), pathlib.Path(out)
if way.startswith("async"):
    async def run():
        async with api.AsyncClient(base_url=url, timeout=1200) as client:
            async def small(): await client.it.send_raw(body=b"x")
            await small()
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            if way == "async raw": await client.it.send_raw(body=path)
            if way == "async parts": await client.it.send_parts(body={"file": path})
            if way == "async download":
                async with await client.it.file_stream() as stream:
                    print(await stream.save(out))
            return before
    before = asyncio.run(run())
else:
    with api.Client(base_url=url, timeout=1200) as client:
        client.it.send_raw(body=b"x")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if way == "raw": client.it.send_raw(body=path)
        if way == "parts": client.it.send_parts(body={"file": path})
        if way == "download":
            with client.it.file_stream() as stream:
                print(stream.save(out))
print("grown", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


class Sink:
    """Reads every body to its end and keeps only how long they were; sends `SIZE` zeros to whoever asks."""

    def __init__(self) -> None:
        self.received: list[int] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        buffer = bytearray(1024 * 1024)
        with connection, connection.makefile("rb", buffering=1024 * 1024) as stream:
            while line := stream.readline():
                headers = {}
                while (each := stream.readline().strip()) != b"":
                    name, _, value = each.decode().partition(":")
                    headers[name.lower()] = value.strip()
                left = int(headers.get("content-length", "0"))
                self.received.append(left)
                while left:
                    left -= stream.readinto(memoryview(buffer)[: min(left, len(buffer))])
                if line.startswith(b"GET"):
                    head = (
                        f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {SIZE}\r\n\r\n"
                    )
                    connection.sendall(head.encode())
                    for _ in range(SIZE // len(buffer)):
                        connection.sendall(buffer)
                else:
                    connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


@pytest.fixture
def sink() -> Iterator[Sink]:
    found = Sink()
    yield found
    found.listener.close()


@pytest.mark.fuzz
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("way", ["raw", "parts", "download", "async raw", "async parts", "async download"])
def test_two_gigabytes_go_through_little_memory(package: Package, sink: Sink, tmp_path: Path, way: str) -> None:
    """2 GB are sent and fetched whole, and the process never grows by more than 64 MB."""
    path, out = tmp_path / "large", tmp_path / "fetched"
    with path.open("wb") as file:
        file.truncate(SIZE)  # Sparse: it takes no room on the disk.
    home = Path(str(package.api.__file__)).parents[1]

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, home.name, sink.url, way, str(path), str(out)],
        env={**os.environ, "PYTHONPATH": str(home.parent)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    *lines, last = done.stdout.splitlines()
    assert int(last.removeprefix("grown ")) < MOST
    if "download" in way:
        assert lines == [str(SIZE)]
        assert out.stat().st_size == SIZE
        out.unlink()
    else:
        assert sink.received[-1] >= SIZE
