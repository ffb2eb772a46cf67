"""spec/CHANGELOG.md: what update writes is written anew each time, what people write stays."""

from __future__ import annotations

from generator.release import released_as, reopened, sections, with_bullets
from generator.release.changelog import BEGIN, END

OURS = "# Changelog\n\nWords.\n\n## Unreleased\n\n- First version.\n\n### Breaking\n\n- Old.\n\n## 0.9.0 (2024)\n\n- Past.\n"


def test_lines_go_into_their_section() -> None:
    """Below what people wrote, between two comments that nobody sees on the page."""
    text = with_bullets(OURS, {"Breaking": ["- New."], "Changed": ["- More."]})

    assert text == (
        "# Changelog\n\nWords.\n\n## Unreleased\n\n- First version.\n\n"
        f"### Breaking\n\n- Old.\n\n{BEGIN}\n- New.\n{END}\n\n"
        f"### Changed\n\n{BEGIN}\n- More.\n{END}\n\n## 0.9.0 (2024)\n\n- Past.\n"
    )


def test_what_came_and_went_is_not_told() -> None:
    """Written again, the list is the new one; with nothing to tell the file is as people wrote it."""
    once = with_bullets(OURS, {"Breaking": ["- New."], "Changed": ["- More."]})

    assert with_bullets(once, {"Changed": ["- Other."]}) == with_bullets(OURS, {"Changed": ["- Other."]})
    assert with_bullets(once, {}) == OURS
    assert with_bullets(once, {"Breaking": ["- New."], "Changed": ["- More."]}) == once


def test_lines_that_people_add_later_stay() -> None:
    """Above, between and below what was written, also where the closing comment was deleted."""
    once = with_bullets(OURS, {"Breaking": ["- New."], "Changed": ["- More."]})
    edited = once.replace(f"{END}\n\n### Changed", f"{END}\n\n- Mine.\n\n### Fixed\n\n- This.\n\n### Changed")

    again = with_bullets(edited, {"Breaking": ["- Newer."]})

    assert [line for line in again.splitlines() if line.startswith("- ")] == [
        *("- First version.", "- Old.", "- Mine.", "- Newer.", "- This.", "- Past."),
    ]
    assert "- First version." in with_bullets(once.replace(END, ""), {})


def test_after_a_release_the_section_is_opened() -> None:
    """Above the last release; without anything to tell nothing is opened."""
    released = "# Changelog\n\n## 1.0.0 (2024)\n\n- Past.\n"

    assert with_bullets(released, {"Changed": ["- More."]}) == (
        f"# Changelog\n\n## Unreleased\n\n### Changed\n\n{BEGIN}\n- More.\n{END}\n\n## 1.0.0 (2024)\n\n- Past.\n"
    )
    assert with_bullets(released, {}) == released
    assert with_bullets("# Changelog\n", {"Changed": ["- More."]}).startswith("# Changelog\n\n## Unreleased\n")


def test_a_release_names_its_section_and_drops_the_comments() -> None:
    """Heading, version and date; what was generated is from then on text like any other."""
    once = with_bullets(OURS, {"Breaking": ["- New."]})

    text = released_as(once, "1.0.0", "2026-01-31")

    assert "<!--" not in text
    assert text.startswith(
        "# Changelog\n\nWords.\n\n## 1.0.0 (2026-01-31)\n\n- First version.\n\n### Breaking\n\n- Old."
    )
    assert [each.version for each in sections(text)] == ["1.0.0", "0.9.0"]


def test_a_generated_break_counts_as_told() -> None:
    """The list below `### Breaking` may begin with the comment."""
    assert sections(with_bullets("# Changelog\n", {"Breaking": ["- New."]}))[0].breaking
    assert not sections("## Unreleased\n\n### Breaking\n\n## 1.0.0\n")[0].breaking


def test_what_did_not_come_out_yet_may_still_grow() -> None:
    """A section that was named for the next release is unreleased until it is out, and takes what came since."""
    named = released_as(OURS, "1.0.0", "2026-01-31")
    grown = named.replace("## 1.0.0", "## Unreleased\n\n- Newer.\n\n## 1.0.0")

    assert reopened(OURS, "0.9.0") == OURS
    assert reopened(named, "1.0.0") == named
    assert reopened(named, "0.9.0") == OURS
    assert [each.version for each in sections(reopened(grown, "0.9.0"))] == ["Unreleased", "0.9.0"]
    assert [line for line in reopened(grown, "0.9.0").splitlines() if line.startswith("- ")] == [
        *("- Newer.", "- First version.", "- Old.", "- Past."),
    ]
    assert reopened(named.partition("## 0.9.0")[0], "") == OURS.partition("## 0.9.0")[0].rstrip() + "\n"
