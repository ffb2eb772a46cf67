"""mypy and basedpyright as a program's author runs them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def mypy(*files: Path) -> dict[str, set[int]]:
    """File name -> lines with errors."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"^(\S+?):(\d+)(?::\d+)?: error:", done.stdout, re.MULTILINE)
    # What is imported along the way is checked where it belongs.
    asked = tuple(str(file.relative_to(ROOT)) for file in files)
    return _lines([each for each in found if each[0].startswith(asked)], done.stdout + done.stderr)


def basedpyright(tmp_path: Path, *files: Path) -> dict[str, set[int]]:
    """The same for basedpyright, in its standard mode as most editors use it."""
    project = tmp_path / "pyrightconfig.json"
    options = {
        "include": [str(file) for file in files],
        "extraPaths": [str(ROOT / "generated")],
        "typeCheckingMode": "standard",
        "reportUnusedExpression": "none",
        "pythonVersion": "3.11",
    }
    project.write_text(json.dumps(options))
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--project", str(project)]
    done = subprocess.run([*command, "--outputjson"], capture_output=True, text=True, check=False)
    found = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    return _lines([(each["file"], str(each["range"]["start"]["line"] + 1)) for each in found], done.stdout)


def _lines(found: list[tuple[str, str]], output: str) -> dict[str, set[int]]:
    assert "INTERNAL ERROR" not in output
    lines: dict[str, set[int]] = {}
    for file, line in found:
        lines.setdefault(Path(file).name, set()).add(int(line))
    return lines


def refused(file: Path) -> set[int]:
    """The lines that must not pass."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# refused")}
