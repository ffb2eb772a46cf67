"""Replies that are read piece by piece: bytes, server-sent events, JSON values one after the other."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, Generic, Self, TypeVar

from ..base import redact
from ..errors.without_reply import ConnectionFailed, ConnectionTimeout, DecodeError, ConnectedCarError
from ..http.compression import unpacked, unpacked_async
from ..http.reply import Reply
from ..http.transport import damage, failure
from ..model.outgoing import converter_for
from ..model.upload import TransferProgress
from ..model.wire import decode
from ..operation.operation import EVENTS
from .decoding import is_whole

T = TypeVar("T")
MAX_VALUE = 16 * 2**20
"""Bytes that one event or one JSON value of a stream may have."""

_MILLISECONDS = re.compile("[0-9]{1,18}")


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
        told: ConnectedCarError
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
        """The data as JSON, as the document describes it. Raises `DecodeError` when it is none, or of another kind."""
        wire = decode(self.data, _DATA)
        value: T = converter_for(self._type, self._namespace).read(wire)
        if not is_whole(value, wire, self._type):
            raise DecodeError(_DATA, f"JSON that is no {self._type}")
        return value


_DATA = "the data of an event"
_BOM = b"\xef\xbb\xbf"


class _Events:
    """Chunks -> events (HTML Living Standard 9.2.6).

    httpx2's reader takes a byte order mark for a part of the first name, and gives out events without data.
    """

    def __init__(self, reply: Reply, source: str) -> None:
        self._reply = reply
        self._operation = reply.operation.id if reply.operation else "undocumented"
        self._namespace = reply.operation.namespace if reply.operation else ""
        self._source = source
        self._rest = bytearray()
        self._begun = self._returned = False
        self._data: list[str] = []
        self._size = 0
        self._event = self._id = ""
        self._retry: int | None = None

    def require(self) -> None:
        """Raises `DecodeError` for content of another media type, which would be a stream without events."""
        operation, status = self._reply.operation, self._reply.status
        has_content = operation is None or operation.model(status) is not None
        if has_content and self._reply.media_type != EVENTS:
            found = redact.text(self._reply.media_type) or "no media type"
            raise DecodeError(self._operation, f"{status} with {found} in place of {EVENTS}", self._reply)

    def events(self, chunk: bytes) -> Iterator[ServerEvent[Any]]:
        """What is complete with this chunk."""
        for line in self._lines(chunk):
            if line:
                self._take(line)
            elif (event := self._dispatched()) is not None:
                yield event
        if self._size + len(self._rest) > MAX_VALUE:
            raise DecodeError(self._operation, f"an event of the stream has more than {MAX_VALUE} bytes")

    def _lines(self, chunk: bytes) -> list[bytes]:
        """Those that end in this chunk: in CR, LF or both."""
        if not chunk:
            return []
        if self._returned:
            chunk = chunk.removeprefix(b"\n")  # The other half of a line's end.
        self._returned = chunk.endswith(b"\r")
        *lines, rest = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        if lines:
            lines[0] = bytes(self._rest) + lines[0]
            self._rest.clear()
            if not self._begun:
                lines[0] = lines[0].removeprefix(_BOM)
                self._begun = True
        self._rest += rest
        return lines

    def _take(self, line: bytes) -> None:
        name, _, value = line.decode("utf-8", "replace").partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(line) + 1
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and _MILLISECONDS.fullmatch(value):
            self._retry = int(value)

    def _dispatched(self) -> ServerEvent[Any] | None:
        """The event that an empty line ends; none without data, whose wish for a pause goes with the next one."""
        data, event = self._data, self._event or "message"
        self._data, self._event, self._size = [], "", 0
        if not data:
            return None
        retry, self._retry = self._retry, None
        return ServerEvent(event, "\n".join(data), self._id, retry, self._namespace, self._source)


class EventStream(ReplyStream, Generic[T]):
    """Server-sent events as they come. Close it, or use it with ``with``; it doesn't connect again by itself.

    Iterating raises `DecodeError` for an event without measure, and `ConnectionFailed` where the stream breaks off.
    """

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._events = _Events(reply, source)

    def __iter__(self) -> Iterator[ServerEvent[T]]:
        self._events.require()
        for chunk in self.chunks():
            yield from self._events.events(chunk)


class AsyncEventStream(AsyncStream, Generic[T]):
    """The events of a reply, for ``async for``. See `EventStream`."""

    def __init__(self, reply: Reply, source: str) -> None:
        super().__init__(reply)
        self._events = _Events(reply, source)

    async def __aiter__(self) -> AsyncIterator[ServerEvent[T]]:
        self._events.require()
        async for chunk in self.chunks():
            for event in self._events.events(chunk):
                yield event


_RECORD = b"\x1e"
_WHITESPACE = b" \t\r\n"
_ENDS = b'}]"' + _WHITESPACE
"""Bytes behind which a value is whole: a number or a word ends at whitespace alone, and may be cut off (RFC 7464 2.4)."""


class _Values:
    """Chunks -> JSON values, one in a line (NDJSON), or one behind each record separator (RFC 7464)."""

    def __init__(self, reply: Reply, source: str) -> None:
        operation = reply.operation
        self._reply = reply
        self._source = source
        self._operation = operation.id if operation else "undocumented"
        self._converter = converter_for(source, operation.namespace if operation else "")
        self._between = _RECORD if reply.media_type.endswith("json-seq") else b"\n"
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
            if text := line.strip(_WHITESPACE):
                if self._between == _RECORD and line[-1] not in _ENDS:
                    raise self._refused("a value of the stream may be cut off: no whitespace says that it ends", text)
                yield self._value(text)

    def _value(self, text: bytes) -> Any:
        """Raises `DecodeError`, whose reply has these bytes."""
        try:
            wire = decode(text)
        except DecodeError as problem:
            reason = problem.reason
        else:
            value = self._converter.read(wire)
            if is_whole(value, wire, self._source):
                return value
            reason = f"a value of the stream is JSON that is no {self._source}"
        raise self._refused(reason, text)

    def _refused(self, reason: str, text: bytes) -> DecodeError:
        return DecodeError(self._operation, reason, replace(self._reply, content=text, stream=None))


class ValueStream(ReplyStream, Generic[T]):
    """JSON values one after the other, as they come. Close it, or use it with ``with``.

    Iterating raises `DecodeError` at a value that is no JSON, may be cut off, or is of another kind than the document
    says, and `ConnectionFailed` where the stream breaks off.
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
