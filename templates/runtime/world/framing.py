"""Where the body of a request ends (RFC 9112, section 6): at its length, or after its last chunk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from io import BufferedIOBase

from .refusals import Refused

_LENGTH = re.compile(r"[0-9]{1,8}")
_CHUNK = re.compile(r"([0-9A-Fa-f]{1,7})[ \t]*(?:;[^\r\n]*)?\r\n")
"""Size and extensions; nobody knows any."""
_LINE = 65_536


def content(headers: Message, file: BufferedIOBase) -> bytes:
    """The whole body, and nothing of what follows it. Raises `Refused`: nobody then knows where the next request begins."""
    codings = [each.strip().lower() for value in headers.get_all("transfer-encoding", ()) for each in value.split(",")]
    lengths = headers.get_all("content-length", ())
    if codings and lengths:
        raise Refused(400, "content-length and transfer-encoding say two things of one body")
    if codings:
        _require_chunks(codings)
        return b"".join(_chunks(file))
    if len({*lengths}) > 1 or not all(map(_LENGTH.fullmatch, lengths)):
        raise Refused(400, f"content-length {', '.join(lengths)} is no length that is taken here")
    return _read(file, int(lengths[0])) if lengths else b""


def _require_chunks(codings: list[str]) -> None:
    """Raises `Refused`."""
    if codings[-1] != "chunked":
        raise Refused(400, "the last transfer-encoding of a request is chunked")
    if len(codings) > 1:
        raise Refused(501, "chunked is the only transfer-encoding that is taken here")


def _chunks(file: BufferedIOBase) -> Iterator[bytes]:
    """Each of them; the fields after the last one are passed over."""
    while size := _size(file):
        yield _read(file, size)
        if file.readline(2) != b"\r\n":
            raise Refused(400, "a chunk is longer than it says")
    while file.readline(_LINE).strip():
        pass


def _size(file: BufferedIOBase) -> int:
    found = _CHUNK.fullmatch(file.readline(_LINE).decode("latin-1"))
    if found is None:
        raise Refused(400, "a chunk begins without its size")
    return int(found[1], 16)


def _read(file: BufferedIOBase, size: int) -> bytes:
    found = file.read(size)
    if len(found) < size:
        raise Refused(400, "the body ended before its end")
    return found
