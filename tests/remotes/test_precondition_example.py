"""The example of a command that is waited for does what its text says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from runpy import run_path

import pytest
from connected_car import b2c
from connected_car.testing import World, electric_car

EXAMPLE = Path(__file__).parents[2] / "examples" / "precondition_and_wait.py"


@pytest.mark.parametrize(
    ("prepare", "done", "said"),
    [
        (lambda world: None, True, "done"),
        (lambda world: world.cars[0].climate_on(), True, "it was running already"),
        (lambda world: world.remotes.script("CidInside"), False, "failed: CidInside; go to the car"),
        (lambda world: world.remotes.script(""), False, "failed: no cause given; nobody says why"),
        (
            lambda world: world.remotes.script(pending=("WakingUpVehicle",), after=3600),
            False,
            "not finished after five minutes (last known: WakingUpVehicle)",
        ),
    ],
)
def test_precondition_and_wait(
    prepare: Callable[[World], None], done: bool, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each way that a command can end is told in a sentence; the command is sent once, and nobody waits."""
    precondition = run_path(str(EXAMPLE))["precondition"]
    world = World([electric_car(id="car-1")])
    hook = {"callback": {"webhook": {"name": "me", "target": "https://me.example"}}}
    with world.client(b2c) as client:
        callback = client.callbacks.create(body=b2c.models.CallbackSubscribe.from_wire(hook)).callback_id
        prepare(world)

        assert precondition(client, "car-1", callback) is done

    assert said in capsys.readouterr().out
    [run] = world.remotes.runs
    assert run.form["preconditioning"] == {"airConditioning": {"immediate": True}}
