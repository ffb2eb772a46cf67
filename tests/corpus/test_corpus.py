"""The main claim, on the real documents: everything that they hold arrives, and nothing else is made up."""

from __future__ import annotations

import dataclasses
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Report, SpecError
from generator.facts import facts
from generator.layers import ApiConfig, Document
from generator.load import load
from generator.repair import repair
from tests.corpus.documents import ROOT, by_sha256, interfaces, others, parameters
from tests.corpus.tolerant import look_at
from tests.validity import validate

INTERFACES = parameters(interfaces())
SPEC = sorted([*(ROOT / "spec").glob("*/document.yaml"), *(ROOT / "spec").glob("*/events.yaml")])
SPEC_IDS = [f"{path.parent.name}/{path.name}" for path in SPEC]


@cache
def read(path: Path) -> Document:
    """As `facts` reads it: as a document that lies, or will lie, in spec/."""
    report = Report()
    return repair(load(ApiConfig(name="corpus", document=str(path), is_maintained=True), report), report)


@pytest.mark.parametrize("path", INTERFACES)
def test_a_second_reader_agrees(path: Path) -> None:
    """Operations, statuses, bodies, parameters, types, properties and enums are those of an independent count."""
    expected = look_at(path.read_bytes())
    assert expected.operations
    assert expected.types

    found = look_at(facts(read(path)).encode())

    for member in dataclasses.fields(expected):
        assert getattr(found, member.name) == getattr(expected, member.name), member.name


@pytest.mark.parametrize(
    ("written", "changed", "member"),
    [
        ("operationId: getUser\n", "deprecated: true\n", "deprecated"),
        ("name: pageSize\n", "name: size\n", "parameters"),
        ("- Electric\n", "- Other\n", "enums"),
        ("type: number\n", "type: string\n", "types"),
        ("        '200':\n", "        '201':\n", "statuses"),
        ("  /user:\n    get:\n", "  /user:\n    put:\n", "operations"),
        ("required: true\n", "required: false\n", "required"),
    ],
)
def test_the_second_reader_notices(written: str, changed: str, member: str) -> None:
    """A single thing that is lost or changed is seen by the independent count."""
    text = (ROOT / "spec" / "b2c" / "document.yaml").read_text("utf-8")
    assert written in text

    before, after = look_at(text.encode()), look_at(text.replace(written, changed, 1).encode())

    assert getattr(before, member) != getattr(after, member)


@pytest.mark.parametrize("path", INTERFACES)
def test_facts_are_valid_openapi_and_their_own_facts(path: Path, tmp_path: Path) -> None:
    """The facts of every document validate as OpenAPI 3.0, need no repair, and are the facts of themselves."""
    written = facts(read(path))
    (tmp_path / "document.yaml").write_text(written, "utf-8")
    report = Report()

    again = repair(load(ApiConfig(name="corpus", document=str(tmp_path / "document.yaml")), report), report)

    assert facts(again) == written
    assert not report.of("repair")
    validate(again.tree)


@pytest.mark.parametrize("path", INTERFACES)
def test_facts_hold_no_sentence(path: Path) -> None:
    """No description, summary, title or example of a publisher is among the facts."""
    tree = yaml.load(facts(read(path)), Loader=yaml.CBaseLoader)
    texts: list[str] = []

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            for key, member in node.items():
                if key not in ("x-facts", "x-scopes", "info", "servers", "pattern"):
                    collect(member)
        elif isinstance(node, list):
            for member in node:
                collect(member)
        else:
            texts.append(node)

    collect(tree)

    assert [text for text in texts if len(text.split()) > 5] == []


@pytest.mark.parametrize("path", INTERFACES)
def test_every_repair_has_a_place(path: Path) -> None:
    """Each entry of the report leads to a line of the document."""
    report = Report()

    repair(load(ApiConfig(name="corpus", document=str(path)), report), report)

    lines = path.read_bytes().count(b"\n") + 1
    assert [entry for entry in report if entry.location.pointer and not 1 <= (entry.location.line or 0) <= lines] == []


@pytest.mark.parametrize("path", parameters(others()))
def test_what_is_no_interface_is_refused(path: Path) -> None:
    """The Petstore sample under another name and the data catalogs are called what they are."""
    with pytest.raises(SpecError) as error:
        load(ApiConfig(name="corpus", document=str(path), is_maintained=True), Report())

    assert "Petstore sample" in error.value.problem or "a data catalog" in error.value.problem


@pytest.mark.parametrize("path", SPEC, ids=SPEC_IDS)
def test_our_facts_are_valid_and_canonical(path: Path) -> None:
    """What lies in spec/ validates as OpenAPI 3.0, needs no repair, and is its own facts."""
    document = read(path)

    assert facts(document) == path.read_text("utf-8")
    validate(document.tree)


@pytest.mark.parametrize("path", SPEC, ids=SPEC_IDS)
def test_our_facts_are_those_of_the_published_document(path: Path) -> None:
    """Parity: facts of the document with the recorded sha256 are spec/, byte for byte."""
    published = by_sha256(read(path).tree["x-facts"]["source_sha256"])

    assert facts(read(published)) == path.read_text("utf-8")


@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_scope_rules_are_those_of_the_domain_table(api: str, domain: Path) -> None:
    """Required, optional and per action: what was found by hand is what the tables give."""
    expected = json.loads((domain / "scopes.json").read_text("utf-8"))[api]
    tree = read(ROOT / "spec" / api / "document.yaml").tree
    rules = {
        operation["operationId"]: operation.get("x-scopes", {})
        for item in tree["paths"].values()
        for operation in item.values()
    }

    assert rules.keys() == expected["operations"].keys()
    for name, operation in expected["operations"].items():
        rule = rules[name]
        from_tables = {spelled(scope, rule) for scope in operation["optional_table_only"]}
        assert set(rule.get("required", ())) == set(operation["mandatory"])
        assert set(rule.get("optional", ())) == set(operation["optional"]) | from_tables
        actions = {row["action"].split()[0]: row["scope"] for row in operation["description_table"] if "action" in row}
        found = rule.get("by_action", {})
        assert found == {action: [spelled(scope, rule)] for action, scope in actions.items()}
    assert set(tree["x-facts"]["undeclared_scopes"]) == set(expected["used_undeclared_in_security"]) | {
        scope
        for scope in expected["used_undeclared_in_tables"]
        if not any(is_respelled(scope, r) for r in rules.values())
    }


def spelled(scope: str, rule: dict[str, Any]) -> str:
    """A scope of a table in the spelling of the security list, as the contradiction names the two."""
    for sentence in rule.get("contradictions", ()):
        if sentence.startswith(f"The table writes {scope}, "):
            return str(sentence.rpartition(" ")[2].rstrip("."))
    return scope


def is_respelled(scope: str, rule: dict[str, Any]) -> bool:
    return spelled(scope, rule) != scope


def test_the_remote_table_of_the_end_user_api_is_mapped() -> None:
    """The old names with underscores are the scopes of the security list."""
    tree = read(ROOT / "spec" / "b2c" / "document.yaml").tree
    operations = {op["operationId"]: op for item in tree["paths"].values() for op in item.values()}

    assert operations["sendRemoteToVhl"]["x-scopes"]["by_action"] == {
        "preconditioning": ["remote:preconditioning:write"],
        "door": ["remote:door:write"],
        "horn": ["remote:horn:write"],
        "charging": ["remote:charging:write"],
        "lights": ["remote:lights:write"],
        "wakeup": ["remote:wakeup:write"],
        "navigation": ["remote:navigation:write"],
    }
