"""The house stays one: how large it is stands in ARCHITECTURE.md, and is what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "templates" / "runtime"
COMMANDS = ("car/command_line/", "car/cli.py", "core/cli.py")


def told() -> dict[str, int]:
    """Part -> lines, from the table below "Size"."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("\n## Size\n")[2].partition("\n## ")[0]
    found = re.findall(r"^\| ([^|]+) \| [^|]+ \| ([\d,]+) \|", text, re.MULTILINE)
    return {name: int(number.replace(",", "")) for name, number in found}


def lines(*parts: str, but: tuple[str, ...] = ()) -> int:
    """Of every Python file of the runtime whose path begins with one of ``parts`` and with none of ``but``."""
    files = {path.relative_to(RUNTIME).as_posix(): path for path in RUNTIME.rglob("*.py")}
    return sum(
        len(path.read_text("utf-8").splitlines())
        for name, path in files.items()
        if name.startswith(parts) and not name.startswith(but or ("-",))
    )


@pytest.mark.parametrize(
    ("part", "counted"),
    [
        ("`core/`", lines("core/", but=COMMANDS)),
        ("`car/`", lines("car/", but=COMMANDS)),
        ("`world/` and the command line", lines("world/", *COMMANDS)),
    ],
)
def test_the_size_is_what_is_told(part: str, counted: int) -> None:
    """Within a tenth: whoever adds more says so, with the reason."""
    assert abs(told()[part] - counted) <= counted / 10, f"{part} has {counted} lines"
