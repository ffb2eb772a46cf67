"""The generator is a tool of its own: installed, it needs no checkout, no home and no rights but those of its user."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.publish.environments import install

DOCUMENT = "tests/golden/spec/garage/document.yaml"


@pytest.fixture(scope="module")
def source(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a clone holds of the generator."""
    folder = tmp_path_factory.mktemp("source")
    for name in ("generator", "templates"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md", ".pre-commit-hooks.yaml"):
        shutil.copy(root / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


def test_templates_and_runtime_are_inside(wheel: Path, root: Path) -> None:
    """The wheel holds every file of templates/, the licence and the command."""
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
        scripts = next(archive.read(name).decode() for name in held if name.endswith("entry_points.txt"))
    ours = {f"generator/{path.relative_to(root).as_posix()}" for path in (root / "templates").rglob("*.*")}

    assert {name for name in ours if "__pycache__" not in name} <= held
    assert "generator/LICENSE" in held
    assert "connected-car-generator = generator.__main__:console" in scripts


@dataclass(frozen=True, slots=True)
class Installed:
    """The tool in an environment of its own, and a folder with a blank in its name to work in."""

    folder: Path
    command: Path
    somebody: dict[str, str]
    """Who runs it: not root, where there is a Python that others than root can start."""

    def run(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        """With a home that doesn't exist, so that nothing can be written to it."""
        return subprocess.run(
            [str(self.command), *arguments],
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C"},
            input=text,
            capture_output=True,
            text=True,
            check=False,
            **self.somebody,  # type: ignore[call-overload]
        )


def starts(python: str, somebody: dict[str, str]) -> bool:
    test = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return not subprocess.run(
            [python, "-c", test], check=False, capture_output=True, cwd="/", **somebody
        ).returncode  # type: ignore[call-overload]
    except OSError:
        return False


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Iterator[Installed]:
    pythons = ["/usr/bin/python3", "/usr/local/bin/python3", sys.executable]
    others = [{"user": "nobody"}] if os.geteuid() == 0 else []
    python, somebody = next((python, who) for who in [*others, {}] for python in pythons if starts(python, who))
    home = Path(mkdtemp(prefix="a tool "))
    home.chmod(0o755)
    subprocess.run([sys.executable, "-m", "virtualenv", "--quiet", "-p", python, str(home / "env")], check=True)
    install(home / "env" / "bin" / "python", str(wheel))
    (home / "a place").mkdir()
    (home / "a place").chmod(0o777)
    yield Installed(home / "a place", home / "env" / "bin" / "connected-car-generator", somebody)
    shutil.rmtree(home)


@pytest.mark.slow
def test_it_makes_a_package_without_a_checkout(installed: Installed, root: Path, tmp_path: Path) -> None:
    """Every way to look at a document works, and what is generated is what a checkout generates, byte for byte."""
    shutil.copy(root / DOCUMENT, installed.folder / "my document.yaml")
    call = ("generate", "--document", "my document.yaml", "--name", "garage", "--package", "garage_client")

    version = installed.run("--version")
    looked = [installed.run(command, "my document.yaml") for command in ("inspect", "facts")]
    compared = installed.run("compare", "my document.yaml", "my document.yaml")
    made = installed.run(*call, "--out", "the package")
    again = installed.run(*call, "--out", "the package", "--check")

    number = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert version.stdout == f"connected-car-generator {number}\n"
    assert [(each.returncode, each.stderr) for each in (*looked, compared, made, again)] == [(0, "")] * 5
    subprocess.run([sys.executable, "-m", "generator", "generate", "--document", str(root / DOCUMENT), *call[3:],
                    "--out", str(tmp_path)], cwd=root, check=True, capture_output=True)  # fmt: skip
    assert files(installed.folder / "the package") == files(tmp_path)


def files(folder: Path) -> dict[str, bytes]:
    """All but where the document was."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {
        name: path.read_bytes() for name, path in found.items() if not name.endswith(("_provenance.py", "REPORT.md"))
    }


@pytest.mark.slow
@pytest.mark.parametrize("command", [["generate"], ["update", "--api", "b2c", "x.yaml"], ["fetch"], ["package"],
                                     ["publish", "--dry-run"], ["record"], ["docs"]], ids=lambda each: each[0])  # fmt: skip
def test_what_takes_a_project_says_so(installed: Installed, command: list[str]) -> None:
    """Outside of a project these commands write nothing and name what they look for."""
    before = sorted(installed.folder.iterdir())

    done = installed.run(*command)

    assert (done.returncode, done.stdout) == (2, "")
    assert "is no project" in done.stderr or "clone" in done.stderr
    assert sorted(installed.folder.iterdir()) == before


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "init.defaultBranch=main")
    return subprocess.run(
        ["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.mark.slow
def test_a_repository_may_guard_its_package_by_pre_commit(source: Path, root: Path, tmp_path: Path) -> None:
    """The hook passes while the package is what its document says, and fails with a diff when it was edited."""
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "All"]):
        git(source, *arguments)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    shutil.copy(root / DOCUMENT, theirs / "api.yaml")
    call = ["--document", "api.yaml", "--name", "garage", "--package", "garage_client", "--out", "src"]
    generate = [sys.executable, "-m", "generator", "generate", *call]
    subprocess.run(generate, cwd=theirs, env={**os.environ, "PYTHONPATH": str(root)}, check=True, capture_output=True)
    hook = {"id": "connected-car-generator", "args": call}
    config = {"repos": [{"repo": str(source), "rev": git(source, "rev-parse", "HEAD"), "hooks": [hook]}]}
    (theirs / ".pre-commit-config.yaml").write_text(json.dumps(config))
    git(theirs, "init", "-q")
    git(theirs, "add", "-A")

    def run() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"]
        env = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")}
        return subprocess.run(command, cwd=theirs, env=env, capture_output=True, text=True, check=False)

    clean = run()
    (theirs / "src" / "garage_client" / "garage" / "client.py").write_text("x = 1\n")
    edited = run()

    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert edited.returncode == 1
    assert "-x = 1" in edited.stdout
