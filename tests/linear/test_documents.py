"""Reading a document takes work in step with its size, or ends with a refusal."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.diagnostics import Report, SpecError
from generator.facts import facts
from generator.layers import ApiConfig
from generator.pipeline import model, read

from .documents import EXPANDING, KINDS
from .work import work

ALLOWED = 2.5
"""How much the work may grow when the document is twice as large."""

SIZES = [40, pytest.param(80, marks=pytest.mark.slow)]


def through(data: bytes, path: Path) -> None:
    """All that is done with a document before anything is rendered."""
    path.write_bytes(data)
    config = ApiConfig(name="x", document=str(path))
    facts(read(config, Report()))
    annotate(model(config, Report()), Report())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES)
def test_twice_the_document_is_twice_the_work(kind: str, size: int, tmp_path: Path) -> None:
    """Runs of blanks, tabs, rules and brackets, long lists and long chains are read in one go."""
    once, twice = (work(partial(through, KINDS[kind](each), tmp_path / "a.yaml")) for each in (size, 2 * size))

    assert twice <= ALLOWED * once


@pytest.mark.parametrize("kind", EXPANDING)
@pytest.mark.parametrize("size", [60, pytest.param(400, marks=pytest.mark.slow)])
def test_what_grows_faster_is_refused_in_time(kind: str, size: int, tmp_path: Path) -> None:
    """Schemas whose combinations outgrow the document end within a budget: done, or refused in words."""
    ended = []

    def attempt() -> None:
        try:
            through(EXPANDING[kind](size), tmp_path / "a.yaml")
        except SpecError as error:
            ended.append(error.problem)

    assert work(attempt, most=200_000 * size) > 0

    assert all(re.search("combinations|too deeply|deeper than|variants", each) for each in ended)


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", [*KINDS, *EXPANDING])
def test_a_document_of_20_mb_ends_soon(kind: str, tmp_path: Path) -> None:
    """As large as a document may be, each kind is read or refused; the time is printed."""
    made: Callable[[int], bytes] = {**KINDS, **EXPANDING}[kind]
    a_piece = max(1, (len(made(80)) - len(made(40))) // 40)
    data = made(min(19_000_000 // a_piece, 2_000_000))

    started = time.monotonic()
    try:
        through(data, tmp_path / "a.yaml")
        ended = "read"
    except SpecError as error:
        ended = f"refused: {error.problem}"

    print(f"{kind}: {len(data) / 1e6:.1f} MB, {time.monotonic() - started:.1f} s, {ended}")
