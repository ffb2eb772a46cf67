"""What a run kept for the next one saves time and changes nothing."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.apis import read_distribution, read_systems
from generator.diagnostics import Diagnostic, Location, SpecError
from generator.home import TEMPLATES
from generator.kept import NOTHING, Kept, key, restored
from generator.layers import Chapter, Listed, ScopeRule
from generator.pipeline import join, sub_packages

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "spec"


def outcome(folder: Path, kept: Kept) -> Any:
    """Everything that would be written, or why nothing is."""
    try:
        systems = read_systems(folder / "spec")
        found = [replace(each, templates=folder / "templates") for system in systems for each in system.configs]
        package = join(found[0], read_distribution(folder / "spec"), systems, sub_packages(found, kept), kept)
    except SpecError as error:
        return str(error)
    return package.files, package.locks, package.left_out


# --- edits: each changes one file below a folder with spec/ and templates/


def changed(path: Path, change: Callable[[Any], None]) -> None:
    tree = yaml.safe_load(path.read_text("utf-8").replace("\t", " "))
    change(tree)
    path.write_text(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False), "utf-8")


def one_of(dice: random.Random, folder: Path, pattern: str) -> Path:
    return dice.choice(sorted(path for path in folder.glob(pattern) if path.stat().st_size))


def edit_model_template(folder: Path, dice: random.Random) -> None:
    path = folder / "templates" / "models" / "module.py.jinja"
    path.write_text(f"{path.read_text('utf-8')}\n# {dice.random()}\n", "utf-8")


def edit_client_template(folder: Path, dice: random.Random) -> None:
    path = one_of(dice, folder / "templates" / "client", "*.py.jinja")
    path.write_text(f"{path.read_text('utf-8')}\n# {dice.random()}\n", "utf-8")


def edit_cover_template(folder: Path, dice: random.Random) -> None:
    path = one_of(dice, folder / "templates" / "package", "*.md.jinja")
    path.write_text(f"{path.read_text('utf-8')}\n{dice.random()}\n", "utf-8")


def edit_runtime(folder: Path, dice: random.Random) -> None:
    path = one_of(dice, folder / "templates" / "runtime", "**/*.py")
    path.write_text(f"{path.read_text('utf-8')}\n\ndef added_{dice.randrange(10**9)}() -> None: ...\n", "utf-8")


def edit_description(folder: Path, dice: random.Random) -> None:
    def change(tree: dict[str, str]) -> None:
        tree[dice.choice(sorted(tree))] = f"Something else, {dice.randrange(10**9)}."

    changed(one_of(dice, folder / "spec", "*/*descriptions.yaml"), change)


def edit_overlay(folder: Path, dice: random.Random) -> None:
    """An action is gone, or there is one more; some are then refused, which has to happen both ways."""

    def change(tree: dict[str, Any]) -> None:
        if dice.random() < 0.3:
            tree["actions"].pop(dice.randrange(len(tree["actions"])))
        else:
            named = {"target": "$.info", "update": {"title": f"Title {dice.randrange(10**9)}"}, "x-reason": "A try."}
            tree["actions"].append(named)

    changed(one_of(dice, folder / "spec", "*/*overlay.yaml"), change)


def edit_document(folder: Path, dice: random.Random) -> None:
    """A member gets another type, so that the libraries are asked something new; or an operation is gone."""

    def change(tree: dict[str, Any]) -> None:
        if dice.random() < 0.3:
            tree["paths"].pop(dice.choice(sorted(tree["paths"])))
            return
        schemas = tree["components"]["schemas"]
        owner = schemas[dice.choice(sorted(name for name in schemas if schemas[name].get("properties")))]
        member = dice.choice(sorted(owner["properties"], key=str))
        items = {"type": "array", "items": {"type": "array", "items": {"type": dice.choice(["integer", "boolean"])}}}
        owner["properties"][member] = items

    changed(one_of(dice, folder / "spec", "*/document.yaml"), change)


def edit_title(folder: Path, dice: random.Random) -> None:
    path = folder / "spec" / "apis.toml"
    path.write_text(path.read_text("utf-8").replace('title = "', f'title = "{dice.randrange(100)} ', 1), "utf-8")


EDITS = [
    edit_model_template,
    edit_client_template,
    edit_cover_template,
    edit_runtime,
    edit_description,
    edit_overlay,
    edit_document,
    edit_title,
]


def project(folder: Path, spec: Path) -> Path:
    shutil.copytree(spec, folder / "spec")
    shutil.copytree(TEMPLATES, folder / "templates", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def edited_both_ways(folder: Path, number: int) -> None:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    dice = random.Random(seed)
    kept = Kept(folder / "kept")
    outcome(folder, kept)
    for edit in dice.choices(EDITS, k=number):
        saved = {path: path.read_bytes() for path in (folder / "spec").rglob("*") if path.is_file()}
        edit(folder, dice)

        found = outcome(folder, kept)

        assert found == outcome(folder, NOTHING), f"seed {seed}: {edit.__name__}"
        if isinstance(found, str):
            # Refused both ways: the next edit starts from what can be made.
            for path, data in saved.items():
                path.write_bytes(data)


def test_the_same_comes_out_with_and_without_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After edits chosen at random, whatever they are; the seed is printed."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    edited_both_ways(project(tmp_path, GOLDEN), 2)


@pytest.mark.slow
def test_the_same_comes_out_of_every_document_with_and_without_what_was_kept(tmp_path: Path) -> None:
    """Ten edits of our own documents, words, corrections, templates and runtime."""
    edited_both_ways(project(tmp_path, ROOT / "spec"), 10)


def test_libraries_stay_away_while_their_answers_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed template asks them nothing; a new kind of type does."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    folder, dice = project(tmp_path, GOLDEN), random.Random(1)
    kept = Kept(folder / "kept")
    outcome(folder, kept)
    for library in ("datamodel_code_generator", "openapi_python_client"):
        for name in [name for name in sys.modules if name.partition(".")[0] == library]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, library, None)

    edit_model_template(folder, dice)
    edit_client_template(folder, dice)
    assert not isinstance(outcome(folder, kept), str)

    path = folder / "spec" / "garage" / "document.yaml"
    changed(path, lambda tree: tree["components"]["schemas"]["Car"]["properties"]["speed"].update(NEW_TYPE))
    with pytest.raises(ModuleNotFoundError, match="datamodel_code_generator"):
        outcome(folder, kept)


@pytest.mark.parametrize("taken_back", [False, True])
@pytest.mark.parametrize(
    ("edit", "stage"), [(edit_description, "read"), (edit_model_template, "render"), (edit_description, "seal")]
)
def test_what_is_edited_while_a_run_goes_on_is_seen_by_the_next(
    edit: Callable[[Path, random.Random], None],
    stage: str,
    taken_back: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The run read it as it was before or after; what it made is kept as what comes of neither."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    folder = project(tmp_path, GOLDEN)
    kept = Kept(folder / "kept")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    whole = getattr(pipeline, stage)

    def edited(*arguments: Any) -> Any:
        monkeypatch.setattr(pipeline, stage, whole)
        edit(folder, random.Random(1))
        return whole(*arguments)

    monkeypatch.setattr(pipeline, stage, edited)
    outcome(folder, kept)
    for path, data in before.items() if taken_back else ():
        path.write_bytes(data)

    assert outcome(folder, kept) == outcome(folder, NOTHING)


NEW_TYPE = {"type": "array", "items": {"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}}}


@pytest.mark.parametrize("damage", ["cut", "edited", "binary", "folder"])
def test_what_is_damaged_is_made_again(damage: str, tmp_path: Path) -> None:
    """Half a file, an edited one, no text or no file at all: the value is absent, and the next one can be kept."""
    kept = Kept(tmp_path)
    kept.put("slot", key("a"), {"text": "whole"})
    path = tmp_path / "slot.json"
    text = path.read_text("utf-8")
    if damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes({"cut": text[:-3], "edited": text.replace("whole", "other")}.get(damage, "\udcff").encode("utf-8", "surrogateescape"))  # fmt: skip

    assert kept.get("slot", key("a")) is None

    kept.put("slot", key("a"), {"text": "whole"})
    assert kept.get("slot", key("a")) == (None if damage == "folder" else {"text": "whole"})


def test_only_what_was_made_from_the_same_is_taken(tmp_path: Path) -> None:
    """Another question is another key, and parts can't be moved from one to the next."""
    kept = Kept(tmp_path)
    kept.put("slot", key("a", "bc"), 1)

    assert kept.get("slot", key("a", "bc")) == 1
    assert kept.get("slot", key("ab", "c")) is None
    assert kept.get("other", key("a", "bc")) is None
    assert NOTHING.get("slot", key("a", "bc")) is None


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    """Nothing is kept where a file is in the way, and nothing fails."""
    (tmp_path / "kept").write_text("a file")
    kept = Kept(tmp_path / "kept")

    kept.put("slot", key("a"), 1)
    kept.tidy()

    assert kept.get("slot", key("a")) is None


def test_old_entries_go(tmp_path: Path) -> None:
    """What no run asked for in two weeks is taken away; what was asked for stays."""
    import os

    kept = Kept(tmp_path)
    for slot in ("asked", "forgotten"):
        kept.put(slot, key(slot), 1)
        os.utime(tmp_path / f"{slot}.json", (0, 0))
    kept.get("asked", key("asked"))

    kept.tidy()

    assert [path.name for path in tmp_path.iterdir()] == ["asked.json"]


def test_a_frozen_value_comes_back_as_it_was(tmp_path: Path) -> None:
    """Tuples stay tuples, values inside values are of their own kind."""
    entry = Diagnostic("unknown", "rule", Location("file", 3, "/a"), "what")
    listed = Listed("getCar", "GET", "/cars", "cars.get", ScopeRule(("a",), by_action={"horn": ("b", "c")}))
    value = Chapter(
        name="x", kind="client", tier="stable", called="", title="T", noun="T API", version="1", has_server=True,
        operations=(listed,), undeclared=("s",), repairs={"rule": 2}, corrections=(entry,), contradictions=(),
        unknown={"rule": (entry, replace(entry, location=Location()))}, left_out=(), reported={}, counts={"models": 1},
        sha256="0",
    )  # fmt: skip

    kept = Kept(tmp_path)
    kept.put("slot", key("a"), value)

    assert restored(Chapter, kept.get("slot", key("a"))) == value
