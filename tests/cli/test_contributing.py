"""What CONTRIBUTING.md shows can be typed as it stands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .running import ROOT

pytestmark = pytest.mark.slow


def test_the_example_of_an_update(tmp_path: Path) -> None:
    """In a fresh clone both lines work, and what the text promises is what they print."""
    if not (ROOT / ".venv" / ".installed").exists():
        pytest.skip("make would set up .venv first")
    for name in ("generator", "templates", "spec"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "Makefile", "requirements.lock"):
        shutil.copy2(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    chapter = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## An update by the publisher")[2]
    [shown] = re.findall(r"```console\n(.*?)```", chapter.partition("\n## ")[0], re.DOTALL)
    lines = [line.removeprefix("$ ") for line in shown.splitlines()]

    # A make within a make says where it is.
    clean = {name: value for name, value in os.environ.items() if name not in ("MAKELEVEL", "MAKEFLAGS", "MFLAGS")}

    done = subprocess.run(
        ["bash", "-ec", "\n".join(lines)],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "99.0.0" in done.stdout.partition("\n")[0]
    assert "`call_center` is now called `call_centre`" in done.stdout
    assert "call_centre" in (tmp_path / "generated" / "connected_car.api").read_text("utf-8")
