"""``python -m connected_car scopes``: readable tables, or JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.cli import add_explain
from connected_car._runtime.core.cli import main as questions


def main(words: list[str]) -> int:
    return questions(words, more=[add_explain])


def run(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["scopes", *words]) == 0
    return capsys.readouterr().out


def as_json(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    return json.loads(run(capsys, *words, "--json"))


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_the_matrix_fits_a_terminal_and_names_every_scope(capsys: pytest.CaptureFixture[str], api: Any) -> None:
    """One line for each operation; the numbers of the columns are explained below."""
    text = run(capsys, "matrix", api.API.name)

    assert max(map(len, text.splitlines())) < 110
    assert all(f"\n{name} " in f"\n{text}" for name in api.OPERATIONS)
    assert all(f" {number} {scope}" in text for number, scope in enumerate(api.scopes.VOCABULARY, 1))


def test_the_matrix_as_data_says_the_same_as_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Each mark of the table has its scope in the JSON, and each scope its mark."""
    table = as_json(capsys, "matrix", "b2c")
    matrix = b2c.scopes.matrix()

    for each in table["operations"]:
        required = {scope for scope in map(str, b2c.scopes.VOCABULARY) if matrix.mark(each["id"], scope) == "R"}
        assert required == set(each["required"])
    assert {"scope": "data:vehicle:devices:pnc", "declared": False} in table["scopes"]
    markdown = run(capsys, "matrix", "b2c", "--markdown")
    assert "| `getVehicleAlerts` | `data:alert` | `data:position` |  |" in markdown
    assert "`data:vehicle:devices:pnc`*" in markdown


def test_an_api_without_scopes_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """The fleet API goes by contract."""
    assert run(capsys, "matrix", "b2b") == run(capsys, "matrix", "b2b", "--markdown") == "This API names no scope.\n"
    assert run(capsys, "explain", "b2b", "vehicles.list").endswith(": nothing is known of this grant\n")


def test_a_plan_is_printed_with_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    """By operationId or by the method of a client."""
    fields = ("--field", "Status.energies", "--field", "Status.last_position")

    assert run(capsys, "plan", "b2c", "vehicles.status", *fields).splitlines() == [
        "data:telemetry: opens Status.energies",
        "data:position: opens Status.last_position",
    ]
    assert as_json(capsys, "plan", "b2c", "getVehicleStatus", *fields)["scopes"] == ["data:telemetry", "data:position"]


def test_a_grant_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """What it leaves out, or that the call fails."""
    assert "left out data:position" in run(capsys, "explain", "b2c", "vehicles.status", "--grant", "data:telemetry")
    assert as_json(capsys, "explain", "b2c", "vehicles.alerts", "--grant", "data:trip")["missing"] == ["data:alert"]


def test_two_grants_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """What comes, what goes, and which calls open or close; a broader scope in place of its children changes nothing."""
    before, after = "data:telemetry,data:trip", "data:telemetry,data:position,data:alert"
    lines = run(capsys, "diff", "b2c", before, after).splitlines()

    assert lines[:3] == ["+ data:position", "+ data:alert", "- data:trip"]
    told = {words: {*names.split(", ")} for words, _, names in (line.partition(": ") for line in lines[3:])}
    assert told["opens"] == {"getVehicleAlerts", "getVehicleAlertsById", "getCarLastPosition"}
    assert told["closes"] == {"getTripsByVehicle", "getTripByVehicle", "getTelemetryForTrip"}
    assert told["gains data:position"] == {"getVehicleStatus", "getTelemetry"}
    assert not any("getVehiclesByDevice" in names for names in told.values()), (
        "a list of vehicles needs no scope of these"
    )
    assert run(capsys, "diff", "b2c", before, before) == "the same\n"
    assert run(capsys, "diff", "b2c", "remote", "remote,remote:door:write") != "the same\n"
    narrow = "data:telemetry,data:telemetry:vehicle"
    assert run(capsys, "diff", "platform", "data:telemetry", narrow) == "the same\n"
    assert run(capsys, "diff", "b2c", "openid", after) == "nothing is known of one of these grants\n"

    value = as_json(capsys, "diff", "b2c", before, after)
    backwards = as_json(capsys, "diff", "b2c", after, before)
    assert (value["gained"], value["lost"]) == (["data:position", "data:alert"], ["data:trip"])
    assert (backwards["gained"], backwards["lost"]) == (["data:trip"], ["data:position", "data:alert"])
    turned = {"opens": "closes", "closes": "opens", "changes": "changes"}
    assert {(each["operation"], turned[each["kind"]]) for each in value["changes"]} == {
        (each["operation"], each["kind"]) for each in backwards["changes"]
    }


def test_a_difference_says_what_the_two_coverages_say() -> None:
    """For every operation of the API, one by one."""
    before, after = "data:trip,remote:door:write", "data:alert,data:position"
    told = {each.operation: each for each in b2c.scopes.diff(before, after).changes}
    for name in b2c.OPERATIONS:
        one, other = (b2c.scopes.coverage(name, grant) for grant in (before, after))
        if one.allowed != other.allowed:
            assert told.pop(name).kind == ("opens" if other.allowed else "closes")
        elif one.allowed and {*one.granted} != {*other.granted}:
            change = told.pop(name)
            assert {*change.gained} == {*other.granted} - {*one.granted}
            assert {*change.lost} == {*one.granted} - {*other.granted}
    assert told == {}


def test_a_missing_value_is_explained(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """From a saved reply and what else is known."""
    reply = tmp_path / "status.json"
    reply.write_text('{"privacy": {"state": "Geolocation"}}')
    words = ("explain", "b2c", "vehicles.status", "last_position", "--reply", str(reply))

    found = as_json(capsys, *words, "--grant", "data:telemetry,data:position", "--capability", "data:position")

    assert (found["verdict"], found["condition"]) == ("likely", "uploaded")
    assert "remedy: " in run(capsys, *words, "--grant", "data:telemetry")


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "b2c", "getNothing"),
        ("plan", "b2c", "getVehicleStatus", "--field", "Status.nothing"),
        ("explain", "b2c", "deleteUsertRemote", "x"),
        ("explain", "b2c", "vehicles.status", "x", "--reply", "no-such-file"),
        ("explain", "b2c", "vehicles.status", "x", "--reply", __file__),
    ],
)
def test_a_question_that_makes_no_sense_is_answered_on_one_line(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """Never with a traceback."""
    assert main(["scopes", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("error: ")


@pytest.mark.parametrize(("option", "known"), [("--motorization", "Hydrogen"), ("--privacy", "Geolocation")])
def test_a_word_that_is_no_fact_is_refused_with_the_known_ones(
    capsys: pytest.CaptureFixture[str], option: str, known: str
) -> None:
    """A typo would otherwise be taken for what the vehicle says, and change the answer."""
    words = ("explain", "b2c", "vehicles.status", "last_position", option)

    assert main(["scopes", *words, "foo"]) == 2
    assert known in capsys.readouterr().err
    assert run(capsys, *words, known)


def test_every_word_that_an_api_knows_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    """Motorizations and privacy states that replies name, drive types of the catalog."""
    for word in (*b2c.models.Motorization, "BEV", "PHEV", "ICE", "FCEV"):
        assert run(capsys, "explain", "b2c", "vehicles.status", "adas.rgi", "--motorization", word)
    for state in b2c.models.PrivacyBaseState:
        assert run(capsys, "explain", "b2c", "vehicles.status", "adas.rgi", "--privacy", state)


def test_it_runs_as_a_module(root: Path) -> None:
    """The way people call it."""
    words = [sys.executable, "-m", "connected_car", "scopes", "plan", "b2c", "trips.list"]

    done = subprocess.run(words, cwd=root / "generated", capture_output=True, text=True, check=True)

    assert done.stdout == "data:trip: getTripsByVehicle fails without it\n"
