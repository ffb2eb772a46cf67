"""What the documentation shows of type checkers' messages is what they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.typing.checkers import ROOT

PROGRAM = """
from connected_car import b2c
from connected_car.auth import Bearer

b2c.Client[b2c.grants.DataTrip](auth=Bearer("x")).vehicles.last_position("vehicle-1")
"""


@pytest.mark.slow
def test_the_message_of_mypy_is_the_one_on_the_page(tmp_path: Path) -> None:
    """Scopes are called by their names in it."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    command += ["--cache-dir", str(tmp_path / "cache"), str(program)]

    done = subprocess.run(command, cwd=ROOT / "generated", capture_output=True, text=True, check=False)

    message = done.stdout.strip().partition(": ")[2]
    assert message.startswith("error: Invalid self argument")
    assert message in (ROOT / "docs" / "reading-errors.md").read_text("utf-8")
