"""What is published: built from generated/ as it was reviewed, never breaking what a release promised."""

from __future__ import annotations

from .changelog import UNRELEASED, released_as, reopened, sections, with_bullets
from .distributions import Built, build, check
from .last import FOLDER, Last, kept_files, kept_removals, last_release
from .promises import is_major, released_text, released_version, unkept
from .publish import commit, is_tagged, publish, ready, tag, undone_unless_done
from .verdict import SHARED, Verdict, next_release, next_version, numbers, verdict

__all__ = [
    "FOLDER",
    "SHARED",
    "UNRELEASED",
    "Built",
    "Last",
    "Verdict",
    "build",
    "check",
    "commit",
    "is_major",
    "is_tagged",
    "kept_files",
    "kept_removals",
    "last_release",
    "next_release",
    "next_version",
    "numbers",
    "publish",
    "ready",
    "released_as",
    "released_text",
    "released_version",
    "reopened",
    "sections",
    "tag",
    "undone_unless_done",
    "unkept",
    "verdict",
    "with_bullets",
]
