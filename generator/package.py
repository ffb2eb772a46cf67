"""SubPackage... -> Package: with the runtime copied but for one name, the cover, the manifest, locks ready to be written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from .apis import Distribution
from .formatting import formatted
from .home import LICENSE
from .kept import NOTHING, Kept
from .layers import ApiConfig, Package, SubPackage
from .naming import with_error_name
from .removed import TABLE, removals, table
from .signatures import faces, signatures

MANIFEST = "MANIFEST.sha256"
"""What each file of a distribution was when it was generated; `sha256sum --check` reads it."""


def package(
    config: ApiConfig, parts: Sequence[SubPackage], cover: Mapping[str, str], name: str, kept: Kept = NOTHING
) -> Package:
    """One package: the sub-packages, the runtime they share and the cover files; ``config`` says what it is made of.

    A distribution of ours (its cover has a changelog) also gets the licence, its public signatures and the manifest.
    """
    files = formatted(cover, kept, f"{name}.cover")
    shared = _runtime(name, config)
    signed = "CHANGELOG.md" in files
    offered = faces({**files, **shared}, kept, f"{name}.faces") if signed else {}
    files |= shared | {f"{name}/py.typed": ""}
    for part in parts:
        files |= part.files
        offered |= part.faces
        if "world" in config.layers and part.server_side:
            files[f"{name}/_runtime/world/data/{part.chapter.name}.json"] = part.server_side
    if signed:
        files |= {"LICENSE": LICENSE.read_text("utf-8"), f"{name}.api": signatures(offered, name)}
        files[MANIFEST] = _manifest(files)
    locks = {part.lock_name: json.dumps(part.lock, indent=1, ensure_ascii=False) + "\n" for part in parts}
    return Package(dict(sorted(files.items())), locks)


def with_removed(before: Package, distribution: Distribution, kept: Kept = NOTHING) -> Package:
    """``before`` with the module that tells of names which a release had, where there are any."""
    path, face = f"{distribution.package}/{TABLE}", before.files[f"{distribution.package}.api"]
    found = removals(distribution, face, before.locks)
    if not found:
        return before
    return renewed(before, formatted({path: table(found)}, kept, f"{distribution.package}.removed"))


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
    paths = [folder / "__init__.py", *(path for layer in layers for path in sorted((folder / layer).rglob("*.py")))]
    return {
        f"{name}/_runtime/{path.relative_to(folder).as_posix()}": with_error_name(path.read_text("utf-8"), name)
        for path in paths
    }


def _manifest(files: Mapping[str, str]) -> str:
    hashes = {name: hashlib.sha256(text.encode("utf-8")).hexdigest() for name, text in files.items()}
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items()))
