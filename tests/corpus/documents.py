"""The published documents, wherever they lie beside this checkout."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT.parent / "shared" / "published"
FETCHED = ROOT / ".cache" / "corpus"

_NO_INTERFACE = ("data-catalog", "vehicle-iot")
"""A data catalog and the Petstore sample: these must be refused."""


def interfaces() -> list[Path]:
    """Every published interface description, from ../shared and from `make corpus`."""
    found = [*PUBLISHED.glob("*.yaml"), *PUBLISHED.glob("history/*.yaml"), *FETCHED.glob("*.yaml")]
    return sorted(path for path in found if not path.name.startswith(_NO_INTERFACE))


def others() -> list[Path]:
    """Published files that are no interface."""
    return sorted(path for path in PUBLISHED.glob("*") if path.name.startswith(_NO_INTERFACE))


def parameters(paths: list[Path]) -> list[object]:
    """The paths for `pytest.mark.parametrize`, or one skip that says why there are none."""
    reason = "no published document: ../shared is absent and `make corpus` has not been run"
    if not paths:
        return [pytest.param(None, marks=pytest.mark.skip(reason=reason))]
    return [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in paths]


def by_sha256(digest: str) -> Path:
    """The published document with this digest; skips the test when it is not here."""
    for path in interfaces():
        if hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            return path
    pytest.skip("the published document is not here: ../shared is absent and `make corpus` has not been run")
