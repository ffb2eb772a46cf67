"""What is dear to make, kept below .cache/ for the next run: JSON under a hash of all that it was made from.

A keeper is an argument of whoever uses it. One without a folder keeps nothing, which is what ``--check``
and releases get. Whatever is damaged, made by hand or made from anything else is as good as absent: it only costs time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import os
import sys
import time
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, TypeVar

_UNUSED = 14 * 24 * 3600.0
"""Seconds after which an entry goes that no run asked for."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry for each slot; a new one takes the place of the old."""

    folder: Path | None = None
    is_fixed: bool = False
    """Gives what it has and takes nothing new."""

    def __bool__(self) -> bool:
        """Whether it keeps anything."""
        return self.folder is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is kept yet."""
        return self.folder is None or not self.folder.is_dir() or not any(self.folder.iterdir())

    def get(self, slot: str, key: str) -> Any:
        """The JSON value in ``slot`` if it was made from what ``key`` is the hash of, else None."""
        if self.folder is None:
            return None
        path = self.folder / f"{slot}.json"
        try:
            value = json.loads(_text(path.read_bytes(), key))
            if not self.is_fixed:
                os.utime(path)
        except (OSError, ValueError, RecursionError):
            return None
        return value

    def has(self, slot: str, key: str) -> bool:
        """Whether `get` can be expected to find something."""
        if self.folder is None:
            return False
        try:
            with (self.folder / f"{slot}.json").open(encoding="utf-8") as file:
                return file.readline().partition(" ")[0] == key
        except (OSError, ValueError):
            return False

    def put(self, slot: str, key: str, value: Any) -> None:
        """Keep a JSON value, or a frozen one for `restored`; where that can't be done, the next run makes it again."""
        if self.folder is None or self.is_fixed:
            return
        path = self.folder / f"{slot}.json"
        # Several processes keep side by side: whoever renames last is the one that is kept.
        beside = path.with_name(f".{slot}.{os.getpid()}.new")
        text = json.dumps(value, default=_plain)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(_head(key, _pieces(text)))
                file.writelines(_pieces(text))
            beside.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink()

    def tidy(self) -> None:
        """Take away what no run has asked for in two weeks."""
        for path in self.folder.glob("*") if self.folder and not self.is_fixed else ():
            try:
                if time.time() - path.stat().st_mtime > _UNUSED:
                    path.unlink()
            except OSError:
                continue


NOTHING = Kept()
"""Keeps nothing."""


def key(*parts: str | bytes) -> str:
    """Hash of all that a value was made from."""
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def said_by(library: str, room: str, asked: Any) -> str:
    """Key of what ``library`` says to ``asked``, a JSON value; the file ``room`` asks it and reads its answer."""
    return key(library, version(library), sys.version, Path(room).read_bytes(), json.dumps(asked, sort_keys=True))


def contents(*folders: Path) -> Iterator[str | bytes]:
    """Names and bytes of every file below ``folders``, hidden ones too, for `key`."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(folder).as_posix()
                yield path.read_bytes()


def _plain(value: Any) -> Any:
    """What JSON has no word for: a record, whose values may be others, or a path."""
    kind: Any = type(value)
    return str(value) if isinstance(value, Path) else {name: getattr(value, name) for name in _fields(kind)}


@functools.cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in dataclasses.fields(kind))


def restored(kind: type[T], value: Any) -> T:
    """The frozen value of ``kind`` that was kept, from the JSON ``value`` that it became."""
    return typing.cast(T, _reader(typing.cast(Any, kind))(value))


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of ``kind`` of its JSON: asked for once, since a run restores a hundred thousand values."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        some = _reader(next(each for each in inner if each is not type(None)))
        return lambda value: None if value is None else some(value)
    if origin in (tuple, list):
        item = _reader(inner[0])
        return lambda value: origin(map(item, value))
    if inner and origin not in (None, Literal):
        member = _reader(inner[1])
        return lambda value: {name: member(each) for name, each in value.items()}
    if dataclasses.is_dataclass(kind):
        return _record(typing.cast(Any, kind))
    return Path if kind is Path else _same


def _record(kind: Any) -> Callable[[Any], Any]:
    # Not asked for before they are needed: what a record is made of may hold records of its kind.
    members = functools.cache(lambda: {name: _reader(each) for name, each in typing.get_type_hints(kind).items()})
    return lambda value: kind(**{name: members()[name](each) for name, each in value.items()})


def _same(value: Any) -> Any:
    return value


def _text(data: bytes, key: str) -> str:
    """What follows the first line, if that is the right one; else no JSON."""
    end = data.find(b"\n") + 1
    rest = memoryview(data)[end:]
    return str(rest, "ascii") if data[:end] == _head(key, [rest]) else ""


def _pieces(text: str) -> Iterator[bytes]:
    """JSON as bytes: what is kept of a large document is as long as all its modules, and no second copy is made of it."""
    return (text[start : start + _PIECE].encode("ascii") for start in range(0, len(text), _PIECE))


_PIECE = 1_000_000


def _head(key: str, data: Iterable[bytes | memoryview]) -> bytes:
    digest = hashlib.sha256()
    for piece in data:
        digest.update(piece)
    return f"{key} {digest.hexdigest()}\n".encode("ascii")
