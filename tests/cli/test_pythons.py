"""Every Python that the package promises is looked for, found only when it runs, and tested."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from .running import ROOT


@pytest.fixture
def pythons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pythons", ROOT / ".ci" / "pythons.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


NOTHING_BEHIND = 'echo "command not found" >&2; exit 127'


def test_found_means_that_it_runs(pythons: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name on the path with nothing behind it is passed over for the one that a version manager keeps."""
    program(tmp_path / "path" / "python3.12", NOTHING_BEHIND)
    program(tmp_path / "path" / "python3.13", "echo 3.11.9")
    kept = program(tmp_path / ".pyenv" / "versions" / "3.12.1" / "bin" / "python3.12", "echo '3.12.1 (main)'")
    monkeypatch.setenv("PATH", f"{tmp_path / 'path'}")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert pythons.interpreter("3.12") == str(kept)
    assert pythons.interpreter("3.13") is None
    assert pythons.interpreter("3.14") is None


@pytest.mark.parametrize("newest", ["3.11", "3.12", "3.14", "3.21"])
def test_make_finds_any_python_from_3_11_up(newest: str, tmp_path: Path) -> None:
    """`make` takes the newest python3.N that runs when python3 is too old or absent."""
    program(tmp_path / "python3", "exit 1")
    program(tmp_path / "python3.30", NOTHING_BEHIND)
    program(tmp_path / "python3.10", "exit 1")
    program(tmp_path / f"python{newest}", "exit 0")
    make, seq = map(shutil.which, ("make", "seq"))
    assert make is not None
    assert seq is not None
    (tmp_path / "seq").symlink_to(seq)

    done = subprocess.run(
        [make, "--no-print-directory", "--eval=found: ; @echo '$(PYTHON)'; :", "found"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == [f"python{newest}"]


def test_one_list_of_pythons(pythons: ModuleType) -> None:
    """What the package promises, what every push tests, and what `make pythons` tells of are the same versions."""
    metadata = tomllib.loads((ROOT / "generated" / "pyproject.toml").read_text("utf-8"))["project"]
    promised = [word for each in metadata["classifiers"] for word in re.findall(r":: (3\.\d+)$", each)]
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))["jobs"]

    assert jobs["every-python"]["strategy"]["matrix"]["python"] == promised
    assert list(pythons.LISTED)[: len(promised)] == promised
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in pythons.LISTED
