"""What nobody foresaw ends in a message that says what to report, never in a traceback."""

from __future__ import annotations

import argparse
import importlib
import os
import py_compile
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import _parser, main

from .running import ROOT, fresh

CALLS = [
    ["generate", "--out", "x"],
    ["inspect", "http://wer:geheim@127.0.0.1/a.yaml?key=schluessel"],
    ["facts", "a.yaml"],
    ["compare", "a.yaml", "b.yaml"],
    ["update", "--api", "b2c", "a.yaml"],
    ["fetch"],
    ["carries"],
    ["package"],
    ["publish", "--dry-run"],
    ["docs"],
    ["record"],
    ["release", "--dry-run"],
]


def commands() -> list[str]:
    [found] = [each for each in _parser()._actions if isinstance(each, argparse._SubParsersAction)]
    return list(found.choices)


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Every command fails with ``error``."""

    def broken(_: argparse.Namespace) -> int:
        raise error

    original = argparse.ArgumentParser.parse_args

    def parse_args(parser: argparse.ArgumentParser, *arguments: object) -> object:
        options = original(parser, *arguments)  # type: ignore[call-overload]
        options.run = broken
        return options

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_args)


def test_the_list_of_calls_is_whole() -> None:
    """Every command is tried below."""
    assert {call[0] for call in CALLS} >= set(commands())


def test_bytecode_that_a_full_disk_cut_off_is_no_defect(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The file is named and what to do with it: no run would write it anew, and nobody has to report it."""
    source = tmp_path / "cut_off.py"
    source.write_text("VALUES = (1, 2, 3)\n")
    kept = Path(py_compile.compile(str(source), doraise=True))
    kept.write_bytes(kept.read_bytes()[:-20])
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    try:
        importlib.import_module("cut_off")
    except (EOFError, ValueError, TypeError) as error:
        failing(monkeypatch, error)

    code = main(["fetch"])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert told.err == (
        f"{kept}: this bytecode of Python is cut off, as a full disk leaves it\n"
        "  remedy: make room and delete the file: Python writes it anew\n"
    )


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_a_defect_of_ours_says_what_to_report(
    call: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Exit 70, a file for this user alone with the traceback and the call, and nothing of either on the terminal."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    failing(monkeypatch, KeyError("a sentence of the document"))

    code = main(call)

    told = capsys.readouterr()
    assert (code, told.out) == (70, "")
    assert "report it" in told.err
    assert "Traceback" not in told.err
    assert "sentence" not in told.err
    [path] = re.findall(r"\S+/connected-car-generator-\S+\.txt", told.err)
    text = Path(path).read_text()
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert f"python -m generator {call[0]}" in text
    assert "Traceback" in text
    assert "a sentence of the document" in text
    assert not re.search("geheim|schluessel", told.err + text)


def test_a_traceback_that_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Without a place for the file, the message says so."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "absent"))
    failing(monkeypatch, RecursionError("deep"))

    assert main(["docs"]) == 70

    told = capsys.readouterr().err
    assert "TMPDIR" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), PermissionError(13, "Denied", "/a/b")])
def test_a_full_disk_is_no_defect(
    error: OSError, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the system refuses is one message and exit 2."""
    failing(monkeypatch, error)

    assert main(["docs"]) == 2

    told = capsys.readouterr().err
    assert error.strerror in told
    assert "remedy" in told


def test_a_name_that_no_terminal_can_show(tmp_path: Path) -> None:
    """A file name that is not UTF-8 is shown with escapes, and standard output is UTF-8 on every machine."""
    path = os.fsencode(tmp_path) + b"/\xe9.yaml"
    Path(os.fsdecode(path)).write_text(
        "openapi: 3.0.3\ninfo: {title: \u65e5\u672c, version: '1'}\npaths: {}\n", "utf-8"
    )
    prelude = "import sys; sys.stdout.reconfigure(encoding='ascii', errors='strict')"

    ran = fresh("inspect", os.fsdecode(path), prelude=prelude)

    assert (ran.code, ran.err) == (0, "")
    assert "\\udce9.yaml: \u65e5\u672c 1" in ran.out


def test_a_reader_that_has_enough() -> None:
    """A closed pipe is no fault and leaves no word."""
    reading, writing = os.pipe()
    os.close(reading)

    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "facts", str(ROOT / "spec" / "b2c" / "document.yaml")],
            cwd=ROOT,
            stdout=pipe,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert (done.returncode, done.stderr) == (0, b"")
