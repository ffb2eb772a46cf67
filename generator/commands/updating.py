"""update: a newer official document of one API, taken in with all that we keep beside it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import store
from ..apis import System, read_distribution, read_systems
from ..diagnostics import Report
from ..layers import ApiConfig, Package
from .surroundings import GENERATED, SPEC, call_error

if TYPE_CHECKING:
    from ..update import Update


def update(options: argparse.Namespace) -> int:
    """Print what changed and whom it breaks; without ``--dry-run`` write spec/ and generated/.

    Everything is computed before the first byte is written.
    """
    systems = read_systems(SPEC)
    config = _configured(systems, options.api)
    files, package, found = _updated(systems, config, options.document)
    sys.stdout.write(found.summary)
    for doubt in found.doubts:
        print(f"warning: {doubt}", file=sys.stderr)
    if options.dry_run:
        return 0
    with store.undone_on_failure(files):
        for path, text in files.items():
            store.write(path, text)
        store.replace(GENERATED, package.files)
    return 0


def _configured(systems: tuple[System, ...], name: str) -> ApiConfig:
    configs = {config.name: config for system in systems for config in system.configs}
    if name not in configs:
        raise call_error(f"no document is called {name}", f"choose from {', '.join(sorted(configs))}")
    return configs[name]


def _updated(systems: tuple[System, ...], config: ApiConfig, address: str) -> tuple[dict[Path, str], Package, Update]:
    """Files to write below spec/, the new distribution, and what there is to tell."""
    from ..facts import facts, yaml_text
    from ..load import load
    from ..pipeline import assemble, build_all, finish, model, read
    from ..repair import repair
    from ..update import update as follow_document
    from ..update.words import with_bullets

    distribution = read_distribution(SPEC)
    published = read(replace(config, document=address, folder=None), Report())
    text = facts(published)
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "document.yaml"
        fresh.write_text(text, "utf-8")
        document = repair(load(replace(config, document=str(fresh)), report), report)
    old = model(config, Report())
    found = follow_document(old, document, distribution.version, distribution.released, report)

    others = [other for system in systems for other in system.configs if other != config]
    built = {tree.scoped.api.config.name: (tree, told) for tree, told in build_all(others)}
    built[config.name] = finish(found.api, report), report
    changed = replace(
        distribution, version=found.version, changelog=with_bullets(distribution.changelog, found.bullets)
    )
    order = [other.name for system in systems for other in system.configs]
    package = assemble(changed, systems, [built[name] for name in order])

    home = SPEC / config.name.partition(".")[0]
    descriptions = home / f"{config.file_prefix}descriptions.yaml"
    files = {
        Path(config.document): text,
        descriptions: _heading(descriptions) + yaml_text(dict(found.texts)),
        SPEC / "package.toml": _renumbered(distribution.version, found.version),
        SPEC / "CHANGELOG.md": changed.changelog,
        SPEC / "apis.toml": _pinned(config, published.source.sha256),
        **{SPEC / name: lock for name, lock in package.locks.items()},
    }
    return files, package, found


def _heading(path: Path) -> str:
    """The comments at the top of a file that is written again."""
    lines = path.read_text("utf-8").splitlines(keepends=True) if path.exists() else []
    top = next((index for index, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:top])


def _renumbered(old: str, new: str) -> str:
    return (SPEC / "package.toml").read_text("utf-8").replace(f'version = "{old}"', f'version = "{new}"', 1)


def _pinned(config: ApiConfig, sha256: str) -> str:
    """apis.toml with the digest of the document that the facts are now taken from."""
    text = (SPEC / "apis.toml").read_text("utf-8")
    return text.replace(config.official_sha256, sha256) if config.official_sha256 else text
