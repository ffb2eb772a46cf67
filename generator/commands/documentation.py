"""docs: the pages from which `make docs` builds the site."""

from __future__ import annotations

import argparse

from .. import store
from .surroundings import GENERATED, ROOT, shown

PAGES = ROOT / ".cache" / "docs"


def docs(_: argparse.Namespace) -> int:
    """Write the pages of docs/, and those that repeat what the package says of itself."""
    from ..pages import pages

    own = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*.md"))}
    found = {**own, **pages(GENERATED)}
    store.replace(PAGES, found)
    print(f"{shown(PAGES)}: {len(found)} pages")
    return 0
