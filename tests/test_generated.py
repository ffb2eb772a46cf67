"""What all other tests import is what the pipeline wrote, and what it wrote is what lies in templates/."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

GENERATED = "generated"
RUNTIME = "generated/connected_car/_runtime"
AGAIN = "`make generate` writes it again; what is to change lies in templates/ or spec/"


def sources(folder: Path) -> dict[str, Path]:
    """Every file of a folder by its path inside, without what Python and tools leave there."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    inside = {path.relative_to(folder).as_posix(): path for path in found}
    return {name: path for name, path in inside.items() if "__pycache__" not in name and not name.startswith(".")}


def edited(root: Path) -> Iterator[str]:
    """Each file of generated/ that isn't what the manifest says: changed, too much, or gone."""
    lines = (root / GENERATED / "MANIFEST.sha256").read_text("utf-8").splitlines()
    written = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    there = {name: path for name, path in sources(root / GENERATED).items() if name != "MANIFEST.sha256"}
    yield from (f"{name} was edited" for name in sorted(written.keys() & there.keys())
                if hashlib.sha256(there[name].read_bytes()).hexdigest() != written[name])  # fmt: skip
    yield from (f"{name} was not written by the generator" for name in sorted(there.keys() - written.keys()))
    yield from (f"{name} is gone" for name in sorted(written.keys() - there.keys()))


def named(original: Path) -> bytes:
    """As the package has it; the order of its imports follows the name."""
    return original.read_bytes().replace(b"PackageError", b"ConnectedCarError")


def stale(root: Path) -> Iterator[str]:
    """Each file of the package that should be a copy from templates/ and isn't, but for the name of the base error."""
    originals = sources(root / "templates" / "runtime")
    copies = {name: path for name, path in sources(root / RUNTIME).items() if name.endswith(".py")}
    for name, copy in sorted(copies.items()):
        original = originals.get(name)
        if original is None or named(original) != copy.read_bytes():
            yield f"_runtime/{name} is not templates/runtime/{name}"
    faces: dict[str, list[list[bytes]]] = {}
    for layer in (root / "templates" / "faces").iterdir():
        for name, path in sources(layer).items():
            faces.setdefault(name, []).append(sorted(named(path).splitlines()))
    for name, layers in sorted(faces.items()):
        copy = root / GENERATED / "connected_car" / name
        if copy.exists() and sorted(copy.read_bytes().splitlines()) not in layers:
            yield f"{name} is not the one of templates/faces"


def test_nobody_edited_what_is_generated(root: Path) -> None:
    """Every file of generated/ has the hash that the generator recorded, and there is no other file."""
    assert list(edited(root)) == [], AGAIN


def test_the_runtime_that_is_tested_is_the_one_in_templates(root: Path) -> None:
    """The package holds the files of templates/runtime and templates/faces, line for line."""
    assert len(sources(root / RUNTIME)) > 50
    assert list(stale(root)) == [], AGAIN


# --- the guards notice


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """A copy of what the guards look at, that may be spoiled."""
    for name in ("generated", "templates"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    return tmp_path


def some_file(project: Path, folder: str) -> Path:
    return max((project / folder).rglob("*.py"), key=lambda path: path.stat().st_size)


def break_the_runtime(project: Path) -> None:
    path = some_file(project, "templates/runtime")
    path.write_text(path.read_text("utf-8") + "\nraise SystemExit\n", "utf-8")


def break_a_public_module(project: Path) -> None:
    path = some_file(project, "templates/faces")
    path.write_text(path.read_text("utf-8") + "\nraise SystemExit\n", "utf-8")


def edit_a_copy_of_the_runtime(project: Path) -> None:
    path = some_file(project, RUNTIME)
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")


def edit_a_docstring(project: Path) -> None:
    path = project / "generated" / "connected_car" / "__init__.py"
    path.write_text(path.read_text("utf-8").replace('"""', '""" ', 1), "utf-8")


def edit_the_report(project: Path) -> None:
    path = project / "generated" / "REPORT.md"
    path.write_text(path.read_text("utf-8") + "All is well.\n", "utf-8")


def add_a_file(project: Path) -> None:
    (project / "generated" / "connected_car" / "mine.py").write_text("x = 1\n", "utf-8")


def remove_a_file(project: Path) -> None:
    (project / "generated" / "connected_car" / "py.typed").unlink()


SPOILT = [
    break_the_runtime,
    break_a_public_module,
    edit_a_copy_of_the_runtime,
    edit_a_docstring,
    edit_the_report,
    add_a_file,
    remove_a_file,
]


@pytest.mark.parametrize("spoil", SPOILT)
def test_what_was_spoilt_is_named(spoil: Callable[[Path], None], project: Path) -> None:
    """A broken file of the runtime and any edit of what is generated turn `make test` red."""
    assert [*edited(project), *stale(project)] == []

    spoil(project)

    assert [*edited(project), *stale(project)] != []


HANGING = """
import asyncio
import threading

def test_a_thread_waits():
    threading.Event().wait()

def test_a_loop_waits():
    asyncio.run(asyncio.sleep(1e6))

def test_next():
    pass
"""


def test_a_test_that_hangs_fails(tmp_path: Path, root: Path) -> None:
    """It ends with a failure after the limit of pyproject.toml (here a shorter one), and the run goes on."""
    (tmp_path / "test_it.py").write_text(HANGING)
    (tmp_path / "pyproject.toml").write_text((root / "pyproject.toml").read_text("utf-8"))

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-o", "timeout=1", "-p", "no:cacheprovider", str(tmp_path / "test_it.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout.count("Failed: Timeout (>1.0s)") >= 2, done.stdout
    assert "2 failed, 1 passed" in done.stdout


def test_each_test_has_a_limit(pytestconfig: pytest.Config) -> None:
    """Generous, for slow machines, and short of what a run may take."""
    assert 60 <= float(pytestconfig.getini("timeout")) <= 600
