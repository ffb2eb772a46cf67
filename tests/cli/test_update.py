"""A newer document comes in: facts replaced, words and names kept, nothing silent, nothing half done."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

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


def bullets(text: str, heading: str) -> list[str]:
    """The lines of the list below a heading."""
    below = text.partition(f"\n{heading}")[2].partition("\n")[2].partition("\n#")[0]
    return [line for line in below.splitlines() if line.startswith("- ")]


def test_the_summary_is_as_severe_as_the_changelog(project: Path) -> None:
    """An operation goes: what only the face shows is counted in both, and the summary says how many names are lost."""
    release(project)
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    published = project.parent / "published.yaml"
    published.write_text(text.replace("    delete:", "    x-gone:"))
    face = project / "generated" / "garage_client.api"
    before = {line.partition("(")[0].partition(":")[0] for line in face.read_text().splitlines()}

    ran = run(project, "update", "--api", "garage", str(published))

    assert ran.code == 0
    after = {line.partition("(")[0].partition(":")[0] for line in face.read_text().splitlines()}
    breaking = bullets((project / "spec" / "CHANGELOG.md").read_text(), "### Breaking")
    assert f"## Breaks callers ({len(breaking)})" in ran.out
    assert f"Names that callers lose: {len(before - after)}." in ran.out
    assert len(before - after) > 1


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


def test_a_change_that_came_and_went_is_not_told(project: Path) -> None:
    """From the last release to now: version and changelog are as if the updates in between had not been."""
    release(project)
    spec = project / "spec"
    before = (spec / "CHANGELOG.md").read_text(), (spec / "package.toml").read_text()
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    published, broken = project.parent / "published.yaml", text.replace("    delete:", "    x-gone:")
    assert broken != text

    for each, version in ((broken, "2.0.0"), (text, "1.2.0")):
        published.write_text(each)
        assert run(project, "update", "--api", "garage", str(published)).code == 0
        assert f'version = "{version}"' in (spec / "package.toml").read_text()
        assert ("### Breaking" in (spec / "CHANGELOG.md").read_text()) == (version == "2.0.0")

    assert ((spec / "CHANGELOG.md").read_text(), (spec / "package.toml").read_text()) == before


def test_a_version_that_people_raised_stays(project: Path) -> None:
    """What an update asks for is the least; a version that was further before stays where it is."""
    release(project)
    package = project / "spec" / "package.toml"
    package.write_text(package.read_text().replace("1.2.0", "3.0.0"))

    assert run(project, "update", "--api", "garage", str(what_if(project))).code == 0

    assert 'version = "3.0.0"' in package.read_text()


def test_a_document_that_may_be_an_older_one_is_warned_about(project: Path) -> None:
    """It is taken in, since it may be meant, and both outputs say so first."""
    other = project.parent / "other.yaml"
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    other.write_text(text.replace("title: Garage API", "title: Boat API").replace("version: 2.0.1", "version: 1.9"))

    ran = run(project, "update", "--api", "garage", str(other), "--dry-run")

    assert ran.code == 0
    assert ran.out.splitlines()[2] == "## Is it the right document?"
    for word in ("'Boat API'", "from 2.0.1 to 1.9"):
        assert word in ran.out
        assert word in ran.err


OTHER = """openapi: 3.0.3
info: {title: Boats, version: "1"}
paths:
  /boats: {get: {operationId: getBoats, responses: {"200": {description: Boats.}}}}
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the file is empty"),
        (OTHER.partition("  /boats")[0].replace("paths:", "paths: {}"), "has no operations"),
        (OTHER, "shares 0 of 4 operations with garage: it seems to be of another API"),
    ],
    ids=["nothing", "no operations", "another API"],
)
def test_the_wrong_document_is_refused(project: Path, text: str, reason: str) -> None:
    """Exit 2 with that as the reason, before anything else is complained about; nothing is written."""
    before = tree(project)
    other = project.parent / "other.yaml"
    other.write_text(text)

    ran = run(project, "update", "--api", "garage", str(other))

    assert (ran.code, ran.out) == (2, "")
    assert reason in ran.err
    assert tree(project) == before


def test_stale_corrections_are_deleted_and_told(project: Path) -> None:
    """What applies no more goes, the summary has it with its comment, and `generate --check` is clean at once."""
    overlay = project / "spec" / "garage" / "overlay.yaml"
    action = "  - target: $.components.schemas.Car.properties.speed"
    overlay.write_text(overlay.read_text().replace(action, f"  # Told by a reply.\n{action}", 1))

    ran = run(project, "update", "--api", "garage", str(what_if(project)))

    assert ran.code == 0
    assert "## Corrections and availability that were deleted" in ran.out
    assert "# Told by a reply." in ran.out
    assert "properties.speed" not in overlay.read_text()
    assert run(project, "generate", "--check").code == 0


def test_stale_corrections_may_be_kept(project: Path) -> None:
    """With --keep-stale the file stays as it is, and `generate` refuses it until people have corrected it."""
    overlay = project / "spec" / "garage" / "overlay.yaml"
    before = overlay.read_text()

    assert run(project, "update", "--api", "garage", str(what_if(project)), "--keep-stale").code == 0

    assert overlay.read_text() == before
    stale = run(project, "generate")
    assert stale.code == 2
    assert "overlay.yaml" in stale.err


def test_what_comes_back_is_as_it_was(project: Path) -> None:
    """Words, names and corrections of what an update took away wait for it and return with it."""
    run(project, "update", "--api", "garage", str(ROOT / "tests/golden/spec/garage/document.yaml"))
    before = {name: data for name, data in tree(project).items() if name.startswith("spec/")}
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    published = project.parent / "published.yaml"

    published.write_text(text.replace("    delete:", "    x-gone:"))
    assert run(project, "update", "--api", "garage", str(published)).code == 0
    assert (project / "spec" / "garage" / "attic.yaml").exists()
    published.write_text(text)
    ran = run(project, "update", "--api", "garage", str(published))

    assert ran.code == 0
    after = {name: data for name, data in tree(project).items() if name.startswith("spec/")}
    for name in ("names.lock", "descriptions.yaml", "document.yaml"):
        assert after[f"spec/garage/{name}"] == before[f"spec/garage/{name}"], name
    lines = [sorted(each["spec/garage/overlay.yaml"].splitlines()) for each in (before, after)]
    assert lines[0] == lines[1]
    assert run(project, "generate", "--check").code == 0


RESPELLED = {
    "temperature:": "temperatures:",
    "speed:": "Speed:",
    "Position'": "Positions'",
    "    Position:": "    Positions:",
    "name: pageToken": "name: pageTokens",
    "operationId: getCar\n": "operationId: readCar\n",
}


@pytest.mark.parametrize("is_released", [True, False])
def test_a_respelling_forth_and_back_leaves_nothing_behind(project: Path, is_released: bool) -> None:
    """Every file below spec/ is as it was: nothing waits for a spelling that came and went, and no file is left."""
    text = (project / "spec" / "garage" / "document.yaml").read_text()
    published, respelled = project.parent / "published.yaml", text
    for before, after in RESPELLED.items():
        assert before in respelled, before
        respelled = respelled.replace(before, after)
    published.write_text(text)
    assert run(project, "update", "--api", "garage", str(published)).code == 0
    for name in ("/components/schemas/Thermic/properties/temperature", "/components/schemas/Position"):
        descriptions = project / "spec" / "garage" / "descriptions.yaml"
        assert f"{name}: ''" in descriptions.read_text(), name
        descriptions.write_text(descriptions.read_text().replace(f"{name}: ''", f"{name}: Ours."))
    if is_released:
        release(project)
    before = specified(project)
    assert "spec/garage/attic.yaml" not in before

    for each in (respelled, text):
        published.write_text(each)
        assert run(project, "update", "--api", "garage", str(published)).code == 0

    after = specified(project)
    # Before the first release what callers of an update may have written goes on.
    passed_over = () if is_released else ("spec/garage/names.lock",)
    assert [name for name in {**before, **after} if before.get(name) != after.get(name)] == list(passed_over)


def specified(project: Path) -> dict[str, str]:
    return {name: data.decode() for name, data in tree(project).items() if name.startswith("spec/")}


def test_facts_name_the_file_that_they_were_taken_from(project: Path) -> None:
    """Taking in facts pins that file, also where their own file has another sha256; the summary says what is equal."""
    apis, document = project / "spec" / "apis.toml", project / "spec" / "garage" / "document.yaml"
    [sha256] = re.findall(r"source_sha256: '?([0-9a-f]{64})", document.read_text())
    pinned = f'official_url = "https://garage.example/garage.yaml"\nofficial_sha256 = "{sha256}"\n'
    apis.write_text(apis.read_text().replace('tier = "stable"\n', f'tier = "stable"\n{pinned}', 1))
    published = project.parent / "published.yaml"
    published.write_text(document.read_text().replace("speed:", "velocity:"))

    ran = run(project, "update", "--api", "garage", str(published))

    assert ran.code == 0
    assert f"Published document: `{sha256[:12]}` as before, though its facts differ" in ran.out
    assert pinned in apis.read_text()
    assert sha256 in document.read_text()


def test_another_case_on_the_wire_changes_no_name(project: Path) -> None:
    """An argument and a member that would be called the same anyway: no line of the face changes, and nobody is broken."""
    text = (ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml").read_text()
    published, face = project.parent / "published.yaml", project / "generated" / "garage_client.api"
    published.write_text(text.replace("{name: pageSize, in", "{name: PageSize, in").replace("  speed: {", "  Speed: {"))
    before = face.read_text()

    gate = run(project, "compare", str(project / "spec/garage/document.yaml"), str(published), "--fail-on", "risky")
    ran = run(project, "update", "--api", "garage", str(published))

    assert (gate.code, ran.code) == (0, 0)
    assert '`page_size` is "PageSize" on the wire now' in ran.out
    assert "## Migration" not in ran.out
    assert face.read_text() == before


def test_the_same_document_changes_nothing(project: Path) -> None:
    """Taking in what is there already leaves every file as it is, once every missing word has its place."""
    call = ["update", "--api", "garage", str(ROOT / "tests/golden/spec/garage/document.yaml")]
    run(project, *call)
    before = written(project)

    ran = run(project, *call)

    assert ran.code == 0
    assert "Nothing changes for callers." in ran.out
    assert written(project) == before


def written(project: Path) -> dict[str, bytes]:
    """Every file but what a run keeps for the next one."""
    return {name: data for name, data in tree(project).items() if not name.startswith(".cache/kept/")}


@pytest.mark.parametrize("arguments", [["--api", "garage", "nowhere.yaml"], ["--api", "nothing", "nowhere.yaml"]])
def test_a_failing_update_writes_nothing(project: Path, arguments: list[str]) -> None:
    """A document that can't be read or an unknown API is exit 2, with a remedy, and not a byte written."""
    before = tree(project)

    ran = run(project, "update", *arguments)

    assert ran.code == 2
    assert "remedy:" in ran.err
    assert tree(project) == before


def test_compare_tells_a_program_whether_callers_break(project: Path) -> None:
    """`compare --json --fail-on breaking` exits 1 with each change as data, and the step that it asks for."""
    old = str(ROOT / "tests/golden/spec/garage/document.yaml")

    ran = run(project, "compare", old, str(what_if(project)), "--json", "--fail-on", "breaking")

    assert ran.code == 1
    told = json.loads(ran.out)
    assert {"severity", "kind", "where", "sentence"} == set(told["changes"][0])
    assert any(each["severity"] == "breaking" and "data:car:seats" in each["sentence"] for each in told["changes"])
    assert told["suggested"] == {"step": "major", "version": "3.0.0"}
    assert run(project, "compare", old, old, "--fail-on", "safe").code == 0


GATE = """openapi: 3.0.3
info: {title: Shop, version: 1.4.0}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The order.
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
components:
  schemas:
    Order: {type: object, properties: {total: {type: number}, state: {type: string, enum: [open, paid]}}}
"""
EDITS = {
    "breaking": ("total: {type: number}", "sum: {type: number}"),
    "risky": ("enum: [open, paid]", "enum: [open, paid, lost]"),
    "safe": ("total: {type: number}", "total: {type: number}, note: {type: string}"),
}


@pytest.mark.parametrize("gate", ["breaking", "risky", "safe"])
@pytest.mark.parametrize("edit", ["breaking", "risky", "safe"])
def test_compare_is_a_gate_for_any_document(tmp_path: Path, edit: str, gate: str) -> None:
    """It exits 1 when a change is as bad as the gate says, or worse; else 0, whatever the format."""
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(GATE)
    new.write_text(GATE.replace(*EDITS[edit]))
    order = ["breaking", "risky", "safe"]

    ran = run(ROOT, "compare", str(old), str(new), "--fail-on", gate, "--format", "markdown")

    assert ran.code == int(order.index(edit) <= order.index(gate))
    version = {
        "breaking": "major (1.4.0 -> 2.0.0)",
        "risky": "minor (1.4.0 -> 1.5.0)",
        "safe": "minor (1.4.0 -> 1.5.0)",
    }
    assert f"Suggested version: {version[edit]}." in ran.out


def test_compare_shows_what_to_write_instead(tmp_path: Path) -> None:
    """Migration notes name each operation and class with the line before and the line after."""
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    query = "{name: page_size, in: query, schema: {type: integer}}"
    old.write_text(GATE.replace("parameters: [", f"parameters: [{query}, "))
    changed = GATE.replace("parameters: [", f"parameters: [{query.replace('page_size', 'pageSizes')}, ")
    new.write_text(changed.replace("[open, paid]", "[open, late]"))

    ran = run(ROOT, "compare", str(old), str(new), "--format", "markdown")

    assert (
        "```python\n"
        "client.default.get_order(id, page_size=...)  # before\n"
        "client.default.get_order(id, page_sizes=...)\n"
        "```\n"
    ) in ran.out
    assert "models.OrderState.PAID  # before\n# nothing takes its place\n" in ran.out


def test_compare_finds_out_what_is_received(tmp_path: Path) -> None:
    """In a document of notifications a body comes in: a new value of it may harm, a new member harms nobody."""
    text = """openapi: 3.0.3
info: {title: Hooks, version: 1.0.0}
paths:
  /hook:
    post:
      operationId: postHook
      requestBody:
        content: {application/json: {schema: {type: object, required: [kind], properties: {kind: {type: string, enum: [a, b]}}}}}
      responses: {"204": {description: Thanks.}}
"""
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(text)
    new.write_text(text.replace("[a, b]", "[a, b, c]"))

    ran = run(ROOT, "compare", str(old), str(new), "--format", "json")

    assert [each["severity"] for each in json.loads(ran.out)["changes"]] == ["risky"]
