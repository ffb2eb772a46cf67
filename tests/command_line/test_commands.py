"""``connected-car``: what one types, what comes out, what the exit code says."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.car.command_line import main as entry
from connected_car.testing import World, demo, electric_car

from tests.ports import free_port

GENERATED = str(Path(__file__).resolve().parents[2] / "generated")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def world() -> World:
    return World([electric_car(id="car-1", level=50)])


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, world: World) -> Run:
    """Runs a command with ``--demo`` in the world of the test; code, standard output, standard error."""
    monkeypatch.setattr(entry, "_world", lambda: world)

    def typed(*words: str) -> tuple[int, str, str]:
        code = entry.main(["--demo", *words])
        return code, *capsys.readouterr()

    return typed


def test_a_newcomer_sees_four_cars_at_once() -> None:
    """No credentials, no settings: the module and the script are the same."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("CONNECTED_CAR_")}
    bare["PYTHONPATH"] = GENERATED
    done = subprocess.run(
        [sys.executable, "-m", "connected_car", "--demo", "status"],
        capture_output=True,
        text=True,
        check=False,
        env=bare,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 5
    assert "76.7" in done.stdout
    assert "\x1b" not in done.stdout


def test_every_command_answers_in_every_form(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each reading command as table, JSON and CSV; what was learned of cars stays with its unit."""
    monkeypatch.setattr(entry, "_world", demo)
    for words in (["cars"], ["status"], ["trips", "1"], ["alerts", "2"], ["maintenance"], ["sweep"], ["probe", "1"]):
        tables = {form: run(*words, *form)[1] for form in ((), ("--json",), ("--csv",))}
        value = json.loads(tables["--json",])
        assert value["rows"]
        assert len(tables["--csv",].splitlines()) == len(value["rows"]) + 1 == len(tables[()].splitlines())
    assert json.loads(run("status", "--json")[1])["units"]["electric_range"] == "km"


def test_places_for_a_map(run: Run, world: World) -> None:
    """GeoJSON has longitude first; a trip is a line."""
    world.cars[0].drive_away(10, heading=0)
    world.advance(hours=1)

    [place] = json.loads(run("position", "--geojson")[1])["features"]
    [line] = json.loads(run("trips", "--geojson")[1])["features"]

    assert place["geometry"]["coordinates"][0] == pytest.approx(2.0)
    assert line["geometry"]["type"] == "LineString"


def test_what_support_asks_for(run: Run, world: World) -> None:
    """A report of each operation that failed, masked; as rows too. Without a failure it says so."""
    code, fine, _ = run("support")
    assert (code, fine) == (0, "every operation answered: there is nothing to report\n")

    body = {"code": 50099, "uuid": "00000000-0000-4000-8000-000000000000", "message": f"for {world.cars[0].vin}"}
    world.fail("vehicles.maintenance", status=501, body=body, times=9)
    code, told, _ = run("support", "1")

    lines = dict(line.split(": ", 1) for line in told.splitlines())
    assert code == 1
    assert lines["operation"] == "getVehicleMaintenance (GET /user/vehicles/{id}/maintenance)"
    assert (lines["status"], lines["code"], lines["uuid"]) == ("501", "50099", body["uuid"])
    assert lines["client id"].endswith("***")
    assert world.cars[0].vin not in told

    world.fail("vehicles.list", status=501, body=body, times=9)
    [row] = json.loads(run("support", "--json")[1])["rows"]
    assert row["operation"].startswith("getVehiclesByDevice")


def test_a_car_that_sends_the_older_list_of_energies_alone(run: Run, world: World) -> None:
    """Levels, ranges and charging are found wherever the car puts them."""
    world.cars[0].plug_in()
    before = json.loads(run("status", "--json")[1])["rows"]
    world.deviate("legacy energy")
    world.deviate("energies", "missing")

    assert json.loads(run("status", "--json")[1])["rows"] == before
    assert before[0]["charging"] == "InProgress"


def test_since(run: Run, world: World) -> None:
    """A span or a date cuts older trips off; another text is a wrong call."""
    for _ in range(2):
        world.cars[0].drive_away(10)
        world.advance(days=2)

    assert len(json.loads(run("trips", "--json")[1])["rows"]) == 2
    assert len(json.loads(run("trips", "--json", "--since", "3d")[1])["rows"]) == 1
    assert len(json.loads(run("trips", "--json", "--since", "0900-01-01")[1])["rows"]) == 2
    assert run("trips", "--since", "soon")[0] == 2


def test_a_car_is_called_by_number_id_or_vin(run: Run, world: World) -> None:
    """And nothing else; the message lists what there is, VINs by their end alone."""
    vin = world.cars[0].vin
    for name in ("1", "car-1", vin, vin[-6:]):
        assert run("status", name)[0] == 0
    code, _, error = run("status", "other")
    assert code == 2
    assert vin not in error
    assert vin[-4:] in error


@pytest.mark.parametrize(
    ("words", "code", "status"),
    [
        (["unlock"], 0, "Success"),
        (["lock"], 0, "AlreadyDone"),
        (["horn"], 0, "Success"),
        (["lights"], 0, "Success"),
        (["wake"], 0, "Success"),
        (["precondition", "on"], 0, "Success"),
        (["charge", "at", "23:30"], 0, "Success"),
    ],
)
def test_sending(run: Run, words: list[str], code: int, status: str) -> None:
    """One command, waited for; no time passes outside of the world."""
    found, out, _ = run("send", "1", *words, "--json")

    assert (found, json.loads(out)["rows"][0]["status"]) == (code, status)


def test_a_command_that_fails_says_what_helps(run: Run, world: World) -> None:
    """Exit 1, with the cause and the advice."""
    world.cars[0].privacy = "Full"
    code, out, _ = run("send", "1", "horn")
    assert code == 1
    assert "NotPossibleDueToVehiclePrivacyLevel" in out
    assert run("send", "1", "fly")[0] == 2


def test_a_stop_at_eighty(run: Run, world: World) -> None:
    """A charge is started and stopped; a time of day is kept by the car."""
    world.cars[0].plug_in(charge=False)
    run("send", "1", "charge", "start")
    assert world.cars[0].charging
    run("send", "1", "charge", "stop")
    assert not world.cars[0].charging


def test_why(run: Run, world: World) -> None:
    """The explanation, in sentences and as JSON."""
    world.cars[0].privacy = "Geolocation"
    code, out, _ = run("why", "1", "status.last_position")
    assert code == 0
    assert "privacy" in out
    assert json.loads(run("why", "1", "status.last_position", "--json")[1])["rows"][0]["condition"] == "uploaded"
    assert run("why", "1", "nothing")[0] == 2


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"status": 401, "times": 9}, 3),
        ({"status": 403}, 4),
        ({"status": 404, "body": {"code": 40400, "message": "no"}}, 1),
        ({"status": 503, "times": 9}, 5),
        ({"trouble": "reset", "times": 9}, 5),
        ({"status": 429, "retry_after": "20000", "times": 9}, 5),
    ],
)
def test_exit_codes(run: Run, world: World, fault: dict[str, Any], code: int) -> None:
    """What went wrong is told by the code, and in one sentence on standard error."""
    world.fail(b2c.Vehicles.status, **fault)

    found, _, error = run("status", "1")

    assert found == code
    assert error.startswith("error: ") or code == 1


def test_an_unforeseen_error_shows_no_value(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 70; its text may hold anything, so only its type is shown."""

    def broken() -> Any:
        raise RuntimeError("SECRET")

    monkeypatch.setattr(entry, "_world", broken)
    code, out, error = run("status")
    assert code == 70
    assert "SECRET" not in out + error
    assert "RuntimeError" in error


def test_without_settings_the_missing_one_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong call, not a traceback."""
    for name in [name for name in os.environ if name.startswith("CONNECTED_CAR_")]:
        monkeypatch.delenv(name)
    assert entry.main(["status"]) == 2
    assert "CONNECTED_CAR_CLIENT_ID" in capsys.readouterr().err


@pytest.fixture
def served(world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[World]:
    """The world behind an address, as the environment of a user names it."""
    with world.serve() as address:
        given = {**world.addresses(address), "client_id": "demo-client", "client_secret": "demo-secret"}
        given |= {"brand": "peugeot", "token_file": str(tmp_path / "token.json")}
        for name, value in given.items():
            monkeypatch.setenv(f"CONNECTED_CAR_{name.upper()}", value)
        yield world


def test_login_with_a_pasted_address(
    served: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Consent, paste, and from then on commands answer; the token lies in its file and nowhere on the screen."""
    monkeypatch.setattr("builtins.input", lambda _: served.visit(_url_in(capsys.readouterr().err)))
    assert entry.main(["login", "--paste", "--scopes", "data:telemetry"]) == 0
    shown = capsys.readouterr()

    assert entry.main(["status", "1"]) == 0
    with b2c.Client.from_env() as client:
        assert client.vehicles.status("car-1").energies
    assert "access-" not in shown.out + shown.err
    assert "access-" in (tmp_path / "token.json").read_text()


def test_login_takes_scopes_as_people_write_them(
    served: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a blank behind the comma, or a comma too many: each that was granted is told as granted."""
    monkeypatch.setattr("builtins.input", lambda _: served.visit(_url_in(capsys.readouterr().err)))

    assert entry.main(["login", "--paste", "--json", "--scopes", "data:telemetry, data:trip,"]) == 0

    granted = [{"scope": "data:telemetry", "granted": True}, {"scope": "data:trip", "granted": True}]
    assert json.loads(capsys.readouterr().out)["rows"] == granted


def _url_in(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("http"))


def test_login_waits_for_the_visit_that_ends_it(served: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Browsers ask for icons and open connections that they don't use: nothing of that is taken for the redirect."""

    def browse(url: str) -> bool:
        def visit() -> None:
            back = served.visit(url)
            place = urlsplit(back)
            with socket.create_connection((str(place.hostname), place.port or 0)), httpx2.Client() as browser:
                browser.get(f"{place.scheme}://{place.netloc}/favicon.ico")
                browser.get(back)

        threading.Thread(target=visit, daemon=True).start()
        return True

    monkeypatch.setattr(webbrowser, "open", browse)
    with free_port() as port:
        redirect = f"http://127.0.0.1:{port}/signed-in"
        assert entry.main(["login", "--scopes", "data:telemetry", "--redirect-uri", redirect]) == 0

    assert "access-" in (tmp_path / "token.json").read_text()
    assert entry.main(["status", "1"]) == 0


def test_serve_demo_says_where_and_how() -> None:
    """The server's first words are all that a client needs."""
    command = [sys.executable, "-m", "connected_car", "serve-demo", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": GENERATED}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(8)]
        process.terminate()
    assert "4 cars at http://127.0.0.1:" in lines[0]
    assert any("CONNECTED_CAR_BASE_URL=http://127.0.0.1:" in line for line in lines)


def test_a_sweep_tells_every_car_and_goes_on(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row for each car, of a dead one why; code 1 then. What was read is remembered in the file, its bar goes to stderr."""
    world = World([electric_car(id="car-1", level=50), electric_car(id="car-2", level=40)])
    monkeypatch.setattr(entry, "_world", lambda: world)
    world.fail("vehicles.status", status=404)
    words = ["sweep", "--checkpoint", str(tmp_path / "sweep.json"), "--at-once", "1", "--per-second", "5"]

    code, out, err = run(*words, "--json")
    rows = json.loads(out)["rows"]

    assert (code, err) == (1, "")
    assert [row["car"] for row in rows] == [1, 2]
    assert "404" in rows[0]["error"]
    assert rows[1]["battery"] == 40
    before = world.now
    assert run(*words)[0] == 0
    assert (world.now - before).total_seconds() > 100, "two minutes between two readings of a car"


def test_the_demonstration_may_be_asked_for_behind_the_command(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``status --demo`` is what many type first."""
    monkeypatch.setattr(entry, "_world", lambda: world)
    assert entry.main(["status", "--demo", "--json"]) == 0
    behind = capsys.readouterr().out
    assert entry.main(["--demo", "status", "--json"]) == 0
    assert capsys.readouterr().out == behind


def test_a_place_is_told_to_the_metre(run: Run, world: World) -> None:
    """One decimal of a degree would be the next village."""
    world.cars[0].latitude, world.cars[0].longitude = 48.856613, 2.352222
    assert "48.85661" in run("position")[1]
    assert "2.35222" in run("position")[1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["login", "--brand", "lada"], "there are citroen, ds"),
        (["login"], "nobody answers to 'client id: '"),
        (["--demo", "send", "1", "lock", "--timeout", "-1"], "--timeout takes seconds"),
        (["serve-demo", "--port", "99999"], "invalid port value: '99999'"),
        (["scopes", "plan"], "connected-car scopes plan"),
        (["--demo", "scopes"], "connected-car scopes"),
        (["--demo", "send", "1", "lock", "--timeout", "nan"], "--timeout takes seconds"),
        (["--demo", "trips", "1", "--since", "999999999d"], "--since 999999999d lies outside"),
        (["--demo", "trips", "1", "--since", "0001-01-01T00:00:00+14:00"], "lies outside of the years"),
        (["--demo", "sweep", "--checkpoint", "/nowhere/sweep.json"], "/nowhere/sweep.json: No such file"),
        # An empty variable of a shell means none of what leaving the word out means.
        (["--demo", "status", ""], "argument CAR: it is empty"),
        (["--demo", "position", " "], "argument CAR: it is empty"),
        (["--demo", "send", "1", "lock", "--callback", ""], "argument --callback: it is empty"),
        (["login", "--scopes", ""], "argument --scopes: it is empty"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_told_as_one(
    words: list[str], says: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2 with what helps, where nobody can be asked either; never "please report it"."""

    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    for name in [name for name in os.environ if name.startswith("CONNECTED_CAR_")]:
        monkeypatch.delenv(name)
    try:
        code: Any = entry.main(words)
    except SystemExit as left:
        code = left.code
    assert code == 2
    assert says in capsys.readouterr().err


def test_scopes_are_the_same_in_the_demonstration(capsys: pytest.CaptureFixture[str]) -> None:
    """They are asked about offline: with and without a world."""
    assert entry.main(["scopes", "matrix", "b2c"]) == 0
    without = capsys.readouterr().out
    assert entry.main(["--demo", "scopes", "matrix", "b2c"]) == 0
    assert capsys.readouterr().out == without


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_lacks_letters(encoding: str, tmp_path: Path) -> None:
    """What it can't write is escaped: nothing is lost, and JSON stays JSON with the same values."""

    def printed(encoding: str, *words: str) -> str:
        given = {**os.environ, "PYTHONPATH": GENERATED, "PYTHONIOENCODING": encoding}
        command = [sys.executable, "-m", "connected_car", *words]
        return subprocess.run(command, capture_output=True, check=False, env=given).stdout.decode(encoding)

    cars = printed("utf-8", "--demo", "cars", "--json")
    assert "\u2026" in cars
    assert json.loads(printed(encoding, "--demo", "cars", "--json")) == json.loads(cars)
    assert ("(\\u00b0)" if encoding == "ascii" else "(\u00b0)") in printed(encoding, "--demo", "position")

    features = tmp_path / "features.toml"
    features.write_text('["\U0001f697 \u2192 home"]\noperations = ["vehicles.status"]\n', "utf-8")
    told = printed(encoding, "scopes", "degrade", "b2c", str(features), "--json")
    assert "\U0001f697 \u2192 home" in json.dumps(json.loads(told), ensure_ascii=False)
