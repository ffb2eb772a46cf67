"""A newer document comes in: facts replaced, words and names kept, nothing silent, nothing half done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import store

from .running import ROOT, python, run
from .test_generate import tree


def what_if(project: Path) -> Path:
    """The document as its publisher may change it: a property renamed, a value added, a scope made required."""
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    changes = [
        ("version: 2.0.1", "version: 2.1.0"),
        ("        speed: {type: number", "        velocity: {type: number"),
        ("enum: [On, Off]", "enum: [On, Off, Blinking]"),
        ("|data:car:seats|Optional|", "|data:car:seats|Required|"),
        ("            - data:car:seats\n", "            - data:car:seats #Required\n"),
    ]
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    path = project.parent / "published.yaml"
    path.write_text(text)
    return path


def test_a_dry_run_writes_nothing(project: Path) -> None:
    """--dry-run prints the whole summary and leaves every byte as it is."""
    before = tree(project)

    ran = run(project, "update", "--api", "garage", str(what_if(project)), "--dry-run")

    assert (ran.code, ran.err) == (0, "")
    assert "2.0.1 -> 2.1.0" in ran.out
    assert tree(project) == before


def release(project: Path) -> None:
    """As after publishing: the changelog has the version with its date, and what it promised is recorded."""
    changelog = project / "spec" / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace("## Unreleased", "## 1.2.0 (2026-01-31)"))
    assert run(project, "record").code == 0


def test_an_update_keeps_names_and_tells_what_changed(project: Path) -> None:
    """Facts are replaced, words follow their member, unchanged names stay, and the summary names each break."""
    spec = project / "spec"
    release(project)
    locked = json.loads((spec / "garage" / "names.lock").read_text())["classes"]

    ran = run(project, "update", "--api", "garage", str(what_if(project)))

    assert (ran.code, ran.err) == (0, "")
    for word in ("velocity", "BLINKING", "data:car:seats"):
        assert word in ran.out, word
    after = json.loads((spec / "garage" / "names.lock").read_text())["classes"]
    for name, entry in locked.items():
        kept = {wire: python for wire, python in entry["members"].items() if wire in after[name]["members"]}
        assert {wire: after[name]["members"][wire] for wire in kept} == kept
    assert "/components/schemas/Car/properties/velocity" in (spec / "garage" / "descriptions.yaml").read_text()
    assert 'version = "2.0.0"' in (spec / "package.toml").read_text()
    assert "velocity" in (spec / "CHANGELOG.md").read_text()
    imported = python("from garage_client.garage import models; print(models.Car.velocity)", project / "generated")
    assert imported.err == ""


def test_updates_before_a_release_take_no_step(project: Path) -> None:
    """What nobody could install keeps its version, and its changelog tells of no break."""
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    more = text.replace("        speed: {type: number", "        mood: {type: string}\n        speed: {type: number")
    published = project.parent / "published.yaml"

    for version, each in (("2.1.0", more), ("2.2.0", text)):
        published.write_text(each.replace("version: 2.0.1", f"version: {version}"))
        ran = run(project, "update", "--api", "garage", str(published))
        assert (ran.code, "`mood`" in ran.out) == (0, True)

    assert 'version = "1.2.0"' in (project / "spec" / "package.toml").read_text()
    assert "Breaking" not in (project / "spec" / "CHANGELOG.md").read_text()


def test_a_document_of_another_api_or_an_older_one_is_warned_about(project: Path) -> None:
    """It is taken in, since both may be meant, and both outputs say so."""
    other = project.parent / "other.yaml"
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    other.write_text(text.replace("title: Garage API", "title: Boat API").replace("version: 2.0.1", "version: 1.9"))

    ran = run(project, "update", "--api", "garage", str(other), "--dry-run")

    assert ran.code == 0
    for word in ("'Boat API'", "from 2.0.1 to 1.9"):
        assert word in ran.out
        assert word in ran.err


def test_stale_corrections_are_listed_and_then_stop_generate(project: Path) -> None:
    """An update skips an action that no longer applies and names it; `generate` refuses until it is deleted."""
    ran = run(project, "update", "--api", "garage", str(what_if(project)))
    assert "overlay.yaml" in ran.out
    assert "speed" in ran.out

    stale = run(project, "generate")

    assert stale.code == 2
    assert "overlay.yaml" in stale.err


def test_the_same_document_changes_nothing(project: Path) -> None:
    """Taking in what is there already leaves every file as it is, once every missing word has its place."""
    call = ["update", "--api", "garage", str(ROOT / "tests/golden/spec/garage/document.yaml")]
    run(project, *call)
    before = tree(project)

    ran = run(project, *call)

    assert ran.code == 0
    assert "Nothing changes for callers." in ran.out
    assert tree(project) == before


@pytest.mark.parametrize("arguments", [["--api", "garage", "nowhere.yaml"], ["--api", "nothing", "nowhere.yaml"]])
def test_a_failing_update_writes_nothing(project: Path, arguments: list[str]) -> None:
    """A document that can't be read or an unknown API is exit 2, with a remedy, and not a byte written."""
    before = tree(project)

    ran = run(project, "update", *arguments)

    assert ran.code == 2
    assert "remedy:" in ran.err
    assert tree(project) == before


def test_an_update_that_breaks_off_halfway_is_taken_back(tmp_path: Path) -> None:
    """When the last write fails, files that were written before it are what they were, new ones are gone."""
    old, new = tmp_path / "document.yaml", tmp_path / "descriptions.yaml"
    old.write_text("before\n")

    def halfway() -> None:
        with store.undone_on_failure([old, new]):
            store.write(old, "after\n")
            store.write(new, "after\n")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        halfway()

    assert tree(tmp_path) == {"document.yaml": b"before\n"}


def test_compare_tells_a_program_whether_callers_break(project: Path) -> None:
    """`compare --json --fail-on breaking` exits 1 with each change as data."""
    old = str(ROOT / "tests/golden/spec/garage/document.yaml")

    ran = run(project, "compare", old, str(what_if(project)), "--json", "--fail-on", "breaking")

    assert ran.code == 1
    changes = json.loads(ran.out)["changes"]
    assert {"severity", "kind", "where", "sentence"} == set(changes[0])
    assert any(each["severity"] == "breaking" and "data:car:seats" in each["sentence"] for each in changes)
    assert run(project, "compare", old, old, "--fail-on", "safe").code == 0
