"""What belongs to the distribution and not to one API: metadata, README, provenance, REPORT.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..apis import Distribution, System
from ..diagnostics import Diagnostic, Location, Report, SpecError
from ..layers import FileTree, ScopedApi
from ..naming import error_name
from .environment import blaming, environment
from .rooms import names, rooms


@dataclass(frozen=True, slots=True)
class Chapter:
    """What REPORT.md says of one document."""

    scoped: ScopedApi
    repairs: Mapping[str, int]
    corrections: tuple[Diagnostic, ...]
    contradictions: tuple[Diagnostic, ...]
    unknown: Mapping[str, tuple[Diagnostic, ...]]
    left_out: tuple[Diagnostic, ...]
    """Operations that aren't generated."""
    reported: Mapping[str, tuple[Diagnostic, ...]]
    """Row of the table of what is carried -> parts that aren't modelled."""
    counts: Mapping[str, int]
    sha256: str

    @property
    def name(self) -> str:
        return self.scoped.api.config.name


def chapter(tree: FileTree, report: Report) -> Chapter:
    api = tree.scoped.api
    facts = api.document.tree.get("x-facts", {})
    return Chapter(
        scoped=tree.scoped,
        repairs=dict(sorted(facts.get("repairs", {}).items())),
        corrections=tuple(report.of("correction")),
        contradictions=tuple(report.of("contradiction")),
        unknown=_by_rule(report.of("unknown")),
        left_out=tuple(report.of("left-out")),
        reported=_by_rule(report.of("reported")),
        counts=_counts(tree.scoped),
        sha256=facts.get("source_sha256", api.document.source.sha256),
    )


def _by_rule(entries: Iterable[Diagnostic]) -> dict[str, tuple[Diagnostic, ...]]:
    found: dict[str, list[Diagnostic]] = {}
    for entry in entries:
        found.setdefault(entry.rule, []).append(entry)
    return {rule: tuple(each) for rule, each in sorted(found.items())}


def _counts(scoped: ScopedApi) -> dict[str, int]:
    operations = scoped.api.operations
    classes = scoped.api.classes
    return {
        "operations": len(operations),
        "parameters": sum(len(each.parameters) for each in operations),
        "bodies": sum(each.body is not None for each in operations),
        "responses": sum(len(each.responses) for each in operations),
        "models": sum("enum" not in each.schema for each in classes),
        "enums": sum("enum" in each.schema for each in classes),
        "members": sum(len(each.members) for each in classes),
    }


def _version(published: str) -> str:
    """The document's version where it can be one of a distribution (PEP 440: numbers and dots), else the first."""
    return published if re.fullmatch(r"\d{1,9}(\.\d{1,9}){0,4}", published) else "0.1.0"


def render_cover(
    distribution: Distribution | None, systems: Sequence[System], chapters: Sequence[Chapter]
) -> dict[str, str]:
    """Path below the distribution -> text; without a distribution (one document) only what a package needs."""
    config = chapters[0].scoped.api.config
    env = environment(config.templates)
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
            "version": _version(chapters[0].scoped.api.version),
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
