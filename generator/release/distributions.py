"""generated/ -> wheel and sdist, the same bytes for the same files wherever and whenever they are built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Location, SpecError

# Every file in an archive carries this time: the day that hatchling takes when nothing is said.
_EPOCH = "1580601600"
_CACHES = shutil.ignore_patterns("__pycache__", ".*")


@dataclass(frozen=True, slots=True)
class Built:
    """The two archives of one version."""

    wheel: Path
    sdist: Path

    @property
    def size(self) -> int:
        """Bytes of the wheel."""
        return self.wheel.stat().st_size

    @property
    def modules(self) -> int:
        """How many Python files the wheel holds."""
        with zipfile.ZipFile(self.wheel) as archive:
            return sum(name.endswith(".py") for name in archive.namelist())


def build(folder: Path, out: Path) -> Built:
    """Build a copy of ``folder``, so that nothing is left in the tree; ``out`` holds the result alone.

    Raises SpecError with what the build said when it fails.
    """
    with tempfile.TemporaryDirectory() as temporary:
        source, fresh = Path(temporary, "source"), Path(temporary, "dist")
        shutil.copytree(folder, source, ignore=_CACHES)
        _run(folder, "build", "--no-isolation", "--outdir", str(fresh), str(source))
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(fresh, out)
    return Built(next(out.glob("*.whl")), next(out.glob("*.tar.gz")))


def check(built: Built, package: str) -> None:
    """Metadata, long description and contents are as an index wants them. Raises SpecError when not."""
    _run(built.wheel, "twine", "check", "--strict", str(built.wheel), str(built.sdist))
    _run(built.wheel, "check_wheel_contents", "--no-config", "--toplevel", package, str(built.wheel))


def _run(what: Path, module: str, *arguments: str) -> None:
    environment = {"SOURCE_DATE_EPOCH": _EPOCH, **os.environ, "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        told = (done.stdout + done.stderr).strip()
        raise SpecError(
            Location(str(what)), f"{module} refuses it:\n{told}", "correct templates/package/ or the runtime"
        )
