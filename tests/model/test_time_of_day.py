"""A time of day is one type to read and to write, and midnight is a time."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, time, timedelta

import pytest
from connected_car import TimeOfDay
from connected_car.b2c import models
from hypothesis import given
from hypothesis import strategies as st


def charging(wire: str) -> models.EnergyCharging:
    return models.EnergyCharging.from_wire({"nextDelayedTime": wire})


def test_midnight_is_true() -> None:
    """`PT0S` is 0:00, which a program must not take for nothing."""
    value = charging("PT0S").next_delayed_time

    assert value
    assert (value.hour, value.minute, str(value)) == (0, 0, "00:00")


def test_what_was_read_can_be_written() -> None:
    """The value of a status goes into a command as it is."""
    read = charging("PT22H31M").next_delayed_time

    body = models.RemoteCharging(schedule=models.RemoteChargingSchedule(next_delayed_time=read))

    assert body.to_wire() == {"schedule": {"nextDelayedTime": "PT22H31M"}}


@pytest.mark.parametrize("given", [TimeOfDay(7, 5), time(7, 5), timedelta(hours=7, minutes=5)])
def test_every_way_to_say_a_time_is_written_alike(given: TimeOfDay) -> None:
    """`TimeOfDay`, `datetime.time` and the time since midnight become an ISO 8601 duration."""
    assert models.PreconditioningProgram(start=given).to_wire() == {"start": "PT7H5M"}


@pytest.mark.parametrize("wrong", [timedelta(hours=25), timedelta(hours=-1)])
def test_what_is_no_time_of_day_is_refused(wrong: timedelta) -> None:
    """Nothing lies before midnight or after the end of the day."""
    with pytest.raises(TypeError, match="between 0:00 and 24:00"):
        models.PreconditioningProgram(start=wrong)  # type: ignore[arg-type]


def test_a_time_stamp_stands_for_its_time() -> None:
    """The text of the document speaks of RFC 3339 for a command: that passes as it is, and reads as a time of day."""
    moment = datetime(2026, 1, 31, 22, 30, tzinfo=UTC)

    made = models.RemoteChargingSchedule(next_delayed_time=moment)  # type: ignore[arg-type]

    assert made.to_wire() == {"nextDelayedTime": "2026-01-31T22:30:00Z"}
    assert made.next_delayed_time == TimeOfDay(22, 30)
    assert made.issues() == ()


@pytest.mark.parametrize("wire", ["PT25H", "-PT1H", "22:30", "", "P1M"])
def test_a_text_that_is_no_time_of_day_reads_as_none(wire: str) -> None:
    """The value stays on the wire and is told."""
    view = charging(wire)

    assert view.next_delayed_time is None
    assert [(each.path, each.kind) for each in view.issues()] == [("nextDelayedTime", "wrong_type")]


@given(st.integers(0, 86_400))
def test_a_time_comes_back(seconds: int) -> None:
    """Text, value and copies of it say the same."""
    value = TimeOfDay(second=seconds)

    assert TimeOfDay.of(value.isoformat()) == value == timedelta(seconds=seconds)
    assert pickle.loads(pickle.dumps(value)) == value
    assert value.hour * 3600 + value.minute * 60 + value.second == seconds


def test_a_date_and_a_time_of_day_add_up() -> None:
    """The sum is a moment, the difference of two times a plain duration."""
    assert datetime(2026, 1, 31, tzinfo=UTC) + TimeOfDay(7, 30) == datetime(2026, 1, 31, 7, 30, tzinfo=UTC)
    assert type(TimeOfDay(7) - TimeOfDay(6)) is timedelta
