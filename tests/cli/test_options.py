"""Where a document comes from, what lies beside it, whose templates are taken, and what would be written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .running import ROOT, Ran, generator, python, run
from .test_generate import GARAGE, tree


def made(out: Path, *more: str, document: str = str(GARAGE), data: bytes = b"") -> Ran:
    return generator("generate", "--document", document, "--name", "garage", "--out", str(out), *more, data=data)


# --- from standard input


@pytest.mark.parametrize("command", [["inspect"], ["facts"], ["compare", str(GARAGE)]], ids=lambda each: each[0])
def test_a_document_may_be_piped_in(command: list[str]) -> None:
    """`-` is standard input, and says the same as the file."""
    ran = generator(*command, "-", data=GARAGE.read_bytes())

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.replace("standard input", str(GARAGE)) == generator(*command, str(GARAGE)).out


def test_a_piped_document_becomes_the_same_package(tmp_path: Path) -> None:
    """But for where it was read from."""
    ran = made(tmp_path / "a", document="-", data=GARAGE.read_bytes())
    made(tmp_path / "b")

    assert (ran.code, ran.err) == (0, "")
    first, second = tree(tmp_path / "a"), tree(tmp_path / "b")
    assert first.keys() == second.keys()
    differing = {name for name in first if first[name] != second[name]}
    assert all(b"standard input" in first[name] for name in differing)


@pytest.mark.parametrize(("data", "told"), [(b"", "the file is empty"), (b"a: [", "not YAML"), (b" " * 20_000_001, "larger than 20 MB")],
                         ids=["nothing", "broken", "too large"])  # fmt: skip
def test_what_is_piped_in_is_refused_like_a_file(data: bytes, told: str) -> None:
    """The message names standard input."""
    ran = generator("inspect", "-", data=data)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("standard input")
    assert told in ran.err


# --- without writing


def test_a_dry_run_names_what_it_would_write(tmp_path: Path) -> None:
    """Every new, changed and unneeded file by its path, and not a byte is written; a refused folder is refused."""
    out = tmp_path / "out"
    new = made(out, "--dry-run")
    assert not out.exists()
    made(out)
    written = tree(out)
    quiet = made(out, "--dry-run")
    client = out / "connected_car" / "garage" / "client.py"
    client.write_text("x = 1\n")
    (client.parent / "models" / "stray.py").write_text("x = 1\n")
    (client.parent / "api.py").unlink()
    before = tree(out)

    ran = made(out, "--dry-run")

    lines = [re.match(r"new +(.*)", line) for line in new.out.splitlines()[:-1]]
    assert {Path(line[1]).relative_to(out).as_posix() for line in lines if line} == set(written)
    assert quiet.out == "0 files would be written or removed; nothing was\n"
    told = {Path(line[8:]).name: line[:8].strip() for line in ran.out.splitlines()[:-1]}
    assert told == {"client.py": "changed", "stray.py": "gone", "api.py": "new"}
    assert tree(out) == before
    (out / "connected_car" / "_provenance.py").unlink()
    assert made(out, "--dry-run").code == 2


def test_a_dry_run_of_a_project_writes_nothing(project: Path) -> None:
    """Neither generated/ nor names.lock, and it tells of both."""
    (project / "generated" / "garage_client" / "garage" / "client.py").write_text("x = 1\n")
    lock = next((project / "spec").rglob("names.lock"))
    lock.write_text(lock.read_text("utf-8") + "\n", "utf-8")
    before = tree(project)

    ran = run(project, "generate", "--dry-run")

    assert ran.code == 0, ran.err
    assert re.findall(r"^(\w+) +\S*/(\S+)$", ran.out, re.MULTILINE) == [
        ("changed", "client.py"),
        ("changed", "names.lock"),
    ]
    assert tree(project) == before


# --- somebody's own templates


def own_template(folder: Path, name: str, change: tuple[str, str]) -> None:
    text = (ROOT / "templates" / name).read_text("utf-8")
    assert change[0] in text
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text.replace(*change, 1), "utf-8")


def test_a_template_of_ones_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    """A template, a file of the runtime: what is named like ours replaces it, all the rest stays ours."""
    own = tmp_path / "templates"
    first = (ROOT / "templates" / "client" / "client.py.jinja").read_text("utf-8").partition("\n")[0]
    own_template(own, "client/client.py.jinja", (first, f"{first}\n# Of the house Acme."))
    own_template(own, "runtime/__init__.py", ('"""', '"""Acme: '))

    ran = made(tmp_path / "theirs", "--templates", str(own))
    made(tmp_path / "ours")

    assert (ran.code, ran.err) == (0, "")
    theirs, ours = tree(tmp_path / "theirs"), tree(tmp_path / "ours")
    assert {name for name in ours if ours[name] != theirs.get(name)} == {
        "connected_car/garage/client.py",
        "connected_car/_runtime/__init__.py",
    }
    assert b"# Of the house Acme." in theirs["connected_car/garage/client.py"]
    assert theirs.keys() == ours.keys()
    assert python("import connected_car.garage", tmp_path / "theirs").code == 0


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("client/clent.py.jinja", "", "clent.py.jinja: takes the place of no template"),
        ("client/client.py.jinja", "\n{% if %}\n", "client/client.py.jinja:2: "),
        ("client/client.py.jinja", "\n\n{{ nothing.there }}\n", "client/client.py.jinja:3: 'nothing' is undefined"),
    ],
    ids=["unknown name", "no template", "unknown value"],
)
def test_a_wrong_template_is_told_with_its_place(name: str, text: str, told: str, tmp_path: Path) -> None:
    """File and line, and nothing is written."""
    (tmp_path / "own" / name).parent.mkdir(parents=True)
    (tmp_path / "own" / name).write_text(text)

    ran = made(tmp_path / "out", "--templates", str(tmp_path / "own"))

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert not (tmp_path / "out").exists()


# --- what lies beside a document


OVERLAY = """
overlay: 1.0.0
info: {title: Corrections of Acme, version: "1"}
actions:
  - target: $.paths['/cars'].get
    x-reason: Everybody at Acme says so. [naming]
    update: {x-method: everything}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder of somebody's own, as spec/<api>/ is for our documents."""
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "overlay.yaml").write_text(OVERLAY)
    (folder / "descriptions.yaml").write_text("/components/schemas/Car: A car as Acme sees it.\n")
    return folder


def methods(out: Path) -> str:
    code = (
        "from connected_car import garage; print(*sorted(f'{o.resource}.{o.name}' for o in garage.OPERATIONS.values()))"
    )
    ran = python(code, out)
    assert ran.err == ""
    return ran.out


def test_corrections_and_names_of_ones_own(spec: Path, tmp_path: Path) -> None:
    """Overlay and descriptions of a folder are taken, and the names that callers import are kept in it."""
    out = tmp_path / "out"

    ran = made(out, "--spec", str(spec))

    assert (ran.code, ran.err) == (0, "")
    assert "cars.everything" in methods(out)
    models = "".join(path.read_text("utf-8") for path in (out / "connected_car" / "garage" / "models").glob("*.py"))
    assert "A car as Acme sees it." in models
    lock = json.loads((spec / "names.lock").read_text("utf-8"))
    assert lock["operations"]["getCars"]["method"] == "everything"
    assert "Car" in lock["classes"]


def test_locked_names_stay(spec: Path, tmp_path: Path) -> None:
    """What is in names.lock holds for the next run, too, whatever the document would give."""
    out = tmp_path / "out"
    (spec / "overlay.yaml").unlink()
    made(out, "--spec", str(spec))
    lock = json.loads((spec / "names.lock").read_text("utf-8"))
    lock["operations"]["getCars"]["method"] = "all_of_them"
    (spec / "names.lock").write_text(json.dumps(lock), "utf-8")

    ran = made(out, "--spec", str(spec))

    assert (ran.code, ran.err) == (0, "")
    assert "cars.all_of_them" in methods(out)
    assert json.loads((spec / "names.lock").read_text("utf-8"))["operations"]["getCars"]["method"] == "all_of_them"


def test_a_value_that_is_missing_is_explained(spec: Path, tmp_path: Path) -> None:
    """An availability.yaml beside the document brings the layer that explains why a value is missing."""
    made(tmp_path / "without", "--spec", str(spec))
    (spec / "availability.yaml").write_text("rows: []\n")

    ran = made(tmp_path / "with", "--spec", str(spec))

    assert (ran.code, ran.err) == (0, "")
    assert not (tmp_path / "without" / "connected_car" / "garage" / "availability.py").exists()
    assert (tmp_path / "with" / "connected_car" / "garage" / "availability.py").exists()


def test_nothing_is_kept_where_nothing_is_written(spec: Path, tmp_path: Path) -> None:
    """--dry-run and --check leave the folder alone, and a dry run tells of names.lock."""
    before = tree(spec)

    ran = made(tmp_path / "out", "--spec", str(spec), "--dry-run")
    made(tmp_path / "out", "--spec", str(spec), "--check")

    assert f"new     {spec / 'names.lock'}" in ran.out
    assert tree(spec) == before


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (None, "there is no such folder"),
        ({"overlay.yaml": "actions: [{target: $.nowhere, reason: No., update: {a: 1}}]"}, "overlay.yaml"),
        ({"descriptions.yaml": "/components/schemas/Car: [1]"}, "a description must be a text"),
    ],
    ids=["no folder", "a correction of nothing", "no text"],
)
def test_what_is_wrong_beside_a_document_is_told(files: dict[str, str] | None, told: str, tmp_path: Path) -> None:
    """As it is for spec/: a correction that matches nothing, a description that is none, a folder that isn't there."""
    spec = tmp_path / "spec"
    if files is not None:
        spec.mkdir()
        for name, text in files.items():
            (spec / name).write_text(text)

    ran = made(tmp_path / "out", "--spec", str(spec))

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert not (tmp_path / "out").exists()
