"""One program for each API as its users wrote it: this release type-checks and runs it as the ones before did."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.apis import read_systems

from .checkers import ROOT, mypy

PROGRAMS = sorted((Path(__file__).parent / "old_programs").glob("*.py"))


def test_each_api_has_one() -> None:
    """An API that is added gets a program, too."""
    assert [path.stem.removesuffix("_program") for path in PROGRAMS] == sorted(
        each.name for each in read_systems(ROOT / "spec") if each.configs
    )


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_an_old_program_runs(program: Path) -> None:
    """Without a warning: nothing that it names goes with the next major version."""
    command = [sys.executable, "-W", "error", "-P", str(program)]
    done = subprocess.run(
        command, env={"PYTHONPATH": str(ROOT / "generated")}, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_old_programs_type_check() -> None:
    """mypy --strict has nothing to say about any of them."""
    assert mypy(*PROGRAMS) == {}
