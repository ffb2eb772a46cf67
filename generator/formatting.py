"""Generated modules in one style: imports sorted, unused ones gone. The only room that knows ruff."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .diagnostics import Location, SpecError

_FIXES = "I,F401,TC005,UP037"
_COMMON = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120")


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """``files`` with every module in its final form; ruff reads no configuration but this.

    Only modules: ruff would also set the programs of a README, for a wider page than it has.
    """
    modules = {name: text for name, text in files.items() if name.endswith(".py")}
    if not modules:
        return dict(files)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in modules.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        _ruff(folder, "check", "--fix-only", "--unsafe-fixes", "--quiet", "--select", _FIXES)
        _ruff(folder, "format", "--quiet")
        return {**files, **{name: (root / name).read_text("utf-8") for name in modules}}


def _ruff(folder: str, command: str, *arguments: str) -> None:
    # Seen from the folder itself, so that nothing beside whoever runs this counts as a package of theirs.
    call = [find_ruff_bin(), command, *_COMMON, *arguments, "."]
    done = subprocess.run(call, cwd=folder, check=False, capture_output=True, text=True)
    if done.returncode:
        problem = f"ruff {command} refuses what was generated: {done.stderr.strip() or done.stdout.strip()}"
        remedy = (
            "this is a defect of the generator, not of the document; tell its maintainers its version and this message"
        )
        raise SpecError(Location("generated code"), problem, remedy)
