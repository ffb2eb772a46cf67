"""Request bodies in every media type that is carried, byte by byte; the bytes are written by hand."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import os
import re
import socket
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.loopback import socket_server

from .wire import NO_CONTENT, Package, Received, imported, reply, serving

PATIENCE = 10.0
"""Seconds."""
DOCUMENT = """
paths:
  /form:
    post:
      operationId: form
      tags: [it]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                age: {type: integer}
                sure: {type: boolean}
                tags: {type: array, items: {type: string}}
                joined: {type: array, items: {type: string}}
                piped: {type: array, items: {type: string}}
                address: {type: object, properties: {city: {type: string}, zip: {type: string}}}
                flat: {type: object, properties: {x: {type: integer}, y: {type: integer}}}
                deep: {type: object, additionalProperties: {type: object, additionalProperties: {type: string}}}
            encoding:
              joined: {style: form, explode: false}
              piped: {style: pipeDelimited, explode: false}
              flat: {style: form, explode: true}
              deep: {style: deepObject, explode: true}
      responses: {'204': {description: ''}}
  /upload:
    post:
      operationId: upload
      tags: [it]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                more: {type: array, items: {type: string, format: binary}}
                note: {type: string}
                count: {type: integer}
                tags: {type: array, items: {type: string}}
                meta: {type: object, properties: {a: {type: integer}}}
                table: {type: string}
                picture: {type: string, format: binary}
            encoding:
              file: {contentType: image/png}
              table: {contentType: text/csv}
              picture: {contentType: 'image/jpeg, image/png'}
      responses: {'204': {description: ''}}
  /text:
    put:
      operationId: text
      tags: [it]
      requestBody: {content: {text/plain; charset=iso-8859-1: {schema: {type: string}}}}
      responses: {'204': {description: ''}}
  /csv:
    put:
      operationId: csv
      tags: [it]
      requestBody: {content: {text/csv: {}}}
      responses: {'204': {description: ''}}
  /bytes:
    put:
      operationId: bytes
      tags: [it]
      requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: ''}}
  /patch:
    patch:
      operationId: patch
      tags: [it]
      requestBody:
        content:
          application/merge-patch+json:
            schema: {type: object, properties: {a: {type: string, nullable: true}, b: {type: string}}}
      responses: {'204': {description: ''}}
  /either:
    post:
      operationId: either
      tags: [it]
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {a: {type: string}}}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
          application/xml: {schema: {type: object, properties: {a: {type: string}}}}
      responses: {'204': {description: ''}}
  /xml:
    post:
      operationId: xml
      tags: [it]
      requestBody: {content: {application/xml: {schema: {type: object}}}}
      responses: {'204': {description: ''}}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def sent(package: Package, method: str, body: Any, asynchronous: bool = False, **more: Any) -> Received:
    """The request of one call."""

    async def call(url: str) -> None:
        async with package.api.AsyncClient(base_url=url) as client:
            await getattr(client.it, method)(body=body, **more)

    with serving() as server:
        if asynchronous:
            asyncio.run(call(server.url))
        else:
            with package.api.Client(base_url=server.url) as client:
                getattr(client.it, method)(body=body, **more)
        return server.only


BOTH = pytest.mark.parametrize("asynchronous", [False, True])


@BOTH
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "Ada & Söhne", "age": 36, "sure": True}, b"name=Ada+%26+S%C3%B6hne&age=36&sure=true"),
        ({"name": "a", "tags": ["x", "y z"]}, b"name=a&tags=x&tags=y+z"),
        ({"name": "a", "joined": ["x", "y"], "piped": ["x", "y"]}, b"name=a&joined=x,y&piped=x%7Cy"),
        ({"name": "a", "flat": {"x": 1, "y": 2}}, b"name=a&x=1&y=2"),
        ({"name": "a", "deep": {"k": {"l": "v"}}}, b"name=a&deep%5Bk%5D%5Bl%5D=v"),
        # Without a style the content type of an object is JSON (OpenAPI 3.0.3, Encoding Object).
        ({"name": "a", "address": {"city": "Brest"}}, b"name=a&address=%7B%22city%22%3A%22Brest%22%7D"),
    ],
)
def test_a_form_is_a_form(package: Package, body: dict[str, Any], expected: bytes, asynchronous: bool) -> None:
    """``application/x-www-form-urlencoded`` with each style of an encoding, from a dict."""
    request = sent(package, "form", body, asynchronous)

    assert request.header("content-type") == "application/x-www-form-urlencoded"
    assert request.body == expected


def test_a_form_from_a_model(package: Package) -> None:
    """The class of the form may be given as well."""
    form = package.api.models.FormBody(name="Ada", tags=["x"])

    assert sent(package, "form", form).body == b"name=Ada&tags=x"


@pytest.mark.parametrize(
    ("body", "place"), [({"age": 1}, "body.name"), ({"name": "a", "age": "old"}, "body.age"), ([], "body")]
)
def test_a_form_is_checked_before_it_is_sent(package: Package, body: Any, place: str) -> None:
    """What is missing or of another type isn't sent."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest")) as caught:
            client.it.form(body=body)

        assert [path for path, _ in caught.value.problems] == [place]  # type: ignore[attr-defined]
        assert server.received == []


def parts(request: Received) -> list[tuple[list[str], bytes]]:
    """Headers and content of each part, in order (RFC 7578, RFC 2046 §5.1)."""
    found = re.fullmatch(r"multipart/form-data; boundary=(\w+)", str(request.header("content-type")))
    assert found
    boundary = found[1].encode()
    assert request.body.endswith(b"--" + boundary + b"--\r\n")
    pieces = request.body.split(b"--" + boundary + b"\r\n")[1:]
    result = []
    for piece in pieces:
        head, _, content = piece.partition(b"\r\n\r\n")
        content = content.removesuffix(b"--" + boundary + b"--\r\n").removesuffix(b"\r\n")
        result.append((head.decode().split("\r\n"), content))
    return result


@BOTH
def test_parts_in_order_each_in_its_media_type(package: Package, tmp_path: Path, asynchronous: bool) -> None:
    """Files from bytes, a path, an open file and a triple; text, numbers, lists, JSON and a declared type beside them."""
    path = tmp_path / "b.txt"
    path.write_bytes(b"from a path")
    with open(path, "rb") as file:
        file.seek(5)
        body = {
            "file": b"\x89PNG\r\n",
            "more": [path, file, ("c.bin", b"named", "application/x-c")],
            "note": "Grüße",
            "count": 3,
            "tags": ["x", "y"],
            "meta": {"a": 1},
            "table": "a;b",
        }
        request = sent(package, "upload", body, asynchronous)

    assert parts(request) == [
        (['Content-Disposition: form-data; name="file"; filename="upload"', "Content-Type: image/png"], b"\x89PNG\r\n"),
        (['Content-Disposition: form-data; name="more"; filename="b.txt"', "Content-Type: text/plain"], b"from a path"),
        (['Content-Disposition: form-data; name="more"; filename="b.txt"', "Content-Type: text/plain"], b"a path"),
        (['Content-Disposition: form-data; name="more"; filename="c.bin"', "Content-Type: application/x-c"], b"named"),
        (['Content-Disposition: form-data; name="note"'], "Grüße".encode()),
        (['Content-Disposition: form-data; name="count"'], b"3"),
        (['Content-Disposition: form-data; name="tags"'], b"x"),
        (['Content-Disposition: form-data; name="tags"'], b"y"),
        (['Content-Disposition: form-data; name="meta"', "Content-Type: application/json"], b'{"a":1}'),
        (['Content-Disposition: form-data; name="table"', "Content-Type: text/csv"], b"a;b"),
    ]
    assert request.header("content-length") == str(len(request.body))


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (("a.png", b"x"), "image/png"),
        (("a.bin", b"x", "image/jpeg"), "image/jpeg"),
        (("a.gif", b"x"), None),
        (("a.png", b"x", "image/gif"), None),
        (b"x", None),
    ],
)
def test_a_file_says_which_of_several_media_types_it_has(package: Package, picture: Any, said: str | None) -> None:
    """By its name or in so many words (Encoding Object, ``contentType``); one that the document doesn't list isn't sent."""
    body = {"file": b"", "picture": picture}
    if said:
        heads, _ = parts(sent(package, "upload", body))[1]
        assert heads[1] == f"Content-Type: {said}"
        return
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest"), match="picture"):
            client.it.upload(body=body)

        assert server.received == []


@pytest.mark.parametrize(("kind", "sends"), [("image/png; q=1", True), ("image/jpeg", False)])
def test_a_file_of_one_media_type_has_no_other(package: Package, kind: str, sends: bool) -> None:
    """What a caller says of a file stays where it is of the declared type."""
    body = {"file": ("a", b"x", kind)}
    if sends:
        assert parts(sent(package, "upload", body))[0][0][1] == f"Content-Type: {kind}"
        return
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest"), match="image/png"):
            client.it.upload(body=body)

        assert server.received == []


def test_parts_from_a_model(package: Package) -> None:
    """The class of the body takes an `FileUpload`, and whatever can be one."""
    body = package.api.models.UploadBody(file=("a.png", b"x"), note="n")

    assert [content for _, content in parts(sent(package, "upload", body))] == [b"x", b"n"]


@pytest.mark.parametrize(
    "file", ["a.png", io.StringIO("text"), 5, None, (b"x", b"y"), (Path("a"), Path("b")), ("a", b"x", b"y")]
)
def test_what_is_no_file_is_refused(package: Package, file: Any) -> None:
    """A text may be a path or a content, so it is neither; a file open for text has no bytes."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest")):
            client.it.upload(body={"file": file})

        assert server.received == []


def test_a_missing_file_is_named(package: Package, tmp_path: Path) -> None:
    """Nothing is sent, and the error is Python's own."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(FileNotFoundError, match=r"absent\.png"):
            client.it.upload(body={"file": tmp_path / "absent.png"})

        assert server.received == []


@BOTH
def test_progress_of_an_upload(package: Package, tmp_path: Path, asynchronous: bool) -> None:
    """The callback gets what has gone out and how much there is, up to the end."""
    from_module = __import__("importlib").import_module(f"{package.api.__name__.partition('.')[0]}.content")
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 200_000)

    request = sent(
        package, "bytes_", from_module.FileUpload(path, progress=lambda *one: told.append(one)), asynchronous
    )

    assert len(request.body) == 200_000
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
    assert told[-1] == (200_000, 200_000)
    assert request.header("content-length") == "200000"


def _chunks() -> Iterator[bytes]:
    yield b"first "
    yield b"second"


async def _awaited_chunks() -> AsyncIterator[bytes]:
    yield b"first "
    yield b"second"


@BOTH
@pytest.mark.parametrize("kind", ["bytes", "file", "path", "iterator", "async iterator"])
def test_bytes_as_they_are(package: Package, tmp_path: Path, kind: str, asynchronous: bool) -> None:
    """At hand, from a file, from a path, in chunks; a length is told where it is known."""
    path = tmp_path / "file"
    path.write_bytes(b"first second")
    if kind == "async iterator" and not asynchronous:
        pytest.skip("a client for threads has no event loop")
    bodies: dict[str, Any] = {
        "bytes": b"first second",
        "file": io.BytesIO(b"first second"),
        "path": path,
        "iterator": _chunks(),
        "async iterator": _awaited_chunks(),
    }

    request = sent(package, "bytes_", bodies[kind], asynchronous)

    assert request.body == b"first second"
    assert request.header("content-type") == "application/octet-stream"
    known = "iterator" not in kind
    assert request.header("content-length") == ("12" if known else None)
    assert request.header("transfer-encoding") == (None if known else "chunked")


@BOTH
@pytest.mark.parametrize("chunks", [(b"first second",), (b"first ", b"second"), (b"first", b" ", b"second")])
def test_a_tuple_of_bytes_is_chunks(package: Package, chunks: tuple[bytes, ...], asynchronous: bool) -> None:
    """However many there are: only a text can be the name of a file."""
    assert sent(package, "bytes_", chunks, asynchronous).body == b"first second"


@BOTH
def test_a_chunk_of_nothing_ends_no_body(package: Package, asynchronous: bool) -> None:
    """Neither None nor an empty chunk: what comes behind goes out, too."""
    chunks: list[Any] = [b"first ", None, b"", b"second"]

    assert sent(package, "bytes_", iter(chunks), asynchronous).body == b"first second"


@BOTH
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")  # The server gets half a request.
@pytest.mark.parametrize("method", ["bytes_", "upload"])
def test_a_file_that_does_not_wait_is_no_whole_file(package: Package, method: str, asynchronous: bool) -> None:
    """An empty pipe that doesn't block has no bytes yet; where it stands is not the end of the body."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.write(writing, b"first ")
    told = pytest.raises(BlockingIOError, match="open it so that reading waits")
    with open(reading, "rb", buffering=0) as file, open(writing, "wb"), told:
        sent(package, method, {"file": file} if method == "upload" else file, asynchronous)


@BOTH
@pytest.mark.parametrize("file", [("a.bin", b"first second"), (None, b"first second", "text/csv")])
def test_a_tuple_with_a_name_is_a_file(package: Package, file: Any, asynchronous: bool) -> None:
    """Its content alone goes out."""
    assert sent(package, "bytes_", file, asynchronous).body == b"first second"


@pytest.mark.parametrize("kind", ["path", "iterator"])
def test_a_body_is_sent_again_only_if_it_can_be_read_again(package: Package, tmp_path: Path, kind: str) -> None:
    """After a lost reply a file goes out whole once more; chunks of an iterator are gone."""
    path = tmp_path / "file"
    path.write_bytes(b"first second")
    body = path if kind == "path" else _chunks()
    with serving(b"", NO_CONTENT) as server, package.api.Client(base_url=server.url) as client:
        if kind == "path":
            client.it.bytes_(body=body)
        else:
            with pytest.raises(package.error("ConnectionFailed")):
                client.it.bytes_(body=body)

        assert [each.body for each in server.received] == [b"first second"] * (2 if kind == "path" else 1)


def test_text_in_its_character_set(package: Package) -> None:
    """The document's charset; UTF-8 where it names none, and it is said."""
    latin, utf = sent(package, "text", "Grüße"), sent(package, "csv", "ä;ö")

    assert (latin.body, latin.header("content-type")) == (b"Gr\xfc\xdfe", "text/plain; charset=iso-8859-1")
    assert (utf.body, utf.header("content-type")) == (b"\xc3\xa4;\xc3\xb6", "text/csv; charset=utf-8")


def test_text_that_the_character_set_has_not_is_refused(package: Package) -> None:
    """Nothing is replaced by a question mark."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest"), match="iso-8859-1"):
            client.it.text(body="Łódź")

        assert server.received == []


def test_null_in_a_merge_patch_removes(package: Package) -> None:
    """RFC 7396: null is sent, what isn't named is not."""
    request = sent(package, "patch", package.api.models.PatchBody(a=None))

    assert request.header("content-type") == "application/merge-patch+json"
    assert json.loads(request.body) == {"a": None}


def test_one_of_several_media_types(package: Package) -> None:
    """The first that is carried, another by name; an unknown one is refused, and XML isn't offered."""
    first = sent(package, "either", {"a": "x"})
    other = sent(package, "either", {"a": "x"}, content_type="application/x-www-form-urlencoded")

    assert (first.header("content-type"), first.body) == ("application/json", b'{"a":"x"}')
    assert (other.header("content-type"), other.body) == ("application/x-www-form-urlencoded", b"a=x")
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest"), match="content_type"):
            client.it.either(body={"a": "x"}, content_type="application/xml")
        assert server.received == []


def test_xml_is_the_callers(package: Package) -> None:
    """Nothing is built from its schema, which is reported; what is given goes out as it is."""
    request = sent(package, "xml", b"<a/>")

    assert (request.header("content-type"), request.body) == ("application/xml", b"<a/>")
    assert package.left_out == []
    assert "schema-unused" in {each.rule for each in package.report.of("reported")}


def test_the_reply_of_an_upload_is_read(package: Package) -> None:
    """A server that answers an upload with an error: the error says so, and nothing of the file stands in it."""
    with serving(reply(b'{"message": "too big"}', "application/json", "413 Content Too Large")) as server:
        with package.api.Client(base_url=server.url) as client, pytest.raises(Exception, match="413") as caught:
            client.it.upload(body={"file": b"secret bytes"})

        assert "secret bytes" not in str(caught.value)


def put(package: Package, url: str, body: Any, asynchronous: bool, method: str = "bytes_", **options: Any) -> None:
    """One call with a body, tried once."""
    options |= {"base_url": url, "retry": package.top.Retry(tries=1)}

    async def call() -> None:
        async with package.api.AsyncClient(**options) as client:
            await getattr(client.it, method)(body=body)

    if asynchronous:
        asyncio.run(call())
    else:
        with package.api.Client(**options) as client:
            getattr(client.it, method)(body=body)


def _endless() -> Iterator[bytes]:
    """Chunks for as long as anybody could wait for the end of this test."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield b"x" * 1024
        time.sleep(0.01)  # So the host is always ready for the next.


@BOTH
@pytest.mark.parametrize(
    ("body", "pause"), [(b"x" * 120_000_000, 0.005), (_endless(), 0.0)], ids=["slow-host", "endless-body"]
)
def test_an_upload_keeps_to_the_timeout(package: Package, body: Any, pause: float, asynchronous: bool) -> None:
    """To a host that takes a little now and then, at this speed in 9 s; and of a body that doesn't end."""

    def sip(connection: socket.socket, _: int) -> None:
        while connection.recv(65536):
            time.sleep(pause)

    with socket_server(sip) as (url, seen):
        began = time.monotonic()
        with pytest.raises(package.error("ConnectionTimeout")) as caught:
            put(package, url, body, asynchronous, timeout=0.5)

    assert time.monotonic() - began < PATIENCE / 2
    assert caught.value.may_have_arrived  # type: ignore[attr-defined]
    assert len(seen) == 1


@BOTH
@pytest.mark.parametrize("size", [65536 + 1, 65536 - 1], ids=["grows", "shrinks"])
def test_a_file_that_changes_while_it_is_sent(package: Package, tmp_path: Path, size: int, asynchronous: bool) -> None:
    """It hasn't the length that was told (RFC 9110 8.6): the call fails, and what has left may have been executed."""
    path = tmp_path / "file"
    path.write_bytes(b"x" * 65536)
    content = importlib.import_module(f"{package.top.__name__}.content")
    changing = content.FileUpload(path, progress=lambda *_: os.truncate(path, size))
    if size < 65536:
        path.write_bytes(b"x" * 2 * 65536)

    with serving() as server, pytest.raises(package.error("RequestNotSendable"), match="length") as caught:
        put(package, server.url, changing, asynchronous)

    assert caught.value.may_have_arrived  # type: ignore[attr-defined]
    assert "network" not in str(caught.value)


@BOTH
def test_a_header_that_cannot_be_sent(package: Package, asynchronous: bool) -> None:
    """A line break in its value (RFC 9110 5.5): nothing has left, and the error says what to correct."""
    with serving() as server, pytest.raises(package.error("RequestNotSendable"), match="header") as caught:
        put(package, server.url, b"first", asynchronous, headers={"X-Note": "two\nlines"})

    assert not caught.value.may_have_arrived  # type: ignore[attr-defined]
    assert server.received == []


class BrokenDisk(io.BytesIO):
    """A file that can be opened, and breaks while it is read."""

    def read(self, _: int | None = -1, /) -> bytes:
        raise OSError("a broken disk")


def _breaking() -> Iterator[bytes]:
    yield b"first "
    raise ConnectionRefusedError("a broken source")


async def _awaited_breaking() -> AsyncIterator[bytes]:
    yield b"first "
    raise TimeoutError("a broken source")


def _breaking_progress(*_: object) -> None:
    raise OSError("a broken terminal")


@BOTH
@pytest.mark.parametrize("kind", ["file", "part", "iterator", "async iterator", "progress"])
def test_an_error_of_what_is_sent_is_the_callers_own(package: Package, kind: str, asynchronous: bool) -> None:
    """It comes out as it was raised, though a network raises the same kind."""
    if kind == "async iterator" and not asynchronous:
        pytest.skip("a client for threads has no event loop")
    content = importlib.import_module(f"{package.top.__name__}.content")
    bodies: dict[str, tuple[str, Any]] = {
        "file": ("bytes_", BrokenDisk(b"first")),
        "part": ("upload", {"file": BrokenDisk(b"first")}),
        "iterator": ("bytes_", _breaking()),
        "async iterator": ("bytes_", _awaited_breaking()),
        "progress": ("bytes_", content.FileUpload(b"first", progress=_breaking_progress)),
    }
    method, body = bodies[kind]

    def drain(connection: socket.socket, _: int) -> None:
        while connection.recv(65536):
            pass

    with socket_server(drain) as (url, _), pytest.raises(OSError, match="a broken") as caught:
        put(package, url, body, asynchronous, method)

    assert not isinstance(caught.value, package.error("ConnectionFailed"))
    assert caught.value.__cause__ is None
