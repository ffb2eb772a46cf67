"""What somebody may have meant who misspelled a name."""

from __future__ import annotations

from collections.abc import Iterable


def likely_name(written: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` that is nearest to what is ``written``; None when none is near."""
    # Programs without a slip don't load it.
    from difflib import get_close_matches

    return next(iter(get_close_matches(written, names, 1)), None)
