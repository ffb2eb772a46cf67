"""What people wrote against the release before goes on after an update, and is told what to write instead."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import projects

from .running import ROOT, python, run
from .test_update import release

RENAMED = [
    ("name: colour", "name: colours"),
    ("enum: [Red, Off, No]", "enum: [Reds, Off, No]"),
    ("operationId: getCars", "operationId: listCars"),
    ("        seats:", "        seat:"),
    ("version: 2.0.1", "version: 2.1.0"),
]
OLD_PROGRAM = """
from garage_client import garage
from garage_client.garage import models, operations
from garage_client.garage.models import Car, CarsEmbedded


def program(client: garage.Client[garage.grants.DataCar]) -> None:
    for car in client.cars.list(colour=["Red"]):
        print(car.seats, models.Colour.RED)
    print(Car(id="1", seats=[]).seats, operations.GET_CARS.name)


def by_position(client: garage.Client[garage.grants.DataCar]) -> Car:
    return client.cars.get("1")
"""


@pytest.fixture(scope="module")
def updated(made_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that released and then took in a document with a name of every kind respelled; nobody changes it."""
    project = projects.copy(made_project, tmp_path_factory.mktemp("updated") / "project")
    release(project)
    assert run(project, "generate").code == 0
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    for before, after in RENAMED:
        assert before in text, before
        text = text.replace(before, after)
    published = project.parent / "published.yaml"
    published.write_text(text)
    ran = run(project, "update", "--api", "garage", str(published))
    assert ran.code == 0, ran.err
    return project


READ = """
import warnings
from garage_client.garage import models, operations
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    made = models.Car(id="1", seats=[])
    assert made.wire == {"id": "1", "seat": []}, made.wire
    assert list(made.seats) == list(made.seat) == []
    assert models.Colour.RED is models.Colour.REDS
    assert operations.GET_CARS is operations.LIST_CARS
print(*(f"{each.category.__name__}: {each.message}" for each in told), sep="\\n")
try:
    models.Car(seats=[], seat=[])
except TypeError as error:
    print(error)
"""


def test_old_names_go_on_and_name_the_new_ones(updated: Path) -> None:
    """Members, values and constants work under both names; a DeprecationWarning says the new one."""
    ran = python(READ, updated / "generated")

    assert ran.err == ""
    assert ran.out.splitlines() == [
        "DeprecationWarning: Car.seats is called Car.seat now; the old name goes with the next major version",
        "DeprecationWarning: Car.seats is called Car.seat now; the old name goes with the next major version",
        "seats is the old name of seat in Car: give one of the two",
    ]


def test_an_old_argument_goes_out_under_its_new_name(updated: Path) -> None:
    """`colour=` is sent as `colours`, and the caller is told at his own line."""
    source = (updated / "generated" / "garage_client" / "garage" / "resources" / "cars.py").read_text()

    assert 'argument("colours", colours, colour=colour)' in source
    assert "colour: Sequence[Colour | str] | None = None" in source


def test_renames_take_no_major_version(updated: Path) -> None:
    """Old names that go on break nobody; only the wire text of a value, which programs compare with, does."""
    changelog = (updated / "spec" / "CHANGELOG.md").read_text()
    breaking = changelog.partition("### Breaking")[2].partition("###")[0]

    assert "RED" in breaking
    assert "seats" not in breaking
    assert "colour`" not in breaking
    assert run(updated, "generate", "--check").code == 0


@pytest.mark.slow
@pytest.mark.parametrize("when", ["before", "after"])
def test_an_old_program_type_checks_against_both(project: Path, when: str, request: pytest.FixtureRequest) -> None:
    """mypy --strict accepts the same program before and after the update."""
    folder = project if when == "before" else request.getfixturevalue("updated")
    program = folder / f"program_{when}.py"
    program.write_text(OLD_PROGRAM)

    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", str(program)]
    done = subprocess.run(
        command, cwd=folder / "generated", capture_output=True, text=True, check=False, env={"MYPYPATH": "."}
    )

    assert done.returncode == 0, done.stdout


GONE_NAMES = [
    "garage.models.Mood",
    "garage.models.Car.speed",
    "garage.models.Car.speed",
    "garage.models.Colour.RED",
    "garage.Cars.delete",
    "garage.AsyncCars.delete",
    "garage.operations.REMOVE_CAR",
]
GONE = """
from garage_client import errors, garage
from garage_client.garage import models, operations

def told(read):
    try:
        read()
    except errors.RemovedName as error:
        assert isinstance(error, AttributeError)
        print(error)

client = garage.Client(base_url="https://localhost")
told(lambda: models.Mood)
told(lambda: models.Car.speed)
told(lambda: models.Car(id="1").speed)
told(lambda: models.Colour.RED)
told(lambda: client.cars.delete)
told(lambda: garage.AsyncClient(base_url="https://localhost").cars.delete)
told(lambda: operations.REMOVE_CAR)
assert not hasattr(models.Car, "speed") and not hasattr(models, "Mood")
try:
    from garage_client.garage.models import Mood
except ImportError as error:
    print(type(error).__name__, error)
try:
    models.Nothing
except AttributeError as error:
    print(type(error).__name__, error)
"""


def test_what_is_gone_says_so(project: Path) -> None:
    """Class, member, value, method and constant of an earlier release name the version without them when read, in
    this release and in the ones after it; what never was is missing as ever."""
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    published = project.parent / "published.yaml"
    mood = "        mood: {type: string, enum: [Good, Bad]}\n        speed: {type: number"
    published.write_text(text.replace("        speed: {type: number", mood))
    assert run(project, "update", "--api", "garage", str(published)).code == 0
    release(project)
    for before, after in (
        ("        speed: {type: number", "        # {type: number"),
        ("enum: [Red, Off, No]", "enum: [Off, No]"),
        ("    delete:", "    x-gone:"),
    ):
        assert before in text, before
        text = text.replace(before, after)
    published.write_text(text)

    assert run(project, "update", "--api", "garage", str(published)).code == 0

    ran = python(GONE, project / "generated")
    assert ran.err == ""
    assert ran.out.splitlines() == [
        *(f"{name} was removed in 2.0.0; nothing takes its place" for name in GONE_NAMES),
        "ImportError garage.models.Mood was removed in 2.0.0; nothing takes its place",
        "AttributeError module 'garage_client.garage.models' has no attribute 'Nothing'",
    ]


def test_a_rename_by_hand_needs_a_word(project: Path) -> None:
    """Since a release `generate` refuses a name that changed in the lock or an overlay, unless the old one goes on."""
    release(project)
    assert run(project, "generate").code == 0
    overlay = project / "spec" / "garage" / "overlay.yaml"
    overlay.write_text(overlay.read_text().replace("x-method: list", "x-method: all"))

    refused = run(project, "generate")

    assert refused.code == 2
    assert "`cars.list()` is called `cars.all()`: add `formerly: [list]` to the entry getCars" in refused.err
    lock = project / "spec" / "garage" / "names.lock"
    text = json.loads(lock.read_text())
    text["operations"]["getCars"]["formerly"] = ["list"]
    lock.write_text(json.dumps(text))
    assert run(project, "generate").code == 0
