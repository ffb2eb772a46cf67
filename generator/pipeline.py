"""The stages in order; this page is the architecture."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing.process import BaseProcess

from .annotate import annotate
from .apis import Distribution, System
from .diagnostics import Report
from .layers import Api, ApiConfig, Document, FileTree, Package
from .load import load
from .normalise import normalise
from .package import package, renewed, with_removed
from .render import render
from .render.cover import chapter, render_cover
from .repair import repair
from .units import check_units


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
    return finish(api, report)


def finish(api: Api, report: Report) -> FileTree:
    """The last stages, for a normal form that was made tolerantly."""
    scoped = annotate(api, report)
    return render(scoped, report)


def build_all(configs: Sequence[ApiConfig]) -> list[tuple[FileTree, Report]]:
    """Every sub-package with its report; several are built side by side, since they share nothing."""
    pool = _pool(min(len(configs), os.cpu_count() or 1))
    if pool is None:
        return [_build_reported(config) for config in configs]
    with pool:
        return list(pool.map(_build_reported, configs))


def _pool(workers: int) -> ProcessPoolExecutor | None:
    """None where one process is enough, or where the machine has no shared memory for several."""
    try:
        return ProcessPoolExecutor(workers, initializer=_end_with_the_run) if workers > 1 else None
    except (ImportError, NotImplementedError, OSError):
        return None


def _end_with_the_run() -> None:
    """A worker waits for work for ever when what gives it is killed; to be told to stop is the run's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    run = multiprocessing.parent_process()
    if run is not None:
        threading.Thread(target=_end_after, args=[run], daemon=True).start()


def _end_after(run: BaseProcess) -> None:
    run.join()
    os._exit(1)


def _build_reported(config: ApiConfig) -> tuple[FileTree, Report]:
    report = Report()
    return build(config, report), report


def assemble(
    distribution: Distribution | None, systems: Sequence[System], built: Sequence[tuple[FileTree, Report]]
) -> Package:
    """The whole distribution."""
    trees = [tree for tree, _ in built]
    check_units(tree.scoped.api for tree in trees)
    chapters = [chapter(tree, report) for tree, report in built]
    cover = render_cover(distribution, systems, chapters)
    name = distribution.package if distribution else trees[0].scoped.api.config.package
    left_out = [entry for _, report in built for entry in report.of("left-out")]
    made = replace(package(trees, cover, name), left_out=tuple(left_out))
    return with_removed(made, distribution) if distribution else made


def covered(
    before: Package, distribution: Distribution, systems: Sequence[System], built: Sequence[tuple[FileTree, Report]]
) -> Package:
    """``before`` with another version and changelog: what is no code says them, and what tells of removed names."""
    cover = render_cover(distribution, systems, [chapter(tree, report) for tree, report in built])
    told = {name: text for name, text in cover.items() if not name.endswith(".py")}
    return with_removed(renewed(before, told), distribution)
