"""update: a newer official document of one API, taken in with all that we keep beside it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import store, whole
from ..apis import Distribution, System, read_distribution
from ..diagnostics import Location, Report, SpecError
from ..kept import Kept
from ..layers import Api, ApiConfig, Document, FileTree, Package
from .context import GENERATED, ROOT, SPEC, call_error, keeper, our_systems

if TYPE_CHECKING:
    from ..release import Last, Verdict
    from ..update import Companions, Update


def update(options: argparse.Namespace) -> int:
    """Print what changed and whom it breaks; without ``--dry-run`` write spec/ and generated/.

    Everything is computed before the first byte is written, and all of it is written or nothing.
    """
    with whole.alone(ROOT, [SPEC, GENERATED]):
        seen = store.fingerprint([SPEC, GENERATED])
        systems = our_systems()
        asked = _configured(systems, options.api)
        kept = keeper(dry_run=options.dry_run)
        taken = _updated(systems, asked, options.document, kept, keep_stale=options.keep_stale)
        sys.stdout.write(taken.summary)
        sys.stdout.flush()
        for doubt in taken.found.doubts:
            print(f"warning: {doubt}", file=sys.stderr)
        if options.dry_run:
            return 0
        if store.fingerprint([SPEC, GENERATED]) != seen:
            raise SpecError(Location(str(SPEC)), "was changed while the update was made", "run it again")
        whole.write(ROOT, taken.files, GENERATED, taken.package.files)
    return 0


@dataclass(frozen=True, slots=True)
class _Taken:
    """What there is to write and to tell."""

    files: Mapping[Path, str | None]
    """Below spec/; the document is the last one, and what is None goes."""
    package: Package
    found: Update
    summary: str


def _configured(systems: tuple[System, ...], name: str) -> ApiConfig:
    configs = {config.name: config for system in systems for config in system.configs}
    if name not in configs:
        raise call_error(f"no document is called {name}", f"choose from {', '.join(sorted(configs))}")
    return configs[name]


def _updated(systems: tuple[System, ...], config: ApiConfig, address: str, kept: Kept, *, keep_stale: bool) -> _Taken:
    from ..facts import facts
    from ..pipeline import build_all, finish, model, read
    from ..release import Last, last_release, verdict
    from ..update import follow, followed, refuse_another, summary, with_companions
    from ..update import update as follow_document

    distribution = read_distribution(SPEC)
    others = [other for system in systems for other in system.configs if other != config]
    published = read(replace(config, document=address, folder=None), Report())
    old = model(config, Report())
    refuse_another(old, published, {other.name: read(other, Report()).tree for other in others})
    text, last, report = facts(published), last_release(SPEC, distribution), Report()
    released = last.apis.get(config.name) if last else None
    beside, document = _companions(config), _as_kept(config, text, report)
    companions = followed(old, follow(document, old, Report(), released), beside, keep_stale=keep_stale)
    found = follow_document(old, with_companions(document, companions), report, released)

    trees = {tree.scoped.api.config.name: (tree, told) for tree, told in build_all(others, kept)}
    trees[config.name] = finish(found.api, report, kept), report
    built = [trees[other.name] for system in systems for other in system.configs]
    now = {name: tree.scoped.api for name, (tree, _) in trees.items()}
    changed, package, since_release = _released_to_now(
        distribution, systems, built, last, {**now, config.name: old}, kept
    )
    face = f"{distribution.package}.api"
    before = Last(distribution.version, store.read(GENERATED / face), {config.name: old})
    step = verdict(before, {config.name: found.api}, package.files[face], systems)
    home = Path(config.document).parent
    files = (
        _words(config, found, companions)
        | _corrections(config, beside, companions)
        | {
            SPEC / "package.toml": _renumbered(distribution.version, changed.version),
            SPEC / "CHANGELOG.md": changed.changelog,
            SPEC / "apis.toml": _pinned(config, address, published.sha256),
            home / f"{config.file_prefix}names.lock": package.locks[f"{home.name}/{config.file_prefix}names.lock"],
            Path(config.document): text,
        }
    )
    return _Taken(files, package, found, summary(found, companions, changed.version, step, since_release))


def _as_kept(config: ApiConfig, text: str, report: Report) -> Document:
    """The facts ``text`` as a document with everything that lies beside it."""
    from ..load import load
    from ..repair import repair

    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "document.yaml"
        fresh.write_text(text, "utf-8")
        source = load(replace(config, document=str(fresh)), report)
    # It is read from where it will lie: messages and REPORT.md name that place.
    return repair(replace(source, config=config, origin=config.document), report)


def _released_to_now(
    distribution: Distribution,
    systems: Sequence[System],
    built: Sequence[tuple[FileTree, Report]],
    last: Last | None,
    before: Mapping[str, Api],
    kept: Kept,
) -> tuple[Distribution, Package, Verdict]:
    """Version and changelog written anew from the last release to what was ``built``, the package that has them, why.

    A version that people raised further than the documents ``before`` this update asked for stays.
    """
    from ..pipeline import assemble, covered
    from ..release import next_version, verdict, with_bullets
    from ..update import changelog_bullets

    package = assemble(distribution, systems, built, kept)
    face = f"{distribution.package}.api"
    now = {tree.scoped.api.config.name: tree.scoped.api for tree, _ in built}
    since_release = verdict(last, now, package.files[face], systems)
    then = verdict(last, before, store.read(GENERATED / face), systems)
    changed = replace(
        distribution,
        version=next_version(distribution.version, then, since_release),
        changelog=with_bullets(distribution.changelog, changelog_bullets(since_release)),
    )
    return changed, covered(package, changed, systems, built), since_release


def _words(config: ApiConfig, found: Update, companions: Companions) -> dict[Path, str | None]:
    """The descriptions, and everything that waits for its subject to come back."""
    from ..facts import yaml_text

    home = Path(config.document).parent
    descriptions, attic = (home / f"{config.file_prefix}{name}.yaml" for name in ("descriptions", "attic"))
    every = {
        "descriptions": dict(found.descriptions.attic),
        "names": found.names_in_attic,
        "overlay": list(companions.attic),
        "availability": list(companions.rows),
    }
    waiting = {key: value for key, value in every.items() if value}
    return {
        descriptions: _heading(descriptions) + yaml_text(dict(found.texts)),
        attic: (_heading(attic) or _ATTIC) + yaml_text(waiting) if waiting else None,
    }


_ATTIC = "# What was said of things that an update took away; `update` puts it back when they return.\n"


def _companions(config: ApiConfig) -> Companions:
    from ..update import Companions

    overlay, availability = (store.read(path) for path in _beside(config))
    return Companions(overlay, availability)


def _corrections(config: ApiConfig, before: Companions, after: Companions) -> dict[Path, str]:
    """Overlay and availability, where something in them follows or goes."""
    told = zip(_beside(config), (before.overlay, before.availability), (after.overlay, after.availability), strict=True)
    return {path: text for path, old, text in told if text != old}


def _beside(config: ApiConfig) -> tuple[Path, Path]:
    home = Path(config.document).parent
    return home / f"{config.file_prefix}overlay.yaml", home / f"{config.file_prefix}availability.yaml"


def _heading(path: Path) -> str:
    """The comments at the top of a file that is written again."""
    lines = path.read_text("utf-8").splitlines(keepends=True) if path.exists() else []
    top = next((index for index, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:top])


def _renumbered(old: str, new: str) -> str:
    return (SPEC / "package.toml").read_text("utf-8").replace(f'version = "{old}"', f'version = "{new}"', 1)


def _pinned(config: ApiConfig, address: str, sha256: str) -> str:
    """apis.toml with the digest of the document that the facts are now taken from, and its address if it's official."""
    from ..official import newest

    text = (SPEC / "apis.toml").read_text("utf-8")
    if config.official_url and address == newest(config.official_url):
        text = text.replace(config.official_url, address)
    return text.replace(config.official_sha256, sha256) if config.official_sha256 else text
