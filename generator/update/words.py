"""What is told about an update: changelog, version, summary. Facts only, no sentence of a publisher."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from ..compare import Changes
from ..layers import Api

if TYPE_CHECKING:
    from . import Update

BREAKING, CHANGED = "Breaking", "Changed"


def next_version(version: str, released: str, changes: Changes, tier: Literal["stable", "preview"]) -> str:
    """``version``, if it is far enough from ``released``, the last one that is out; else the least that is.

    So several updates take one step.
    """
    if not changes.changes:
        return version
    return max(version, _step(released, changes, tier), key=numbers)


def _step(version: str, changes: Changes, tier: Literal["stable", "preview"]) -> str:
    """Semantic versioning 2.0.0: a break of a stable API is major (minor before 1.0), anything new is minor.

    A preview stands outside the promise: its breaks are minor.
    """
    major, minor, patch = numbers(version)[:3]
    if changes.of("breaking") and tier == "stable" and major > 0:
        return f"{major + 1}.0.0"
    if changes.of("breaking") or any(change.kind.endswith("-added") for change in changes):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def numbers(version: str) -> tuple[int, ...]:
    """What orders versions, those of documents too: ``v1.10`` comes after ``1.9.3``."""
    return tuple(int(number) for number in re.findall(r"\d+", version))


def changelog_bullets(api: str, document: str, changes: Changes) -> dict[str, tuple[str, ...]]:
    """Section -> lines, as people who use the package notice it."""
    told = {
        BREAKING: tuple(f"- `{api}`: {change.sentence}" for change in changes.of("breaking")),
        CHANGED: tuple(f"- `{api}`: {change.sentence}" for change in (*changes.of("risky"), *changes.of("safe"))),
    }
    follows = f"- `{api}` follows version {document} of the published document."
    if changes.changes:
        told[CHANGED] = (follows, *told[CHANGED])
    return {section: lines for section, lines in told.items() if lines}


def with_bullets(changelog: str, bullets: Mapping[str, Iterable[str]]) -> str:
    """``changelog`` with the lines below ``## Unreleased``, each in its section; none is written twice."""
    lines = changelog.splitlines()
    if "## Unreleased" not in lines:
        first = next((index for index, line in enumerate(lines) if line.startswith("## ")), len(lines))
        blank = [""] if first and lines[first - 1] else []
        lines[first:first] = [*blank, "## Unreleased", ""]
    for section, wanted in bullets.items():
        start = lines.index("## Unreleased") + 1
        end = next((index for index in range(start, len(lines)) if lines[index].startswith("## ")), len(lines))
        fresh = [line for line in wanted if line not in lines[start:end]]
        if fresh:
            lines[start:end] = _inserted(lines[start:end], f"### {section}", fresh)
    return "\n".join(lines).rstrip("\n") + "\n"


def _inserted(lines: list[str], heading: str, fresh: list[str]) -> list[str]:
    """Lines of one release with ``fresh`` at the end of the section ``heading``, which is added where needed."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    if heading not in lines:
        return [*lines, "", heading, "", *fresh, ""] if lines else ["", heading, "", *fresh, ""]
    start = lines.index(heading) + 1
    end = next((index for index in range(start, len(lines)) if lines[index].startswith("#")), len(lines))
    kept = lines[:end]
    while kept and not kept[-1]:
        kept.pop()
    return [*kept, *fresh, "", *lines[end:]] + ([""] if lines[end:] else [])


def summary(update: Update) -> str:
    """The text of a pull request."""
    return "\n".join(_summary(update)) + "\n"


def _summary(update: Update) -> Iterator[str]:
    old, new = update.old, update.api
    yield f"# {new.config.name}: {old.version} -> {new.version}"
    yield ""
    yield f"Published document: `{_sha(old)}` -> `{_sha(new)}`. Next version of the package: {update.version}."
    yield from _section("Is it the right document?", list(update.doubts))
    for title, severity in (("Breaks callers", "breaking"), ("May break callers", "risky"), ("Breaks nobody", "safe")):
        changes = [change for change in update.changes if change.severity == severity]
        yield from _section(f"{title} ({len(changes)})", [f"{one.sentence} ({one.kind})" for one in changes])
    yield from _section("Actions of the overlay to delete or correct", [f"{one}" for one in update.overlay])
    yield from _section("Paths of availability.yaml that lead nowhere now", [f"`{one}`" for one in update.vanished])
    yield from _section("To be described", [f"`{one}`" for one in update.undescribed])
    moved = [f"`{before}` -> `{after}`" for before, after in update.descriptions.moved.items()]
    yield from _section("Descriptions that moved", moved)
    yield from _section("Descriptions whose subject is gone", [f"`{one}`" for one in update.descriptions.dropped])
    if not update.changes.changes:
        yield ""
        yield "Nothing changes for callers."


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"## {title}"
        yield ""
        yield from (f"- {line}" for line in lines)


def _sha(api: Api) -> str:
    """The published file that the facts were taken from."""
    source = api.document.source
    return str(api.document.tree.get("x-facts", {}).get("source_sha256") or source.sha256)[:12]
