"""The body of a reply as it comes -> as it was before it was compressed (RFC 9110 8.4).

The HTTP client unpacks as well, but takes data that ends too early for whole, drops what follows the first of several gzip
members, and hands over as it is what it doesn't know.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import aclosing
from typing import Any

from ..base import redact

ACCEPTED = "gzip, deflate"
"""What every request asks for: the codings that are known here, whatever else the HTTP client knows."""

_WITHOUT_CONTENT = frozenset({204, 205, 304})
"""Replies that end with their headers, as those to HEAD do (RFC 9110 6.4.1, 15.3.6)."""

_PIECE = 2**20
"""Bytes that are unpacked at a time: a small body must not fill the memory before somebody has looked at its size."""

_MOST = 5
"""Codings one over the other; nobody sends more than one or two."""


class Damaged(Exception):
    """A body can't be unpacked. Says why, and quotes nothing of it."""


class Packed:
    """A body under one or more codings, unpacked while it comes."""

    def __init__(self, codings: list[str]) -> None:
        """``codings`` in the order in which they were applied. Raises `Damaged` for one that is unknown."""
        if unknown := [each for each in codings if each not in _LAYERS]:
            raise Damaged(f"it is compressed as {redact.text(unknown[0])}, which wasn't asked for")
        if len(codings) > _MOST:
            raise Damaged(f"it is compressed {len(codings)} times")
        self._layers = [_LAYERS[each]() for each in reversed(codings)]

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """What is unpacked of the next bytes that came. Raises `Damaged`."""
        found: Iterable[bytes] = (chunk,)
        for layer in self._layers:
            found = layer.pieces(found)
        try:
            yield from found
        except zlib.error as error:
            raise Damaged(str(error)) from None

    def end(self) -> None:
        """Raises `Damaged` where more should have come."""
        if not all(layer.is_whole for layer in self._layers):
            raise Damaged("its compressed data stops before its end")


class _Gzip:
    """Members one after the other, with nothing between and behind them (RFC 1952 2.2)."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)

    @property
    def is_whole(self) -> bool:
        return self._member.eof

    def pieces(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for data in chunks:
            while data:
                if self._member.eof:
                    self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield from _drained(self._member, data)
                data = self._member.unused_data


class _Deflate:
    """Data of zlib (RFC 1950), or what is in it alone (RFC 1951), as some servers send it (RFC 9110 8.4.1.2)."""

    def __init__(self) -> None:
        self._head = b""
        self._data: Any = None

    @property
    def is_whole(self) -> bool:
        return self._data is not None and self._data.eof

    def pieces(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            data = chunk
            if self._data is None:
                data = self._head = self._head + chunk
                if len(data) < 2:
                    continue
                self._data = zlib.decompressobj(zlib.MAX_WBITS if _is_zlib(data) else -zlib.MAX_WBITS)
            yield from _drained(self._data, data)
            if self._data.unused_data:
                raise Damaged("something follows its compressed data")


def _is_zlib(data: bytes) -> bool:
    """By its first two bytes (RFC 1950 2.2: CM, FCHECK), which no block of RFC 1951 begins with that encoders write."""
    return data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0


def _drained(packed: Any, data: bytes) -> Iterator[bytes]:
    while piece := packed.decompress(data, _PIECE):
        yield piece
        data = packed.unconsumed_tail


_LAYERS: Mapping[str, type[_Gzip | _Deflate]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}
"""``x-gzip`` is the same as ``gzip`` (RFC 9110 8.4.1.3)."""


def unpacked(response: Any, method: str, status: int, headers: Mapping[str, str]) -> Iterator[bytes]:
    """The body of an open response to ``method``, piece by piece. Raises `Damaged`."""
    packed = _packed(response, method, status, headers)
    return response.iter_bytes() if packed is None else _pieces(response, packed)


def unpacked_async(response: Any, method: str, status: int, headers: Mapping[str, str]) -> AsyncIterator[bytes]:
    """The same in an event loop."""
    packed = _packed(response, method, status, headers)
    return response.aiter_bytes() if packed is None else _pieces_async(response, packed)


def _packed(response: Any, method: str, status: int, headers: Mapping[str, str]) -> Packed | None:
    """None for a body that comes as it is, for none, and for one that the HTTP client unpacked when somebody read it before."""
    said = headers.get("content-encoding")
    if not said or method == "HEAD" or status in _WITHOUT_CONTENT:
        return None
    names = [name.strip().lower() for name in said.split(",")]
    packed = Packed([name for name in names if name not in ("", "identity")])
    return None if getattr(response, "is_stream_consumed", True) else packed


def _pieces(response: Any, packed: Packed) -> Iterator[bytes]:
    for chunk in response.iter_raw():
        yield from packed.pieces(chunk)
    packed.end()


async def _pieces_async(response: Any, packed: Packed) -> AsyncIterator[bytes]:
    async with aclosing(response.aiter_raw()) as chunks:
        async for chunk in chunks:
            for piece in packed.pieces(chunk):
                yield piece
    packed.end()
