"""What belongs to the distribution and not to one API: metadata, README, provenance, REPORT.md."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..apis import Distribution, System
from ..diagnostics import Location, SpecError
from ..kept import NOTHING, Kept
from ..layers import ApiConfig, Chapter
from ..naming import error_name
from .environment import blaming, environment
from .public_modules import names, rooms


def distribution_version(published: str) -> str:
    """The document's version where it can be one of a distribution (PEP 440: numbers and dots), else the first."""
    return published if re.fullmatch(r"\d{1,9}(\.\d{1,9}){0,4}", published) else "0.1.0"


def render_cover(
    config: ApiConfig,
    distribution: Distribution | None,
    systems: Sequence[System],
    chapters: Sequence[Chapter],
    kept: Kept = NOTHING,
) -> dict[str, str]:
    """Path below the distribution -> text; without a distribution (one document) only what a package needs.

    ``config`` says for all of them what the package is made of.
    """
    env = environment(config.templates, kept)
    package = distribution.package if distribution else config.package
    public = rooms(config.templates, config.layers, package)
    if taken := {*names(public)} & {chapter.name.partition(".")[0] for chapter in chapters}:
        problem = f"no API can be called {', '.join(sorted(taken))}: the package has a module of that name"
        raise SpecError(Location("name of the API"), problem, "choose another name")
    values: dict[str, object] = {
        "distribution": distribution,
        "systems": systems,
        "chapters": chapters,
        "rooms": names(public),
        "car": config.car,
    }
    shown = {
        f"{package}/__init__.py": "package/package_init.py.jinja",
        f"{package}/__main__.py": "package/main.py.jinja",
        f"{package}/_provenance.py": "package/provenance.py.jinja",
        "REPORT.md": "package/REPORT.md.jinja",
    }
    if distribution:
        shown |= {"pyproject.toml": "package/pyproject.toml.jinja", "README.md": "package/README.md.jinja"}
    else:
        shown |= {
            "pyproject.toml": "package/foreign_pyproject.toml.jinja",
            "README.md": "package/foreign_README.md.jinja",
        }
        values |= {
            "package": package,
            "error": error_name(package),
            "version": distribution_version(chapters[0].version),
        }
    with blaming(config.templates):
        files = {path: env.get_template(template).render(**values) for path, template in shown.items()}
    files |= {f"{package}/{file}": text for file, text in public.items()}
    waiting = env.get_template("package/unpublished.py.jinja")
    unpublished = [system for system in systems if not system.configs]
    files |= {f"{package}/{system.name}.py": waiting.render(system=system) for system in unpublished}
    if distribution:
        files["CHANGELOG.md"] = distribution.changelog
        if distribution.released:
            files["released.api"] = distribution.released
    return files
