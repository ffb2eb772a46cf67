"""The built site in its place: a folder for each version, and a page at the root that leads to the newest."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

NOWHERE = "https://docs.invalid/"
"""Stands in the configuration where nobody said where the site will be read."""
_ROOT = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>stellantis-connected-car</title>
<meta http-equiv="refresh" content="0; url={0}/">
<link rel="canonical" href="{0}/">
<link rel="icon" href="data:,">
<p>The newest version of this documentation is <a href="{0}/">{0}</a>.</p>
</html>
"""
_NAMED = re.compile(
    rf'(?<!\s)\s*<(?:link rel="canonical"|meta property="og:(?:url|image)")[^<>]*"{re.escape(NOWHERE)}[^<>]*>'
)


def place(built: Path, site: Path, version: str) -> Path:
    """Move what was built to ``site``/``version``; other versions stay, and the root leads to the newest."""
    _forget_nowhere(built)
    # It would be served for any path, and finds its styles from none but one.
    (built / "404.html").unlink(missing_ok=True)
    site.mkdir(parents=True, exist_ok=True)
    target = site / version
    old = site / f".{version}.old"
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    shutil.move(built, target)
    shutil.rmtree(old, ignore_errors=True)
    versions = sorted((path.parent.name for path in site.glob("*/index.html")), key=_numbers, reverse=True)
    (site / "versions.json").write_text(json.dumps(versions) + "\n", "utf-8")
    (site / "index.html").write_text(_ROOT.format(versions[0]), "utf-8")
    return target


def _forget_nowhere(built: Path) -> None:
    """What has to name its own address in full says nothing when nobody knows the address."""
    for page in built.rglob("*.html"):
        text = page.read_text("utf-8")
        if NOWHERE in text:
            page.write_text(_NAMED.sub("", text), "utf-8")
    sitemap = built / "sitemap.xml"
    if NOWHERE in sitemap.read_text("utf-8"):
        sitemap.unlink()


def _numbers(version: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", version)]
