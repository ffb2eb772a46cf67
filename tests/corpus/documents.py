"""The publisher's documents and real replies: none lies in this project, so people say where theirs are.

`make corpus` fetches the current documents; the environment variable ``CONNECTED_CAR_CORPUS`` names a folder that has
older ones too (``published/``, ``published/history/``), recorded replies (``payloads/``), tables made by hand from the
portals (``domain/``). Tests that need what is not here skip, and say what to set.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FETCHED = ROOT / ".cache" / "corpus"
VARIABLE = "CONNECTED_CAR_CORPUS"

_NO_INTERFACE = ("data-catalog", "vehicle-iot")
"""A data catalog and the Petstore sample: these must be refused."""

_NO_DOCUMENT = f"no published document is here: run `make corpus`, or set {VARIABLE} to a folder with published/ in it"


def named() -> Path | None:
    """The folder that the environment names. Raises `pytest.UsageError` when there is no such folder."""
    value = os.environ.get(VARIABLE, "")
    if value and not Path(value).is_dir():
        raise pytest.UsageError(f"{VARIABLE} names no folder: {value}; correct it, or unset it to skip those tests")
    return Path(value).resolve() if value else None


def part(name: str) -> Path:
    """``published``, ``payloads`` or ``domain`` of the named folder; skips the test when it is not there."""
    folder = named()
    if folder is None or not (folder / name).is_dir():
        pytest.skip(without(name))
    return folder / name


def without(name: str) -> str:
    """Why a test is skipped that needs a part of the named folder."""
    return f"set {VARIABLE} to a folder with {name}/ in it"


def published() -> list[Path]:
    """Every file of the publisher that is here: current ones, older ones, and those of `make corpus`."""
    folder = named()
    own = [] if folder is None else [*(folder / "published").glob("*.*"), *(folder / "published").glob("history/*.*")]
    return sorted([*own, *FETCHED.glob("*.yaml")])


def interfaces() -> list[Path]:
    """Every published interface description."""
    return [path for path in published() if path.suffix == ".yaml" and not path.name.startswith(_NO_INTERFACE)]


def others() -> list[Path]:
    """Published files that are no interface."""
    return [path for path in published() if path.name.startswith(_NO_INTERFACE)]


def parameters(paths: list[Path]) -> list[object]:
    """The paths for `pytest.mark.parametrize`, or one skip that says why there are none."""
    if not paths:
        return [pytest.param(None, marks=pytest.mark.skip(reason=_NO_DOCUMENT))]
    return [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in paths]


def by_sha256(digest: str) -> Path:
    """The published document with this digest; skips the test when it is not here."""
    for path in interfaces():
        if hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            return path
    pytest.skip(f"the published document with sha256 {digest[:12]} is not here: {_NO_DOCUMENT}")
