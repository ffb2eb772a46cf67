"""The official documents are fetched as pinned, or not at all."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from generator.diagnostics import SpecError
from generator.layers import ApiConfig
from generator.official import fetch_official

DOCUMENT = b"openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\n"


class Publisher(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/api.yaml"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(DOCUMENT if found else b"")

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def publisher() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Publisher)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def config(url: str, sha256: str = "") -> ApiConfig:
    return ApiConfig(name="b2c", document="unused", official_url=url, official_sha256=sha256)


def test_a_pinned_document_is_fetched(publisher: str) -> None:
    """The bytes come as they are published, for each API that has an official address."""
    pinned = config(f"{publisher}/api.yaml", hashlib.sha256(DOCUMENT).hexdigest())
    without = ApiConfig(name="own", document="unused")

    assert list(fetch_official([without, pinned])) == [(pinned, DOCUMENT)]


def test_another_document_than_the_pinned_one_is_refused(publisher: str) -> None:
    """When the publisher changed the document the message says so and names the update."""
    with pytest.raises(SpecError) as error:
        list(fetch_official([config(f"{publisher}/api.yaml", "0" * 64)]))

    assert hashlib.sha256(DOCUMENT).hexdigest() in error.value.problem
    assert "make update" in error.value.remedy


def test_a_server_without_the_document(publisher: str) -> None:
    """A missing document says which address answered what."""
    with pytest.raises(SpecError) as error:
        list(fetch_official([config(f"{publisher}/gone.yaml", "0" * 64)]))

    assert "404" in error.value.problem
    assert error.value.location.file == f"{publisher}/gone.yaml"
