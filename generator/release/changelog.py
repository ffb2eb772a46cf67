"""spec/CHANGELOG.md as sections: the newest stands first, ``Unreleased`` before all versions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True)
class Section:
    """``## 1.2.0 (2026-01-31)`` and what follows: version, date as written, text."""

    version: str
    text: str

    @property
    def breaking(self) -> bool:
        """Whether it tells of a break: a list below ``### Breaking``."""
        return re.search(r"^### Breaking\n+[-*] \S", self.text, re.MULTILINE) is not None


def sections(changelog: str) -> Sequence[Section]:
    """Every section, newest first."""
    _, *found = re.split(r"^## ", changelog, flags=re.MULTILINE)
    return [Section(each.split(maxsplit=1)[0], each.partition("\n")[2]) for each in found if each.strip()]
