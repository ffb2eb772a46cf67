"""What becomes of a promised line of the public face, and whom that harms."""

from __future__ import annotations

import pytest

from generator.face import face_changes, is_extended

CASES = [
    ("nothing", "a.f(id: str) -> X", ["a.f(id: str) -> X"], None),
    ("a method goes", "a.f(id: str) -> X", ["a.g(id: str) -> X"], "gone"),
    ("another reply", "a.f(id: str) -> X", ["a.f(id: str) -> Y"], "changed"),
    ("one reply more", "a.f(id: str) -> X", ["a.f(id: str) -> X | Y"], "output-widened"),
    ("it waits", "a.f(id: str) -> X", ["a.f(id: str) -> async X"], "changed"),
    ("more may be given", "a.f(id: str) -> X", ["a.f(id: str | int) -> X"], "input-widened"),
    ("less may be given", "a.f(id: str | int) -> X", ["a.f(id: str) -> X"], "changed"),
    ("one more is needed", "a.f(id: str) -> X", ["a.f(id: str, *, since: str) -> X"], "changed"),
    ("one is no longer needed", "a.f(*, b: str) -> X", ["a.f() -> X", "a.f(*, b: str | None = ...)"], "input-widened"),
    ("one is no longer taken", "a.f(*, b: str) -> X", ["a.f() -> X"], "changed"),
    ("one is called otherwise", "a.f(id: str) -> X", ["a.f(number: str) -> X"], "changed"),
    ("another order", "a.f(id: str, x: str) -> X", ["a.f(x: str, id: str) -> X"], "changed"),
    ("by name only, in another order", "a.f(*, b: str, *, c: int) -> X", ["a.f(*, c: int, *, b: str) -> X"], "input-widened"),
    ("a choice goes", "a.f(*, b: str | None = ...)", ["a.f() -> X"], "gone"),
    ("a choice becomes needed", "a.f(*, b: str | None = ...)", ["a.f(*, b: str) -> X"], "changed"),
    ("a choice takes more", "a.f(*, b: Sequence[str] | None = ...)", ["a.f(*, b: Sequence[str | E] | None = ...)"], "input-widened"),
    ("a choice takes less", "a.f(*, b: float | None = ...)", ["a.f(*, b: int | None = ...)"], "changed"),
    ("a choice takes fractions", "a.f(*, b: int | None = ...)", ["a.f(*, b: float | None = ...)"], "input-widened"),
    ("any keyword", "a.M.__init__(**values: Any)", ["a.M.__init__() -> None"], "gone"),
    ("a member goes", "a.M.x: str | None", ["a.M(Model)"], "gone"),
    ("a member may be more", "a.M.x: str | None", ["a.M.x: str | int | None"], "output-widened"),
    ("a member is less", "a.M.x: str | int | None", ["a.M.x: str | None"], "changed"),
    ("a member is a list", "a.M.x: str | None", ["a.M.x: Sequence[str] | None"], "changed"),
    ("items may be more", "a.M.x: Mapping[str, int]", ["a.M.x: Mapping[str, float]"], "output-widened"),
    ("a constant", "a.M.x: Literal['a', 'b|c']", ["a.M.x: Literal['a']"], "changed"),
    ("a value", "a.E.ON = 'On'", ["a.E.ON = 'on'"], "changed"),
    ("another base", "a.M(Model)", ["a.M(OpenEnum)"], "changed"),
    ("an alias", "a.T: TypeAlias = X", ["a.T: TypeAlias = Y"], "changed"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "now", "kind"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_a_promised_line(line: str, now: list[str], kind: str | None) -> None:
    """Gone, changed, more may be given or more may come: each line is told as what it is."""
    found = face_changes(f"{line}\n", "".join(f"{each}\n" for each in now))

    assert [each.kind for each in found] == ([kind] if kind else [])


def test_what_is_worse_for_callers() -> None:
    """Gone and changed break, more in replies may, more in what is given doesn't."""
    before = "a.f(id: str) -> X\na.g(id: str) -> X\na.h(id: str) -> X\na.i(id: str) -> X\n"
    after = "a.g() -> X\na.h(id: str) -> X | Y\na.i(id: str | int) -> X\n"

    assert {each.place: each.severity for each in face_changes(before, after)} == {
        "a.f": "breaking",
        "a.g": "breaking",
        "a.h": "risky",
        "a.i": "safe",
    }


def test_an_old_name_of_a_class_keeps_its_lines() -> None:
    """Where a class goes on under its old name too, whatever names it is as it was."""
    before = "car.b2c.models.Old(Model)\ncar.b2c.models.Old.x: Old | None\ncar.b2c.F.get(id: str) -> Old\ncar.b2b.Old(Model)\n"
    after = before.replace("Old", "New").replace("car.b2b.New", "car.b2b.Old") + "car.b2c.models.Old is New\n"

    assert face_changes(before, after) == []


def test_previews_promise_nothing() -> None:
    """What lies below a preview is left out, on both sides."""
    assert face_changes("a.p.f() -> X\n", "", ("a.p",)) == []
    assert not is_extended("", "a.p.f() -> X\n", ("a.p",))
    assert is_extended("", "a.pq.f() -> X\n", ("a.p",))
