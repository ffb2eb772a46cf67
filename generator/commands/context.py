"""Where things lie, and words that several commands say."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .. import store
from ..apis import Distribution, System, read_distribution, read_systems
from ..diagnostics import Location, SpecError
from ..home import PROJECT
from ..kept import NOTHING, Kept
from ..layers import ApiConfig, Package

ROOT = PROJECT
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"
DIST = ROOT / "dist"
CORPUS = ROOT / ".cache" / "corpus"
RECORD = ROOT / ".cache" / "generated.json"

MOST_NAMED = 10
"""Operations left out that a terminal names; REPORT.md names all."""


def our_systems() -> tuple[System, ...]:
    """What spec/ of the project lists. Raises SpecError where there is no project."""
    _refuse_no_project()
    return read_systems(SPEC)


def keeper(*, check: bool = False, dry_run: bool = False) -> Kept:
    """What a run keeps for the next one: nothing where there is no project, or when it checks what is there."""
    if check or not (SPEC / "apis.toml").exists():
        return NOTHING
    return Kept(ROOT / ".cache" / "kept", is_fixed=dry_run)


def our_distribution() -> Distribution:
    """What the project publishes. Raises SpecError where there is no project."""
    _refuse_no_project()
    return read_distribution(SPEC)


def _refuse_no_project() -> None:
    if not (SPEC / "apis.toml").exists():
        remedy = "go to a folder with spec/apis.toml, such as a clone; one document is named by --document"
        raise SpecError(Location(str(ROOT)), "this folder has no spec/apis.toml, so it is no project", remedy)


def build_package(
    systems: Sequence[System], configs: Sequence[ApiConfig], *, strict: bool, kept: Kept = NOTHING
) -> Package:
    """The distribution of ``systems``; without any, just a package of ``configs``.

    Raises SpecError for what is left out, where ``strict`` allows nothing to be.
    """
    from ..pipeline import join, sub_packages

    progress(f"building {', '.join(config.name for config in configs)}")
    parts = sub_packages(configs, kept)
    progress("")
    package = join(configs[0], read_distribution(SPEC) if systems else None, systems, parts, kept)
    kept.tidy()
    if strict and package.left_out:
        first, number = package.left_out[0], len(package.left_out)
        raise SpecError(first.location, f"{first.what} ({number} in all)", "go without --strict, or see `carries`")
    return package


def below(package: Package, prefix: str) -> dict[str, str]:
    """The files below a folder of the package, by their path inside it."""
    return {name.removeprefix(prefix): text for name, text in package.files.items() if name.startswith(prefix)}


def differences(folder: Path, files: Mapping[str, str]) -> int:
    """Print how ``folder`` differs from ``files``; 1 if it does."""
    found = list(store.differences(folder, files))
    for difference in found:
        print(difference)
    if found:
        again = "`make generate`" if folder.is_relative_to(GENERATED) else "the same call without --check"
        print(f"{len(found)} files of {shown(folder)} are stale; run {again}", file=sys.stderr)
    return 1 if found else 0


def would_write(folder: Path, files: Mapping[str, str], others: Mapping[Path, str]) -> None:
    """Print what --dry-run leaves undone: ``folder`` made to hold ``files`` alone, and ``others`` written."""
    changes = [*store.changes(folder, files), *store.changed(others)]
    for word, path in changes:
        print(f"{word:8}{path}")
    print(f"{len(changes)} files would be written or removed; nothing was")


def left_out(package: Package) -> int:
    """Say what isn't in a package that was written; 3 if anything isn't."""
    for entry in package.left_out[:MOST_NAMED]:
        print(f"left out: {entry}", file=sys.stderr)
    if number := len(package.left_out):
        more = f" ({number - MOST_NAMED} more than named here)" if number > MOST_NAMED else ""
        print(f"{number} operations are left out{more}; REPORT.md has each with its reason", file=sys.stderr)
    return 3 if package.left_out else 0


def progress(what: str) -> None:
    """One line that comes and goes, on a terminal only."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what}", end="" if what else "\r", file=sys.stderr, flush=True)


def shown(path: Path) -> str:
    """A folder as people name it from where they stand."""
    try:
        return f"{path.resolve().relative_to(Path.cwd())}/"
    except ValueError:
        return f"{path}/"


def call_error(problem: str, remedy: str) -> SpecError:
    """The call itself is wrong."""
    return SpecError(Location("command line"), problem, remedy)
