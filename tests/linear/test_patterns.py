"""No pattern can be made to work for longer than its text is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from .machine import Machine, TooMuch, alphabet, example
from .patterns import Use, uses

USES = uses()
SIZE = 60
ALLOWED = 2.5
"""How much the work may grow when the text is twice as long."""

SPARE = 400
"""Steps that depend on the pattern alone."""


def texts(pattern: re.Pattern[str], size: int) -> Iterator[str]:
    """Texts of about ``size`` characters that make patterns try again: runs, inside and beside what matches."""
    letters, whole = alphabet(pattern)[:16], example(pattern)[:24]
    for pump in letters:
        for end in ("", "\0"):
            for cut in range(len(whole) + 1):
                yield whole[:cut] + pump * size + whole[cut:] + end
    for pump in [one + other for one in letters for other in letters if one != other]:
        yield pump * (size // 2) + "\0"
    for cut in range(1, len(whole) + 1):
        yield whole[:cut] * (size // cut) + "\0"


def growth(use: Use, size: int) -> Iterator[tuple[str, int, int]]:
    """Each text whose work grows faster than it: the text, its steps, the steps of twice as much."""
    machine = Machine(use.pattern, most=200 * size * size)
    for text, double in zip(texts(use.pattern, size), texts(use.pattern, 2 * size), strict=True):
        try:
            once, twice = machine.run(use.method, text), machine.run(use.method, double)
        except TooMuch:
            once, twice = 0, 200 * size * size
        if twice > ALLOWED * once + SPARE:
            yield text, once, twice


def test_there_are_patterns() -> None:
    """The rooms are found, constants and patterns written out alike."""
    assert len(USES) > 60
    assert {use.where.partition(".")[0] for use in USES} == {"generator", "connected_car"}


@pytest.mark.parametrize("use", USES, ids=str)
def test_work_grows_with_the_text(use: Use) -> None:
    """Twice the text takes at most two and a half times the steps, whatever the text is made of."""
    worst = max(growth(use, SIZE), key=lambda found: found[2], default=None)

    assert worst is None, f"{use.pattern.pattern!r}: {worst[1]} steps, doubled {worst[2]}, for {worst[0]!r}"


@pytest.mark.parametrize(
    ("pattern", "method"),
    [(r"<[^>]*>", "sub"), (r"(a+)+$", "match"), (r"#(.*?)\s*$", "match"), (r"[\w:]*\w", "findall")],
)
def test_a_bad_pattern_would_be_seen(pattern: str, method: str) -> None:
    """Quadratic and exponential patterns are found."""
    assert list(growth(Use("here", re.compile(pattern), method), SIZE))


@pytest.mark.parametrize("use", USES, ids=str)
def test_the_machine_does_what_re_does(use: Use) -> None:
    """Steps mean something only if the machine matches exactly what `re` matches."""
    machine = Machine(use.pattern, most=10_000_000)

    for text in texts(use.pattern, 4):
        assert machine.matches(text) == (use.pattern.fullmatch(text) is not None), text
