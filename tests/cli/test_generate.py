"""What people type, and what they get: files, exit codes, one message that helps."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .running import IMPORT_ALL, ROOT, fresh, generator, python

GARAGE = ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def garage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("garage") / "out"
    assert generator("generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out)).code == 0
    return out


def test_a_document_becomes_a_package_with_every_operation(garage: Path) -> None:
    """DIR holds the package `connected_car` with the sub-package NAME, and REPORT.md."""
    code = "from connected_car.garage import OPERATIONS; print(sorted(OPERATIONS))"

    ran = python(code + IMPORT_ALL, garage)

    assert ran.err == ""
    assert ran.out.strip() == "['getCar', 'getCars', 'removeCar', 'sendRemote']"
    assert "sendRemote" in (garage / "REPORT.md").read_text()


def test_the_package_may_have_another_name(tmp_path: Path) -> None:
    """--package decides what is imported, and nothing inside depends on the usual name."""
    out = str(tmp_path / "out")

    assert generator("generate", "--document", str(GARAGE), "--name", "v1", "--out", out, "--package", "mine").code == 0
    ran = python("from mine import v1; print(v1.OPERATIONS['getCar'].success.__module__)", tmp_path / "out")

    assert ran.out.strip() == "mine.v1.models.car"


def test_a_new_version_alone_changes_two_files(garage: Path, tmp_path: Path) -> None:
    """The version of the document stands in one place of the sub-package, so a diff shows what really changed."""
    newer = tmp_path / "newer.yaml"
    newer.write_text(GARAGE.read_text().replace("version: 2.0.1", "version: 2.1.0"))
    out = tmp_path / "out"

    assert generator("generate", "--document", str(newer), "--name", "garage", "--out", str(out)).code == 0

    before, after = tree(garage / "connected_car"), tree(out / "connected_car")
    assert [name for name in after if before[name] != after[name]] == ["_provenance.py", "garage/api.py"]


def test_a_package_of_somebody_elses_document_speaks_of_that(garage: Path) -> None:
    """It is called as the document calls itself, and says neither whose drivers sign in nor whose APIs these are."""
    package = garage / "connected_car"
    texts = {path: path.read_text() for path in package.rglob("*.py") if "_runtime" not in path.parts}

    assert not [path for path, text in texts.items() if "API API" in text or "the  API" in text]
    assert "Client of the Garage API" in texts[package / "__init__.py"]
    assert not [path for path, text in texts.items() if "Stellantis" in text]
    assert "drivers" not in texts[package / "garage" / "api.py"]


def test_the_same_bytes_every_time(garage: Path, tmp_path: Path) -> None:
    """Neither the hash seed nor the folder nor a second run changes a byte."""
    again = tmp_path / "elsewhere" / "deep" / "out"
    call = ["generate", "--document", str(GARAGE), "--name", "garage", "--out", str(again)]

    assert fresh(*call, seed="1").code == 0
    first = tree(again)
    assert fresh(*call, seed="2").code == 0

    assert first == tree(garage)
    assert tree(again) == first


def test_check_writes_nothing_and_shows_what_is_stale(garage: Path, tmp_path: Path) -> None:
    """--check exits 0 when all is as it should be and 1 with a diff when a file was edited by hand."""
    out = tmp_path / "out"
    call = ["generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out)]
    generator(*call)
    assert generator(*call, "--check").code == 0
    edited = out / "connected_car" / "garage" / "client.py"
    edited.write_text(edited.read_text() + "x = 1\n")
    before = tree(out)

    ran = generator(*call, "--check")

    assert ran.code == 1
    assert "-x = 1" in ran.out
    assert "run the same call without --check" in ran.err
    assert tree(out) == before


def test_what_tools_leave_in_the_folder_is_no_difference(tmp_path: Path) -> None:
    """A type checker's cache and bytecode are neither reported by --check nor counted as files."""
    call = ["generate", "--document", str(GARAGE), "--name", "garage", "--out", str(tmp_path / "out")]
    assert generator(*call).code == 0
    for cache in (".mypy_cache", "connected_car/__pycache__", "connected_car/.ruff_cache"):
        (tmp_path / "out" / cache).mkdir(exist_ok=True)
        (tmp_path / "out" / cache / "left.bin").write_bytes(b"left")

    ran = generator(*call, "--check")

    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["generate", "--document", "nowhere.yaml", "--name", "a", "--out", "OUT"], "no such file"),
        (["generate", "--document", str(GARAGE), "--name", "1a", "--out", "OUT"], "identifier"),
        (["generate", "--document", str(GARAGE), "--name", "a"], "--out"),
        (["generate", "--name", "a"], "--document"),
        (["generate", "--package", "a"], "--package goes with --document"),
        (["generate", "--document", str(GARAGE), "--name", "class", "--out", "OUT"], "'class' is a word of Python"),
        (["generate", "--document", str(GARAGE), "--name", "a", "--package", "None", "--out", "OUT"], "'None'"),
        (["generate", "--document", str(GARAGE), "--name", "a", "--out", "OUT", "--api", "b2c"], "--api"),
        (["generate", "--api", "nonsense", "--check"], "no API is called nonsense"),
        (["generate", "--api", "sams"], "sams is unpublished in spec/apis.toml"),
        (["facts", "nowhere.yaml"], "no such file"),
        (["inspect", "nowhere.yaml"], "no such file"),
    ],
)
def test_a_wrong_call_exits_2_with_a_remedy(arguments: list[str], says: str, tmp_path: Path) -> None:
    """One diagnostic on standard error: where, what, what to do; nothing on standard output, nothing written."""
    out = tmp_path / "out"

    ran = generator(*[str(out) if each == "OUT" else each for each in arguments])

    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert "remedy:" in ran.err
    assert "Traceback" not in ran.err
    assert not out.exists()


@pytest.mark.parametrize("paths", ["", "paths: {}", "paths: {/bikes: {gett: {responses: {}}}}"])
def test_a_document_without_operations_is_refused(paths: str, tmp_path: Path) -> None:
    """There is nothing to call in it; saying so beats an empty package."""
    document = tmp_path / "empty.yaml"
    document.write_text(f'openapi: 3.0.3\ninfo: {{title: Bikes, version: "1"}}\n{paths}\n')

    ran = generator("generate", "--document", str(document), "--name", "bikes", "--out", str(tmp_path / "out"))

    assert ran.code == 2
    assert "nothing of the document can be called" in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["precious.py", "_provenance.py"])
def test_a_folder_of_somebody_else_is_left_alone(name: str, tmp_path: Path) -> None:
    """What this command didn't write is never overwritten, whatever it is called."""
    mine = tmp_path / "connected_car" / name
    mine.parent.mkdir()
    mine.write_text("keep me")

    ran = generator("generate", "--document", str(GARAGE), "--name", "garage", "--out", str(tmp_path))

    assert ran.code == 2
    assert tree(tmp_path) == {f"connected_car/{name}": b"keep me"}


@pytest.mark.parametrize("path", ["REPORT.md", "connected_car/mine.py", "connected_car/another_api/client.py"])
def test_a_file_of_somebody_else_is_left_alone(path: str, garage: Path, tmp_path: Path) -> None:
    """Neither a report of one's own nor what lies in the package beside the sub-package is lost."""
    out = tmp_path / "out"
    if path != "REPORT.md":
        shutil.copytree(garage, out)
    mine = out / path
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("keep me")
    before = tree(out)

    ran = generator("generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out))

    assert (ran.code, ran.out) == (2, "")
    assert path.removesuffix("/client.py") in ran.err
    assert tree(out) == before


def test_an_output_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """A file where a folder should be is a clear error, and the file stays."""
    (tmp_path / "file").write_text("x")

    ran = generator("generate", "--document", str(GARAGE), "--name", "a", "--out", str(tmp_path / "file" / "out"))

    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert (tmp_path / "file").read_text() == "x"


def test_a_bad_document_leaves_the_old_output(garage: Path, tmp_path: Path) -> None:
    """Generation that fails costs nothing of what was there."""
    out = tmp_path / "out"
    generator("generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out))
    before = tree(out)
    bad = tmp_path / "bad.yaml"
    bad.write_text(GARAGE.read_text().replace("openapi: 3.0", "openapi: 9.0"))

    ran = generator("generate", "--document", str(bad), "--name", "garage", "--out", str(out))

    assert ran.code == 2
    assert "openapi 9.0" in ran.err
    assert tree(out) == before


def test_an_interrupted_run_leaves_the_old_output(tmp_path: Path) -> None:
    """Ctrl-C at any moment: the old package is whole and no half-written folder stays behind."""
    out = tmp_path / "out"
    call = ["generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out)]
    generator(*call)
    before = tree(out)

    for delay in (0.15, 0.5, 0.9):
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", *call], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(delay)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)

        assert tree(out) == before


def test_check_sees_an_empty_file(garage: Path, tmp_path: Path) -> None:
    """A file without content is stale too when it is too many, or missing."""
    out = tmp_path / "out"
    shutil.copytree(garage, out)
    (out / "connected_car" / "stray.py").touch()
    (out / "connected_car" / "py.typed").unlink()

    ran = generator("generate", "--document", str(GARAGE), "--name", "garage", "--out", str(out), "--check")

    assert ran.code == 1
    assert "+++ b/stray.py\n(only here: empty file)" in ran.out
    assert "+++ b/py.typed\n(only expected: empty file)" in ran.out


@pytest.mark.parametrize("library", ["openapi_python_client", "datamodel_code_generator"])
def test_both_generator_libraries_do_their_part(library: str, tmp_path: Path) -> None:
    """Without either of the two libraries there is no output, whatever an earlier run kept of their answers."""
    prelude = f"import sys; sys.modules[{library!r}] = None"
    out = tmp_path / "out"

    call = ["generate", "--document", str(GARAGE), "--name", "a", "--out", str(out), "--check"]
    ran = fresh(*call, prelude=prelude)

    assert ran.code != 0
    assert library in ran.err
    assert not (out / "connected_car").exists()


def test_a_quiet_pipe(garage: Path, tmp_path: Path) -> None:
    """In a pipe nothing but the result is printed."""
    ran = generator("generate", "--document", str(GARAGE), "--name", "g", "--out", str(tmp_path / "o"))

    assert ran.err == ""
    assert ran.out.count("\n") == 1


@pytest.mark.slow
def test_generated_is_what_spec_and_templates_say() -> None:
    """The committed package is what the pipeline makes of spec/ and templates/, whatever the hash seed."""
    for seed in ("1", "2"):
        ran = fresh("generate", "--check", seed=seed)

        assert ran.code == 0, ran.out[:2000]
