"""package, publish, record, and release, which is all of them: from generated/ to an index."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import store, whole
from ..apis import Distribution
from ..diagnostics import Location, SpecError
from ..layers import Package
from .context import DIST, GENERATED, ROOT, SPEC, our_distribution, our_systems, shown

if TYPE_CHECKING:
    from ..release import Verdict


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
    from ..release import ready

    distribution = our_distribution()
    fresh, felt = _today(distribution)
    found = ready(ROOT, distribution, felt)
    if tag not in (None, own := f"v{distribution.version}"):
        found.append(f"the tag is {tag}, the version's is {own}: correct spec/package.toml or the tag")
    if stale := len(list(store.differences(GENERATED, fresh.files))):
        found.append(f"{stale} files of generated/ are stale: make generate")
    return found


def _today(distribution: Distribution, *, ends: bool = False) -> tuple[Package, Verdict]:
    """What spec/ makes of ``distribution``, and what people notice who have the last release.

    With ``ends`` the old names go that the last release carried on already.
    """
    from ..pipeline import assemble, build_all
    from ..release import last_release, verdict

    systems = our_systems()
    configs = [config for system in systems for config in system.configs]
    if ends:
        configs = [replace(each, ended=distribution.promised.get(each.lock_name, {})) for each in configs]
    built = build_all(configs)
    fresh = assemble(distribution, systems, built)
    now = {tree.scoped.api.config.name: tree.scoped.api for tree, _ in built}
    face = fresh.files[f"{distribution.package}.api"]
    return fresh, verdict(last_release(SPEC, distribution), now, face, systems)


def release(options: argparse.Namespace) -> int:
    """Heading, date, version, commit, tag, build, checks, upload and record; exit 2 when something is in the way.

    What fails before the upload has ended is taken back: commit, tag and files.
    """
    with whole.alone(ROOT, [SPEC, GENERATED]):
        if options.propose:
            return _proposed(our_distribution())
        planned = _planned(our_distribution())
        if options.dry_run:
            print("\n".join(_shown(planned, options.repository)))
            return 0
        from ..release import undone_unless_done

        with undone_unless_done(ROOT, planned.tag):
            _made(planned)
            _uploaded(planned, options.repository)
    if options.repository:
        _recorded(planned)
    else:
        print(f"{planned.tag} is made: push it (git push --follow-tags), and say `record` once it is published")
    return 0


@dataclass(frozen=True, slots=True)
class _Planned:
    """The next release, before anything of it is written."""

    distribution: Distribution
    """With its version, and a changelog that names it."""
    package: Package
    section: str
    """What the changelog says of it."""

    @property
    def tag(self) -> str:
        return f"v{self.distribution.version}"


def _proposed(distribution: Distribution) -> int:
    """Only the files of the next release, for people to look at, and what it tells; nothing where there is none."""
    from ..release import UNRELEASED, is_tagged, released_version, reopened, sections

    text = reopened(distribution.changelog, released_version(distribution.released))
    newest = next(iter(sections(text)), None)
    if newest is None or newest.version != UNRELEASED or not newest.text.strip():
        return 0
    planned = _planned(distribution)
    if is_tagged(ROOT, planned.tag):
        return 0  # it is out, and waits to be recorded
    whole.write(ROOT, _files(planned), GENERATED, planned.package.files)
    print(f"## {planned.distribution.version}\n{planned.section.rstrip()}")
    return 0


def _planned(distribution: Distribution) -> _Planned:
    from ..release import (
        UNRELEASED,
        is_major,
        next_release,
        ready,
        released_as,
        released_version,
        reopened,
        sections,
        with_bullets,
    )
    from ..update import changelog_bullets

    # A proposal may have named the section for the version that it proposed.
    distribution = replace(
        distribution, changelog=reopened(distribution.changelog, released_version(distribution.released))
    )
    newest = next(iter(sections(distribution.changelog)), None)
    if newest is None or newest.version != UNRELEASED or not newest.text.strip():
        problem = f"says nothing below `## {UNRELEASED}`"
        raise SpecError(Location("spec/CHANGELOG.md"), problem, "write there what people notice, or run `update`")
    _, felt = _today(distribution)
    version = next_release(distribution.version, felt)
    ends = bool(felt.released) and is_major(felt.released, version) and "formerly" in str(distribution.promised)
    if ends:
        _, felt = _today(distribution, ends=True)
        told = with_bullets(distribution.changelog, changelog_bullets(felt))
        distribution = replace(distribution, changelog=told)
    text = released_as(distribution.changelog, version, date.today().isoformat())
    named = replace(distribution, version=version, changelog=text)
    if found := ready(ROOT, named, felt):
        raise SpecError(
            Location(shown(ROOT)), "\n- ".join(["can't be released:", *found]), "see to each of these first"
        )
    package, _ = _today(named, ends=ends)
    return _Planned(named, package, sections(text)[0].text)


def _shown(planned: _Planned, repository: str | None) -> list[str]:
    name, version = planned.distribution.name, planned.distribution.version
    target = f"upload to {repository}, record" if repository else "leave the upload to whoever gets the tag"
    return [
        f"{name} {version} would be released:",
        *(
            "- spec/package.toml, spec/CHANGELOG.md and generated/ get the version, a commit and the tag "
            + planned.tag,
        ),
        f"- build, check, {target}",
        "",
        f"## {version}",
        planned.section.rstrip(),
    ]


def _files(planned: _Planned) -> Mapping[Path, str]:
    """Below spec/, with heading, date and version, and the locks without names that end."""
    package, line = SPEC / "package.toml", f'version = "{planned.distribution.version}"'
    return {
        **{SPEC / name: text for name, text in planned.package.locks.items()},
        SPEC / "CHANGELOG.md": planned.distribution.changelog,
        package: re.sub(r'^version = ".*"$', line, store.read(package), count=1, flags=re.MULTILINE),
    }


def _made(planned: _Planned) -> None:
    """Files, commit and tag."""
    from ..release import commit, tag

    version = planned.distribution.version
    whole.write(ROOT, _files(planned), GENERATED, planned.package.files)
    commit(ROOT, f"Release {version}", [SPEC, GENERATED])
    tag(ROOT, planned.tag, f"{planned.distribution.name} {version}")


def _uploaded(planned: _Planned, repository: str | None) -> None:
    from ..release import build, check
    from ..release import publish as upload

    built = build(GENERATED, DIST)
    check(built, planned.distribution.package)
    if repository:
        upload(built, repository)
        print(f"{planned.distribution.name} {planned.distribution.version} is published")


def _recorded(planned: _Planned) -> None:
    """The package that carries what was promised, in a commit of its own."""
    from ..release import commit

    _keep_promises(planned.distribution)
    fresh, _ = _today(our_distribution())
    store.replace(GENERATED, fresh.files)
    commit(ROOT, f"Record what {planned.distribution.version} promises", [SPEC, GENERATED])
    print("committed; now: git push --follow-tags")


def record(_: argparse.Namespace) -> int:
    """Keep what the published version promised; exit 2 while the changelog calls it unreleased."""
    from ..release import FOLDER, sections

    distribution = our_distribution()
    newest = next((each.version for each in sections(distribution.changelog)), "nothing")
    if newest != distribution.version:
        problem = f"starts with {newest}: {distribution.version} is not released"
        raise SpecError(Location("spec/CHANGELOG.md"), problem, "make publish first; only what is out is a promise")
    _keep_promises(distribution)
    print(f"spec/released.api and spec/{FOLDER}/ hold what {distribution.version} promises")
    print("now: make generate, and commit all of it")
    return 0


def _keep_promises(distribution: Distribution) -> None:
    from ..release import FOLDER, kept_files, kept_removals, released_text

    api, kept = (GENERATED / f"{distribution.package}.api").read_text("utf-8"), kept_files(SPEC, our_systems())
    locks = {name: text for name, text in kept.items() if name.endswith("names.lock")}
    store.replace(SPEC / FOLDER, kept | kept_removals(distribution, api, locks))
    store.write(SPEC / "released.api", released_text(distribution, api))
