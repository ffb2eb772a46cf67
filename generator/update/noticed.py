"""Which changes reach somebody: an update may take back what another one brought since the last release."""

from __future__ import annotations

import re

from ..compare import Change, Changes


def noticed(changes: Changes, released: str, below: str) -> Changes:
    """``changes`` without breaks of models and members that ``released`` (spec/released.api) never had ``below``.

    Before the first release nobody notices anything.
    """
    names = set(re.findall(r"^[\w.]+", released, re.MULTILINE))
    return Changes(tuple(one for one in changes if released and not _is_new(one, names, below)))


def _is_new(change: Change, names: set[str], below: str) -> bool:
    """Whether a break is one of models alone that nobody has."""
    places = change.where.split(", ")
    if change.severity != "breaking" or not all(place.startswith("models.") for place in places):
        return False
    if change.kind == "member-added-required":
        places = [place.rpartition(".")[0] for place in places]
    return not any(f"{below}.{place}" in names for place in places)
