"""Real replies of real cars: all of them parse, read and come back; what is odd about them is known.

The golden file holds places and kinds by content hash, no content.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.issues import Issue

from tests.model.catalogue import packages
from tests.model.conformity import read_everything

GOLDEN = Path(__file__).with_name("real_payload_issues.json")

# Beginning of the file name -> model.
MODELS = {
    "status-": "Status",
    "user-": "User",
    "vehicle-": "Vehicle",
    "vehicles-": "Vehicles",
    "trips-": "Trips",
    "error400-01": "XError",
    "error401-": "XError",
    "error404-": "XError",
    "error495-": "XError",
}
# No published document describes these, so they have no model.
WITHOUT_MODEL = {
    "mqtt-event-": "a message of the app's own broker",
    "mqtt-process-": "a message of the app's own broker",
    "mqtt-response-": "a message of the app's own broker",
    "error400-02": "an OAuth error (RFC 6749 5.2)",
    "error200-": "a failure of the account host",
}

CUT = "The capture is a part of a reply; this member stood in the part that is missing."
UNDOCUMENTED = "The server sends a member that no published document has."
# (kind, model, member) -> why it is so. An issue that isn't here needs a look before it may be here.
REASONS = {
    ("missing", "Status", "_links"): CUT,
    ("missing", "Status", "createdAt"): CUT,
    ("missing", "DoorsState", "createdAt"): CUT,
    ("missing", "Ignition", "type"): CUT,
    ("missing", "Position", "properties"): CUT,
    ("missing", "ServiceType", "createdAt"): "Replies of 2021 have only `updatedAt` here.",
    ("missing", "TabLinks", "self"): CUT,
    ("missing", "Trip", "id"): "The capture has no id; whether the server sent none isn't known.",
    ("missing", "VehicleLinks", "self"): CUT,
    ("missing", "Vehicle", "_links"): CUT,
    ("missing", "Trips", "_links"): CUT,
    ("missing", "Trips", "currentPage"): CUT,
    ("missing", "Trips", "total"): CUT,
    ("missing", "Trips", "totalPage"): CUT,
    ("missing", "Vehicles", "_links"): CUT,
    ("missing", "Vehicles", "total"): CUT,
    ("missing", "Vehicles", "totalPage"): "Replies of 2021 know no page numbers.",
    ("missing", "Vehicles", "currentPage"): "Replies of 2021 know no page numbers.",
    ("sentinel", "EngineAir", "temp"): "215 means that the car has no such value.",
    ("sentinel", "EngineLiquid", "temp"): "215 means that the car has no such value.",
    ("spelling", "AdasStatus", "aebs"): "Case differs from the document.",
    ("spelling", "PositionProperties", "type"): "`Aquire` was sent until 2023.",
    ("coerced", "XError", "code"): "This gateway sends its code as text.",
    ("unknown_member", "Kinetic", "pace"): UNDOCUMENTED,
    ("unknown_member", "LegacyEnergy", "residual"): UNDOCUMENTED,
    ("unknown_member", "ServiceType", "updatedAt"): UNDOCUMENTED,
    ("unknown_member", "Status", "autonomy"): UNDOCUMENTED,
    ("unknown_member", "Status", "vin"): UNDOCUMENTED,
}


@pytest.fixture
def replies(payloads: Path) -> list[tuple[str, bytes]]:
    """File name and bytes of every payload that is there."""
    rows = list(csv.DictReader((payloads / "manifest.csv").open(encoding="utf-8")))
    found = [(row["file"], payloads / "real" / row["file"]) for row in rows]
    return [(name, path.read_bytes()) for name, path in found if path.is_file()]


def parsed(replies: list[tuple[str, bytes]]) -> Iterator[tuple[str, bytes, Model]]:
    if "connected_car.b2c.models" not in packages():
        pytest.skip("generated/ holds no models yet")
    from connected_car.b2c import models

    for name, data in replies:
        model = next((each for beginning, each in MODELS.items() if name.startswith(beginning)), None)
        if model:
            yield name, data, getattr(models, model).from_json(data)


def told(issue: Issue) -> list[str]:
    return [issue.path, issue.kind, issue.expected, issue.found]


def test_each_reads_and_comes_back(replies: list[tuple[str, bytes]]) -> None:
    """Every member that is there has a value of its type; bytes and JSON value come back; edits keep the rest."""
    reached: dict[str, int] = {}
    for name, data, view in parsed(replies):
        reached[name], broken = read_everything(view)
        assert broken == []
        assert view.to_json() == data
        assert view.to_wire() == json.loads(data)
        assert json.loads(type(view).from_wire(view.to_wire()).to_json()) == json.loads(data)
        view.to_dict()

    assert len(reached) > 30
    assert [name for name, count in reached.items() if not count] == []


def test_issues_are_the_known_ones(replies: list[tuple[str, bytes]], request: pytest.FixtureRequest) -> None:
    """The golden file says for each payload what is odd about it; ``--golden-update`` writes it again."""
    found = {
        hashlib.sha256(data).hexdigest(): [told(issue) for issue in view.issues()] for _, data, view in parsed(replies)
    }
    if request.config.getoption("--golden-update"):
        lines = [f"  {json.dumps(key)}: {json.dumps(issues)}" for key, issues in sorted(found.items())]
        GOLDEN.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")

    assert found == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_each_issue_has_a_reason(replies: list[tuple[str, bytes]]) -> None:
    """Nothing is odd without somebody knowing why."""
    seen = {(issue.kind, issue.model, issue.member) for _, _, view in parsed(replies) for issue in view.issues()}

    assert sorted(seen - set(REASONS)) == []


def test_what_has_no_model_is_listed(replies: list[tuple[str, bytes]]) -> None:
    """A payload is either read by a model or of a kind that no published document describes."""
    known = (*MODELS, *WITHOUT_MODEL)

    assert [name for name, _ in replies if not name.startswith(tuple(known))] == []


def test_the_golden_file_holds_no_content(payloads: Path) -> None:
    """Hashes, names of members and types; no text that a payload holds as a value."""
    golden = GOLDEN.read_text(encoding="utf-8")
    texts: set[str] = set()
    for path in (payloads / "real").iterdir():
        texts |= set(_texts(json.loads(path.read_bytes())))

    assert [text for text in texts if len(text) > 12 and f'"{text}"' in golden] == []


def _texts(wire: Any) -> Iterator[str]:
    if isinstance(wire, str):
        yield wire
    elif isinstance(wire, list | dict):
        for item in wire.values() if isinstance(wire, dict) else wire:
            yield from _texts(item)
