"""Generated modules in one style: imports sorted, unused ones gone. The only room that knows ruff."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .diagnostics import Location, SpecError
from .kept import NOTHING, Kept, key

_FIXES = "I,F401,TC005,UP037"
_COMMON = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120")


def formatted(files: Mapping[str, str], kept: Kept = NOTHING, slot: str = "modules") -> dict[str, str]:
    """``files`` with every module in its final form; ruff reads no configuration but this, and sees a file at a time.

    Only modules: ruff would also set the programs of a README, for a wider page than it has.
    """
    made_from = key(version("ruff"), Path(__file__).read_bytes())
    known = kept.get(slot, made_from) or {}
    hashes = {name: key(name, text) for name, text in files.items() if name.endswith(".py")}
    fresh = _set({name: files[name] for name, digest in hashes.items() if digest not in known})
    modules = {name: fresh[name] if name in fresh else known[digest] for name, digest in hashes.items()}
    if kept and (fresh or len(known) > len(modules)):
        kept.put(slot, made_from, {hashes[name]: text for name, text in modules.items()})
    return {**files, **modules}


def _set(modules: Mapping[str, str]) -> dict[str, str]:
    if not modules:
        return {}
    with tempfile.TemporaryDirectory(dir=_for_a_moment(modules)) as folder:
        # Of a thousand files a `Path` for each takes longer than ruff.
        paths = {name: os.path.join(folder, name) for name in modules}
        for below in {os.path.dirname(path) for path in paths.values()}:
            os.makedirs(below, exist_ok=True)
        for name, path in paths.items():
            with open(path, "w", encoding="utf-8") as file:
                file.write(modules[name])
        _ruff(folder, "check", "--fix-only", "--unsafe-fixes", "--quiet", "--select", _FIXES)
        _ruff(folder, "format", "--quiet")
        return {name: _read(path) for name, path in paths.items()}


_IN_MEMORY = "/dev/shm"
"""Where Linux has files in memory: to make one there takes a twentieth of what it takes on some disks."""

_PAGE = 4096


def _for_a_moment(modules: Mapping[str, str]) -> str | None:
    """The folder to write them below if only ruff shall see them; None for the usual one, where memory is short."""
    size = sum(len(text) + _PAGE for text in modules.values())
    try:
        has_room = shutil.disk_usage(_IN_MEMORY).free > 16 * size
    except OSError:
        return None
    return _IN_MEMORY if has_room and os.access(_IN_MEMORY, os.W_OK | os.X_OK) else None


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _ruff(folder: str, command: str, *arguments: str) -> None:
    # Seen from the folder itself, so that nothing beside whoever runs this counts as a package of theirs.
    call = [find_ruff_bin(), command, *_COMMON, *arguments, "."]
    done = subprocess.run(call, cwd=folder, check=False, capture_output=True, text=True)
    if done.returncode:
        problem = f"ruff {command} refuses what was generated: {done.stderr.strip() or done.stdout.strip()}"
        remedy = (
            "this is a defect of the generator, not of the document; tell its maintainers its version and this message"
        )
        raise SpecError(Location("generated code"), problem, remedy)
