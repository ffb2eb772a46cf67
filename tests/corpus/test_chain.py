"""Every document that the publisher put out, one after the other, taken in by people who released in between."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.apis import read_distribution
from generator.release import is_major
from tests.corpus.documents import named, part, without
from tests.corpus.tolerant import look_at

ROOT = Path(__file__).resolve().parents[2]
CHAINS = {
    "b2c": [*(f"history/api-b2c.{day}" for day in ("2023-11-28", "2023-12-06", "2024-01-26")), "api-b2c"],
    "b2b": [
        *(f"history/api-b2b-v3.{day}" for day in ("2020-11-25", "2021-10-18", "2022-01-30", "2022-06-23")),
        *(f"history/api-b2b-v3.{day}" for day in ("2022-10-14", "2022-11-29")),
        *("history/api-b2b.2023-11-28", "api-b2b"),
    ],
    "b2b.events": ["history/api-b2b-webhook-template-v3.2020-11-25", "api-b2b-webhook-template-v3"],
}
"""Of each document that was ever changed: what followed what. The last one is what is released here."""
STEP = """
import json, sys
from pathlib import Path
from generator.__main__ import main
from generator.apis import read_distribution, read_systems
from generator.pipeline import model
from generator.diagnostics import Report
from generator.release import last_release, unkept, verdict

code = main(["update", "--api", sys.argv[1], sys.argv[2]])
spec, distribution = Path("spec"), read_distribution(Path("spec"))
systems = read_systems(spec)
now = {each.name: model(each, Report()) for system in systems for each in system.configs}
face = Path("generated", f"{distribution.package}.api").read_text()
told = unkept(distribution, verdict(last_release(spec, distribution), now, face, systems))
print(json.dumps({"update": code, "guard": told, "check": main(["generate", "--check"])}))
"""


def chains() -> list[Any]:
    folder = named()
    if folder is None or not (folder / "published" / "history").is_dir():
        return [pytest.param("", marks=pytest.mark.skip(reason=without("published/history")))]
    return [pytest.param(name, id=name) for name in CHAINS]


def project(folder: Path, system: str) -> Path:
    """This project with one of its systems alone."""
    for name in ("generator", "templates", "spec"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "requirements.lock"):
        shutil.copy(ROOT / name, folder / name)
    apis = folder / "spec" / "apis.toml"
    head, *tables = re.split(r"(?m)^(?=\[)", apis.read_text())
    for table in tables:
        name = table[1:].partition("]")[0].partition(".")[0]
        if name != system:
            shutil.rmtree(folder / "spec" / name, ignore_errors=True)
    apis.write_text("".join([head, *(one for one in tables if re.match(rf"\[{system}[.\]]", one))]))
    return folder


def run(folder: Path, *arguments: str, path: str = "") -> str:
    env = {**os.environ, "PYTHONPATH": path, "MYPYPATH": path}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run_old_program(folder: Path, name: str) -> None:
    """What users wrote against the release: it type-checks and runs."""
    program = ROOT / "tests" / "typing" / "old_programs" / f"{name}_program.py"
    if program.exists():
        run(folder, "-P", str(program), path="generated")
        run(folder, "-m", "mypy", "--strict", "--config-file=", str(program), path="generated")


def operations(name: str) -> set[str]:
    """Method and path of each operation, read by the second reader of these tests."""
    seen = look_at((part("published") / f"{name}.yaml").read_bytes()).operations
    return {f"{method.upper()} {path}" for method, path in (one.split(" ", 1) for one in seen)}


def inputs(folder: Path) -> dict[str, list[str]]:
    """What an update writes, and people review."""
    every = (path for path in (folder / "spec").rglob("*") if path.is_file() and not path.name.endswith("attic.yaml"))
    # Of blank lines nobody keeps count.
    lines = {path: [line for line in path.read_text().splitlines() if line.strip()] for path in every}
    return {path.relative_to(folder).as_posix(): each for path, each in lines.items()}


def steps(folder: Path, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each document, and what came of it: the exit codes, what the guard of publishing says."""
    for document in CHAINS[name]:
        path = str(part("published") / f"{document}.yaml")
        yield document, json.loads(run(folder, "-c", STEP, name, path).splitlines()[-1])


@pytest.mark.slow
@pytest.mark.parametrize("name", chains())
def test_a_chain_of_updates_needs_no_hand(name: str, tmp_path: Path) -> None:
    """After each update since a release `generate --check` is clean, the changelog tells what is gone and nothing
    else, the guard of publishing takes the version, and a program against the release runs and type-checks. Once the
    first document is back, names, version and changelog are what they were, and nothing that was written is lost."""
    folder, released = project(tmp_path, name.partition(".")[0]), CHAINS[name][-1]
    changelog = folder / "spec" / "CHANGELOG.md"
    package = folder / "spec" / "package.toml"
    package.write_text(re.sub(r'^version = ".*"', 'version = "1.0.0"', package.read_text(), flags=re.MULTILINE))
    run(folder, "-m", "generator", "generate")
    run(folder, "-m", "generator", "update", "--api", name, str(part("published") / f"{released}.yaml"))
    changelog.write_text(changelog.read_text().replace("## Unreleased", "## 1.0.0 (2026-01-31)"))
    run(folder, "-m", "generator", "record")
    run(folder, "-m", "generator", "generate")
    before, face = inputs(folder), (folder / "generated" / "connected_car.api").read_text()

    for document, came in steps(folder, name):
        assert came == {"update": 0, "guard": [], "check": 0}, document
        told = re.findall(r"the API has no ([A-Z]+ \S+) any more\.", changelog.read_text().partition("## 1.0.0")[0])
        assert sorted(told) == sorted(operations(released) - operations(document)), document
        run_old_program(folder, name)
        assert is_major("1.0.0", read_distribution(folder / "spec").version) or not told, document

    after = inputs(folder)
    assert [name for name, lines in before.items() if set(lines) - set(after[name])] == []
    lock = f"spec/{name.partition('.')[0]}/{'events.' if '.' in name else ''}names.lock"
    for place in (lock, "spec/CHANGELOG.md", "spec/package.toml"):
        assert after[place] == before[place]
    assert (folder / "generated" / "connected_car.api").read_text() == face
