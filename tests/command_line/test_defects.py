"""An error of this package ends its command line with a message and a file to report, not with a traceback."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from connected_car._runtime.car.command_line import main as command_line
from connected_car._runtime.core import cli

ROOT = Path(__file__).resolve().parents[2]
VIN = "VR3ABCDEFGH123456"


def broken(*_: object) -> None:
    raise KeyError(VIN)


@pytest.mark.parametrize(
    "words", [["--demo", "status"], ["--demo", "trips", "1"], ["scopes", "matrix", "b2c"], ["login"]]
)
def test_what_nobody_foresaw_is_told_and_kept(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 70, the kind of error on the terminal, all of it in a file that only this user may read."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(command_line, "client_for", broken)
    monkeypatch.setattr(command_line.signing_in, "login", broken)
    monkeypatch.setattr(cli, "_matrix", broken)

    assert command_line.main(words) == 70

    told = capsys.readouterr()
    [path] = re.findall(r"\S+\.txt", told.err)
    assert "KeyError" in told.err
    assert "report" in told.err
    assert VIN not in told.out + told.err
    assert "Traceback" not in told.err
    assert "Traceback" in Path(path).read_text()
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


@pytest.mark.parametrize("words", [["--demo", "cars"], ["scopes", "matrix", "b2c"]])
def test_a_reader_that_has_enough(words: list[str]) -> None:
    """A closed pipe is no fault and leaves no word."""
    reading, writing = os.pipe()
    os.close(reading)

    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "connected_car", *words],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
            stdout=pipe,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert (done.returncode, done.stderr) == (0, b"")
