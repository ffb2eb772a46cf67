"""docs: what `make docs` builds the site from."""

from __future__ import annotations

import argparse

from .. import store
from .surroundings import GENERATED, ROOT, shown

SOURCE = ROOT / "docs"
OUT = ROOT / "build" / "docs"


def docs(_: argparse.Namespace) -> int:
    """Write the pages of docs/, those that repeat what the package says of itself, and the configuration."""
    from ..pages import pages

    own = {path.name: path.read_text("utf-8") for path in sorted(SOURCE.glob("*.md"))}
    found = {**own, **pages(GENERATED)}
    files = {f"pages/{name}": text for name, text in found.items()}
    store.replace(OUT, {**files, "zensical.toml": (SOURCE / "zensical.toml").read_text("utf-8")})
    print(f"{shown(OUT)}: {len(found)} pages")
    return 0
