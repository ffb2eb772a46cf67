"""A comparison as text, JSON or Markdown, with the version that it asks for and the notes for callers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from .changes import Changes, Severity
from .migration import Note

VersionStep = Literal["major", "minor", "patch", "none"]
TITLES: tuple[tuple[Severity, str], ...] = (
    ("breaking", "Breaks callers"),
    ("risky", "May break callers"),
    ("safe", "Breaks nobody"),
)


def step(changes: Changes) -> VersionStep:
    """Semantic versioning 2.0.0: a break is major, anything new and anything that may harm minor."""
    if changes.of("breaking"):
        return "major"
    if any(one.severity == "risky" or one.kind.endswith("-added") for one in changes):
        return "minor"
    return "patch" if changes.changes else "none"


def suggested(version: str, size: VersionStep) -> str:
    """What follows ``version`` by a step of this size; empty when it is no version of three numbers.

    Before 1.0 the second number takes the place of the first.
    """
    found = re.fullmatch(r"v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?", version)
    if not found or size == "none":
        return version if found else ""
    major, minor, patch = (int(number or 0) for number in found.groups())
    if size == "major" and major:
        return f"{major + 1}.0.0"
    return f"{major}.{minor}.{patch + 1}" if size == "patch" else f"{major}.{minor + 1}.0"


def to_json(changes: Changes, version: str, notes: Sequence[Note]) -> str:
    """For programs."""
    size = step(changes)
    told: dict[str, Any] = changes.to_json()
    told["suggested"] = {"step": size, "version": suggested(version, size)}
    told["migration"] = [
        {"where": one.where, "before": one.before, "after": one.after, "why": list(one.why)} for one in notes
    ]
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def to_text(changes: Changes, version: str) -> str:
    """For a terminal: one line for each change, then the step."""
    return changes.to_text() + (f"suggested: {_said(changes, version)}\n" if changes.changes else "")


def to_markdown(title: str, changes: Changes, version: str, notes: Sequence[Note]) -> str:
    """For a pull request."""
    return "\n".join(_markdown(title, changes, version, notes)) + "\n"


def _markdown(title: str, changes: Changes, version: str, notes: Sequence[Note]) -> Iterator[str]:
    yield f"# {title}"
    yield ""
    yield f"Suggested version: {_said(changes, version)}." if changes.changes else "Nothing changes for callers."
    for severity, heading in TITLES:
        found = [one for one in changes if one.severity == severity]
        if found:
            yield from ("", f"## {heading} ({len(found)})", "")
            yield from (f"- {one.sentence} ({one.kind})" for one in found)
    yield from migration_lines(notes)


def migration_lines(notes: Sequence[Note]) -> Iterator[str]:
    """What callers write otherwise, by operation."""
    if notes:
        yield from ("", "## Migration")
    for one in notes:
        yield from ("", f"### `{one.where}`", "")
        yield from (f"- {why}" for why in one.why)
        if one.before != one.after:
            yield from (
                "",
                "```python",
                f"{one.before}  # before",
                f"{one.after or '# nothing takes its place'}",
                "```",
            )


def _said(changes: Changes, version: str) -> str:
    size = step(changes)
    after = suggested(version, size)
    return f"{size} ({version} -> {after})" if after else size
