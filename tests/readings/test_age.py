"""No age is larger than the newest stamp that speaks of the same thing allows, and it says which one it used."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from connected_car import Age, age
from connected_car.b2c import models
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


def status(**members: Any) -> models.Status:
    return models.Status.from_wire(members)


def test_the_newer_of_two_lists_counts() -> None:
    """`energies` may be frozen for months beside an `energy` that is minutes old; its order may be another one."""
    view = status(
        energies=[{"type": "Electric", "level": 62, "createdAt": "2025-06-30T19:51:19Z"}],
        energy=[
            {"type": "Fuel", "updatedAt": "2026-01-31T11:59:00Z"},
            {"type": "Electric", "createdAt": "2025-06-30T19:51:19Z", "updatedAt": "2026-01-31T11:55:00Z"},
        ],
    )

    old = age(view, "energies[0].level", now=NOW)

    assert old == timedelta(minutes=5)
    assert old is not None
    assert old.source == "energy[1].updated_at"


def test_it_works_in_both_directions() -> None:
    """Whoever reads the old list gets the stamp of the new one when that is newer."""
    view = status(
        energies=[{"type": "Electric", "createdAt": "2026-01-31T11:55:00Z"}],
        energy=[{"type": "Electric", "level": 62, "createdAt": "2025-06-30T19:51:19Z"}],
    )

    old = age(view, "energy[0].level", now=NOW)

    assert (old, old and old.source) == (timedelta(minutes=5), "energies[0].created_at")


def test_two_lists_that_differ_have_two_ages() -> None:
    """The level that froze was not told five minutes ago, nor was what stands beside it; the newer one was."""
    view = status(
        energies=[
            {
                "type": "Electric",
                "level": 85,
                "createdAt": "2026-01-01T12:00:00Z",
                "extension": {"electric": {"charging": {"status": "InProgress"}}},
            }
        ],
        energy=[{"type": "Electric", "level": 20, "updatedAt": "2026-01-31T11:55:00Z"}],
    )

    for path in ("energies[0].level", "energies[0].extension.electric.charging.status"):
        assert age(view, path, now=NOW) == timedelta(days=30)
    assert age(view, "energy[0].level", now=NOW) == timedelta(minutes=5)


def test_what_both_lists_tell_is_as_fresh_as_the_newer_one() -> None:
    """A live charge isn't stale because the level beside it went on in one list alone."""
    charging = {"status": "InProgress"}
    view = status(
        energies=[
            {
                "type": "Electric",
                "level": 85,
                "autonomy": 300,
                "createdAt": "2026-01-01T12:00:00Z",
                "extension": {"electric": {"charging": charging}},
            }
        ],
        energy=[
            {
                "type": "Electric",
                "level": 86,
                "autonomy": 300,
                "updatedAt": "2026-01-31T11:55:00Z",
                "charging": charging,
            }
        ],
    )

    for path in ("autonomy", "extension.electric.charging.status", "extension.electric.charging"):
        assert age(view, f"energies[0].{path}", now=NOW) == timedelta(minutes=5)
    for path in ("energies[0].level", "energies[0]"):
        assert age(view, path, now=NOW) == timedelta(days=30)


def test_values_are_compared_where_each_list_keeps_them() -> None:
    """The charge stands in `charging` of the older list, and below `extension` in the newer one."""
    charging = {"status": "InProgress", "plugged": True}
    new = {"type": "Electric", "createdAt": "2026-01-01T12:00:00Z", "extension": {"electric": {"charging": charging}}}
    old = {"type": "Electric", "updatedAt": "2026-01-31T11:55:00Z"}

    found = [
        age(status(energies=[new], energy=[{**old, "charging": each}]), "energies[0]", now=NOW)
        for each in (charging, {"status": "InProgress"}, {**charging, "plugged": False})
    ]

    assert found == [timedelta(minutes=5), timedelta(minutes=5), timedelta(days=30)]


def test_another_store_says_nothing() -> None:
    """The stamp of the fuel is none of the battery, and two stores of one type can't be told apart."""
    fuel = status(
        energies=[{"type": "Electric", "createdAt": "2026-01-01T12:00:00Z"}],
        energy=[{"type": "Fuel", "updatedAt": "2026-01-31T11:59:00Z"}],
    )
    two = status(
        energies=[{"type": "Electric", "createdAt": "2026-01-01T12:00:00Z"}],
        energy=[{"type": "Electric", "updatedAt": "2026-01-31T11:59:00Z"}] * 2,
    )

    assert age(fuel, "energies[0].level", now=NOW) == timedelta(days=30)
    assert age(two, "energies[0].level", now=NOW) == timedelta(days=30)


def test_the_charge_of_the_battery_is_as_fresh_as_the_level() -> None:
    """The stamp of `battery.load` freezes with the one above it."""
    load = {"residual": 23136, "createdAt": "2025-06-30T19:51:19Z"}
    view = status(
        energies=[
            {
                "type": "Electric",
                "createdAt": "2025-06-30T19:51:19Z",
                "extension": {"electric": {"battery": {"load": load}, "charging": {"status": "InProgress"}}},
            }
        ],
        energy=[{"type": "Electric", "updatedAt": "2026-01-31T11:55:00Z"}],
    )

    for path in ("battery.load.residual", "charging.status"):
        assert age(view, f"energies[0].extension.electric.{path}", now=NOW) == timedelta(minutes=5)


def test_a_block_under_its_old_name_counts() -> None:
    """`preconditionning` says what `preconditioning` says."""
    view = status(
        preconditioning={"airConditioning": {"status": "Enabled", "createdAt": "2026-01-01T12:00:00Z"}},
        preconditionning={"airConditioning": {"updatedAt": "2026-01-31T11:59:00Z"}},
    )

    old = age(view, "preconditioning.air_conditioning.status", now=NOW)

    assert (old, old and old.source) == (timedelta(minutes=1), "preconditionning.air_conditioning.updated_at")


def test_a_neighbour_with_another_subject_says_nothing() -> None:
    """The odometer is as old as its own stamp, however fresh the rest is; without one, as the reply."""
    view = status(createdAt="2026-01-31T11:59:00Z", odometer={"mileage": 1, "createdAt": "2026-01-01T12:00:00Z"})
    bare = status(createdAt="2026-01-31T11:59:00Z", odometer={"mileage": 1, "createdAt": None})

    told = [age(each, "odometer.mileage", now=NOW) for each in (view, bare)]

    assert [(each, each and each.source) for each in told] == [
        (timedelta(days=30), "odometer.created_at"),
        (timedelta(minutes=1), "created_at"),
    ]


def test_a_feature_keeps_its_stamp_among_its_properties() -> None:
    """The source says so."""
    view = status(lastPosition={"type": "Feature", "properties": {"updatedAt": "2026-01-31T11:00:00Z"}})

    old = age(view, "last_position", now=NOW)

    assert (old, old and old.source) == (timedelta(hours=1), "last_position.properties.updated_at")


def test_it_is_a_timedelta() -> None:
    """Comparing, subtracting, copying and pickling work as always."""
    old = age(status(createdAt="2026-01-31T11:00:00Z"), now=NOW)

    assert isinstance(old, Age)
    assert timedelta(minutes=59) < old < timedelta(minutes=61)
    assert type(old - timedelta(hours=1)) is timedelta
    for other in (pickle.loads(pickle.dumps(old)), copy.copy(old), copy.deepcopy(old)):
        assert (other, other.source) == (old, "created_at")


moments = st.none() | st.datetimes(datetime(2025, 1, 1), datetime(2026, 1, 31)).map(lambda at: f"{at.isoformat()}Z")
stores = st.fixed_dictionaries(
    {"type": st.sampled_from(["Electric", "Fuel"]), "level": st.just(50), "createdAt": moments, "updatedAt": moments}
)
lists = st.lists(stores, max_size=2, unique_by=lambda each: each["type"])


@given(lists, lists)
def test_no_age_is_larger_than_the_newest_stamp_of_its_group_allows(
    energies: list[dict[str, Any]], energy: list[dict[str, Any]]
) -> None:
    """Whatever is frozen and whatever the order."""
    view = status(energies=energies, energy=energy)
    for index, store in enumerate(energies):
        same = [each for each in (*energies, *energy) if each["type"] == store["type"]]
        stamps = [each[name] for each in same for name in ("createdAt", "updatedAt") if each[name]]
        newest = max((datetime.fromisoformat(each) for each in stamps), default=None)

        old = age(view, f"energies[{index}].level", now=NOW)

        assert old == (None if newest is None else NOW - newest)


@pytest.mark.parametrize(
    ("name", "path", "moment", "source"),
    [
        ("status-16", "energies[0].level", "2025-08-05T06:27:04Z", "energy[0].updated_at"),
        ("status-20", "energies[0].level", "2025-11-09T14:45:11Z", "energy[0].updated_at"),
        ("status-20", "energies[0].extension.electric.battery.load", "2025-11-09T14:45:11Z", "energy[0].updated_at"),
        ("status-21", "energies[0].extension.electric.charging.status", "2025-11-30T08:41:09Z", "energy[1].updated_at"),
    ],
)
def test_real_replies(payloads: Path, name: str, path: str, moment: str, source: str) -> None:
    """14, 132 and 154 days were lost to stamps that had frozen."""
    view = models.Status.from_json((payloads / "real" / f"{name}.json").read_bytes())

    old = age(view, path, now=datetime.fromisoformat(moment) + timedelta(minutes=3))

    assert (old, old and old.source) == (timedelta(minutes=3), source)


def test_no_real_reply_is_called_older_than_the_newest_stamp_of_its_group(payloads: Path) -> None:
    """Counted by hand over the JSON of every status, for both lists of stores."""
    for file in sorted((payloads / "real").glob("status-*.json")):
        wire = json.loads(file.read_bytes())
        view = models.Status.from_wire(wire)
        for index, store in enumerate(wire.get("energies") or ()):
            same = [
                each for key in ("energies", "energy") for each in wire.get(key) or () if each["type"] == store["type"]
            ]
            stamps = [each[key] for each in same for key in ("createdAt", "updatedAt") if each.get(key)]
            stamps = stamps or [wire[key] for key in ("createdAt", "updatedAt") if wire.get(key)]
            old = age(view, f"energies[{index}].level", now=NOW)
            expected = NOW - max(datetime.fromisoformat(each) for each in stamps) if stamps else None
            assert old == expected, file.name
