"""generate: from spec/, or from one document."""

from __future__ import annotations

import argparse
import keyword
import sys
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path

from .. import store, whole
from ..apis import System
from ..diagnostics import SpecError
from ..home import stamp
from ..layers import ApiConfig, Package
from .foreign import is_ours, refuse_files, refuse_folder
from .surroundings import (
    GENERATED,
    RECORD,
    ROOT,
    SPEC,
    build_package,
    call_error,
    differences,
    left_out,
    our_systems,
    shown,
)


def generate(options: argparse.Namespace) -> int:
    """Exit 0: written or up to date; 1: ``--check`` found differences; 3: written, but operations are left out."""
    if options.document:
        return _document(options)
    for word, value in (("--name", options.name), ("--package", options.package)):
        if value:
            raise call_error(f"{word} goes with --document", "name the document too, or use --api")
    systems = our_systems()
    configs = chosen(systems, options.api)
    folder = options.out or GENERATED
    writes = folder == GENERATED and not options.check
    with whole.alone(ROOT, [SPEC, GENERATED]) if writes else nullcontext():
        return _from_spec(options, systems, configs, folder)


def _from_spec(
    options: argparse.Namespace, systems: Sequence[System], configs: Sequence[ApiConfig], folder: Path
) -> int:
    if options.api:
        return _some(_built(systems, configs, options), configs, folder, options.check)
    inputs = _inputs(options)
    if not options.check and store.is_recorded(RECORD, inputs, store.fingerprint([folder])):
        print(f"{shown(folder)} is up to date")
        return 0
    package = _built(systems, configs, options)
    if options.check:
        return differences(folder, package.files)
    _replace(folder, package.files)
    if folder == GENERATED:
        for name, text in package.locks.items():
            store.write(SPEC / name, text)
    if not package.left_out:
        store.remember(RECORD, _inputs(options), store.fingerprint([folder]))
    print(f"{shown(folder)}: {len(package.files)} files written")
    return left_out(package)


def _built(systems: Sequence[System], configs: Sequence[ApiConfig], options: argparse.Namespace) -> Package:
    """The package. Raises SpecError for what is left out, where ``--strict`` allows nothing to be."""
    package = build_package(systems, configs)
    if options.strict and package.left_out:
        first, number = package.left_out[0], len(package.left_out)
        raise SpecError(first.location, f"{first.what} ({number} in all)", "go without --strict, or see `carries`")
    return package


def _some(package: Package, configs: Sequence[ApiConfig], folder: Path, check: bool) -> int:
    """Only the sub-packages of some APIs; below the default folder the rest stays as it is."""
    if folder != GENERATED:
        if check:
            return differences(folder, package.files)
        _replace(folder, package.files)
        print(f"{shown(folder)}: {len(package.files)} files written")
        return left_out(package)
    changed = 0
    for below in dict.fromkeys(f"{config.package}/{config.name.partition('.')[0]}/" for config in configs):
        files = _below(package, below)
        if check:
            changed |= differences(folder / below, files)
        else:
            store.replace(folder / below, files)
            print(f"{shown(folder / below)}: {len(files)} files written")
    left = "names.lock, REPORT.md, the manifest, the signatures and the other sub-packages"
    print(f"{left} were not {'looked at' if check else 'written'}: that takes a call without --api", file=sys.stderr)
    return changed or (0 if check else left_out(package))


def _below(package: Package, prefix: str) -> dict[str, str]:
    return {name.removeprefix(prefix): text for name, text in package.files.items() if name.startswith(prefix)}


def _document(options: argparse.Namespace) -> int:
    if not options.name or not options.out:
        raise call_error("--document needs --name and --out", "say what the sub-package is called and where it goes")
    if options.api:
        raise call_error("--api goes without --document", "leave one of the two out")
    name, home = options.name, options.package or "connected_car"
    for word, value in (("--name", name), ("--package", home)):
        _refuse_unimportable(word, value)
    package = _built([], [ApiConfig(name=name, document=options.document, package=home)], options)
    inside = _below(package, f"{home}/")
    if options.check:
        return differences(options.out / home, inside)
    beside = {path: text for path, text in package.files.items() if not path.startswith(f"{home}/")}
    marks = ("_provenance.py", name)
    refuse_folder(options.out / home, inside, marks)
    if not is_ours(options.out / home, marks):
        refuse_files(options.out / path for path in beside)
    store.replace(options.out / home, inside)
    for path, text in beside.items():
        store.write(options.out / path, text)
    print(f"{shown(options.out)}: package {home} with {home}.{name}")
    return left_out(package)


def _refuse_unimportable(word: str, name: str) -> None:
    if not name.isidentifier() or name.startswith("_"):
        raise call_error(f"{word} {name!r} is no Python identifier", "use letters, digits and underscores")
    if keyword.iskeyword(name):
        raise call_error(f"{word} {name!r} is a word of Python's own: nobody could import it", "choose another name")


def _replace(folder: Path, files: Mapping[str, str]) -> None:
    """Our own folder is ours to replace, any other one only after a look at what it holds."""
    if folder != GENERATED:
        refuse_folder(folder, files, [name for name in files if name.endswith("/_provenance.py")])
    store.replace(folder, files)


def chosen(systems: Sequence[System], names: Sequence[str]) -> list[ApiConfig]:
    """The documents of the named systems, of all without names."""
    known = {system.name for system in systems if system.configs}
    for name in sorted({system.name for system in systems if system.name in names} - known):
        remedy = f"put one into spec/{name}/document.yaml, as spec/README.md shows"
        raise call_error(f"{name} is unpublished in spec/apis.toml: there is no document to generate from", remedy)
    if unknown := sorted(set(names) - known):
        raise call_error(f"no API is called {', '.join(unknown)}", f"choose from {', '.join(sorted(known))}")
    return [config for system in systems if not names or system.name in names for config in system.configs]


def _inputs(options: argparse.Namespace) -> str:
    return store.fingerprint([SPEC], [stamp(), *options.api])
