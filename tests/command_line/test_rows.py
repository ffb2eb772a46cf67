"""What stands in a row is what the reply said, and nothing in it does anything to a terminal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from connected_car._runtime.car.command_line import main as entry
from connected_car._runtime.world.messages import WorldReply, WorldRequest, json_reply
from connected_car.testing import World, electric_car

from tests.command_line.terminal import piped, typed

REPLIES: dict[str, dict[str, Any]] = {
    # Two hours ahead of the clock.
    "status": {"createdAt": "2026-01-31T14:00:00Z", "energies": [{"type": "Electric", "level": 50}]},
    "alerts": {
        "_embedded": {
            "alerts": [
                {"id": "1", "type": "Foo\nBar\x1b[31m", "startedAt": "2026-01-01T12:00:00+02:00", "active": True},
                {"id": "2", "type": None, "startedAt": "0001-01-01T00:00:00+02:00"},
                {"id": "3", "severity": "\\[/] \u202eHigh"},
            ]
        }
    },
    "trips": {
        "_embedded": {
            "trips": [
                {"id": "1", "createdAt": "2026-01-01T12:00:00Z", "stoppedAt": "2026-01-01T11:59:00Z"},
                {"id": "2", "createdAt": "2026-01-01T12:00:00Z", "startedAt": "2026-01-01T11:00:00+02:00"},
            ]
        }
    },
}


@pytest.fixture(autouse=True)
def _odd_replies(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World([electric_car(id="car-1")], start=datetime(2026, 1, 31, 12, tzinfo=UTC))
    answer = world.answer

    def odd(request: WorldRequest) -> WorldReply:
        found = REPLIES.get(request.path.rpartition("/")[2])
        return json_reply(200, found) if found else answer(request)

    monkeypatch.setattr(world, "answer", odd)
    monkeypatch.setattr(entry, "_world", lambda: world)


def rows(*words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(piped("--demo", *words, "--json")[1])["rows"]
    return found


def test_when_a_trip_began_is_what_it_says_itself() -> None:
    """Its ``createdAt`` is when the data were collected."""
    assert [row["started"] for row in rows("trips")] == [None, "2026-01-01T09:00:00+00:00"]
    assert piped("--demo", "trips")[1].splitlines()[1].split()[:2] == ["1", "-"]
    assert piped("--demo", "trips", "--csv")[1].splitlines()[1].startswith("1,,")


def test_what_is_missing_is_no_word() -> None:
    """An alert without a type is not one of the type None."""
    assert [row["type"] for row in rows("alerts")] == ["Foo\nBar\x1b[31m", None, None]
    assert "None" not in piped("--demo", "alerts")[1] + piped("--demo", "alerts", "--csv")[1]


def test_times_for_programs_are_in_utc() -> None:
    """Whatever zone the reply has; one that UTC has no year for stays as it is."""
    assert [row["since"] for row in rows("alerts")] == [
        "2026-01-01T10:00:00+00:00",
        "0001-01-01T00:00:00+02:00",
        None,
    ]
    assert "2026-01-01T10:00:00+00:00" in piped("--demo", "alerts", "--csv")[1]


def test_a_stamp_that_lies_ahead_does_not_look_old() -> None:
    """The sign is that of the seconds in JSON."""
    assert rows("status")[0]["age"] == -7200
    assert piped("--demo", "status")[1].splitlines()[1].endswith("  -2 h")


@pytest.mark.parametrize("seen", [piped, typed])
def test_an_unknown_value_keeps_to_its_cell(seen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line breaks, no escape codes, no turned letters, no markup: they are written out."""
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setenv("TERM", "xterm-256color")
    code, shown = seen("--demo", "alerts")

    assert code == 0
    assert len(shown.splitlines()) == 4
    assert r"Foo\nBar\x1b[31m" in shown
    assert r"\[/] \u202eHigh" in shown
    assert "\x1b[31m" not in shown
