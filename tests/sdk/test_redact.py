"""Free text of a server, as it may be shown."""

from __future__ import annotations

import pytest
from connected_car._runtime.core.base import redact


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("refused: Basic dTpw", "refused: Basic ***"),
        ("refused: bearer abc", "refused: bearer ***"),
        ("password=hunter2 is wrong", "password=*** is wrong"),
        ("secret: 'hush'", "secret: '***'"),
    ],
)
def test_short_credentials_are_masked_by_their_name(said: str, shown: str) -> None:
    """However short they are, and whatever stands around them."""
    assert redact.text(said) == shown


def test_a_text_has_a_length() -> None:
    """At most 300 characters, and a sign that there was more."""
    shown = redact.text("no " * 400)

    assert len(shown) <= redact.LIMIT
    assert shown.endswith("…")


def test_a_cut_leaves_no_half_word() -> None:
    """Half a secret is one, and looks like none: the word at the cut goes whole."""
    assert redact.cut("said abcd-efgh", 9) == "said …"
    assert redact.cut("said abcd", 9) == "said abcd"
