"""What the last release promised (spec/released.api) against what version and changelog say of today."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..apis import Distribution
from .changelog import UNRELEASED, Section, sections

if TYPE_CHECKING:
    from .verdict import Verdict

_SHOWN = 20


def released_text(distribution: Distribution, api: str) -> str:
    """What spec/released.api holds once this version is out: a line with the version, the signatures."""
    return f"# {distribution.name} {distribution.version}\n{api}"


def released_version(released: str) -> str:
    """The version that spec/released.api is of; empty before the first release."""
    found = re.match(r"# \S+ (\S+)\n", released)
    return found[1] if found else ""


def unkept(distribution: Distribution, found: Verdict) -> list[str]:
    """Sentences that say what must happen before this may be published; none when all promises are kept."""
    newest, *_ = every = sections(distribution.changelog)
    version = released_version(distribution.released)
    if version not in (expected := _last_releases(newest, every)):
        named = version or "no release"
        return [f"spec/released.api is of {named}, the last release is {expected[0]}: python -m generator record"]
    if not found.is_breaking:
        return []
    sentences = []
    if not is_major(version, distribution.version):
        sentences.append(f"{version} -> {distribution.version} is no major step: raise version in spec/package.toml")
    if not newest.breaking:
        sentences.append("the newest section of spec/CHANGELOG.md has no list below `### Breaking`")
    return [*_told(version, found), *sentences] if sentences else []


def _told(version: str, found: Verdict) -> list[str]:
    breaks = [
        f"breaks {version}: {name + ': ' if name else ''}{change.sentence}"
        for name, changes in found.visible_changes.items()
        if name not in found.previews
        for change in changes.of("breaking")
    ]
    return [*breaks[:_SHOWN], *([f"... and {len(breaks) - _SHOWN} more"] if len(breaks) > _SHOWN else [])]


def _last_releases(newest: Section, found: Sequence[Section]) -> list[str]:
    """What spec/released.api may be of: the last version, or the one before while the newest is going out."""
    versions = [each.version for each in found if each.version != UNRELEASED]
    return [*versions, ""][: 1 if newest.version == UNRELEASED else 2]


def is_major(old: str, new: str) -> bool:
    """Whether a step may break callers: the first number that isn't zero in the old version goes up."""
    before, after = _numbers(old), _numbers(new)
    place = 0 if before[0] else 1
    return after[: place + 1] > before[: place + 1]


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else (0, 0)
