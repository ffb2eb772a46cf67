"""spec/CHANGELOG.md as sections: the newest stands first, ``Unreleased`` before all versions.

What `update` writes stands between two comments in its list, and is written anew each time; whatever
people write around it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

UNRELEASED = "Unreleased"
BEGIN = "<!-- What the documents changed since the last release; `update` writes it anew, add yours outside. -->"
END = "<!-- So far `update`. -->"


@dataclass(frozen=True, slots=True)
class Section:
    """``## 1.2.0 (2026-01-31)`` and what follows: version, date as written, text."""

    version: str
    text: str

    @property
    def breaking(self) -> bool:
        """Whether it tells of a break: a list below ``### Breaking``."""
        return re.search(r"^### Breaking\n+(<!--.*-->\n+)?[-*] \S", self.text, re.MULTILINE) is not None


def sections(changelog: str) -> Sequence[Section]:
    """Every section, newest first."""
    _, *found = re.split(r"^## ", changelog, flags=re.MULTILINE)
    return [Section(each.split(maxsplit=1)[0], each.partition("\n")[2]) for each in found if each.strip()]


def with_bullets(changelog: str, bullets: Mapping[str, Iterable[str]]) -> str:
    """``changelog`` whose part written by `update` below ``## Unreleased`` is ``bullets``: section -> its lines."""
    before, unreleased, after = _parted(changelog)
    text = _without_generated(unreleased)
    for heading, lines in bullets.items():
        text = _with_list(text, f"### {heading}", [BEGIN, *lines, END])
    if not text.strip() and not unreleased.strip():
        return changelog
    if not text.strip():
        return _joined(before, "", "", after)
    return _joined(before, f"## {UNRELEASED}", text, after)


def reopened(changelog: str, released: str) -> str:
    """``changelog`` with everything that is newer than the version ``released`` below ``Unreleased``.

    A section that was named for a version which didn't come out yet is one that may still grow.
    """
    head = changelog.partition("\n## ")[0] if "\n## " in changelog else changelog
    every = sections(changelog)
    waiting = [each for each in every if each.version == UNRELEASED or _numbers(each.version) > _numbers(released)]
    if not waiting or waiting == [each for each in every[:1] if each.version == UNRELEASED]:
        return changelog
    rest = changelog[changelog.index(f"\n## {every[len(waiting)].version}") :] if len(every) > len(waiting) else ""
    return _joined(head, f"## {UNRELEASED}", "\n\n".join(each.text.strip("\n") for each in waiting), rest)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))


def released_as(changelog: str, version: str, date: str) -> str:
    """``changelog`` whose ``Unreleased`` is now ``version``, without the comments around what was generated."""
    before, unreleased, after = _parted(changelog)
    lines = [line for line in unreleased.splitlines() if line not in (BEGIN, END)]
    return _joined(before, f"## {version} ({date})", "\n".join(lines), after)


def _parted(changelog: str) -> tuple[str, str, str]:
    """What stands before ``## Unreleased``, below it, and from the last release on."""
    lines = changelog.splitlines()
    heads = [index for index, line in enumerate(lines) if line.startswith("## ")]
    first = heads[0] if heads else len(lines)
    if not heads or lines[first].split()[1] != UNRELEASED:
        return "\n".join(lines[:first]), "", "\n".join(lines[first:])
    second = heads[1] if len(heads) > 1 else len(lines)
    return "\n".join(lines[:first]), "\n".join(lines[first + 1 : second]), "\n".join(lines[second:])


def _joined(before: str, heading: str, text: str, after: str) -> str:
    return "\n\n".join(part.strip("\n") for part in (before, heading, text, after) if part.strip()) + "\n"


def _without_generated(text: str) -> str:
    """``text`` without what `update` wrote; a heading that had nothing else goes too."""
    # A comment whose end somebody deleted reaches to the end of its list, and no further.
    kept: list[str] = []
    inside = False
    for line in text.splitlines():
        if line == BEGIN or (inside and line == END):
            inside = line == BEGIN
            continue
        inside = inside and line.startswith(("- ", "  "))
        if not inside:
            kept.append(line)
    return _without_empty("\n".join(kept))


def _without_empty(text: str) -> str:
    """``text`` without headings that nothing follows, and with single blank lines."""
    parts = re.split(r"^(?=### )", text, flags=re.MULTILINE)
    said = [part.strip("\n") for part in parts if not part.startswith("### ") or part.partition("\n")[2].strip()]
    lines = "\n\n".join(part for part in said if part).splitlines()
    return "\n".join(line for index, line in enumerate(lines) if line or (index and lines[index - 1]))


def _with_list(text: str, heading: str, lines: Sequence[str]) -> str:
    """``text`` with ``lines`` at the end of the section ``heading``, which is added where needed."""
    parts = re.split(r"^(?=### )", text, flags=re.MULTILINE)
    for index, part in enumerate(parts):
        if part.splitlines()[:1] == [heading]:
            parts[index] = part.rstrip("\n") + "\n\n" + "\n".join(lines) + "\n"
            return "\n".join(one.strip("\n") + "\n" for one in parts if one.strip())
    return "\n\n".join(one for one in (text.strip("\n"), f"{heading}\n\n" + "\n".join(lines)) if one)
