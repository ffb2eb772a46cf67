"""The stages in order; this page is the architecture."""

from __future__ import annotations

from collections.abc import Sequence

from .annotate import annotate
from .apis import Distribution, System
from .diagnostics import Report
from .layers import Api, ApiConfig, Document, FileTree, Package
from .load import load
from .normalise import normalise
from .package import package, stamp
from .render import render
from .render.cover import chapter, render_cover
from .repair import repair


def read(config: ApiConfig, report: Report) -> Document:
    """The document as it was meant: what `facts` and `inspect` show."""
    source = load(config, report)
    return repair(source, report)


def model(config: ApiConfig, report: Report) -> Api:
    """The normal form: what `compare` compares."""
    document = read(config, report)
    return normalise(document, report)


def build(config: ApiConfig, report: Report) -> FileTree:
    """One sub-package."""
    source = load(config, report)
    document = repair(source, report)
    api = normalise(document, report)
    scoped = annotate(api, report)
    return render(scoped, report)


def assemble(
    distribution: Distribution | None, systems: Sequence[System], trees: Sequence[FileTree], reports: Sequence[Report]
) -> Package:
    """The whole distribution."""
    chapters = [chapter(tree, report) for tree, report in zip(trees, reports, strict=True)]
    cover = render_cover(distribution, systems, chapters, stamp())
    name = distribution.package if distribution else trees[0].scoped.api.config.package
    return package(trees, cover, name)
