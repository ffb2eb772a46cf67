"""Replies that are read piece by piece: bytes, server-sent events, JSON values one after the other."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Generic, Self, TypeVar

import httpx2

from ..errors.without_reply import ConnectionFailed, ConnectionTimeout, DecodeError, PackageError
from ..http.compression import unpacked, unpacked_async
from ..http.reply import Reply
from ..http.transport import damage, failure
from ..model.outgoing import converter_for
from ..model.upload import TransferProgress
from ..model.wire import decode

T = TypeVar("T")
MAX_VALUE = 16 * 2**20
"""Bytes that one event or one JSON value of a stream may have."""


class _Open:
    """What all streams have in common."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        """Status and headers; its ``content`` is empty."""
        self._response = reply.stream

    @property
    def _operation(self) -> str:
        return self.reply.operation.id if self.reply.operation else "undocumented"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """A connection that breaks is our error, whatever HTTP client it is, and so is a body that can't be unpacked."""
        told: PackageError
        try:
            yield
        except Exception as error:
            failed, damaged = failure(error), damage(error)
            if failed is not None:
                kind = ConnectionTimeout if failed.kind == "timeout" else ConnectionFailed
                told = kind(self._operation, f"the stream broke off: {failed.reason}")
            elif damaged:
                reason = f"{self.reply.status} with a stream that can't be read: {damaged}"
                told = DecodeError(self._operation, reason, self.reply)
            else:
                raise
        else:
            return
        raise told


class ReplyStream(_Open):
    """A reply whose bytes are read while they come. Close it, or use it with ``with``."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the connection go; what wasn't read is lost."""
        self._response.close()

    def chunks(self) -> Iterator[bytes]:
        """The bytes, decompressed, once. Raises `ConnectionFailed` where they break off, `DecodeError` for damaged compression."""
        with self._told():
            yield from unpacked(self._response, self.reply.method, self.reply.status, self.reply.headers)


class AsyncStream(_Open):
    """A reply whose bytes are read in an event loop while they come. Close it, or use it with ``async with``."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Let the connection go; what wasn't read is lost."""
        await self._response.aclose()

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes, decompressed, once. Raises `ConnectionFailed` where they break off, `DecodeError` for damaged compression."""
        with self._told():
            reply = self.reply
            async for chunk in unpacked_async(self._response, reply.method, reply.status, reply.headers):
                yield chunk


class ByteStream(ReplyStream):
    """A download: iterate over its chunks, or `save` it."""

    def __iter__(self) -> Iterator[bytes]:
        return self.chunks()

    def save(self, target: str | os.PathLike[str] | BinaryIO, progress: TransferProgress | None = None) -> int:
        """Write the bytes to an open file, or beside a path and then in its place; how many there were.

        Raises `ConnectionFailed` where they break off, `DecodeError` where their compression is damaged or stops too early;
        a file that was there is then as it was.
        """
        with _written(target) as file:
            counted = _Counted(self.reply, progress)
            for chunk in self.chunks():
                file.write(chunk)
                counted.add(chunk)
            return counted.bytes


class AsyncByteStream(AsyncStream):
    """The bytes of a reply in chunks, for ``async for``. See `ByteStream`."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks()

    async def save(self, target: str | os.PathLike[str] | BinaryIO, progress: TransferProgress | None = None) -> int:
        """See `ByteStream.save`; the disk is written to in a thread."""
        from asyncio import to_thread

        with _written(target) as file:
            counted = _Counted(self.reply, progress)
            async for chunk in self.chunks():
                await to_thread(file.write, chunk)
                counted.add(chunk)
            return counted.bytes


@contextlib.contextmanager
def _written(target: str | os.PathLike[str] | BinaryIO) -> Iterator[Any]:
    if not isinstance(target, str | os.PathLike):
        yield target
        return
    path = Path(target)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with open(beside, "xb") as file:
            yield file
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


class _Counted:
    def __init__(self, reply: Reply, progress: TransferProgress | None) -> None:
        self.bytes = 0
        self._progress = progress
        length = reply.headers.get("content-length", "")
        # Of a compressed reply it counts other bytes than those that are read.
        known = length.isdigit() and "content-encoding" not in reply.headers
        self._total = int(length) if known else None

    def add(self, chunk: bytes) -> None:
        self.bytes += len(chunk)
        if self._progress is not None:
            self._progress(self.bytes, self._total)


@dataclass(frozen=True, slots=True)
class ServerEvent(Generic[T]):
    """One event of ``text/event-stream`` (HTML Living Standard, 9.2)."""

    event: str
    """Its type; ``message`` when the server names none."""
    data: str
    id: str
    """The last id that the server sent, empty before the first."""
    retry: int | None
    """Milliseconds after which the server wants to be asked again."""
    _namespace: str
    _type: str

    @property
    def value(self) -> T:
        """The data as JSON, as the document describes it. Raises `DecodeError` when it is none."""
        value: T = converter_for(self._type, self._namespace).read(decode(self.data, "the data of an event"))
        return value


class _Events:
    """Chunks -> events, by httpx2's reader of them."""

    def __init__(self, reply: Reply, source: str) -> None:
        self._namespace = reply.operation.namespace if reply.operation else ""
        self._source = source

    def over(self, response: Any) -> Any:
        return httpx2.EventSource(response, max_event_size=MAX_VALUE)

    def event(self, found: httpx2.ServerSentEvent) -> ServerEvent[Any]:
        return ServerEvent(found.event, found.data, found.id, found.retry, self._namespace, self._source)


class EventStream(ReplyStream, Generic[T]):
    """Server-sent events as they come. Close it, or use it with ``with``; it doesn't connect again by itself."""

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._events = _Events(reply, source)

    def __iter__(self) -> Iterator[ServerEvent[T]]:
        with self._told():
            yield from map(self._events.event, self._events.over(self._response))


class AsyncEventStream(AsyncStream, Generic[T]):
    """The events of a reply, for ``async for``. See `EventStream`."""

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._events = _Events(reply, source)

    async def __aiter__(self) -> AsyncIterator[ServerEvent[T]]:
        with self._told():
            async for each in self._events.over(self._response):
                yield self._events.event(each)


class _Values:
    """Chunks -> JSON values, one in a line (NDJSON), or one behind each record separator (RFC 7464)."""

    def __init__(self, reply: Reply, source: str) -> None:
        operation = reply.operation
        self._operation = operation.id if operation else "undocumented"
        self._converter = converter_for(source, operation.namespace if operation else "")
        self._between = b"\x1e" if reply.media_type.endswith("json-seq") else b"\n"
        self._rest = bytearray()

    def values(self, chunk: bytes) -> Iterator[Any]:
        """What is complete with this chunk."""
        if self._between not in chunk:
            self._rest += chunk
        else:
            *lines, rest = chunk.split(self._between)
            lines[0] = bytes(self._rest) + lines[0]
            self._rest = bytearray(rest)
            yield from self._read(lines)
        if len(self._rest) > MAX_VALUE:
            raise DecodeError(self._operation, f"a value of the stream has more than {MAX_VALUE} bytes")

    def last(self) -> Iterator[Any]:
        """What is left at the end; a line needn't end."""
        yield from self._read([bytes(self._rest)])

    def _read(self, lines: list[bytes]) -> Iterator[Any]:
        for line in lines:
            text = line.strip(b" \t\r\n")
            if text:
                yield self._converter.read(decode(text, self._operation))


class ValueStream(ReplyStream, Generic[T]):
    """JSON values one after the other, as they come. Close it, or use it with ``with``.

    Iterating raises `DecodeError` at a line that is no JSON, and `ConnectionFailed` where the stream breaks off.
    """

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._values = _Values(reply, source)

    def __iter__(self) -> Iterator[T]:
        for chunk in self.chunks():
            yield from self._values.values(chunk)
        yield from self._values.last()


class AsyncValueStream(AsyncStream, Generic[T]):
    """The JSON values of a reply, for ``async for``. See `ValueStream`."""

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._values = _Values(reply, source)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for chunk in self.chunks():
            for value in self._values.values(chunk):
                yield value
        for value in self._values.last():
            yield value
