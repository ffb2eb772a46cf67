"""generate: from spec/; one document alone is `single`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from .. import store, whole
from ..apis import System
from ..diagnostics import Location, SpecError
from ..home import stamp
from ..layers import ApiConfig, Package
from ..renamed import renamed_by_hand
from .context import (
    GENERATED,
    RECORD,
    ROOT,
    SPEC,
    below,
    build_package,
    call_error,
    differences,
    keeper,
    left_out,
    our_distribution,
    our_systems,
    shown,
    would_write,
)
from .overwrite_guard import refuse_folder, refuse_foreign
from .own_templates import templates
from .single import single


def generate(options: argparse.Namespace) -> int:
    """Exit 0: written or up to date; 1: ``--check`` found differences; 3: written, but operations are left out."""
    with templates(options.templates) as folder:
        return single(options, folder) if options.document else _from_spec(options, folder)


def _from_spec(options: argparse.Namespace, templates: Path) -> int:
    for word, value in (("--name", options.name), ("--package", options.package), ("--spec", options.spec)):
        if value:
            raise call_error(f"{word} goes with --document", "name the document too, or use --api")
    systems = our_systems()
    configs = [replace(config, templates=templates) for config in chosen(systems, options.api)]
    folder = options.out or GENERATED
    if folder != GENERATED and not options.check:
        # Before anything is made, which takes its time.
        refuse_foreign(folder, [f"{our_distribution().package}/_provenance.py"])
        store.refuse_unwritable(folder)
    writes = folder == GENERATED and not (options.check or options.dry_run)
    with whole.alone(ROOT, [SPEC, GENERATED]) if writes else nullcontext():
        return (_some if options.api else _all)(options, systems, configs, folder)


def _all(options: argparse.Namespace, systems: Sequence[System], configs: Sequence[ApiConfig], folder: Path) -> int:
    writes = not (options.check or options.dry_run)
    names = [SPEC / config.lock_name for config in configs]
    inputs = _inputs(options, names)
    if writes and _is_current(folder, inputs, names):
        print(f"{shown(folder)} is up to date")
        return 0
    package = build_package(
        systems, configs, strict=options.strict, kept=keeper(check=options.check, dry_run=options.dry_run)
    )
    _refuse_silent_renames(package.locks)
    if options.check:
        return differences(folder, package.files)
    locks = {SPEC / name: text for name, text in package.locks.items()} if folder == GENERATED else {}
    _put(options, folder, package, locks)
    # What was edited meanwhile is for the next run to look at.
    if writes and not package.left_out and _inputs(options, names) == inputs:
        store.remember(RECORD, inputs, store.fingerprint_of(package.files, map(store.read, names)))
    return left_out(package)


def _refuse_silent_renames(locks: Mapping[str, str]) -> None:
    """Raises SpecError for names that the last release promised and that people changed without a word."""
    for name, promised in our_distribution().promised.items():
        if name in locks and (found := list(renamed_by_hand(promised, json.loads(locks[name])))):
            problem = "\n  ".join(["a name of the last release is gone without a word:", *found])
            raise SpecError(
                Location(str(SPEC / name)), problem, "carry the old name on, as said, or take the change back"
            )


def _some(options: argparse.Namespace, systems: Sequence[System], configs: Sequence[ApiConfig], folder: Path) -> int:
    """Only the sub-packages of some APIs; below the default folder the rest stays as it is."""
    package = build_package(
        systems, configs, strict=options.strict, kept=keeper(check=options.check, dry_run=options.dry_run)
    )
    if folder != GENERATED:
        if options.check:
            return differences(folder, package.files)
        _put(options, folder, package, {})
        return left_out(package)
    changed = 0
    for part in dict.fromkeys(f"{config.package}/{config.name.partition('.')[0]}/" for config in configs):
        files = below(package, part)
        if options.check:
            changed |= differences(folder / part, files)
        elif options.dry_run:
            would_write(folder / part, files, {})
        else:
            store.replace(folder / part, files)
            print(f"{shown(folder / part)}: {len(files)} files written")
    left = "names.lock, REPORT.md, the manifest, the signatures and the other sub-packages"
    what = "looked at" if options.check else "written"
    print(f"{left} were not {what}: that takes a call without --api", file=sys.stderr)
    return changed or (0 if options.check else left_out(package))


def _put(options: argparse.Namespace, folder: Path, package: Package, locks: Mapping[Path, str]) -> None:
    """Write it, or with ``--dry-run`` say what would be. Our own folder is ours to replace, another one is looked at."""
    if folder != GENERATED:
        refuse_folder(folder, package.files, [name for name in package.files if name.endswith("/_provenance.py")])
    if options.dry_run:
        would_write(folder, package.files, locks)
        return
    store.replace(folder, package.files)
    for path, text in locks.items():
        store.write(path, text)
    print(f"{shown(folder)}: {len(package.files)} files written")


def chosen(systems: Sequence[System], names: Sequence[str]) -> list[ApiConfig]:
    """The documents of the named systems, of all without names."""
    known = {system.name for system in systems if system.configs}
    for name in sorted({system.name for system in systems if system.name in names} - known):
        remedy = f"put one into spec/{name}/document.yaml, as spec/README.md shows"
        raise call_error(f"{name} is unpublished in spec/apis.toml: there is no document to generate from", remedy)
    if unknown := sorted(set(names) - known):
        raise call_error(f"no API is called {', '.join(unknown)}", f"choose from {', '.join(sorted(known))}")
    return [config for system in systems if not names or system.name in names for config in system.configs]


def _inputs(options: argparse.Namespace, names: Collection[Path]) -> str:
    """Hash of all that a run is made from, but ``names``: the locks, which it writes, too."""
    theirs = store.fingerprint([options.templates]) if options.templates else ""
    return store.fingerprint([SPEC], [stamp(), theirs, *options.api], names)


def _is_current(folder: Path, inputs: str, names: Collection[Path]) -> bool:
    """Whether the last run made just what lies there, of the same."""
    last = store.recorded(RECORD, inputs)
    return bool(last) and last == store.fingerprint([folder], map(store.read, names))
