"""A time of day is one type to read and to write, and midnight is a time."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, time, timedelta

import pytest
from connected_car import TimeOfDay, b2c, errors
from connected_car.b2c import models
from connected_car.testing import World, electric_car
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


def test_the_next_charge_may_be_a_time_stamp() -> None:
    """For this command alone the document (api-b2c.yaml, RemoteCharging) speaks of an RFC 3339 time stamp."""
    moment = datetime(2026, 1, 31, 22, 30, tzinfo=UTC)

    made = models.RemoteChargingSchedule(next_delayed_time=moment)

    assert made.to_wire() == {"nextDelayedTime": "2026-01-31T22:30:00Z"}
    assert made.next_delayed_time == moment
    assert made.issues() == ()


@pytest.mark.parametrize(
    ("wire", "read"),
    [
        ("2026-01-31T22:30:00+05:00", TimeOfDay(22, 30)),
        ("2026-01-31T22:30:00Z", TimeOfDay(22, 30)),
        ("PT24H", TimeOfDay(24)),
        ("P1D", TimeOfDay(24)),
        ("pt7h", TimeOfDay(7)),
    ],
)
def test_another_spelling_is_read_and_told(wire: str, read: TimeOfDay) -> None:
    """A time stamp loses its day and its zone; the day ends before 24:00 (0H to 23H59, data-treatment.yaml)."""
    view = models.PreconditioningProgram.from_wire({"slot": 1, "enabled": True, "start": wire})

    assert view.start == read
    assert [(each.path, each.kind) for each in view.issues()] == [("start", "spelling")]


@pytest.mark.parametrize("given", [datetime(2026, 1, 31, 22, 30, tzinfo=UTC), TimeOfDay(24), timedelta(days=1)])
def test_another_spelling_is_not_sent(given: TimeOfDay) -> None:
    """No order goes out whose day and zone the vehicle would have to guess, nor one at 24:00."""
    program = models.RemotePreconditioningProgram(slot=1, start=given, actions_type=models.ActionsType.SET)
    cabin = models.RemotePreconditioningAirConditioning(programs=[program])
    world = World([electric_car(id="car-1")])
    with world.client(b2c) as client, pytest.raises(errors.InvalidRequest) as caught:
        client.remotes.precondition("car-1", "callback", models.RemotePreconditioning(air_conditioning=cabin))

    [(place, words)] = caught.value.problems
    assert place.endswith("programs[0].start")
    assert words == "expected time of day before PT24H, such as PT22H30M, found another spelling"


def test_a_time_with_a_zone_is_refused() -> None:
    """The wire has no place for the zone."""
    with pytest.raises(TypeError, match="without a zone"):
        models.PreconditioningProgram(start=time(22, 30, tzinfo=UTC))  # type: ignore[arg-type]


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
