"""generate: from spec/, or from one document."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from .. import store
from ..apis import System, read_systems
from ..diagnostics import Location, SpecError
from ..layers import ApiConfig
from .surroundings import GENERATED, RECORD, SPEC, build_package, call_error, differences, shown


def generate(options: argparse.Namespace) -> int:
    """Exit 0: written or up to date; 1: ``--check`` found differences."""
    if options.document:
        return _document(options)
    if options.name:
        raise call_error("--name goes with --document", "name the document too, or use --api")
    systems = read_systems(SPEC)
    configs = chosen(systems, options.api)
    folder = options.out or GENERATED
    if options.api:
        return _some(systems, configs, folder, options.check)
    inputs = _inputs(options)
    if not options.check and store.is_recorded(RECORD, inputs, store.fingerprint([folder])):
        print(f"{shown(folder)} is up to date")
        return 0
    package = build_package(systems, configs)
    if options.check:
        return differences(folder, package.files)
    store.replace(folder, package.files)
    if folder == GENERATED:
        for name, text in package.locks.items():
            store.write(SPEC / name, text)
    store.remember(RECORD, _inputs(options), store.fingerprint([folder]))
    print(f"{shown(folder)}: {len(package.files)} files written")
    return 0


def _some(systems: Sequence[System], configs: Sequence[ApiConfig], folder: Path, check: bool) -> int:
    """Only the sub-packages of some APIs; below the default folder the rest stays as it is."""
    package = build_package(systems, configs)
    if folder != GENERATED:
        if check:
            return differences(folder, package.files)
        store.replace(folder, package.files)
        print(f"{shown(folder)}: {len(package.files)} files written")
        return 0
    changed = 0
    for config in configs:
        below = f"{config.package}/{config.name.replace('.', '/')}/"
        files = {name.removeprefix(below): text for name, text in package.files.items() if name.startswith(below)}
        if check:
            changed |= differences(folder / below, files)
        else:
            for name, text in files.items():
                store.write(folder / below / name, text)
    return changed


def _document(options: argparse.Namespace) -> int:
    if not options.name or not options.out:
        raise call_error("--document needs --name and --out", "say what the sub-package is called and where it goes")
    for word, value in (("--name", options.name), ("--package", options.package)):
        if not value.isidentifier() or value.startswith("_"):
            raise call_error(f"{word} {value!r} is no Python identifier", "use letters, digits and underscores")
    config = ApiConfig(name=options.name, document=options.document, package=options.package)
    package = build_package([], [config])
    below = f"{options.package}/"
    inside = {name.removeprefix(below): text for name, text in package.files.items() if name.startswith(below)}
    if options.check:
        return differences(options.out / options.package, inside)
    _refuse_foreign(options.out / options.package, options.name)
    store.replace(options.out / options.package, inside)
    for name, text in package.files.items():
        if not name.startswith(below):
            store.write(options.out / name, text)
    print(f"{shown(options.out)}: package {options.package} with {options.package}.{options.name}")
    return 0


def _refuse_foreign(folder: Path, name: str) -> None:
    """Never overwrite a folder that this call did not write before."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    if (folder / "_provenance.py").exists() and (folder / name).is_dir():
        return
    remedy = "choose another --out; several documents in one package are listed in spec/apis.toml"
    raise SpecError(Location(str(folder)), f"exists and holds something else than {name}", remedy)


def chosen(systems: Sequence[System], names: Sequence[str]) -> list[ApiConfig]:
    """The documents of the named systems, of all without names."""
    known = {system.name for system in systems if system.configs}
    if unknown := sorted(set(names) - known):
        raise call_error(f"no API is called {', '.join(unknown)}", f"choose from {', '.join(sorted(known))}")
    return [config for system in systems if not names or system.name in names for config in system.configs]


def _inputs(options: argparse.Namespace) -> str:
    from ..package import stamp

    return store.fingerprint([SPEC], [stamp(), *options.api])
