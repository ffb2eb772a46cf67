"""Files in request bodies: where their content comes from, and how it is read while it goes out."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from ..base.records import dataclass

FileContent: TypeAlias = bytes | os.PathLike[str] | BinaryIO
"""Bytes, the path of a file, or a file that is open for reading bytes (read from where it stands)."""
ByteContent: TypeAlias = "FileContent | FileUpload | Iterable[bytes] | AsyncIterable[bytes]"
"""A body of bytes: at hand, from a file, or in chunks that somebody makes (these can be sent once only)."""
TransferProgress: TypeAlias = Callable[[int, int | None], object]
"""Called after each chunk with the bytes that have gone out or come in, and with how many there are (None: nobody knows)."""


_MARK = "_of_the_source"


@contextmanager
def from_the_source() -> Iterator[None]:
    """Mark an error of the file, the iterator or the callback that a caller gave: it isn't one of the connection."""
    try:
        yield
    except Exception as error:
        vars(error)[_MARK] = True
        raise


def is_from_the_source(error: Exception) -> bool:
    """Whether it was raised where the caller's own content of a body is read."""
    return _MARK in vars(error)


@dataclass(frozen=True)
class FileUpload:
    """A file to send, where more is to be said of it than its content."""

    content: FileContent
    name: str | None = None
    """What the server is told it is called; that of the path or the open file when nothing is said."""
    content_type: str | None = None
    """Its media type; by the ending of its name when nothing is said."""
    progress: TransferProgress | None = None
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Of its part of a multipart body, beside those that every part has."""

    @classmethod
    def of(cls, value: Any) -> FileUpload | None:
        """What a caller may give for a file, also ``(name, content)`` and ``(name, content, media type)``; None for anything else."""
        if isinstance(value, cls):
            return value if _is_content(value.content) else None
        if isinstance(value, tuple) and 2 <= len(value) <= 3 and _is_content(value[1]):
            name, content, *kind = value
            # Others are the chunks of a body, or several files: none of them may pass for a name.
            return cls(content, name, *kind) if all(isinstance(each, str | None) for each in (name, *kind)) else None
        return cls(value) if _is_content(value) else None

    def __repr__(self) -> str:
        return f"<FileUpload {self.content_type or 'of a file'}>"

    @property
    def filename(self) -> str:
        """What the server is told; ``upload`` where nobody named it, because a part without a name is no file."""
        given = self.name or (
            self.content if isinstance(self.content, os.PathLike) else getattr(self.content, "name", "")
        )
        return Path(given).name if isinstance(given, str | os.PathLike) and str(given) else "upload"

    @property
    def media_type(self) -> str:
        """Its content type, said or told by the ending of its name; bytes of no kind where neither tells."""
        return self.content_type or mimetypes.guess_type(self.filename)[0] or "application/octet-stream"

    @property
    def repeatable(self) -> bool:
        """Whether the content can be read again from its start."""
        return isinstance(self.content, bytes | os.PathLike) or bool(self.content.seekable())

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """The content as an HTTP client reads it. Raises `OSError`, which names the file."""
        if isinstance(self.content, bytes):
            yield _Outgoing(io.BytesIO(self.content), self.progress) if self.progress else self.content
        elif isinstance(self.content, os.PathLike):
            with open(self.content, "rb") as file:
                yield _Outgoing(file, self.progress)
        else:
            stood = self.content.tell() if self.content.seekable() else None
            try:
                yield _Outgoing(self.content, self.progress)
            finally:
                if stood is not None:  # For the next attempt.
                    self.content.seek(stood)


def _is_content(value: Any) -> bool:
    if isinstance(value, bytes | os.PathLike):
        return True
    return hasattr(value, "read") and hasattr(value, "seekable") and not isinstance(value, io.TextIOBase)


class _Outgoing:
    """An open file from where it stands, counted while it is read."""

    def __init__(self, file: BinaryIO, progress: TransferProgress | None) -> None:
        self._file = file
        self._progress = progress
        self._start = file.tell() if file.seekable() else None
        self._sent = 0
        self._total = self._length()

    def _length(self) -> int | None:
        if self._start is None:
            return None
        end = self._file.seek(0, os.SEEK_END)
        self._file.seek(self._start)
        return end - self._start

    def read(self, size: int = -1) -> bytes:
        with from_the_source():
            chunk = self._file.read(size)
            if chunk is None:  # An HTTP client would take it for the end.
                raise BlockingIOError("the file to send has no bytes yet: open it so that reading waits for them")
            if chunk and self._progress is not None:
                self._sent += len(chunk)
                self._progress(self._sent, self._total)
        return chunk

    def tell(self) -> int:
        if self._start is None:
            raise io.UnsupportedOperation("tell")
        return self._file.tell() - self._start

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if self._start is None:
            raise io.UnsupportedOperation("seek")
        self._file.seek(offset + (self._start if whence == os.SEEK_SET else 0), whence)
        self._sent = 0
        return self.tell()

    def __len__(self) -> int:
        """The bytes that are left; 0 when nobody knows."""
        return self._total or 0

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read(65536):
            yield chunk
