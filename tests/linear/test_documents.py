"""Reading a document takes work in step with its size, or ends with a refusal."""

from __future__ import annotations

import gc
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
from generator.load.fetch import MAX_BYTES
from generator.normalise import normalise
from generator.pipeline import read

from .documents import EXPANDING, KINDS, SHARED
from .work import work

ALL = {**KINDS, **EXPANDING, **SHARED}
ALLOWED = 2.5
"""How much the work may grow when the document is twice as large."""

SIZES = [40, *(pytest.param(size, marks=pytest.mark.slow) for size in (80, 400))]


REFUSED = "|".join(
    (
        "make too many combinations",
        "refer to each other too deeply",
        "nested deeper than 200 levels",
        "a union of [0-9,]+ variants, more than 500",
        "more than [0-9,]+ values once the shared parts are written out",
        "name too many scopes",
        "an operation with [0-9,]+ (scopes|parameters), more than",
    )
)


def through(data: bytes, path: Path) -> None:
    """All that is done with a document before anything is rendered."""
    path.write_bytes(data)
    document = read(ApiConfig(name="x", document=str(path)), Report())
    facts(document)
    annotate(normalise(document, Report()), Report())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES)
def test_twice_the_document_is_twice_the_work(kind: str, size: int, tmp_path: Path) -> None:
    """Runs of blanks, tabs, rules and brackets, long lists and long chains are read in one go."""
    once, twice = (work(partial(through, KINDS[kind](each), tmp_path / "a.yaml")) for each in (size, 2 * size))

    assert twice <= ALLOWED * once


SLOW = [pytest.param(kind, size, marks=pytest.mark.slow) for kind in (*EXPANDING, *SHARED) for size in (400, 1000)]


@pytest.mark.parametrize(
    ("kind", "size"), [*((kind, 60) for kind in EXPANDING), *((kind, 20) for kind in SHARED), *SLOW]
)
def test_what_grows_faster_is_refused_in_time(kind: str, size: int, tmp_path: Path) -> None:
    """Schemas whose combinations outgrow the document end within a budget: done, or refused in words."""
    ended = []

    def attempt() -> None:
        try:
            through(ALL[kind](size), tmp_path / "a.yaml")
        except SpecError as error:
            ended.append(error.problem)

    assert work(attempt, most=200_000 * size) > 0

    assert all(re.search(REFUSED, each) for each in ended)


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", ALL)
def test_a_document_of_20_mb_ends_soon(kind: str, tmp_path: Path) -> None:
    """As large as a document may be, each kind is read or refused; the time is printed."""
    data = as_large_as_allowed(ALL[kind])
    # As every command does.
    gc.disable()
    started = time.monotonic()
    try:
        through(data, tmp_path / "a.yaml")
        ended = "read"
    except SpecError as error:
        ended = f"refused: {error.problem}"
    finally:
        gc.enable()

    print(f"{kind}: {len(data) / 1e6:.1f} MB, {time.monotonic() - started:.1f} s, {ended}")


def as_large_as_allowed(made: Callable[[int], bytes]) -> bytes:
    """The largest document of a kind that is still read, but for one in a hundred; some kinds stay small."""
    size, most = 1000, MAX_BYTES
    while len(data := made(size)) < 0.98 * most or len(data) > most:
        further = int(size * 0.99 * most / len(data))
        if len(made(further)) == len(data):
            return data
        size = further
    return data
