"""The electric and the fuel store, a charge that ends, a limit that isn't sent twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from connected_car import electric, fuel
from connected_car.b2c import models
from connected_car.readings import ChargeLimit, charging_ends

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


def test_a_charge_ends(payloads: Path) -> None:
    """Three hours and a quarter after the newest stamp; nothing ends that isn't under way."""
    charging = models.Status.from_json((payloads / "real" / "status-21.json").read_bytes())
    parked = models.Status.from_json((payloads / "real" / "status-16.json").read_bytes())

    assert charging_ends(charging) == datetime(2025, 11, 30, 11, 56, 9, tzinfo=UTC)
    assert charging_ends(parked) is None


def status(level: float, minute: int, state: str = "InProgress") -> models.Status:
    store = {"type": "Electric", "level": level, "updatedAt": f"2026-01-31T08:{minute:02}:00Z"}
    return models.Status.from_wire({"energy": [{**store, "charging": {"status": state}}]})


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
