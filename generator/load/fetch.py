"""Bytes of a document, from a file or over http(s), with limits in front of every parser."""

from __future__ import annotations

import errno
from pathlib import Path

from ..diagnostics import Location, SpecError
from .address import STANDARD_INPUT, display_name, is_url
from .download import Fetched, download

MAX_BYTES = 20_000_000
"""Largest document accepted; the largest published one has 0.33 MB."""

TRANSFER_SECONDS = 60.0
"""How long the whole transfer may take, from the look-up of the host to the last byte."""


def read_document(address: str) -> Fetched:
    """The bytes behind a path, a URL or ``-``. Raises `SpecError` when there are none, too many, or not all of them."""
    if address == STANDARD_INPUT:
        found = _read_stream(0, display_name(address))
    else:
        found = download(address, MAX_BYTES, TRANSFER_SECONDS) if is_url(address) else _read_file(Path(address))
    if not found.data.strip():
        raise _refused(display_name(address), "the file is empty", "give an OpenAPI document")
    return found


def _read_file(path: Path) -> Fetched:
    try:
        if path.is_dir():
            raise _refused(str(path), "this is a directory", "name the document inside it")
        if path.exists() and not path.is_file():
            raise _refused(str(path), "this is no regular file", "save the document to a file and name that")
    except OSError as error:
        raise _unreadable(str(path), error) from error
    return _read_stream(path, str(path))


def _read_stream(file: Path | int, origin: str) -> Fetched:
    """All of a file or of a descriptor that is open."""
    try:
        with open(file, "rb", closefd=isinstance(file, Path)) as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(origin, error) from error
    if len(data) > MAX_BYTES:
        remedy = "check that this is the OpenAPI document and not an archive"
        raise _refused(origin, f"larger than {MAX_BYTES // 1_000_000} MB", remedy)
    return Fetched(data, length_stated=True)


def _unreadable(origin: str, error: OSError) -> SpecError:
    match error.errno:
        case errno.ENOENT:
            return _refused(origin, "there is no such file", "check the path")
        case errno.EACCES | errno.EPERM:
            return _refused(origin, "no permission to read this file", "make it readable for your user")
    return _refused(origin, f"cannot be read: {error.strerror or error}", "check the path")


def _refused(origin: str, problem: str, remedy: str) -> SpecError:
    return SpecError(Location(origin), problem, remedy)
