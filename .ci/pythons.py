"""Run generator and tests on every Python of this machine: a line each, and exit 1 when one fails.

What is generated must be the committed bytes, and all tests must pass. Each interpreter gets an
environment of its own from requirements.lock, kept below .cache/pythons.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".cache" / "pythons"
LOCK = ROOT / "requirements.lock"

LISTED = ("3.11", "3.12", "3.13", "3.14")
"""Told of even when absent; what is newer is told of where it is found."""

_NEWEST = 40
_HOMES = (".pyenv/versions/*/bin", ".local/share/uv/python/*/bin", ".local/bin")
_LAST_LINE = re.compile(r"^(?:\d+ \w+, )*\d+ \w+ in [\d.]+s.*$", re.MULTILINE)


def main() -> int:
    """One line for each version; 1 when a version fails, 0 also when one is absent."""
    known = [f"3.{minor}" for minor in range(11, _NEWEST)]
    found = {version: path for version in known if (path := interpreter(version))}
    failed = 0
    for version in sorted({*LISTED, *found}, key=known.index):
        passed, told = tested(version, found[version]) if version in found else (True, "absent")
        failed += not passed
        print(f"{version}: {told}", flush=True)
    return 1 if failed else 0


def interpreter(version: str) -> str | None:
    """The first Python of this version that runs: behind some names on the path there is nothing."""
    for path in candidates(version):
        ran = subprocess.run(
            [path, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=False
        )
        if ran.returncode == 0 and ran.stdout.startswith(f"{version}."):
            return path
    return None


def candidates(version: str) -> Iterator[str]:
    """Where a Python of this version may be: on the path, and where version managers keep theirs."""
    name = f"python{version}"
    on_path = shutil.which(name)
    folders: Iterable[Path] = chain.from_iterable(Path.home().glob(home) for home in _HOMES)
    yield from filter(None, [on_path])
    yield from (str(folder / name) for folder in sorted(folders) if (folder / name).exists())


def tested(version: str, path: str) -> tuple[bool, str]:
    """Whether all is well on this interpreter, and how to say so."""
    made, python = environment(version, path)
    if made.returncode:
        return False, f"the environment can't be made: {last(made.stdout + made.stderr)}"
    generated = call(python, "-m", "generator", "generate", "--check")
    if generated.returncode:
        return False, f"generates other bytes: {last(generated.stderr)}"
    tests = call(python, "-m", "pytest", "-n", "2", "--dist", "worksteal")
    summary = _LAST_LINE.findall(tests.stdout)
    if tests.returncode or not summary:
        print(tests.stdout[-20_000:], file=sys.stderr)
    return tests.returncode == 0, summary[-1] if summary else last(tests.stdout + tests.stderr)


def environment(version: str, path: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """An environment with what requirements.lock says, as `make` makes it, and its Python."""
    home = ENVIRONMENTS / version
    python = str(home / "bin" / "python")
    done = home / ".installed"
    if done.exists() and done.read_bytes() == LOCK.read_bytes():
        return subprocess.CompletedProcess([], 0, "", ""), python
    made = call(path, "-m", "venv", "--clear", str(home))
    if made.returncode == 0:
        quiet = ("--quiet", "--disable-pip-version-check", "--require-hashes")
        made = call(python, "-m", "pip", "install", *quiet, "-r", str(LOCK))
    if made.returncode == 0:
        shutil.copy(LOCK, done)
    return made, python


def call(*command: str) -> subprocess.CompletedProcess[str]:
    """Run it in the project and keep what it says."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def last(text: str) -> str:
    """The last line of what a command said."""
    return (text.strip().splitlines() or ["it said nothing"])[-1]


if __name__ == "__main__":
    sys.exit(main())
