"""Output on disk: compared, written beside and then swapped in, so that a failed run costs nothing."""

from __future__ import annotations

import difflib
import errno
import hashlib
import json
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from .diagnostics import Location, SpecError


def differences(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    """Unified diffs from what ``folder`` holds to ``files``; a file that should not be there counts."""
    present = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    for name in sorted({*files, *present}):
        old = present[name].read_text("utf-8", "replace") if name in present else ""
        new = files.get(name, "")
        if old != new or (name in present) != (name in files):
            yield (
                "\n".join(
                    difflib.unified_diff(old.splitlines(), new.splitlines(), f"a/{name}", f"b/{name}", lineterm="", n=2)
                )
                or f"--- a/{name}\n+++ b/{name}\n(only {'here' if name in present else 'expected'}: empty file)"
            )


def changes(folder: Path, files: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """What `replace` would do to each file that it changes: new, changed or gone."""
    yield from changed({folder / name: text for name, text in files.items()})
    yield from (("gone", path) for path in _files(folder) if path.relative_to(folder).as_posix() not in files)


def changed(files: Mapping[Path, str]) -> Iterator[tuple[str, Path]]:
    """What `write` would do to each of ``files`` that it changes: new or changed."""
    for path, text in sorted(files.items()):
        if not path.is_file():
            yield "new", path
        elif path.read_bytes() != text.encode("utf-8"):
            yield "changed", path


def replace(folder: Path, files: Mapping[str, str]) -> None:
    """Make ``folder`` hold exactly ``files``: written beside, then swapped in by renaming."""
    with staged(folder, files) as fresh:
        _swap(folder, fresh)


@contextmanager
def staged(folder: Path, files: Mapping[str, str]) -> Iterator[Path]:
    """A folder beside ``folder`` that holds ``files``, to be renamed; gone afterwards when it wasn't.

    What is as it was is the same file there, which costs less than a new one and keeps its time stamp.
    """
    with _staging(folder) as fresh:
        for below in {os.path.dirname(name) for name in files}:
            (fresh / below).mkdir(parents=True, exist_ok=True)
        # A `Path` for each of a thousand files takes longer than to write them.
        for name, text in files.items():
            data, path = text.encode("utf-8"), os.path.join(fresh, name)
            if not _linked(os.path.join(folder, name), data, path):
                with open(path, "wb") as file:
                    file.write(data)
        yield fresh


def _linked(old: str, data: bytes, path: str) -> bool:
    """Make ``path`` another name of ``old`` if that is a file with ``data``; not every file system has such names."""
    try:
        status = os.lstat(old)
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
            return False
        with open(old, "rb") as file:
            if file.read() != data:
                return False
        os.link(old, path)
    except OSError:
        return False
    return True


def heal(folder: Path) -> None:
    """Take away what a killed run left beside ``folder``, and put back what it had set aside."""
    for old in folder.parent.glob(f".{folder.name}.old-*"):
        if not folder.exists():
            old.rename(folder)
    for left in (*folder.parent.glob(f".{folder.name}.old-*"), *folder.parent.glob(f".{folder.name}.new-*")):
        shutil.rmtree(left, ignore_errors=True)
    for beside in folder.rglob(".*.new"):
        beside.unlink()


def read(path: Path) -> str:
    """One text file; nothing where there is none."""
    return path.read_text("utf-8") if path.exists() else ""


def write(path: Path, text: str) -> None:
    """One text file, written beside and then renamed over the old one."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """One file, written beside and then renamed over the old one."""
    beside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from None
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    fresh = folder.parent / f".{folder.name}.new-{os.getpid()}"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh.mkdir()
        yield fresh
    except OSError as error:
        raise _unwritable(folder, error) from None
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(folder: Path, fresh: Path) -> None:
    if not folder.exists():
        fresh.rename(folder)
        return
    old = folder.parent / f".{folder.name}.old-{os.getpid()}"
    try:
        folder.rename(old)
        fresh.rename(folder)
    except BaseException:
        # Whatever stopped it, and wherever: one of the two stands there, whole.
        if not folder.exists():
            old.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
        raise
    shutil.rmtree(old)


def refuse_unwritable(folder: Path) -> None:
    """Raises SpecError when no folder can lie there, because a file is in the way."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not there.is_dir():
        raise _unwritable(folder, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)))


def _unwritable(path: Path, error: OSError) -> SpecError:
    return SpecError(
        Location(str(path)), f"cannot be written: {error.strerror}", "make the folder writable or choose another --out"
    )


def _files(folder: Path) -> Iterable[Path]:
    """Every file but what Python and tools leave there: bytecode, and what is hidden (`.mypy_cache`)."""
    if not folder.is_dir():
        return []
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not _is_a_cache(path.relative_to(folder))]


def _is_a_cache(path: Path) -> bool:
    return any(part.startswith(".") or part == "__pycache__" for part in path.parts)


# --- what is up to date already


def fingerprint(folders: Iterable[Path], words: Iterable[str] = (), without: Collection[Path] = ()) -> str:
    """Hash over ``words``, and names and bytes of every file below ``folders`` but those in ``without``."""
    paths = {folder: [path for path in _files(folder) if path not in without] for folder in folders}
    found = ((path.relative_to(folder).as_posix(), path) for folder, each in paths.items() for path in each)
    return _hash(words, ((name, path.read_bytes()) for name, path in found))


def fingerprint_of(files: Mapping[str, str], words: Iterable[str] = ()) -> str:
    """What `fingerprint` says of a folder that holds just ``files``."""
    names = sorted(map(PurePosixPath, files))
    return _hash(words, ((name, files[name].encode("utf-8")) for name in map(str, names)))


def _hash(words: Iterable[str], files: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256("\0".join(words).encode())
    for name, data in files:
        digest.update(f"\0{name}\0".encode())
        digest.update(data)
    return digest.hexdigest()


def recorded(record: Path, inputs: str) -> str:
    """The hash of what the last run turned these inputs into; nothing when it had others."""
    try:
        last = json.loads(record.read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(last.get("outputs", "")) if isinstance(last, dict) and last.get("inputs") == inputs else ""


def remember(record: Path, inputs: str, outputs: str) -> None:
    """Record a finished run. A record that can't be written only costs time next time."""
    try:
        write(record, json.dumps({"inputs": inputs, "outputs": outputs}))
    except SpecError:
        return
