"""Run the command line as people do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests import processes
from tests.processes import ROOT, Ran


def generator(*arguments: str, data: bytes = b"") -> Ran:
    """``python -m generator ARGUMENTS`` in the checkout."""
    return processes.generator(ROOT, *arguments, data=data)


def fresh(*arguments: str, seed: str = "0", prelude: str = "") -> Ran:
    """The same in an interpreter that starts for it; ``prelude`` is Python that runs before it in the same process."""
    program = f"{prelude}\nimport runpy, sys\nsys.argv = ['generator', *{list(arguments)!r}]\n"
    program += "runpy.run_module('generator', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def run(project: Path, *arguments: str) -> Ran:
    """``python -m generator ARGUMENTS`` in a project of its own."""
    return processes.generator(project, *arguments)


def python(code: str, path: Path) -> Ran:
    """Run code that imports what was generated below ``path``."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


IMPORT_ALL = """
import importlib, pkgutil, connected_car
for module in pkgutil.walk_packages(connected_car.__path__, "connected_car."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
