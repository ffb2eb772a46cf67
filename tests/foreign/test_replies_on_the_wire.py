"""Replies in every media type that is carried: what a caller gets for bytes that are written by hand."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import io
from pathlib import Path
from typing import Any

import pytest

from .wire import Package, calling, imported, reply, serving

DOCUMENT = """
paths:
  /text: {get: {operationId: text, tags: [it], responses: {'200': {description: '', content: {text/plain: {schema: {type: string}}}}}}}
  /number: {get: {operationId: number, tags: [it], responses: {'200': {description: '', content: {text/plain: {schema: {type: integer}}}}}}}
  /image: {get: {operationId: image, tags: [it], responses: {'200': {description: '', content: {image/*: {schema: {type: string, format: binary}}}}}}}
  /blob: {get: {operationId: blob, tags: [it], responses: {'200': {description: '', content: {application/octet-stream: {}}}}}}
  /none: {get: {operationId: none, tags: [it], responses: {'204': {description: ''}}}}
  /several:
    get:
      operationId: several
      tags: [it]
      responses:
        '200': {description: '', content: {text/csv: {schema: {type: string}}, application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        '202': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
        '204': {description: ''}
  /events:
    get:
      operationId: events
      tags: [it]
      responses: {'200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /lines:
    get:
      operationId: lines
      tags: [it]
      responses: {'200': {description: '', content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /listed:
    get:
      operationId: listed
      tags: [it]
      responses: {'200': {description: '', content: {application/jsonl: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
  /sequence:
    get:
      operationId: sequence
      tags: [it]
      responses: {'200': {description: '', content: {application/json-seq: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /chat:
    post:
      operationId: chat
      tags: [it]
      responses:
        '200':
          description: ''
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
  /xml: {get: {operationId: xml, tags: [it], responses: {'200': {description: '', content: {application/xml: {schema: {type: object}}}}}}}
components:
  schemas:
    Thing: {type: object, properties: {a: {type: integer}}}
    Job: {type: object, properties: {id: {type: string}}}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def got(package: Package, method: str, answer: bytes, asynchronous: bool = False, **options: Any) -> Any:
    """What one call returns."""

    async def call(url: str) -> Any:
        async with package.api.AsyncClient(base_url=url, **options) as client:
            return await getattr(client.it, method)()

    with serving(answer) as server:
        if asynchronous:
            return asyncio.run(call(server.url))
        with package.api.Client(base_url=server.url, **options) as client:
            return getattr(client.it, method)()


BOTH = pytest.mark.parametrize("asynchronous", [False, True])


@BOTH
@pytest.mark.parametrize(
    ("method", "body", "media_type", "expected"),
    [
        ("text", "Grüße".encode(), "text/plain", "Grüße"),
        ("text", "Grüße".encode("latin-1"), "text/plain; charset=ISO-8859-1", "Grüße"),
        ("text", b'"quoted"', "application/json", '"quoted"'),
        ("text", b"", "text/plain", ""),
        ("number", b"42", "text/plain", 42),
        ("image", b"\x89PNG\x00\xff", "image/png", b"\x89PNG\x00\xff"),
        ("blob", b"", "application/octet-stream", b""),
        ("blob", b"{}", "application/json", b"{}"),
    ],
)
def test_text_is_text_and_the_rest_is_bytes(
    package: Package, method: str, body: bytes, media_type: str, expected: Any, asynchronous: bool
) -> None:
    """What the document declares decides, the reply's character set how text is read."""
    assert got(package, method, reply(body, media_type), asynchronous) == expected


@pytest.mark.parametrize(("body", "media_type"), [(b"\xff\xfe", "text/plain"), (b"x", "text/plain; charset=klingon")])
def test_text_in_another_character_set_is_an_error(package: Package, body: bytes, media_type: str) -> None:
    """No character is replaced; the error has the bytes."""
    with pytest.raises(package.error("DecodeError")) as caught:
        got(package, "text", reply(body, media_type))

    assert caught.value.reply.content == body  # type: ignore[attr-defined]


def test_the_media_type_of_the_reply_chooses(package: Package) -> None:
    """JSON or CSV under one status, another model under another status, nothing under a third."""
    thing = got(package, "several", reply(b'{"a": 1}', "application/json; charset=utf-8"))
    table = got(package, "several", reply(b"a;b", "text/csv"))
    job = got(package, "several", reply(b'{"id": "j"}', "application/json", "202 Accepted"))
    nothing = got(package, "several", b"HTTP/1.1 204 No Content\r\n\r\n")

    assert (type(thing).__name__, thing.a, table, type(job).__name__, nothing) == ("Thing", 1, "a;b", "Job", None)


def test_every_media_type_is_asked_for(package: Package) -> None:
    """``Accept`` names what can be read, JSON first; what can't isn't asked for."""
    with serving(reply(b"a", "text/csv")) as server, package.api.Client(base_url=server.url) as client:
        client.it.several()

        assert server.only.header("accept") == "application/json, text/csv"


@BOTH
def test_a_download_goes_to_a_file(package: Package, tmp_path: Path, asynchronous: bool) -> None:
    """`save` writes beside and then in place; progress tells how far it is; compressed bytes are unpacked."""
    path, told = tmp_path / "image", []
    path.write_bytes(b"old")

    async def download(url: str) -> int:
        async with package.api.AsyncClient(base_url=url) as client, await client.it.image_stream() as stream:
            number: int = await stream.save(path, progress=lambda *one: told.append(one))
            return number

    with serving(reply(b"x" * 300_000, "image/png")) as server:
        if asynchronous:
            number = asyncio.run(download(server.url))
        else:
            with package.api.Client(base_url=server.url) as client, client.it.image_stream() as stream:
                number = stream.save(path, progress=lambda *one: told.append(one))

    assert (number, path.read_bytes() == b"x" * 300_000) == (300_000, True)
    assert told[-1] == (300_000, 300_000)
    assert [each.name for each in tmp_path.iterdir()] == ["image"]


@BOTH
def test_a_download_that_breaks_off_leaves_the_file_as_it_was(
    package: Package, tmp_path: Path, asynchronous: bool
) -> None:
    """The length was said and isn't reached: an error, and neither half a file nor a leftover."""
    path = tmp_path / "image"
    path.write_bytes(b"old")
    short = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 9\r\nConnection: close\r\n\r\nhalf"

    async def download(url: str) -> None:
        async with package.api.AsyncClient(base_url=url) as client, await client.it.image_stream() as stream:
            await stream.save(path)

    def download_in_thread(url: str) -> None:
        with package.api.Client(base_url=url) as client, client.it.image_stream() as stream:
            stream.save(path)

    with serving(short) as server:
        # The server closes after one reply, as a gateway does that dies.
        server.close_after = 1
        with pytest.raises(package.error("ConnectionFailed")):
            asyncio.run(download(server.url)) if asynchronous else download_in_thread(server.url)

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["image"]


def test_a_download_into_an_open_file_and_by_chunks(package: Package) -> None:
    """The bytes may go anywhere."""
    with calling(package, reply(gzip.compress(b"abc"), "image/png", Content_Encoding="gzip")) as (client, _):
        target = io.BytesIO()
        with client.it.image_stream() as stream:
            stream.save(target)
        with client.it.image_stream() as stream:
            assert b"".join(stream) == target.getvalue() == b"abc"


EVENTS = b': comment\r\n\r\ndata: {"a": 1}\n\nevent: change\nid: 7\nretry: 1000\ndata: {"a":\ndata: 2}\n\ndata: cut off'


@BOTH
def test_server_sent_events(package: Package, asynchronous: bool) -> None:
    """HTML Living Standard 9.2: comments aren't events, lines of data are joined, an event without end isn't one."""

    async def read(url: str) -> list[Any]:
        async with package.api.AsyncClient(base_url=url) as client, await client.it.events() as events:
            return [each async for each in events]

    with serving(reply(EVENTS, "text/event-stream")) as server:
        if asynchronous:
            found = asyncio.run(read(server.url))
        else:
            with package.api.Client(base_url=server.url) as client, client.it.events() as events:
                found = list(events)

        assert server.only.header("accept") == "text/event-stream"
    assert [(each.event, each.data, each.id, each.retry) for each in found] == [
        ("message", '{"a": 1}', "", None),
        ("change", '{"a":\n2}', "7", 1000),
    ]
    assert [each.value.a for each in found] == [1, 2]


@BOTH
@pytest.mark.parametrize(
    ("method", "body", "media_type"),
    [
        ("lines", b'{"a": 1}\r\n\n{"a": 2}', "application/x-ndjson"),
        ("lines", '{"a": 1, "b": "x\u2028y"}\n{"a": 2}\n'.encode(), "application/x-ndjson"),
        ("listed", b'{"a": 1}\n{"a": 2}\n', "application/jsonl"),
        ("sequence", b'\x1e{"a": 1}\n\x1e{"a":\n 2}\n', "application/json-seq"),
    ],
)
def test_values_one_after_the_other(
    package: Package, method: str, body: bytes, media_type: str, asynchronous: bool
) -> None:
    """NDJSON, JSON lines and JSON text sequences: a view for each value; other line ends of Unicode end no line."""

    async def read(url: str) -> list[int]:
        async with package.api.AsyncClient(base_url=url) as client, await getattr(client.it, method)() as values:
            return [each.a async for each in values]

    with serving(reply(body, media_type)) as server:
        if asynchronous:
            assert asyncio.run(read(server.url)) == [1, 2]
        else:
            with package.api.Client(base_url=server.url) as client, getattr(client.it, method)() as values:
                assert [each.a for each in values] == [1, 2]


def test_a_line_that_is_no_json_is_an_error(package: Package) -> None:
    """What came before it was read; the rest isn't guessed."""
    cut_off = reply(b'{"a": 1}\n{"a": \n', "application/x-ndjson")
    with calling(package, cut_off) as (client, _), client.it.lines() as values:
        read = iter(values)

        assert next(read).a == 1
        with pytest.raises(package.error("DecodeError")):
            next(read)


def test_a_stream_of_another_media_type_is_an_error(package: Package) -> None:
    """A gateway's page in place of events is no empty stream."""
    refused = pytest.raises(package.error("DecodeError"), match="text/html")
    with calling(package, reply(b"<html>", "text/html")) as (client, _), refused:
        client.it.events()


def test_json_or_events_of_one_operation(package: Package) -> None:
    """Each has its method and asks for its own media type."""
    with serving(reply(b'{"a": 1}', "application/json"), reply(EVENTS, "text/event-stream")) as server:
        with package.api.Client(base_url=server.url) as client:
            whole = client.it.chat()
            with client.it.chat_stream() as events:
                pieces = [each.value.a for each in events]

        assert (whole.a, pieces) == (1, [1, 2])
        assert [each.header("accept") for each in server.received] == [
            "application/json, text/event-stream",
            "text/event-stream",
        ]


@BOTH
@pytest.mark.parametrize("status", ["200 OK", "500 Internal Server Error"])
def test_a_reply_is_bounded_once_decompressed(package: Package, status: str, asynchronous: bool) -> None:
    """A megabyte of zeros in a kilobyte of gzip: refused by size, of errors as of successes; streams have no bound."""
    bomb = reply(gzip.compress(b"\0" * 2**20), "image/png", status, Content_Encoding="gzip")

    with pytest.raises(package.error("ReplyTooLarge"), match="1000"):
        got(package, "image", bomb, asynchronous, max_reply=1000)


def test_a_stream_may_be_larger_than_a_reply(package: Package) -> None:
    """``max_reply`` is for what is kept in memory."""
    large = reply(b"x" * 5000, "image/png")
    with calling(package, large, max_reply=1000) as (client, _), client.it.image_stream() as stream:
        assert sum(map(len, stream)) == 5000


@BOTH
def test_xml_is_handed_over_as_it_came(package: Package, asynchronous: bool) -> None:
    """There is no decoder, which is reported; the bytes of the reply are the caller's."""
    assert got(package, "xml", reply(b"<a/>", "application/xml"), asynchronous) == b"<a/>"
    assert ("schema-unused", "/paths/~1xml/get/responses/200/content/application~1xml") in [
        (each.rule, each.location.pointer) for each in package.report.of("reported")
    ]


def test_an_error_of_a_stream_is_an_error(package: Package) -> None:
    """A refusal is read whole and raised, also where a stream was asked for."""
    errors = importlib.import_module(f"{package.api.__name__.partition('.')[0]}.errors")
    gone = reply(b'{"message": "gone"}', "application/json", "404 Not Found")
    with calling(package, gone) as (client, _), pytest.raises(errors.NotFound):
        client.it.events()
