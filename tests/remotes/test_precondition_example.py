"""The example of a command that is waited for does what its text says."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

import pytest

from tests.remotes.gateway import Gateway

EXAMPLE = Path(__file__).parents[2] / "examples" / "precondition_and_wait.py"


@pytest.mark.parametrize(
    ("gateway", "done", "said"),
    [
        (Gateway(), True, "done"),
        (Gateway(course=("AlreadyDone",)), True, "it was running already"),
        (Gateway(course=(("Failed", "CidInside"),)), False, "failed: CidInside; go to the car"),
        (Gateway(course=("Failed",)), False, "failed: no cause given; nobody says why"),
        (Gateway(course=("WakingUpVehicle",)), False, "not finished after five minutes (last known: WakingUpVehicle)"),
    ],
)
def test_precondition_and_wait(gateway: Gateway, done: bool, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each way that a command can end is told in a sentence; the command is sent once."""
    precondition = run_path(str(EXAMPLE))["precondition"]

    assert precondition(gateway.client("b2c"), "vehicle-1", "callback-1") is done

    assert said in capsys.readouterr().out
    assert gateway.taken[0]["preconditioning"] == {"airConditioning": {"immediate": True}}
    assert gateway.posts == 1
