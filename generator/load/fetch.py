"""Bytes of a document, from a file or over http(s), with limits in front of every parser."""

from __future__ import annotations

import errno
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import IO

from ..diagnostics import Location, SpecError

MAX_BYTES = 20_000_000
"""Largest document accepted; the largest published one has 0.33 MB."""

ANSWER_SECONDS = 20.0
"""How long a server may stay silent."""

TRANSFER_SECONDS = 120.0
"""How long the whole transfer may take."""

_CHUNK = 1 << 16


def is_url(address: str) -> bool:
    """Whether ``address`` names something on the network rather than a file."""
    return "://" in address


def display_name(address: str) -> str:
    """The address as diagnostics may show it: a URL loses user name, password and query."""
    if not is_url(address):
        return address
    parts = urllib.parse.urlsplit(address)
    return urllib.parse.urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def read_document(address: str) -> bytes:
    """The bytes behind a path or URL. Raises `SpecError` when there are none or too many."""
    data = _read_url(address) if is_url(address) else _read_file(Path(address))
    if not data.strip():
        raise SpecError(Location(display_name(address)), "the file is empty", "give an OpenAPI document")
    return data


def _read_file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _refused(str(path), "this is a directory", "name the document inside it")
        if path.exists() and not path.is_file():
            raise _refused(str(path), "this is no regular file", "save the document to a file and name that")
        with path.open("rb") as stream:
            return _limited(stream, str(path))
    except OSError as error:
        raise _unreadable(str(path), error) from error


def _unreadable(origin: str, error: OSError) -> SpecError:
    match error.errno:
        case errno.ENOENT:
            return _refused(origin, "there is no such file", "check the path")
        case errno.EACCES | errno.EPERM:
            return _refused(origin, "no permission to read this file", "make it readable for your user")
    return _refused(origin, f"cannot be read: {error.strerror or error}", "check the path")


def _read_url(address: str) -> bytes:
    origin = display_name(address)
    if urllib.parse.urlsplit(address).scheme not in ("http", "https"):
        raise _refused(origin, "only http and https addresses are read", "download the document and name the file")
    request = urllib.request.Request(address, headers={"Accept": "application/yaml, application/json, */*"})
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as reply:
            return _limited(reply, origin)
    except urllib.error.HTTPError as error:
        raise _refused(origin, f"the server answered {error.code}", "check the address in a browser") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise _refused(origin, f"cannot be fetched: {reason}", "check the address and the network") from error


def _limited(stream: IO[bytes], origin: str) -> bytes:
    """Everything the stream holds, read in pieces so that neither size nor time can run away."""
    deadline = time.monotonic() + TRANSFER_SECONDS
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            limit = f"{MAX_BYTES // 1_000_000} MB"
            raise _refused(origin, f"larger than {limit}", "check that this is the OpenAPI document and not an archive")
        if time.monotonic() > deadline:
            raise _refused(origin, "the transfer takes too long", "download the document and name the file")
    return b"".join(pieces)


def _refused(origin: str, problem: str, remedy: str) -> SpecError:
    return SpecError(Location(origin), problem, remedy)
