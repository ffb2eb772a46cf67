"""generate --document: one document, with what lies beside it, becomes a package in a folder of its own."""

from __future__ import annotations

import argparse
import keyword
from collections.abc import Mapping
from pathlib import Path

from .. import store
from ..diagnostics import Location, SpecError
from ..layers import ApiConfig, Package
from .context import below, build_package, call_error, differences, keeper, left_out, shown, would_write
from .overwrite_guard import is_ours, refuse_files, refuse_folder, refuse_foreign


def single(options: argparse.Namespace, templates: Path) -> int:
    """Exit 0: written; 1: ``--check`` found differences; 3: written, but operations are left out."""
    config = _config(options, templates)
    home, marks = options.out / config.package, ("_provenance.py", config.name)
    if not options.check:
        # Before anything is made, which takes its time.
        refuse_foreign(home, marks)
        store.refuse_unwritable(options.out)
    kept = keeper(check=options.check, dry_run=options.dry_run)
    package = build_package([], [config], strict=options.strict, kept=kept)
    inside, beside = below(package, f"{config.package}/"), _beside(package, config.package)
    if options.check:
        return differences(home, inside)
    refuse_folder(home, inside, marks)
    if not is_ours(home, marks):
        refuse_files(options.out / path for path in beside)
    others = {**{options.out / path: text for path, text in beside.items()}, **_locks(config, package)}
    if options.dry_run:
        would_write(home, inside, others)
        return left_out(package)
    store.replace(home, inside)
    for path, text in others.items():
        store.write(path, text)
    print(f"{shown(options.out)}: package {config.package} with {config.package}.{config.name}")
    return left_out(package)


def _config(options: argparse.Namespace, templates: Path) -> ApiConfig:
    if not options.name or not options.out:
        raise call_error("--document needs --name and --out", "say what the sub-package is called and where it goes")
    if options.api:
        raise call_error("--api goes without --document", "leave one of the two out")
    package = options.package or "connected_car"
    for word, value in (("--name", options.name), ("--package", package)):
        _refuse_unimportable(word, value)
    folder: Path | None = options.spec
    if folder is not None and not folder.is_dir():
        raise SpecError(Location(str(folder)), "there is no such folder", "name the one with overlay.yaml and the like")
    # Why a value is missing is told by the layer about cars.
    layers = ("car",) if folder is not None and (folder / "availability.yaml").exists() else ()
    return ApiConfig(
        name=options.name,
        document=options.document,
        package=package,
        folder=folder,
        layers=layers,
        templates=templates,
    )


def _beside(package: Package, home: str) -> dict[str, str]:
    return {path: text for path, text in package.files.items() if not path.startswith(f"{home}/")}


def _locks(config: ApiConfig, package: Package) -> Mapping[Path, str]:
    """The names that callers import, kept for the next run in the folder that people name."""
    if config.folder is None:
        return {}
    return {config.folder / path.rpartition("/")[2]: text for path, text in package.locks.items()}


def _refuse_unimportable(word: str, name: str) -> None:
    if not name.isidentifier() or name.startswith("_"):
        raise call_error(f"{word} {name!r} is no Python identifier", "use letters, digits and underscores")
    if keyword.iskeyword(name):
        raise call_error(f"{word} {name!r} is a word of Python's own: nobody could import it", "choose another name")
