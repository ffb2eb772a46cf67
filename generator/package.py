"""FileTree... -> Package: runtime and public modules copied but for one name, everything formatted, locks ready to be written."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from .apis import Distribution
from .diagnostics import Location, SpecError
from .home import LICENSE
from .layers import ApiConfig, FileTree, Package
from .naming import with_error_name
from .removed import TABLE, removals, table
from .server_side import server_side
from .signatures import signatures

MANIFEST = "MANIFEST.sha256"
"""What each file of a distribution was when it was generated; `sha256sum --check` reads it."""

_FIXES = "I,F401,TC005,UP037"


def package(trees: Sequence[FileTree], cover: Mapping[str, str], name: str) -> Package:
    """One package: the sub-packages, the runtime they share and the cover files.

    A distribution of ours (its cover has a changelog) also gets the licence, its public signatures and the manifest.
    """
    files = dict(cover)
    for tree in trees:
        files |= tree.files
    locks = {_lock_name(tree): json.dumps(tree.scoped.api.lock, indent=1, ensure_ascii=False) + "\n" for tree in trees}
    config = trees[0].scoped.api.config
    files = _formatted(files) | _runtime(name, config) | {f"{name}/py.typed": ""}
    if "world" in config.layers:
        files |= _server_side(name, trees)
    if "CHANGELOG.md" in files:
        files |= {"LICENSE": LICENSE.read_text("utf-8"), f"{name}.api": signatures(files, name)}
        files[MANIFEST] = _manifest(files)
    return Package(dict(sorted(files.items())), locks)


def with_removed(before: Package, distribution: Distribution) -> Package:
    """``before`` with the module that tells of names which a release had, where there are any."""
    path, face = f"{distribution.package}/{TABLE}", before.files[f"{distribution.package}.api"]
    found = removals(distribution, face, before.locks)
    return renewed(before, _formatted({path: table(found)})) if found else before


def renewed(before: Package, files: Mapping[str, str]) -> Package:
    """``before`` with other texts of ``files``, and the manifest of that."""
    every = {name: text for name, text in {**before.files, **files}.items() if name != MANIFEST}
    if MANIFEST in before.files:
        every[MANIFEST] = _manifest(every)
    return replace(before, files=dict(sorted(every.items())))


def _runtime(name: str, config: ApiConfig) -> dict[str, str]:
    """The core, and the layers that the package asks for; every error is one of the package by name."""
    folder = config.templates / "runtime"
    layers = ("core", *config.layers)
    paths = [folder / "__init__.py", *(path for layer in layers for path in (folder / layer).rglob("*.py"))]
    return {
        f"{name}/_runtime/{path.relative_to(folder).as_posix()}": with_error_name(path.read_text("utf-8"), name)
        for path in paths
    }


def _server_side(name: str, trees: Sequence[FileTree]) -> dict[str, str]:
    """What the world answers by: one file of data for each API that has operations."""
    clients = [tree.scoped for tree in trees if tree.scoped.api.config.kind == "client"]
    return {f"{name}/_runtime/world/data/{each.api.config.name}.json": server_side(each) for each in clients}


def _manifest(files: Mapping[str, str]) -> str:
    hashes = {name: hashlib.sha256(text.encode("utf-8")).hexdigest() for name, text in files.items()}
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items()))


def _lock_name(tree: FileTree) -> str:
    config = tree.scoped.api.config
    return f"{config.name.partition('.')[0]}/{config.file_prefix}names.lock"


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Imports sorted, unused ones gone, one style; ruff reads no configuration but this.

    Only modules: ruff would also set the programs of a README, for a wider page than it has.
    """
    modules = {name: text for name, text in files.items() if name.endswith(".py")}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in modules.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        _ruff("check", "--fix-only", "--unsafe-fixes", "--quiet", "--select", _FIXES, "--line-length", "120", folder)
        _ruff("format", "--quiet", "--line-length", "120", folder)
        return {**files, **{name: (root / name).read_text("utf-8") for name in modules}}


def _ruff(command: str, *arguments: str) -> None:
    # As a module, since installed tools don't have their scripts beside Python; -P, lest the folder has a ruff.py.
    call = [
        sys.executable,
        "-P",
        "-m",
        "ruff",
        command,
        "--isolated",
        "--no-cache",
        "--target-version",
        "py311",
        *arguments,
    ]
    done = subprocess.run(call, check=False, capture_output=True, text=True)
    if done.returncode:
        problem = f"ruff {command} refuses what was generated: {done.stderr.strip() or done.stdout.strip()}"
        raise SpecError(Location("generated code"), problem, "report this as a defect, with the document")
