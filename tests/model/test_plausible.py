"""What the document allows and can't be is told, never changed, and may be sent on."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from connected_car._runtime.core.model.outgoing import violations
from connected_car._runtime.core.operation.operation import Operation
from connected_car.b2c import models
from connected_car.drift import DriftCollector
from connected_car.platform import models as platform

ENDED = {"distance": 40.0, "stoppedAt": "2026-01-31T08:00:00Z"}
DEEP = {"stats": {"distance": {"total": 40.0}}, "stoppedAt": "2026-01-31T08:00:00Z"}
"""The same of a platform trip, whose figures and end lie deeper."""
HALF = {"type": "Electric", "level": 50}


def told(view: Any) -> list[tuple[str, str]]:
    return [(each.path, each.expected) for each in view.issues() if each.kind == "implausible"]


@pytest.mark.parametrize(
    ("view", "path"),
    [
        (models.Energy.from_wire({"level": 100, "autonomy": 0}), "autonomy"),
        (models.LegacyEnergy.from_wire({"level": 100.0, "autonomy": 0}), "autonomy"),
        (models.EngineLiquid.from_wire({"temp": 176}), "temp"),
        (models.EngineLiquid.from_wire({"temp": "176"}), "temp"),
        (models.Air.from_wire({"temp": 95}), "temp"),
        (models.Air.from_wire({"temp": -80}), "temp"),
        (platform.Air.from_wire({"temp": 95}), "temp"),
        (models.Trip.from_wire({**ENDED, "done": False}), "done"),
        (
            models.Trip.from_wire(
                {
                    **ENDED,
                    "startEnergies": [{"type": "Electric", "level": 50}],
                    "endEnergies": [{"type": "Electric", "level": 50.0}],
                }
            ),
            "endEnergies",
        ),
        (platform.Trip.from_wire({**DEEP, "state": {"done": False}}), "state"),
        (platform.Trip.from_wire({**DEEP, "startEnergies": [HALF], "endEnergies": [HALF]}), "endEnergies"),
    ],
)
def test_what_cannot_be_is_told(view: Any, path: str) -> None:
    """Under a kind of its own, with its place; the value stays what it is."""
    assert [place for place, _ in told(view)] == [path]
    assert view.to_wire()[path] is not None


@pytest.mark.parametrize(
    "view",
    [
        models.Energy.from_wire({"level": 100, "autonomy": 350}),
        models.Energy.from_wire({"level": 3, "autonomy": 0}),
        models.EngineLiquid.from_wire({"temp": 92}),
        models.EngineLiquid.from_wire({"temp": 215}),
        models.Trip.from_wire({"distance": 40.0, "done": False}),
        models.Trip.from_wire({**ENDED, "done": True, "startEnergies": [], "endEnergies": []}),
        models.Trip.from_wire(
            {
                **ENDED,
                "startEnergies": [{"type": "Fuel", "level": 50}, {"type": "Electric", "level": 50}],
                "endEnergies": [{"type": "Electric", "level": 40}, {"type": "Fuel", "level": 50}],
            }
        ),
        models.Trip.from_wire(
            {
                "distance": 3,
                "startEnergies": [{"type": "Fuel", "level": 50}],
                "endEnergies": [{"type": "Fuel", "level": 50}],
            }
        ),
        platform.Trip.from_wire({**DEEP, "state": {"done": True}}),
        platform.Trip.from_wire({"stats": DEEP["stats"], "state": {"done": False}}),
        platform.Trip.from_wire({**DEEP, "state": "odd", "stats": 40, "startEnergies": [HALF], "endEnergies": [HALF]}),
        platform.Trip.from_wire(
            {
                "stats": {"distance": {"total": 3}},
                "startEnergies": [HALF],
                "endEnergies": [HALF],
            }
        ),
        platform.Trip.from_wire(
            {**DEEP, "startEnergies": [HALF | {"level": 90}, HALF], "endEnergies": [HALF | {"level": 70}, HALF]}
        ),
    ],
)
def test_what_can_be_is_not(view: Any) -> None:
    """A trip under way, a short one, a car that used one of its stores, a sentinel, what can't be read."""
    assert told(view) == []


MEASURED = [
    ("b2b", "Energy EnergyBase LiteEnergy", {"level": 100, "autonomy": 0}, "autonomy"),
    ("b2c", "Energy EnergyBase LiteEnergy LegacyEnergy", {"level": 100, "autonomy": 0}, "autonomy"),
    ("platform", "Energy EnergyBase TripEnergy", {"level": 100, "autonomy": 0}, "autonomy"),
    ("b2b", "Air EngineAir EngineLiquid", {"temp": 176}, "temp"),
    ("b2c", "Air EngineAir EngineLiquid Oil", {"temp": 176}, "temp"),
    ("platform", "Air EngineAir EngineLiquid", {"temp": 176}, "temp"),
    ("platform", "Temp Temperatures", {"max": 77}, "max"),
    ("platform", "Temp Temperatures", {"min": -61}, "min"),
]
"""API, classes that hold the measured value, what a car sent for it, member."""


@pytest.mark.parametrize(
    ("api", "name", "sent", "path"),
    [(api, name, sent, path) for api, names, sent, path in MEASURED for name in names.split()],
)
def test_what_cannot_be_is_told_by_every_api(api: str, name: str, sent: dict[str, Any], path: str) -> None:
    """The same car answers all of them: what one API tells of a value, the others tell too, wherever it stands."""
    view = getattr(import_module(f"connected_car.{api}.models"), name).from_wire(sent)

    assert [place for place, _ in told(view)] == [path]
    assert getattr(view, path) == sent[path]


def test_it_may_be_sent_on() -> None:
    """Strict out is about the document."""
    assert [
        each
        for each in violations(models.Energy(type="Electric", level=100.0, autonomy=0))
        if each.member == "autonomy"
    ] == []


def test_it_is_no_drift_of_the_document() -> None:
    """Counted, but left out of the overlay that would teach the document."""
    drift = DriftCollector()
    view = models.EngineLiquid.from_wire({"temp": 176})
    operation: Operation[Any] = Operation("op", "GET", "/", "r", "n", "connected_car.b2c")
    drift.add(operation.id, view.issues())

    assert "implausible" in drift.report()
    assert "implausible" not in json.dumps(json.loads(drift.overlay_draft()))
