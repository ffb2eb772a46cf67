"""Colours, bars and signs of life are for somebody who looks: at a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable

import pytest
from connected_car._runtime.car.command_line import main as entry
from connected_car._runtime.car.command_line.progress import Watch
from connected_car.sweeps import Progress
from connected_car.testing import World, electric_car

from tests.command_line.terminal import piped, typed

ESCAPE = "\x1b["


@pytest.fixture(autouse=True)
def _somebody_s_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "160")


@pytest.mark.parametrize("words", [["status"], ["trips", "1"], ["cars"]])
def test_a_terminal_has_colours_where_rich_is(words: list[str]) -> None:
    """Heads are set off, levels are bars; the same values as in a pipe."""
    pytest.importorskip("rich")
    code, shown = typed("--demo", *words)
    plain = piped("--demo", *words)[1]

    assert code == 0
    assert ESCAPE in shown
    assert ("█" in shown) is (words == ["status"])
    assert [word for word in plain.split() if word.isalnum() and word not in shown] == []


@pytest.mark.parametrize(("name", "value"), [("rich", ""), ("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_without_colours(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where rich isn't installed, where nobody wants them, and where they can't be shown: plain text."""
    if name == "rich":
        monkeypatch.setitem(sys.modules, "rich", None)
    else:
        monkeypatch.setenv(name, value)
    code, shown = typed("--demo", "status")

    assert code == 0
    assert ESCAPE not in shown
    assert "76.7" in shown


def test_a_terminal_that_can_t_write_bars() -> None:
    """It gets the plain table: a bar of escapes would say nothing."""
    code, shown = typed("--demo", "status", encoding="latin-1")

    assert code == 0
    assert ESCAPE not in shown
    assert "\\u" not in shown
    assert "76.7" in shown


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"]], ids=str)
@pytest.mark.parametrize("name", ["", "FORCE_COLOR", "TTY_COMPATIBLE"])
def test_a_pipe_never_has_colours(form: list[str], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says; nothing is written beside the answer."""
    monkeypatch.setenv(name or "TERM", "1" if name else "xterm")
    code, shown = piped("--demo", "status", *form)

    assert code == 0
    assert ESCAPE not in shown
    assert "█" not in shown
    assert "\r" not in shown


@pytest.mark.parametrize("words", [["status", "--json"], ["status", "--csv"], ["position", "--geojson"]], ids=" ".join)
def test_a_form_for_programs_is_the_same_at_a_terminal(words: list[str]) -> None:
    """To the byte."""
    assert typed("--demo", *words) == piped("--demo", *words)


class Screen(io.StringIO):
    """Standard error at a terminal; ``written`` is set by what appears on it."""

    def __init__(self) -> None:
        super().__init__()
        self.written = threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        count = super().write(text)
        self.written.set()
        return count


def looked_at(monkeypatch: pytest.MonkeyPatch, patience: float = 0.001) -> Screen:
    """A terminal from now on, at which nobody has patience. Called in the test itself: pytest sets its own before it."""
    made = Screen()
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setattr(Watch, "patience", patience)
    return made


def await_two_lines(screen: Screen) -> None:
    """The second one was written after this was called."""
    for _ in range(2):
        screen.written.clear()
        assert screen.written.wait(5)


@pytest.mark.parametrize(
    "words",
    [
        ["cars"],
        ["status"],
        ["position"],
        ["trips", "1"],
        ["alerts", "1"],
        ["maintenance"],
        ["probe", "1"],
        ["support"],
        ["why", "1", "status.last_position"],
        ["send", "1", "horn"],
    ],
    ids=" ".join,
)
def test_whatever_takes_long_gives_a_sign_of_life(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """How long it takes already, for every command that calls; gone again when the answer comes."""
    screen = looked_at(monkeypatch)
    world = World([electric_car(id="car-1")])
    answer = world.answer

    def slowly(request: object) -> object:
        screen.written.clear()
        assert screen.written.wait(5), "nothing was said while a call took its time"
        return answer(request)  # type: ignore[arg-type] - as it came

    monkeypatch.setattr(entry, "_world", lambda: world)
    monkeypatch.setattr(world, "answer", slowly)
    assert entry.main(["--demo", *words]) in (0, 1)

    assert " s" in screen.getvalue()
    assert screen.getvalue().endswith(" \r"), "the line is wiped"
    assert "\r" not in capsys.readouterr().out


def test_nothing_is_said_of_what_is_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before a second has gone by, and where nobody looks."""
    assert Watch.patience == 1.0
    screen = looked_at(monkeypatch, 60.0)
    with Watch(True):
        pass
    monkeypatch.setattr(Watch, "patience", 0.0001)
    with Watch(False) as watch:
        assert [*watch.counted("abc")] == ["a", "b", "c"]
    assert screen.getvalue() == ""


def _counted(watch: Watch) -> None:
    next(watch.counted("ab"))


@pytest.mark.parametrize(("does", "says"), [(_counted, "1 so far, "), (lambda watch: watch.about("sent"), "sent, ")])
def test_the_line_says_what_goes_on(does: Callable[[Watch], None], says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts what came, or says what is waited for."""
    screen = looked_at(monkeypatch)
    with Watch(True) as watch:
        does(watch)
        await_two_lines(screen)
    assert f"\r{says}0 s" in screen.getvalue()


@pytest.mark.parametrize("installed", [True, False], ids=["rich", "plain"])
def test_a_sweep_shows_how_far_it_is(installed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal: a bar with rich, a line that counts without; in both what failed and how long it waits."""
    screen = looked_at(monkeypatch)
    if not installed:
        monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    with Watch(True) as watch, watch.bar() as show:
        show(Progress(total=10, done=4, failed=1, waiting=30.0))
        if not installed:
            await_two_lines(screen)

    assert "1 failed, waiting 30 s" in screen.getvalue()
    assert ("4 of 10" in screen.getvalue()) is not installed
