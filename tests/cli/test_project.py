"""What `generate` does to a project that is more than one API, and to folders that are not its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .running import python, run
from .test_generate import tree


def test_one_api_alone(project: Path) -> None:
    """--api makes that sub-package what it should be, also what is too much in it, and says what else it left."""
    home = project / "generated" / "garage_client"
    before = tree(project / "generated")
    (home / "garage" / "models" / "stray.py").write_text("x = 1\n")
    (home / "garage" / "client.py").unlink()

    stale = run(project, "generate", "--api", "garage", "--check")
    ran = run(project, "generate", "--api", "garage")
    clean = run(project, "generate", "--api", "garage", "--check")

    assert (stale.code, ran.code, clean.code) == (1, 0, 0)
    assert "2 files of generated/garage_client/garage/ are stale; run `make generate`" in stale.err
    assert ran.out.startswith("generated/garage_client/garage/: ")
    assert "REPORT.md" in ran.err
    assert "not looked at" in clean.err
    assert tree(project / "generated") == before


def test_what_was_edited_by_hand_is_generated_again(project: Path) -> None:
    """Up to date is what nobody touched: neither the documents nor the package."""
    before = tree(project / "generated")
    edited = project / "generated" / "garage_client" / "garage" / "client.py"

    untouched = run(project, "generate")
    edited.write_text("x = 1\n")
    again = run(project, "generate")

    assert (untouched.out, again.out) == (
        "generated/ is up to date\n",
        f"generated/: {len(before)} files written\n",
    )
    assert tree(project / "generated") == before


EDITED_MEANWHILE = """
import sys
from pathlib import Path
from generator.__main__ import main
from generator.commands import generate

whole, path = generate.build_package, Path("spec/garage/descriptions.yaml")

def edited(*given, **named):
    path.write_text(path.read_text("utf-8").replace(".\\n", ", edited.\\n", 1), "utf-8")
    return whole(*given, **named)

generate.build_package = edited
sys.exit(main(["generate"]))
"""


@pytest.mark.parametrize("taken_back", [False, True])
def test_what_is_edited_while_a_run_goes_on_is_not_up_to_date(project: Path, taken_back: bool) -> None:
    """The next run makes it, and the one after that has nothing to do."""
    (project / "generated" / "stray.txt").write_text("so that there is something to do")

    descriptions = project / "spec" / "garage" / "descriptions.yaml"
    before = descriptions.read_text("utf-8")

    meanwhile = subprocess.run(
        [sys.executable, "-c", EDITED_MEANWHILE], cwd=project, capture_output=True, text=True, check=False
    )
    if taken_back:
        descriptions.write_text(before, "utf-8")
    following = [run(project, "generate").out for _ in range(2)]

    assert (meanwhile.returncode, meanwhile.stderr) == (0, "")
    assert meanwhile.stdout.endswith("files written\n")
    assert following == [meanwhile.stdout, "generated/ is up to date\n"]


def test_only_what_is_released_is_recorded(project: Path) -> None:
    """`record` writes spec/released.api when the changelog names the version, and says what is missing till then."""
    spec = project / "spec"

    early = run(project, "record")
    assert (early.code, early.out) == (2, "")
    assert "starts with Unreleased: 1.2.0 is not released" in early.err
    assert not (spec / "released.api").exists()

    changelog = spec / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace("## Unreleased", "## 1.2.0 (2026-01-31)"))
    assert run(project, "record").code == 0
    assert (spec / "released.api").read_text().startswith("# garage-client 1.2.0\n")


def test_another_folder_is_only_replaced_when_it_holds_nothing_else(project: Path) -> None:
    """--out names a folder for the whole package: an empty one, or one that such a call wrote."""
    out = project / "elsewhere"
    assert run(project, "generate", "--out", str(out)).code == 0
    assert run(project, "generate", "--out", str(out)).code == 0
    (out / "mine.txt").write_text("keep me")
    before = tree(project)

    refused = run(project, "generate", "--out", str(out))
    spec = run(project, "generate", "--out", str(project / "spec"))
    file = run(project, "generate", "--out", str(project / "LICENSE" / "out"))

    assert (refused.code, spec.code, file.code) == (2, 2, 2)
    assert "mine.txt: was not written by this call before" in refused.err
    assert "cannot be written" in file.err
    assert tree(project) == before


@pytest.mark.slow
def test_two_versions_of_one_api_live_in_one_package(project: Path) -> None:
    """A folder and an entry of apis.toml add the next version: both are imported, each with its names, scopes and lock."""
    spec = project / "spec"
    before = tree(project / "generated" / "garage_client" / "garage")
    shutil.copytree(spec / "garage", spec / "garage_v5", ignore=shutil.ignore_patterns("*.lock"))
    newer = spec / "garage_v5" / "document.yaml"
    told = newer.read_text().replace("2.0.1", "5.0.0", 1).replace("data:car:seats", "data:car:places")
    newer.write_text(told)
    apis = (spec / "apis.toml").read_text()
    entry = apis[: apis.index("[lift]")].replace("[garage", "[garage_v5").replace('"Garage"', '"Garage 5"')
    (spec / "apis.toml").write_text(f"{apis}\n{entry}")

    ran, checked = run(project, "generate"), run(project, "generate", "--check")

    assert (ran.code, checked.code) == (0, 0), ran.err + checked.err
    assert tree(project / "generated" / "garage_client" / "garage") == before
    locks = [json.loads((spec / name / "names.lock").read_text()) for name in ("garage", "garage_v5")]
    assert all(lock["classes"]["Car"]["members"] for lock in locks)
    program = """
from garage_client import garage, garage_v5
print(garage.API.version, garage_v5.API.version, garage.models.Car is garage_v5.models.Car)
for api in (garage, garage_v5):
    print(sorted(scope for scope in api.scopes.VOCABULARY if scope.startswith("data:car:")), api.models.Car.__module__)
"""
    shown = python(program, project / "generated")
    assert shown.out.splitlines()[0] == "2.0.1 5.0.0 False", shown.err
    assert re.findall("data:car:(?:seats|places)", shown.out) == ["data:car:seats", "data:car:places"]
    assert re.findall("garage_client[.\\w]+", shown.out) == [
        "garage_client.garage.models.car",
        "garage_client.garage_v5.models.car",
    ]
