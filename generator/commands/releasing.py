"""package, publish, record: from generated/ to an index."""

from __future__ import annotations

import argparse
import sys

from .. import store
from ..apis import read_distribution, read_systems
from ..diagnostics import Location, SpecError
from .surroundings import DIST, GENERATED, ROOT, SPEC, build_package, shown


def package(_: argparse.Namespace) -> int:
    """Wheel and sdist of generated/ in dist/, checked."""
    from ..release import build, check

    built = build(GENERATED, DIST)
    check(built, read_distribution(SPEC).package)
    print(f"{shown(DIST)}{built.wheel.name}: {built.size / 1024:.0f} KiB, {built.modules} modules")
    print(f"{shown(DIST)}{built.sdist.name}: {built.sdist.stat().st_size / 1024:.0f} KiB")
    return 0


def publish(options: argparse.Namespace) -> int:
    """Upload what generated/ holds; exit 2 when something is in the way."""
    from ..release import build, check, ready
    from ..release import publish as upload

    distribution, systems = read_distribution(SPEC), read_systems(SPEC)
    fresh = build_package(systems, [config for system in systems for config in system.configs])
    found = ready(ROOT, distribution, systems, fresh.files[f"{distribution.package}.api"])
    if options.tag not in (None, tag := f"v{distribution.version}"):
        found.append(f"the tag is {options.tag}, the version's is {tag}: correct spec/package.toml or the tag")
    if stale := len(list(store.differences(GENERATED, fresh.files))):
        found.append(f"{stale} files of generated/ are stale: make generate")
    if found:
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


def record(_: argparse.Namespace) -> int:
    """Keep what the published version promised; exit 2 while the changelog calls it unreleased."""
    from ..release import released_text, sections

    distribution = read_distribution(SPEC)
    newest = next((each.version for each in sections(distribution.changelog)), "nothing")
    if newest != distribution.version:
        problem = f"starts with {newest}: {distribution.version} is not released"
        raise SpecError(Location("spec/CHANGELOG.md"), problem, "make publish first; only what is out is a promise")
    api = (GENERATED / f"{distribution.package}.api").read_text("utf-8")
    store.write(SPEC / "released.api", released_text(distribution, api))
    print(f"spec/released.api holds what {distribution.version} promises; now: make generate, and commit both")
    return 0
