"""The page for those who come from another client tells what that client does, as it was seen."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = os.environ.get("PSA_CAR_CONTROLLER_PYTHON", "")


@pytest.mark.skipif(not PYTHON, reason="name a Python with psa-car-controller==3.7.10 in PSA_CAR_CONTROLLER_PYTHON")
def test_the_other_client_runs_against_the_world(tmp_path: Path) -> None:
    """Login, list, status, trips, commands, position and a loop of psa_car_controller: what docs/coming-from.md says of them."""
    ran = subprocess.run(
        [PYTHON, str(ROOT / "tests/docs/other_client.py")],
        cwd=tmp_path,  # It and what it imports write files where they run.
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(ran.stdout) == {
        "login": True,
        "list": ["VR3DEM00000000001"],
        "status": [62.0, 198.0, "InProgress"],
        "commands": ["VehCharge", "ThermalPrecond", "VehCharge/state"],
        "position": [2.0, 48.0, 80.0],
        "position in privacy mode": [None, None, None],
        "stops in eight turns of the loop": 2,
        "trips": [40.0, 60.0],
    }
