"""What is told about an update: changelog and summary. Facts only, no sentence of a publisher."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..compare import Change, migration, telling
from ..compare.changes import Severity
from ..compare.phrases import places
from ..layers import Document
from ..release import Verdict

if TYPE_CHECKING:
    from . import Update
    from .corrections import Companions

_NAMED = 12
"""Names that are told of those that are gone; the changelog has all."""
BREAKING, CHANGED = "Breaking", "Changed"


def changelog_bullets(found: Verdict) -> dict[str, tuple[str, ...]]:
    """Section of the changelog -> its lines, as people who have the last release notice it."""
    breaking = [
        f"{_lead(name)}{change.sentence}"
        for name, changes in found.visible_changes.items()
        for change in changes.of("breaking")
    ]
    changed = [
        f"- `{name}` follows version {version} of the published document." for name, version in found.documents.items()
    ]
    changed += [
        f"{_lead(name)}{change.sentence}"
        for severity in ("risky", "safe")
        for name, changes in found.visible_changes.items()
        for change in changes
        if change.severity == severity
    ]
    told = {BREAKING: tuple(dict.fromkeys(breaking)), CHANGED: tuple(dict.fromkeys(changed))}
    return {section: lines for section, lines in told.items() if lines}


def _lead(api: str) -> str:
    return f"- `{api}`: " if api else "- "


def summary(update: Update, companions: Companions, version: str, step: Verdict, since_release: Verdict) -> str:
    """The text of a pull request; ``version`` is the one that the package takes next.

    ``step`` is the verdict on this update alone, ``since_release`` the one that version and changelog come from.
    """
    return "\n".join(_summary(update, companions, version, step, since_release)) + "\n"


def _summary(
    update: Update, companions: Companions, version: str, step: Verdict, since_release: Verdict
) -> Iterator[str]:
    old, new = update.old, update.api
    yield f"# {new.config.name}: {old.version} -> {new.version}"
    yield from _section("Is it the right document?", list(update.doubts))
    yield ""
    yield f"Published document: {_published(old.document, new.document)}. Next version of the package: {version}."
    if lost := sum(step.lost.values()):
        yield f"Names that callers lose: {lost}."
    if since_release.visible_changes:
        breaks, risks = len(_of(since_release, "breaking")), len(_of(since_release, "risky"))
        yield f"Since {since_release.released}, {breaks} changes break callers and {risks} may."
    for severity, title in telling.TITLES:
        changes = _of(step, severity)
        yield from _section(f"{title} ({len(changes)})", list(_told(changes)))
    yield from _section("Corrections and availability that follow a new name", list(companions.renamed))
    yield from _section("Corrections and availability that were deleted", list(companions.deleted))
    yield from _section("Corrections whose subject came back", [f"`{one}`" for one in companions.back])
    yield from _section("Actions of the overlay to delete or correct", [f"{one}" for one in update.overlay])
    yield from _section("Paths of availability.yaml that lead nowhere now", [f"`{one}`" for one in update.vanished])
    yield from _section("To be described", [f"`{one}`" for one in update.undescribed])
    moved = [f"`{before}` -> `{after}`" for before, after in update.descriptions.moved.items()]
    yield from _section("Descriptions that moved", moved)
    yield from _section("Descriptions whose subject came back", [f"`{one}`" for one in update.descriptions.back])
    yield from _section(
        "Descriptions whose subject is gone (kept in the attic)", [f"`{one}`" for one in update.descriptions.dropped]
    )
    yield from telling.migration_lines(migration(old, new, update.changes))
    if not step.visible_changes:
        yield ""
        yield "Nothing changes for callers."


def _of(found: Verdict, severity: Severity) -> list[Change]:
    return [change for changes in found.visible_changes.values() for change in changes.of(severity)]


def _told(changes: Sequence[Change]) -> Iterator[str]:
    """A line for each, those of the document first; names that only the face tells of share one."""
    gone = [one.where for one in changes if one.kind == "face-gone"]
    named = [one for one in changes if one.kind != "face-gone"]
    yield from (f"{one.sentence} ({one.kind})" for one in sorted(named, key=lambda one: one.kind.startswith("face-")))
    if gone:
        yield f"{places(gone, shown=_NAMED)} {'is' if len(gone) == 1 else 'are'} gone. (face-gone)"


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"## {title}"
        yield ""
        yield from (f"- {line}" for line in lines)


def _published(old: Document, new: Document) -> str:
    """The files that the facts were taken from, as far as these say it."""
    before, after = old.sha256[:12], new.sha256[:12]
    if before != after:
        return f"`{before}` -> `{after}`"
    differ = ", though its facts differ: they were edited, or taken by another version"
    return f"`{after}` as before{'' if old.tree == new.tree else differ}"
