"""The whole application at once: what works with a grant, what is lost without each scope, what to keep watch over."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car.b2c import grants
from connected_car.b2c.scopes import requires
from connected_car.errors import MissingScope

from tests.scopes.recording import Recorder

FEATURES: dict[str, Any] = {
    "Range": {"operations": ["vehicles.status"], "fields": ["Status.energies"]},
    "Where is it": {"operations": [b2c.Vehicles.status], "fields": ["Status.last_position"]},
    "Overview": {"operations": ["vehicles.status"], "fields": ["Status.energies", "Status.last_position"]},
    "Logbook": {"operations": ["getTripsByVehicle"]},
    "Warm in winter": {"operations": ["sendRemoteToVhl"], "fields": ["Remote.preconditioning"]},
}
TOML = """
[Range]
operations = ["vehicles.status"]
fields = ["Status.energies"]

[Logbook]
operations = ["trips.list"]
"""


def states(granted: object) -> dict[str, str]:
    return {each.feature: each.state for each in b2c.scopes.degrade(FEATURES, granted).today}


@pytest.mark.parametrize(
    ("granted", "expected"),
    [
        ("data:telemetry,data:position,data:trip,remote:preconditioning:write", ["works"] * 5),
        ("data:telemetry,data:trip", ["works", "off", "partly", "works", "off"]),
        ("data:position", ["off", "works", "partly", "off", "off"]),
        ("remote:preconditioning:write", ["off", "off", "off", "off", "works"]),
        ("", ["off"] * 5),
        ("openid profile", ["unknown"] * 5),
    ],
)
def test_each_feature_works_partly_or_not_at_all(granted: str, expected: list[str]) -> None:
    """Off when it can call nothing or nothing of what it reads is there; nobody guesses about an unknown grant."""
    assert list(states(granted).values()) == expected


def test_it_says_why() -> None:
    """The operation that fails, or the field that is closed."""
    found = {each.feature: each.why for each in b2c.scopes.degrade(FEATURES, "data:telemetry").today}

    assert found["Range"] == ()
    assert found["Where is it"] == ("Status.last_position needs data:position",)
    assert found["Logbook"] == ("getTripsByVehicle fails without data:trip",)


def test_every_scope_is_taken_away_in_turn() -> None:
    """Of the grant of today, and of the whole plan when there is none yet; each as if it had been granted so."""
    granted = "data:telemetry data:position data:trip"
    found = b2c.scopes.degrade(FEATURES, granted)

    assert [*found.without] == granted.split()
    for scope, effects in found.without.items():
        rest = " ".join(each for each in granted.split() if each != scope)
        assert effects == b2c.scopes.degrade(FEATURES, rest).today
    whole = b2c.scopes.degrade(FEATURES)
    assert [each.state for each in whole.today] == ["works"] * 5
    assert set(whole.without) == {"data:telemetry", "data:position", "data:trip", "remote:preconditioning:write"}


def test_a_field_of_unknown_scope_is_no_promise() -> None:
    """That it works would be a guess, that it is off too; what is known to be closed still is, and the kept plan says so."""
    operation, unknown = "vehicles.latest_telemetry", "TelemetryVehicle.tyre_state"
    odometer = "data:telemetry:vehicle:odometer"
    assert platform.scopes.plan(operation, [unknown]).unknown == (unknown,)
    features = {
        "Tyres": {"operations": [operation], "fields": [unknown]},
        "Both": {"operations": [operation], "fields": ["AggregatedTelemetries.vehicle.odometer", unknown]},
        "Mileage": {"operations": [operation], "fields": ["AggregatedTelemetries.vehicle.odometer"]},
    }

    found = {each.feature: each for each in platform.scopes.degrade(features, odometer).today}
    closed = {each.feature: each.state for each in platform.scopes.degrade(features, "data:trip").today}
    kept = json.loads(platform.scopes.lock(features))["features"]

    assert {name: each.state for name, each in found.items()} == {
        "Tyres": "unknown",
        "Both": "unknown",
        "Mileage": "works",
    }
    assert found["Tyres"].why == (f"nothing is known of the scope of {unknown}",)
    assert closed == {"Tyres": "off", "Both": "off", "Mileage": "off"}
    assert [kept[name].get("unknown") for name in features] == [[unknown], [unknown], None]


def test_the_last_scope_of_the_api_taken_from_a_sign_in() -> None:
    """What is left of the grant is known to hold nothing of the API, whatever it says of the user."""
    found = b2c.scopes.degrade({"Logbook": {"operations": ["trips.list"]}}, "openid data:trip")

    assert [str(each) for each in found.today] == ["Logbook: works"]
    assert [each.state for each in found.without["data:trip"]] == ["off"]


def test_it_is_a_table_for_a_consent_page() -> None:
    """In words that a driver understands; as text for a terminal and as data as well."""
    found = b2c.scopes.degrade(FEATURES, "data:telemetry,data:trip")
    table = found.to_markdown().splitlines()

    assert table[0] == "| scope | what it opens | Range | Where is it | Overview | Logbook | Warm in winter |"
    assert table[2] == "| with all of these | | works | off | partly | works | off |"
    assert table[-1].startswith("| without `data:trip` | Your trips: ")
    assert table[-1].endswith(" | works | off | partly | off | off |")
    assert "without data:trip: Logbook off" in str(found)
    assert json.loads(json.dumps(found.to_json()))["without"]["data:trip"][3]["state"] == "off"


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_scopes_have_words_for_drivers(api: Any) -> None:
    """For each scope, by any of its names; another language is data, and one that isn't there is said to be missing."""
    words = api.scopes.texts(api.scopes.VOCABULARY)

    assert set(words) >= {"data:trip"}
    assert all(len(text) > 10 for text in words.values())
    assert b2c.scopes.texts(["data:telemetry:vehicle:location"]) == b2c.scopes.texts(["data:position"])
    with pytest.raises(ValueError, match="there are en"):
        api.scopes.texts(["data:trip"], "tlh")


@pytest.mark.parametrize("wrong", [{"X": {}}, {"X": {"operation": ["vehicles.status"]}}, {"X": ["vehicles.status"]}])
def test_a_feature_names_something(wrong: Any) -> None:
    """Operations, fields or both, and nothing else."""
    with pytest.raises(ValueError, match="give it operations and fields"):
        b2c.scopes.degrade(wrong, "data:trip")


def main(*words: str) -> int:
    run = import_module("connected_car._runtime.core.cli").main
    return int(run([*words]))


def test_the_plan_is_kept_and_a_change_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 1, with what changed and what to do; writing it once more settles that."""
    monkeypatch.chdir(tmp_path)
    Path("features.toml").write_text(TOML)

    assert main("scopes", "lock", "b2c", "features.toml", "--check") == 1
    assert main("scopes", "lock", "b2c", "features.toml") == 0
    assert main("scopes", "lock", "b2c", "features.toml", "--check") == 0
    assert json.loads(Path("scopes.lock").read_text())["scopes"] == ["data:telemetry", "data:trip"]
    kept = Path("scopes.lock").read_bytes()

    Path("features.toml").write_text(TOML.replace('"Status.energies"', '"Status.last_position"'))
    capsys.readouterr()
    assert main("scopes", "lock", "b2c", "features.toml", "--check") == 1
    said = capsys.readouterr().err
    assert "data:position" in said
    assert "remedy: look whether users have to be asked again" in said
    assert Path("scopes.lock").read_bytes() == kept
    assert {file.name for file in tmp_path.iterdir()} == {"features.toml", "scopes.lock"}


def test_the_terminal_answers_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As text, as a table, as JSON; a mistake in the file is a wrong call."""
    file = tmp_path / "features.toml"
    file.write_text(TOML)

    assert main("scopes", "degrade", "b2c", str(file), "--grant", "data:trip") == 0
    assert "Range: off" in capsys.readouterr().out
    assert main("scopes", "degrade", "b2c", str(file), "--markdown") == 0
    assert capsys.readouterr().out.startswith("| scope | what it opens | Range | Logbook |")
    assert main("scopes", "degrade", "b2c", str(file), "--json") == 0
    assert json.loads(capsys.readouterr().out)["api"] == "b2c"
    file.write_text(TOML.replace("trips.list", "trip.list"))
    assert main("scopes", "degrade", "b2c", str(file)) == 2
    assert "did you mean trips.list?" in capsys.readouterr().err


def test_a_function_can_require_what_it_needs() -> None:
    """Plain or awaited; without the scope it isn't entered, and the error is a proper answer."""
    entered: list[str] = []

    @requires(grants.DataTrip)
    def logbook(client: b2c.Client, vehicle: str) -> str:
        entered.append(vehicle)
        return vehicle

    @requires("data:trip")
    async def awaited(client: b2c.Client, vehicle: str) -> str:
        return logbook(client, vehicle)

    mine, poor = (Recorder().client(b2c, granted) for granted in ("data:trip", "data:telemetry"))
    assert logbook(mine, "one") == "one"
    assert asyncio.run(awaited(mine, "two")) == "two"
    assert logbook.__name__ == "logbook"
    with pytest.raises(MissingScope) as caught:
        logbook(poor, "three")

    assert entered == ["one", "two"]
    assert caught.value.problem() == {
        "title": "Consent is missing",
        "status": 403,
        "detail": "require needs data:trip; granted: data:telemetry",
        "required": ["data:trip"],
        "any_of": False,
        "satisfied_by": ["data:trip"],
    }
