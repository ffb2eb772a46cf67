"""Drift: deviations of many replies, added up without a value, within bounds."""

from __future__ import annotations

import json
import threading

from connected_car._runtime.core.drift import DriftCollector
from connected_car._runtime.core.model.issues import Issue

from tests.model.samples import Car

VIN = "VR3TESTTEST000001"


def collected(*replies: object) -> DriftCollector:
    drift = DriftCollector()
    for reply in replies:
        drift.add("getCar", Car.from_wire(reply).issues())
    return drift


def test_deviations_add_up_over_replies() -> None:
    """Same operation, path and kind count together, whatever the index."""
    drift = collected({"parts": [{}, {}], "needed": ""}, {"parts": [{}], "needed": "", "aNumber": "1"}, {"needed": ""})

    rows = [(each.operation, each.path, each.kind, count) for each, count in drift.counts()]

    assert rows == [("getCar", "parts[].name", "missing", 3), ("getCar", "aNumber", "coerced", 1)]
    assert dict(drift.replies) == {"getCar": 3}
    assert drift.report().splitlines()[:2] == [
        "2 deviations in 3 replies",
        "     3  getCar  parts[].name  missing  (expected string, found nothing)",
    ]


def test_no_value_is_ever_kept() -> None:
    """Neither values nor the keys of maps, nor a member that is named after a vehicle."""
    drift = collected({"vin": [VIN], "aNumber": VIN, "labels": {VIN: 5}, VIN: 5, "needed": "", "aFuel": VIN})

    assert len(drift.counts()) == 5
    for text in (drift.report(), drift.to_json(), drift.overlay_draft(), repr(drift.counts())):
        assert VIN not in text


def test_memory_is_bounded() -> None:
    """Beyond the limit issues are counted only; what is known already is counted on."""
    drift = DriftCollector(limit=10)
    for number in range(1000):
        drift.add(f"op{number}", [Issue(f"member{number}", "unknown_member", "nothing", "string")])
    drift.add("op0", [Issue("member0", "unknown_member", "nothing", "string")])

    assert len(drift.counts()) == 10
    assert len(drift.replies) == 10
    assert drift.overflow == 990
    assert drift.counts()[0][1] == 2
    assert "990  more issues" in drift.report()


def test_json() -> None:
    """The report for programs."""
    found = json.loads(collected({"aNumber": "1", "needed": ""}).to_json())

    assert found["replies"] == {"getCar": 1}
    assert found["deviations"] == [
        {
            "operation": "getCar",
            "path": "aNumber",
            "kind": "coerced",
            "expected": "number",
            "found": "string",
            "model": "Car",
            "member": "aNumber",
            "pointer": "/components/schemas/Car",
            "count": 1,
        }
    ]


def test_overlay_draft() -> None:
    """What an update can teach the document becomes an action; the rest waits for a person."""
    drift = collected(
        {"new": [1], "aText": None, "aNumber": True, "parts": [5], "aFuel": "Coal", "inner": {"odd-name": 1}}
    )

    draft = json.loads(drift.overlay_draft())

    assert draft["overlay"] == "1.0.0"
    updates = {(action["target"], json.dumps(action["update"])) for action in draft["actions"]}
    car = "$.components.schemas.Car"
    assert updates == {
        (car, '{"properties": {"new": {"type": "array", "items": {}}}}'),
        (car, '{"properties": {"aText": {"nullable": true}}}'),
        (car, '{"properties": {"aNumber": {"type": "boolean"}}}'),
        (car, '{"properties": {"odd-name": {"type": "integer"}}}'),
    }
    assert all(action["x-reason"] for action in draft["actions"])
    assert len(draft["x-undecided"]) == 4


def test_many_threads() -> None:
    """Replies may come from many threads; none is lost."""
    drift = DriftCollector()
    issues = Car.from_wire({"aNumber": "1", "needed": ""}).issues()

    def feed() -> None:
        for _ in range(200):
            drift.add("getCar", issues)

    threads = [threading.Thread(target=feed) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [count for _, count in drift.counts()] == [3200]
