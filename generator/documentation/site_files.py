"""Everything that the site is built from: pages, assets, and the configuration of the builder."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .asking import ask
from .pages import pages
from .site_versions import NOWHERE
from .tools import index, tables

_PLACE = '{ "Reference" = [] }'
"""What docs/zensical.toml has where the pages of the reference are listed."""


def files(generated: Path, documentation: Path, site_url: str = "") -> Mapping[str, str]:
    """Path -> text below the folder in which the site is built.

    ``site_url``: where it will be read, for what has to name itself in full; a place nobody has when it isn't said.
    """
    facts = ask(generated, "connected_car")
    found, reference = pages(generated, documentation, facts)
    configuration = (documentation / "zensical.toml").read_text("utf-8")
    version = version_of(generated)
    filled = {
        _PLACE: f'{{ "Reference" = {_toml(reference.navigation())} }}',
        NOWHERE: f"{site_url.rstrip('/')}/{version}/" if site_url else NOWHERE,
        '"../generated"': json.dumps(str(generated)),
        '"VERSION"': json.dumps(version),
    }
    for placed, text in filled.items():
        if placed not in configuration:
            raise ValueError(f"docs/zensical.toml has no {placed}")
        configuration = configuration.replace(placed, text)
    assets = {
        f"pages/assets/{path.name}": path.read_text("utf-8")
        for path in sorted((documentation / "assets").iterdir())
        if path.suffix in (".css", ".js", ".svg")
    }
    theme = {
        f"theme/{path.relative_to(documentation / 'theme').as_posix()}": path.read_text("utf-8")
        for path in sorted((documentation / "theme").rglob("*.html"))
    }
    return {
        **{f"pages/{path}": text for path, text in found.items()},
        **assets,
        **theme,
        "pages/assets/tables.js": tables(facts),
        "pages/assets/searched.js": index(
            found, tomllib.loads((documentation / "keywords.toml").read_text("utf-8")), facts
        ),
        "zensical.toml": configuration,
    }


def version_of(generated: Path) -> str:
    """The version of the package that is documented."""
    return str(tomllib.loads((generated / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def _toml(value: Any) -> str:
    """Lists and tables of text, inline."""
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{json.dumps(key)} = {_toml(each)}' for key, each in value.items())} }}"
    return json.dumps(value)
