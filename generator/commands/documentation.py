"""docs and carries: the site that `make docs` builds, and the table of what is carried."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from .. import store
from ..carries import ROWS, to_text
from ..diagnostics import Location, SpecError
from .context import GENERATED, ROOT, shown

SOURCE = ROOT / "docs"
OUT = ROOT / "site"


def docs(options: argparse.Namespace) -> int:
    """Build the site: pages of docs/, those that the package says of itself, and the tools that are pages."""
    from ..documentation.site_files import files, version_of
    from ..documentation.site_versions import place

    if not SOURCE.is_dir():
        raise SpecError(
            Location(str(SOURCE)), "the documentation is written in a clone of the project", "make docs there"
        )
    found = files(GENERATED, SOURCE, os.environ.get("SITE_URL", ""))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "docs"
        store.replace(work, found)
        for picture in (SOURCE / "assets").glob("*.png"):
            shutil.copy(picture, work / "pages" / "assets")
        _built(work)
        target = place(work / "site", options.out, version_of(GENERATED))
    print(f"{shown(target)}: {sum(name.endswith('.md') for name in found)} pages")
    return 0


def _built(work: Path) -> None:
    """Run the builder of the site. Raises SpecError with what it said when a link or a name leads nowhere."""
    zensical = Path(sys.executable).with_name("zensical")
    done = subprocess.run([zensical, "build", "--strict"], cwd=work, capture_output=True, text=True, check=False)
    if done.returncode or "No issues found" not in done.stdout + done.stderr:
        raise SpecError(Location(str(SOURCE)), f"the site can't be built: {done.stdout}{done.stderr}", "mend the page")


def carries(options: argparse.Namespace) -> int:
    """The table of what is carried, on standard output."""
    rows = [asdict(row) for row in ROWS.values()]
    sys.stdout.write(json.dumps(rows, indent=2) + "\n" if options.json else to_text())
    return 0
