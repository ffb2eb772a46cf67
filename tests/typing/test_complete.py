"""Whoever imports the package gets a type for every public name, the same from every type checker."""

from __future__ import annotations

import json
import os
import shutil
import site
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_every_public_name_has_a_type_that_is_written_down(tmp_path: Path) -> None:
    """``--verifytypes`` over the package as it is installed: nothing unknown, nothing that a checker has to guess."""
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    [packages] = environment.glob("lib/python*/site-packages")
    shutil.copytree(ROOT / "generated" / "connected_car", packages / "connected_car")
    (packages / "dependencies.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    command = [str(Path(sys.executable).with_name("basedpyright")), "--verifytypes", "connected_car"]
    active = {"PATH": f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}", "VIRTUAL_ENV": str(environment)}
    command += ["--ignoreexternal", "--outputjson"]

    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **active}, capture_output=True, text=True, check=False
    )

    told = json.loads(done.stdout)["typeCompleteness"]
    counts = told["exportedSymbolCounts"]
    guessed = [each["name"] for each in told["symbols"] if each["isExported"] and each["isTypeAmbiguous"]]
    unknown = [each["name"] for each in told["symbols"] if each["isExported"] and not each["isTypeKnown"]]
    assert (guessed, unknown) == ([], [])
    assert counts["withKnownType"] > 13_000
    assert told["completenessScore"] == 1
