"""The stages in order; this page is the architecture.

What understands a document is loaded when one has to be understood: an edit of a template needs none of it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from .apis import Distribution, System
from .diagnostics import Report
from .home import TEMPLATES, code
from .kept import NOTHING, Kept, contents, key, restored
from .layers import Api, ApiConfig, Document, FileTree, Package, ScopedApi, SubPackage
from .package import package, renewed, with_removed
from .render import prepare, render
from .render.cover import render_cover
from .seal import chapter, seal
from .units import check_units

Result = TypeVar("Result")


def read(config: ApiConfig, report: Report) -> Document:
    """The document as it was meant: what `facts` and `inspect` show."""
    from .load import load
    from .repair import repair

    source = load(config, report)
    return repair(source, report)


def model(config: ApiConfig, report: Report) -> Api:
    """The normal form: what `compare` compares."""
    from .normalise import normalise

    document = read(config, report)
    return normalise(document, report)


def build(config: ApiConfig, report: Report, kept: Kept = NOTHING) -> FileTree:
    """The files of one sub-package."""
    scoped = _scoped(config, report, kept)
    tree = render(scoped, report, kept)
    _collect(scoped.api)
    return tree


_MANY = 500
"""Operations from which on what runs in circles is worth a collection; a run has the collector off."""


def _collect(api: Api) -> None:
    if len(api.operations) > _MANY:
        gc.collect()


def finish(api: Api, report: Report, kept: Kept = NOTHING) -> FileTree:
    """The last stages, for a normal form that was made tolerantly."""
    from .annotate import annotate

    return render(annotate(api, report), report, kept)


def build_all(configs: Sequence[ApiConfig], kept: Kept = NOTHING) -> list[tuple[FileTree, Report]]:
    """The files of every sub-package, with the report and the normal form that they were made of."""
    return side_by_side(partial(_build_reported, kept=kept), configs)


def sub_packages(configs: Sequence[ApiConfig], kept: Kept = NOTHING) -> list[SubPackage]:
    """Every sub-package; made again is what was made from anything else than today's."""
    inputs = {config.name: _inputs(config) if kept else "" for config in configs}
    found = {config.name: _kept_whole(config, inputs[config.name], kept) for config in configs}
    # The largest first: else it is what everybody waits for at the end.
    missing = sorted((config for config in configs if found[config.name] is None), key=_size, reverse=True)
    if len(missing) > 1 and multiprocessing.get_start_method() == "fork":
        # Done once here instead of once in each worker, which inherits it.
        prepare({config.templates for config in missing}, kept, libraries=kept.is_empty)
        if not all(kept.has(_meaning(config), _meant_by(config)) for config in missing):
            _load_stages()
    make = partial(_made, inputs=inputs, kept=kept)
    made = dict(zip((each.name for each in missing), side_by_side(make, missing), strict=True))
    return [found[config.name] or made[config.name] for config in configs]


def _load_stages() -> None:
    """Import what understands a document."""
    from . import annotate, load, normalise, repair  # noqa: F401


def _size(config: ApiConfig) -> int:
    path = Path(config.document)
    return path.stat().st_size if path.is_file() else 0


def _made(config: ApiConfig, inputs: Mapping[str, str], kept: Kept) -> SubPackage:
    """``inputs`` has the hash of what each is made from, by its name, as it was at the start of the run."""
    tree, report = _build_reported(config, kept)
    made = seal(tree, report, kept)
    # What was edited meanwhile may have been read before or after.
    if inputs[config.name] and _inputs(config) == inputs[config.name]:
        kept.put(_slot(config), inputs[config.name], made)
    return made


def _kept_whole(config: ApiConfig, inputs: str, kept: Kept) -> SubPackage | None:
    found = kept.get(_slot(config), inputs) if inputs else None
    return restored(SubPackage, found) if found else None


def _slot(config: ApiConfig) -> str:
    return f"{config.package}.{config.name}"


def _meaning(config: ApiConfig) -> str:
    """The slot of what its document means."""
    return f"{_slot(config)}.scoped"


def _inputs(config: ApiConfig) -> str:
    """Hash of all that a sub-package is made from; empty where nobody knows, as for a document from the network."""
    shown = [folder for folder in sorted(config.templates.iterdir()) if folder.name not in ("runtime", "faces")]
    meant = _meant_by(config)
    return key(meant, *contents(*shown)) if meant else ""


def _meant_by(config: ApiConfig) -> str:
    """The same for what the document means, whatever is made of it."""
    if not config.is_maintained or config.folder is None or Path(config.document).parent != config.folder:
        return ""
    return key(code(), repr(replace(config, templates=TEMPLATES)), *contents(config.folder))


def side_by_side(work: Callable[[ApiConfig], Result], configs: Sequence[ApiConfig]) -> list[Result]:
    """``work`` on each; several are done at once, since they share nothing."""
    pool = _pool(min(len(configs), os.cpu_count() or 1))
    if pool is None:
        return [work(config) for config in configs]
    with pool:
        return list(pool.map(work, configs))


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


def _build_reported(config: ApiConfig, kept: Kept = NOTHING) -> tuple[FileTree, Report]:
    report = Report()
    return build(config, report, kept), report


def _scoped(config: ApiConfig, report: Report, kept: Kept) -> ScopedApi:
    """What a document means, kept for the next edit of a template, which changes nothing of it."""
    inputs = _meant_by(config) if kept else ""
    found = kept.get(_meaning(config), inputs) if inputs else None
    if found:
        report.entries += restored(Report, found["report"]).entries
        scoped = restored(ScopedApi, found["scoped"])
        document = scoped.api.document
        # Everything else in it is what it was made from; the templates may be others.
        return scoped.of(replace(document, source=replace(document.source, config=config)))
    from .annotate import annotate
    from .normalise import normalise

    document = read(config, report)
    # Of a large document both trees take a quarter of what a run may take.
    api = normalise(document.lighter(), report)
    del document
    _collect(api)
    scoped = annotate(api, report)
    scoped = scoped.of(api.document.origin_alone(each.pointer for each in api.webhooks))
    if inputs and _meant_by(config) == inputs:
        kept.put(_meaning(config), inputs, {"scoped": scoped, "report": report})
    return scoped


def assemble(
    distribution: Distribution | None,
    systems: Sequence[System],
    built: Sequence[tuple[FileTree, Report]],
    kept: Kept = NOTHING,
) -> Package:
    """The whole distribution."""
    parts = [seal(tree, report, kept) for tree, report in built]
    return join(built[0][0].scoped.api.config, distribution, systems, parts, kept)


def join(
    config: ApiConfig,
    distribution: Distribution | None,
    systems: Sequence[System],
    parts: Sequence[SubPackage],
    kept: Kept = NOTHING,
) -> Package:
    """The whole distribution; ``config`` says for all of them what it is made of."""
    check_units(measure for part in parts for measure in part.measures)
    chapters = [part.chapter for part in parts]
    cover = render_cover(config, distribution, systems, chapters, kept)
    name = distribution.package if distribution else config.package
    left_out = tuple(entry for each in chapters for entry in each.left_out)
    made = replace(package(config, parts, cover, name, kept), left_out=left_out)
    return with_removed(made, distribution, kept) if distribution else made


def covered(
    before: Package, distribution: Distribution, systems: Sequence[System], built: Sequence[tuple[FileTree, Report]]
) -> Package:
    """``before`` with another version and changelog: what is no code says them, and what tells of removed names."""
    chapters = [chapter(tree, report) for tree, report in built]
    cover = render_cover(built[0][0].scoped.api.config, distribution, systems, chapters)
    told = {name: text for name, text in cover.items() if not name.endswith(".py")}
    return with_removed(renewed(before, told), distribution)
