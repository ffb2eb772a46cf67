"""package, publish, record: from generated/ to an index."""

from __future__ import annotations

import argparse
import sys

from .. import store
from ..diagnostics import Location, SpecError
from .surroundings import DIST, GENERATED, ROOT, SPEC, our_distribution, our_systems, shown


def package(_: argparse.Namespace) -> int:
    """Wheel and sdist of generated/ in dist/, checked."""
    from ..release import build, check

    distribution = our_distribution()
    built = build(GENERATED, DIST)
    check(built, distribution.package)
    print(f"{shown(DIST)}{built.wheel.name}: {built.size / 1024:.0f} KiB, {built.modules} modules")
    print(f"{shown(DIST)}{built.sdist.name}: {built.sdist.stat().st_size / 1024:.0f} KiB")
    return 0


def publish(options: argparse.Namespace) -> int:
    """Upload what generated/ holds; exit 2 when something is in the way."""
    from ..release import build, check
    from ..release import publish as upload

    distribution = our_distribution()
    if found := _in_the_way(options.tag):
        print("not published:", *found, sep="\n- ", file=sys.stderr)
        return 2
    if options.dry_run:
        print(f"{distribution.name} {distribution.version} may be published")
        return 0
    built = build(GENERATED, DIST)
    check(built, distribution.package)
    upload(built, options.repository)
    print(f"{distribution.name} {distribution.version} is published; tag it v{distribution.version}, then: record")
    return 0


def _in_the_way(tag: str | None) -> list[str]:
    """Every reason why this tree may not be published."""
    from ..pipeline import assemble, build_all
    from ..release import last_release, ready, verdict

    systems, distribution = our_systems(), our_distribution()
    built = build_all([config for system in systems for config in system.configs])
    fresh = assemble(distribution, systems, built)
    now = {tree.scoped.api.config.name: tree.scoped.api for tree, _ in built}
    felt = verdict(last_release(SPEC, distribution), now, fresh.files[f"{distribution.package}.api"], systems)
    found = ready(ROOT, distribution, felt)
    if tag not in (None, own := f"v{distribution.version}"):
        found.append(f"the tag is {tag}, the version's is {own}: correct spec/package.toml or the tag")
    if stale := len(list(store.differences(GENERATED, fresh.files))):
        found.append(f"{stale} files of generated/ are stale: make generate")
    return found


def record(_: argparse.Namespace) -> int:
    """Keep what the published version promised; exit 2 while the changelog calls it unreleased."""
    from ..release import FOLDER, kept_files, released_text, sections

    distribution = our_distribution()
    newest = next((each.version for each in sections(distribution.changelog)), "nothing")
    if newest != distribution.version:
        problem = f"starts with {newest}: {distribution.version} is not released"
        raise SpecError(Location("spec/CHANGELOG.md"), problem, "make publish first; only what is out is a promise")
    api = (GENERATED / f"{distribution.package}.api").read_text("utf-8")
    store.replace(SPEC / FOLDER, kept_files(SPEC, our_systems()))
    store.write(SPEC / "released.api", released_text(distribution, api))
    print(f"spec/released.api and spec/{FOLDER}/ hold what {distribution.version} promises")
    print("now: make generate, and commit all of it")
    return 0
