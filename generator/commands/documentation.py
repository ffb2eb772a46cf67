"""docs and carries: what `make docs` builds the site from, and the table of what is carried."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from .. import store
from ..carries import ROWS, to_text
from ..diagnostics import Location, SpecError
from .surroundings import GENERATED, ROOT, shown

SOURCE = ROOT / "docs"
OUT = ROOT / "build" / "docs"


def docs(_: argparse.Namespace) -> int:
    """Write the pages of docs/, those that repeat what the package says of itself, and the configuration."""
    from ..pages import pages

    if not SOURCE.is_dir():
        raise SpecError(
            Location(str(SOURCE)), "the documentation is written in a clone of the project", "make docs there"
        )
    own = {path.name: path.read_text("utf-8") for path in sorted(SOURCE.glob("*.md"))}
    found = {**own, **pages(GENERATED)}
    files = {f"pages/{name}": text for name, text in found.items()}
    store.replace(OUT, {**files, "zensical.toml": (SOURCE / "zensical.toml").read_text("utf-8")})
    print(f"{shown(OUT)}: {len(found)} pages")
    return 0


def carries(options: argparse.Namespace) -> int:
    """The table of what is carried, on standard output."""
    rows = [asdict(row) for row in ROWS.values()]
    sys.stdout.write(json.dumps(rows, indent=2) + "\n" if options.json else to_text())
    return 0
