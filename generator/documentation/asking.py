"""What a generated package says of itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, TypeAlias

from ..diagnostics import Location, SpecError

Facts: TypeAlias = dict[str, Any]


def ask(generated: Path, package: str) -> Facts:
    """Resources, classes, errors, scopes and availability, with an example of each call."""
    facts: Facts = json.loads(asked(generated, "generator.documentation.inside", package))
    return facts


def asked(generated: Path, module: str, *arguments: str) -> str:
    """What a program prints in a process in which the package of ``generated`` is the one that is imported.

    Raises SpecError when it fails.
    """
    here = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(generated), str(here)])},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        problem = f"{module} {' '.join(arguments)} failed: {done.stderr}"
        raise SpecError(Location(str(generated)), problem, "run `make generate`")
    return done.stdout
