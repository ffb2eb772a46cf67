"""What the last release promised (spec/released.api) against what the package offers now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..apis import Distribution, System
from ..signatures import broken
from .changelog import UNRELEASED, Section, sections

_SHOWN = 20


def released_text(distribution: Distribution, api: str) -> str:
    """What spec/released.api holds once this version is out: a line with the version, the signatures."""
    return f"# {distribution.name} {distribution.version}\n{api}"


def released_version(released: str) -> str:
    """The version that spec/released.api is of; empty before the first release."""
    found = re.match(r"# \S+ (\S+)\n", released)
    return found[1] if found else ""


def breaks(released: str, api: str, systems: Sequence[System]) -> list[str]:
    """Promised lines that are gone: of the stable APIs, of the top package, of what they share."""
    previews = {config.name for system in systems for config in system.configs if config.tier == "preview"}
    packages = {config.package for system in systems for config in system.configs}
    promised = released.partition("\n")[2]
    return broken(promised, api, tuple(f"{package}.{name}" for package in packages for name in sorted(previews)))


def unkept(distribution: Distribution, api: str, systems: Sequence[System]) -> list[str]:
    """Sentences that say what must happen before ``api`` may be published; none when all promises are kept."""
    newest, *_ = found = sections(distribution.changelog)
    version = released_version(distribution.released)
    if version not in (expected := _last_releases(newest, found)):
        named = version or "no release"
        return [f"spec/released.api is of {named}, the last release is {expected[0]}: python -m generator record"]
    if not (gone := breaks(distribution.released, api, systems)):
        return []
    told = [*gone[:_SHOWN], *([f"... and {len(gone) - _SHOWN} more"] if len(gone) > _SHOWN else [])]
    sentences = []
    if not _is_major(version, distribution.version):
        sentences.append(f"{version} -> {distribution.version} is no major step: raise version in spec/package.toml")
    if not newest.breaking:
        sentences.append("the newest section of spec/CHANGELOG.md has no list below `### Breaking`")
    return [f"breaks {version}: {line}" for line in told] + sentences if sentences else []


def _last_releases(newest: Section, found: Sequence[Section]) -> list[str]:
    """What spec/released.api may be of: the last version, or the one before while the newest is going out."""
    versions = [each.version for each in found if each.version != UNRELEASED]
    return [*versions, ""][: 1 if newest.version == UNRELEASED else 2]


def _is_major(old: str, new: str) -> bool:
    """Whether a step may break callers: the first number that isn't zero in the old version goes up."""
    before, after = _numbers(old), _numbers(new)
    place = 0 if before[0] else 1
    return after[: place + 1] > before[: place + 1]


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else (0, 0)
