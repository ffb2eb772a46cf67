"""Replies in every media type that is carried: what a caller gets for bytes that are written by hand."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import io
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import httpx2
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


def test_a_value_of_another_kind_is_an_error(package: Package) -> None:
    """What came before it was read; the error has the bytes of that value."""
    mixed = reply(b'{"a": 1}\n[1]\n{"a": 2}\n', "application/x-ndjson")
    with calling(package, mixed) as (client, _), client.it.lines() as values:
        read = iter(values)

        assert next(read).a == 1
        with pytest.raises(package.error("DecodeError"), match="no Thing") as caught:
            next(read)
        assert caught.value.reply.content == b"[1]"  # type: ignore[attr-defined]


def test_data_of_another_kind_is_an_error(package: Package) -> None:
    """An event whose data isn't what the document says still has its data; it has no value."""
    odd = reply(b"data: [1]\n\ndata: null\n\n", "text/event-stream")
    with calling(package, odd) as (client, _), client.it.events() as events:
        found = list(events)

    assert [each.data for each in found] == ["[1]", "null"]
    for each in found:
        with pytest.raises(package.error("DecodeError"), match="no Thing"):
            each.value  # noqa: B018


def test_events_as_they_are_written(package: Package) -> None:
    """HTML Living Standard 9.2.6: one BOM is ignored, one blank behind a colon; what has no data is no event, but its id counts.

    ``retry`` is of digits alone; of an event that isn't one it goes with the next.
    """
    lines = [
        *("\ufeffid: 1", "event: x", "data", ""),
        *("event: y", "id: 2", "retry: 20", ""),
        *("data:  z", "data:", "id: 3\0", "retry: 1_0", "other: x", ": comment", ""),
        *("\ufeffdata: lost", "id", "data: a\u2028b\x0bc\x85", "retry: -1", ""),
        *("data: never ends",),
    ]
    for end in ("\n", "\r", "\r\n"):
        written = reply(end.join(lines).encode(), "text/event-stream")
        with calling(package, written) as (client, _), client.it.events() as events:
            found = [(each.event, each.data, each.id, each.retry) for each in events]

        assert found == [
            ("x", "", "1", None),
            ("message", " z\n", "2", 20),
            ("message", "a\u2028b\x0bc\x85", "", None),
        ]


@BOTH
def test_events_in_pieces(package: Package, asynchronous: bool) -> None:
    """Wherever the network cuts them: within a line's end, a character, the BOM."""
    whole = "\ufeffdata: ä\r\ndata: b\r\n\r\ndata: c\r\rdata: d\n\n".encode()
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in whole)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"

    async def read(url: str) -> list[str]:
        async with package.api.AsyncClient(base_url=url) as client, await client.it.events() as events:
            return [each.data async for each in events]

    with serving(head + chunks + b"0\r\n\r\n") as server:
        if asynchronous:
            found = asyncio.run(read(server.url))
        else:
            with package.api.Client(base_url=server.url) as client, client.it.events() as events:
                found = [each.data for each in events]

    assert found == ["ä\nb", "c", "d"]


@pytest.mark.parametrize(
    ("method", "media_type", "unit"),
    [
        ("events", "text/event-stream", b"x"),
        ("events", "text/event-stream", b"data: x\n"),
        ("lines", "application/x-ndjson", b"x"),
    ],
)
def test_a_value_without_measure_is_an_error(package: Package, method: str, media_type: str, unit: bytes) -> None:
    """A stream may be endless, what is kept of it isn't: at most 16 MiB for an event or a value."""
    endless = compressed(gzip.compress(unit * (18 * 2**20 // len(unit)), 1), "gzip", media_type)
    with (
        calling(package, endless) as (client, _),
        getattr(client.it, method)() as stream,
        pytest.raises(package.error("DecodeError"), match="16777216"),
    ):
        list(stream)


def test_json_in_place_of_events_is_an_error(package: Package) -> None:
    """Also where the operation has JSON as well: its events were asked for, and none would come of it."""
    whole = reply(b'{"a": 1}', "application/json")
    with calling(package, whole) as (client, _), pytest.raises(package.error("DecodeError"), match="application/json"):
        client.it.chat_stream()


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


TEXT = b"".join(b"%d,row\n" % number for number in range(20_000))
PACKED = gzip.compress(TEXT, mtime=0)
ZLIB, BARE = zlib.compress(TEXT), zlib.compress(TEXT, wbits=-15)


def compressed(body: bytes, coding: str, media_type: str = "image/png", chunked: bool = False) -> bytes:
    """A whole reply of HTTP/1.1, in one chunk or with its length, whose ``body`` says that it is compressed."""
    if not chunked:
        return reply(body, media_type, Content_Encoding=coding)
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Encoding: {coding}\r\n"
    chunk = b"%x\r\n%s\r\n" % (len(body), body) if body else b""
    return head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\n\r\n"


@BOTH
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", PACKED),
        ("x-gzip", PACKED),
        ("GZip", PACKED),
        ("gzip", gzip.compress(TEXT[:7000]) + gzip.compress(b"") + gzip.compress(TEXT[7000:])),
        ("deflate", ZLIB),
        ("deflate", BARE),
        ("deflate, gzip", gzip.compress(ZLIB)),
        ("identity", TEXT),
        ("identity, gzip", PACKED),
    ],
    ids=["gzip", "x-gzip", "capitals", "members", "zlib", "bare", "two", "identity", "identity-gzip"],
)
def test_compressed_replies(package: Package, coding: str, body: bytes, chunked: bool, asynchronous: bool) -> None:
    """RFC 9110 8.4.1: gzip in one member or several (RFC 1952 2.2) and under its old name, deflate, one over the other."""
    assert got(package, "image", compressed(body, coding, chunked=chunked), asynchronous) == TEXT
    assert got(package, "text", compressed(body, coding, "text/plain", chunked), asynchronous) == TEXT.decode()


DAMAGED = pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b""),
        ("gzip", PACKED[:10]),
        ("gzip", PACKED[: len(PACKED) // 2]),
        ("gzip", PACKED[:-8]),
        ("gzip", PACKED[:-1]),
        ("gzip", PACKED[:-8] + bytes(8)),
        ("gzip", PACKED + PACKED[:-1]),
        ("gzip", PACKED + b"zzz"),
        ("gzip", TEXT),
        ("deflate", b""),
        ("deflate", ZLIB[:1]),
        ("deflate", ZLIB[:-1]),
        ("deflate", BARE[: len(BARE) // 2]),
        ("deflate", ZLIB + b"z"),
        ("gzip, gzip", gzip.compress(PACKED[:-1])),
        ("br", b"\x0b\x02\x80raw\x03"),
        ("zstd", TEXT),
        ("compress", TEXT),
        ("gzip, rot13", PACKED),
        (", ".join(["gzip"] * 6), PACKED),
    ],
)


@BOTH
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@DAMAGED
def test_damaged_compression_is_an_error(
    package: Package, coding: str, body: bytes, chunked: bool, asynchronous: bool
) -> None:
    """What stops before its end (RFC 1952 2.2, RFC 1950 2.2), is followed by something, or nobody asked for is no reply."""
    for method, media_type in (("image", "image/png"), ("text", "text/plain")):
        with pytest.raises(package.error("DecodeError"), match="200 with a body that can't be read"):
            got(package, method, compressed(body, coding, media_type, chunked), asynchronous)


@BOTH
@DAMAGED
def test_a_download_of_damaged_compression_leaves_the_file_as_it_was(
    package: Package, tmp_path: Path, coding: str, body: bytes, asynchronous: bool
) -> None:
    """Half a download is none, however whole the connection says that it is."""
    path = tmp_path / "image"
    path.write_bytes(b"old")
    with serving(compressed(body, coding)) as server, pytest.raises(package.error("DecodeError"), match="stream"):
        saved(package, server.url, path, asynchronous)

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["image"]


def saved(package: Package, url: str, path: Path, asynchronous: bool) -> None:
    """Download into a file."""

    async def download() -> None:
        async with package.api.AsyncClient(base_url=url) as client, await client.it.image_stream() as stream:
            await stream.save(path)

    if asynchronous:
        asyncio.run(download())
    else:
        with package.api.Client(base_url=url) as client, client.it.image_stream() as stream:
            stream.save(path)


@BOTH
@pytest.mark.parametrize(("method", "media_type"), [("events", "text/event-stream"), ("lines", "application/x-ndjson")])
def test_a_compressed_stream_that_stops_is_an_error(
    package: Package, method: str, media_type: str, asynchronous: bool
) -> None:
    """What came whole is handed out; that more should have come is told, also where it stops between two values."""
    unit = b'data: {"a": 1}\n\n' if method == "events" else b'{"a": 1}\n'
    packer = zlib.compressobj(wbits=31)
    packed = packer.compress(unit * 3) + packer.flush(zlib.Z_SYNC_FLUSH)
    found: list[Any] = []

    async def read(url: str) -> None:
        async with package.api.AsyncClient(base_url=url) as client, await getattr(client.it, method)() as stream:
            async for each in stream:
                found.append(each)

    def read_in_thread(url: str) -> None:
        with package.api.Client(base_url=url) as client, getattr(client.it, method)() as stream:
            found.extend(stream)

    with serving(compressed(packed, "gzip", media_type)) as server, pytest.raises(package.error("DecodeError")):
        asyncio.run(read(server.url)) if asynchronous else read_in_thread(server.url)

    assert len(found) == 3


def test_only_what_can_be_unpacked_is_asked_for(package: Package) -> None:
    """``Accept-Encoding`` limits a server (RFC 9110 12.5.3), whatever else the HTTP client beneath could unpack."""
    with serving(reply(b"x", "image/png")) as server, httpx2.Client(headers={"Accept-Encoding": "br"}) as http:
        with package.api.Client(base_url=server.url, http_client=http) as client:
            client.it.image()
        with package.api.Client(base_url=server.url, headers={"Accept-Encoding": "identity"}) as client:
            client.it.image()

        assert [each.header("accept-encoding") for each in server.received] == ["gzip, deflate", "identity"]


@BOTH
def test_no_content_is_no_damaged_compression(package: Package, asynchronous: bool) -> None:
    """A reply that can't have a body may still say how one would be compressed (RFC 9110 6.4.1, 8.4)."""

    async def ask(url: str, method: str) -> Any:
        async with package.api.AsyncClient(base_url=url) as client:
            return await client.request(method, "/none")

    for method, line in (("HEAD", "200 OK"), ("GET", "204 No Content")):
        with serving(f"HTTP/1.1 {line}\r\nContent-Encoding: gzip\r\n\r\n".encode()) as server:
            if asynchronous:
                answer = asyncio.run(ask(server.url, method))
            else:
                with package.api.Client(base_url=server.url) as client:
                    answer = client.request(method, "/none")
        assert (answer.content, answer.damage) == (b"", "")


def test_a_bomb_of_members_is_bounded(package: Package) -> None:
    """Each member of many is small; together they are too large."""
    bomb = compressed(gzip.compress(b"\0" * 2**16) * 64, "gzip")
    with pytest.raises(package.error("ReplyTooLarge"), match="1000000"):
        got(package, "image", bomb, max_reply=1_000_000)


@BOTH
@pytest.mark.parametrize(
    ("coding", "bomb"),
    [
        ("gzip", gzip.compress(bytes(2**26))),
        ("deflate", zlib.compress(bytes(2**26))),
        ("gzip, gzip", gzip.compress(gzip.compress(bytes(2**26)))),
    ],
)
def test_a_bomb_is_refused_while_it_unpacks(package: Package, coding: str, bomb: bytes, asynchronous: bool) -> None:
    """64 MiB never lie in memory when a thousand bytes may come."""
    got(package, "image", reply(b"x", "image/png"), asynchronous)  # What is loaded once isn't counted.
    tracemalloc.start()
    with pytest.raises(package.error("ReplyTooLarge")):
        got(package, "image", compressed(bomb, coding), asynchronous, max_reply=1000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 2**24


def test_a_reply_that_somebody_read_before_is_read(package: Package) -> None:
    """A caller's own HTTP client may read each reply, to log it; it has unpacked it then."""
    with (
        httpx2.Client(event_hooks={"response": [lambda response: response.read()]}) as http,
        calling(package, compressed(PACKED, "gzip"), http_client=http) as (client, _),
    ):
        assert client.it.image() == TEXT


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
