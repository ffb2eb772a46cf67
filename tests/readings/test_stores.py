"""The electric and the fuel store, a charge that ends, a limit that isn't sent twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from connected_car import electric, fuel
from connected_car.b2c import models
from connected_car.readings import ChargeLimit, Store, charging_ends
from hypothesis import given
from hypothesis import strategies as st

NEW = {"type": "Electric", "level": 62.0, "autonomy": 201, "createdAt": "2026-01-31T08:00:00Z"}
OLD = {
    "type": "Electric",
    "level": 62.0,
    "autonomy": 201,
    "updatedAt": "2026-01-31T08:05:00Z",
    "charging": {"plugged": True},
}
TANK = {"type": "Fuel", "level": 29.0, "autonomy": 140}


@pytest.mark.parametrize(
    ("wire", "path", "plugged"),
    [
        ({"energies": [NEW]}, "energies[0]", None),
        ({"energy": [TANK, OLD]}, "energy[1]", True),
        ({"energies": [TANK], "energy": [OLD]}, "energy[0]", True),
        ({"energies": [TANK, NEW], "energy": [OLD]}, "energies[1]", True),
        ({"energies": [], "energy": OLD}, "energy[0]", True),
    ],
)
def test_the_battery_wherever_it_is(wire: dict[str, Any], path: str, plugged: bool | None) -> None:
    """In the new list, in the old one, in both: the value that one leaves out is taken from the other."""
    store = electric(models.Status.from_wire(wire))

    assert store
    assert (store.level, store.autonomy, store.paths[0], store.is_plugged_in) == (62.0, 201, path, plugged)


def test_the_tank() -> None:
    """A hybrid has both; what isn't there is None."""
    status = models.Status.from_wire({"energies": [NEW], "energy": [TANK]})
    store = fuel(status)

    assert (store and store.level, fuel(models.Status.from_wire({"energies": [NEW]}))) == (29.0, None)
    assert electric(models.Status()) is None
    assert electric(None) is None


def test_a_measurement_has_stores_too() -> None:
    """Telemetry keeps them below the vehicle."""
    view = models.Telemetry.from_wire({"vehicle": {"energies": [NEW]}})
    store = electric(view)

    assert store
    assert (store.level, store.paths) == (62.0, ("vehicle.energies[0]",))


def test_real_replies_have_their_stores(payloads: Path) -> None:
    """One car fills only the older list."""
    found = {}
    for name in ("status-05", "status-12", "status-16", "status-21"):
        status = models.Status.from_json((payloads / "real" / f"{name}.json").read_bytes())
        battery, tank = electric(status), fuel(status)
        found[name] = (battery and battery.level, battery and battery.is_plugged_in, tank and tank.level)

    assert found == {
        "status-05": (70.0, True, None),
        "status-12": (100.0, True, 42.0),
        "status-16": (65.0, False, None),
        "status-21": (50.0, True, 29.0),
    }


BATTERY = {"load": {"capacity": 36_000, "createdAt": "2025-08-01T00:00:00Z"}}
FROZEN: dict[str, Any] = {
    "type": "Electric",
    "level": 85,
    "createdAt": "2025-08-01T00:00:00Z",
    "extension": {
        "electric": {
            "battery": BATTERY,
            "charging": {"status": "InProgress", "plugged": True, "remainingTime": "PT2H"},
        }
    },
}
FRESH: dict[str, Any] = {
    "type": "Electric",
    "level": 20,
    "updatedAt": "2026-01-01T11:57:00Z",
    "charging": {"status": "Disconnected", "plugged": False},
}
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def told(store: Store | None) -> tuple[Any, ...]:
    assert store
    return store.paths, store.level, store.is_charging, store.is_plugged_in, store.age(now=NOON)


@pytest.mark.parametrize(
    "differing",
    [{}, {"level": 85}, {"level": None, "charging": {"status": "Disconnected"}}, {"charging": {"plugged": False}}],
    ids=["all", "charging", "state", "level and plug"],
)
def test_of_two_entries_that_differ_the_newer_one_is_read(differing: dict[str, Any]) -> None:
    """Values, age and end of the charge are of one moment, wherever the two lists keep them."""
    fresh = {**FRESH, **differing}
    status = models.Status.from_wire({"energies": [FROZEN], "energy": [fresh]})
    store = electric(status)

    plugged = fresh["charging"].get("plugged")
    assert told(store) == (("energy[0]",), fresh["level"], False, plugged, timedelta(minutes=3))
    assert store
    assert store.battery is None
    assert charging_ends(status) is None


def test_the_newer_one_may_be_the_new_list() -> None:
    """The older list is then left alone, and the charge ends two hours after the newer stamp."""
    new = {**FROZEN, "createdAt": "2026-01-01T11:58:00Z"}
    status = models.Status.from_wire({"energies": [new], "energy": [FRESH]})

    assert told(electric(status)) == (("energies[0]",), 85, True, True, timedelta(minutes=2))
    assert charging_ends(status) == datetime(2026, 1, 1, 13, 58, tzinfo=UTC)


def test_entries_that_do_not_differ_are_one() -> None:
    """What one leaves out is taken from the other, under the newer stamp: a stamp may freeze while the values go on."""
    fresh = {**FRESH, "level": 85, "charging": {"plugged": True}}
    status = models.Status.from_wire({"energies": [FROZEN], "energy": [fresh]})
    store = electric(status)

    assert told(store) == (("energies[0]", "energy[0]"), 85, True, True, timedelta(minutes=3))
    assert store
    assert store.battery.load.capacity == 36_000
    assert charging_ends(status) == datetime(2026, 1, 1, 13, 57, tzinfo=UTC)


entries = st.fixed_dictionaries(
    {"type": st.just("Electric")},
    optional={
        "level": st.sampled_from([20, 85]),
        "autonomy": st.sampled_from([80, 300]),
        "createdAt": st.sampled_from(["2025-08-01T00:00:00Z", "2026-01-01T11:55:00Z"]),
        "updatedAt": st.sampled_from(["2025-08-01T00:00:00Z", "2026-01-01T11:57:00Z"]),
    },
)


@given(entries, entries)
def test_no_value_is_given_that_the_newer_entry_contradicts(energies: dict[str, Any], energy: dict[str, Any]) -> None:
    """Whatever either leaves out: with two stamps the newer entry has the last word."""
    store = electric(models.Status.from_wire({"energies": [energies], "energy": [energy]}))
    stamps = [max((each.get("createdAt", ""), each.get("updatedAt", ""))) for each in (energies, energy)]
    newer = energy if stamps[1] > stamps[0] else energies

    assert store
    for name, value in (("level", store.level), ("autonomy", store.autonomy)):
        if all(stamps):
            assert value == newer.get(name, value)
        assert value in (energies.get(name), energy.get(name))


@pytest.mark.parametrize("stamp", [None, "2025-08-01T00:00:00Z"])
def test_where_no_stamp_decides_the_new_list_comes_first(stamp: str | None) -> None:
    """Neither is known to be the newer one."""
    status = models.Status.from_wire({"energies": [FROZEN], "energy": [{**FRESH, "updatedAt": stamp}]})
    store = electric(status)

    assert store
    assert (store.paths, store.level, store.is_plugged_in) == (("energies[0]", "energy[0]"), 85, True)


def test_a_charge_ends(payloads: Path) -> None:
    """Three hours and a quarter after the newest stamp; nothing ends that isn't under way."""
    charging = models.Status.from_json((payloads / "real" / "status-21.json").read_bytes())
    parked = models.Status.from_json((payloads / "real" / "status-16.json").read_bytes())

    assert charging_ends(charging) == datetime(2025, 11, 30, 11, 56, 9, tzinfo=UTC)
    assert charging_ends(parked) is None


def charging(**members: object) -> models.Status:
    battery = {"type": "Electric", "createdAt": "2026-01-31T08:00:00+02:00"}
    charge = {"status": "InProgress", "remainingTime": "PT1H", **members}
    return models.Status.from_wire({"energies": [{**battery, "extension": {"electric": {"charging": charge}}}]})


def test_moments_are_in_utc() -> None:
    """Whatever zone a stamp was written in: 8:00+02:00 is 6:00Z."""
    store = electric(charging())
    ends = charging_ends(charging())

    assert store
    assert store.moment
    assert ends
    assert store.moment.isoformat() == "2026-01-31T06:00:00+00:00"
    assert ends.isoformat() == "2026-01-31T07:00:00+00:00"


def test_a_stamp_at_the_edge_of_the_calendar() -> None:
    """UTC has no year for it; it is the moment all the same."""
    store = electric(models.Status.from_wire({"energies": [{**NEW, "createdAt": "0001-01-01T00:00:00+02:00"}]}))

    assert store
    assert store.moment == datetime.fromisoformat("0001-01-01T00:00:00+02:00")


@pytest.mark.parametrize("left", ["P999999999D", "-P999999999D"])
def test_a_charge_that_outlasts_the_calendar_has_no_end(left: str) -> None:
    """What reads as a duration needn't lead to a date."""
    assert charging_ends(charging(remainingTime=left)) is None


def status(level: float, minute: int, state: str = "InProgress") -> models.Status:
    store = {"type": "Electric", "level": level, "updatedAt": f"2026-01-31T08:{minute:02}:00Z"}
    return models.Status.from_wire({"energy": [{**store, "charging": {"status": state}}]})


def unstamped(level: float, state: str = "InProgress") -> models.Status:
    return models.Status.from_wire({"energy": [{"type": "Electric", "level": level, "charging": {"status": state}}]})


class TestChargeLimit:
    def test_it_is_due_once(self) -> None:
        """However long the status goes on saying that the car is charging."""
        limit = ChargeLimit(80)

        told = []
        for level, minute in ((79, 0), (80, 2), (80, 2), (81, 4), (81, 6)):
            due = limit.due(status(level, minute))
            told.append(due)
            if due:
                limit.told(acknowledged=True)

        assert told == [False, True, False, False, False]

    def test_it_is_due_again_for_the_next_charge(self) -> None:
        """Once a newer status has shown that the charge was over."""
        limit = ChargeLimit(80)
        assert limit.due(status(80, 0))
        limit.told(acknowledged=True)

        assert not limit.due(status(80, 0, "Stopped"))  # The same stamp: nothing new.
        assert not limit.due(status(81, 1))
        assert not limit.due(status(80, 2, "Disconnected"))
        assert limit.due(status(80, 30))

    def test_a_stop_that_failed_is_due_again_with_newer_data(self) -> None:
        """But not for the very same status."""
        limit = ChargeLimit(80)
        assert limit.due(status(80, 0))
        limit.told(acknowledged=False)

        assert not limit.due(status(80, 0))
        assert limit.due(status(81, 2))

    def test_a_status_that_lags_behind_the_end_of_a_charge_makes_nothing_due(self) -> None:
        """The same moment as the end neither; a newer one is the next charge."""
        limit = ChargeLimit(80)
        assert limit.due(status(80, 0))
        limit.told(acknowledged=True)

        assert not limit.due(status(80, 5, "Stopped"))
        assert not limit.due(status(81, 2))
        assert not limit.due(status(80, 5))
        assert limit.due(status(80, 6))

    def test_a_charge_that_was_seen_to_be_over_is_not_stopped(self) -> None:
        """Also where no stop was asked for before."""
        limit = ChargeLimit(80)

        assert not limit.due(status(85, 5, "Disconnected"))
        assert not limit.due(status(85, 2))
        assert limit.due(status(85, 6))

    @pytest.mark.parametrize("acknowledged", [True, False, None])
    def test_it_is_due_once_without_stamps(self, acknowledged: bool | None) -> None:
        """The same status again is not newer, whatever became of the command and however often it comes."""
        limit = ChargeLimit(80)
        assert limit.due(unstamped(80))
        if acknowledged is not None:
            limit.told(acknowledged)

        assert not limit.due(unstamped(80))
        assert limit.due(unstamped(81)) is not acknowledged
        assert not limit.due(unstamped(81))

    def test_without_stamps_the_end_of_a_charge_counts_when_it_comes(self) -> None:
        """There is nothing else to go by."""
        limit = ChargeLimit(80)
        assert limit.due(unstamped(80))
        limit.told(acknowledged=True)

        assert not limit.due(unstamped(80, "Stopped"))
        assert limit.due(unstamped(80))

    def test_what_has_no_stamp_counts_when_it_comes_after_what_has_one(self) -> None:
        """A stop that failed is due again with each other status, whether it has a stamp or not."""
        limit = ChargeLimit(80)

        told = []
        for each in (status(81, 0), unstamped(82), unstamped(82), unstamped(83), status(83, 0), status(84, 1)):
            due = limit.due(each)
            told.append(due)
            if due:
                limit.told(acknowledged=False)

        assert told == [True, True, False, True, False, True]

    def test_a_charge_may_end_without_a_stamp(self) -> None:
        """After a stop with one; what has its stamp again, or an older one, lags behind."""
        limit = ChargeLimit(80)
        assert limit.due(status(80, 5))
        limit.told(acknowledged=True)

        assert not limit.due(unstamped(80, "Stopped"))
        assert not limit.due(status(80, 5))
        assert limit.due(status(80, 6))

    def test_a_level_of_another_moment_is_no_reason(self) -> None:
        """The list that froze months ago says 85 % and that it charges; the fresh one, that nothing is plugged in."""
        assert not ChargeLimit(80).due(models.Status.from_wire({"energies": [FROZEN], "energy": [FRESH]}))

    def test_what_is_unknown_is_no_reason(self) -> None:
        """No level, no charging block, no charge."""
        limit = ChargeLimit(80)

        assert not limit.due(models.Status())
        assert not limit.due(models.Status.from_wire({"energies": [{"type": "Electric", "level": 90}]}))
        assert not limit.due(status(90, 0, "Disconnected"))

    @pytest.mark.parametrize("percent", [0, -1, 101])
    def test_a_limit_is_a_level(self, percent: float) -> None:
        """More than 0 and at most 100."""
        with pytest.raises(ValueError, match="at most 100"):
            ChargeLimit(percent)


def test_the_store_knows_its_age() -> None:
    """By the newest stamp of both lists."""
    store = electric(models.Status.from_wire({"energies": [NEW], "energy": [OLD]}))

    assert store
    assert store.age(now=datetime(2026, 1, 31, 8, 9, tzinfo=UTC)) == timedelta(minutes=4)
