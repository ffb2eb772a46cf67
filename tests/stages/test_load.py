"""Reading: limits, lines, comments and what is repaired before there is a tree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig
from generator.load import load
from generator.load.text_rules import decode_text
from generator.load.tree import parse
from tests.stages.load_pairs import HEAD, PAIRS, Pair, holds, read


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_rule_does_what_its_pair_says(pair: Pair, tmp_path: Path) -> None:
    """Bytes and expectation of each pair agree, and the report names the rule each time it was applied."""
    assert holds(pair, tmp_path)
    report = Report()

    source = read(pair.data, tmp_path, report)

    assert source.applied == pair.applied
    assert sorted(entry.rule for entry in report) == sorted(rule for rule, n in pair.applied.items() for _ in range(n))
    assert all(entry.location.file == source.origin and entry.location.line for entry in report)


def test_a_repair_names_the_line_it_was_made_in() -> None:
    """Each byte that is not UTF-8 is told with the line in which an editor shows it."""
    _, repairs = decode_text(b"openapi: 3.0.3\n# caf\xe9\n\n# na\xefve, d\xe9j\xe0 vu\n", "document.yaml")

    assert [(each.rule, each.line) for each in repairs] == [
        ("stray-byte", 2),
        ("stray-byte", 4),
        ("stray-byte", 4),
        ("stray-byte", 4),
    ]


def test_every_node_knows_its_line(tmp_path: Path) -> None:
    """A pointer leads to the line where the key or list entry stands."""
    text = HEAD + b"paths:\n  /a/b:\n    get:\n      tags: [one,\n        two]\n"

    source = read(text, tmp_path, Report())

    assert source.lines["/paths/~1a~1b"] == 4
    assert source.lines["/paths/~1a~1b/get/tags/0"] == 6
    assert source.lines["/paths/~1a~1b/get/tags/1"] == 7


def test_a_hash_inside_a_text_is_no_comment(tmp_path: Path) -> None:
    """Only what follows a value on its line is a comment."""
    text = (
        HEAD
        + b"x-a: 'no # comment'\nx-b: |\n  no # comment\n # nor this\nx-c: yes#no\nx-d: 1 # yes\nx-e: [a, b] #two\n"
    )

    source = read(text, tmp_path, Report())

    assert source.comments == {8: "yes", 9: "two"}


def test_an_alias_is_a_value_of_its_own(tmp_path: Path) -> None:
    """What is repaired at one use of an anchor leaves the other uses alone; << puts members in."""
    text = HEAD + b"x-base: &base {a: 1, b: [2]}\nx-use: *base\nx-more: {<<: *base, a: 3}\n"

    source = read(text, tmp_path, Report())

    assert source.tree["x-use"] == {"a": 1, "b": [2]}
    assert source.tree["x-more"] == {"a": 3, "b": [2]}
    assert source.tree["x-use"]["b"] is not source.tree["x-base"]["b"]


def test_json_is_read_like_yaml(tmp_path: Path) -> None:
    """A JSON document has lines, too."""
    document = {"openapi": "3.0.3", "info": {"title": 'A "quoted" \\ \u00e9 \U0001f697', "version": "1"}, "paths": {}}

    source = read(json.dumps(document, indent=1).encode(), tmp_path, Report())

    assert source.tree == document
    assert source.lines["/info/version"] == 5


hostile = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8).map(str.strip), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(hostile)
def test_any_text_survives(value: object) -> None:
    """Whatever a document holds between quotes, the tree holds the same."""
    text, _ = decode_text(json.dumps([value]).encode(), "hostile")

    documents = parse(text, "hostile")

    assert documents[0].value == [value]


def test_a_document_may_be_as_deep_as_the_message_says() -> None:
    """200 levels are read, one more is refused."""
    assert parse("- " * 200 + "1", "deep")[0].value

    with pytest.raises(SpecError) as error:
        parse("- " * 201 + "1", "deep")

    assert error.value.problem == "nested deeper than 200 levels"


def test_an_alias_is_as_deep_as_what_it_stands_for() -> None:
    """Levels that only aliases put into each other count, in lists, mappings and merges alike."""

    def levels(link: str, count: int) -> str:
        return "x-0: &a0 {k: 1}\n" + "".join(
            f"x-{n}: &a{n} " + link.format(f"*a{n - 1}") + "\n" for n in range(1, count - 1)
        )

    for link in ("[{}]", "{{k: {}}}", "{{<<: {{k: {}}}}}"):
        assert parse(levels(link, 100), "deep")
        with pytest.raises(SpecError) as error:
            parse(levels(link, 202), "deep")
        assert error.value.problem == "nested deeper than 200 levels"
        assert error.value.location.line


@pytest.mark.parametrize(("title", "path"), [("Things", "/stores"), ("Petstore of ours", "/things")])
def test_not_everything_with_a_pet_or_a_store_is_the_sample(title: str, path: str, tmp_path: Path) -> None:
    """The Petstore sample is refused for its title and its paths together; a real API may have one of them."""
    text = HEAD.replace(b"Things", title.encode()) + f"paths: {{{path}: {{}}}}\n".encode()

    assert list(read(text, tmp_path, Report()).tree["paths"]) == [path]


def test_companions_are_read_with_their_lines(tmp_path: Path) -> None:
    """Overlay, descriptions, availability and lock come with the document; absent ones are empty."""
    (tmp_path / "events.overlay.yaml").write_text("overlay: 1.0.0\nactions:\n- target: $.info\n  remove: true\n")
    (tmp_path / "events.descriptions.yaml").write_text('"/info": Ours.\n')
    (tmp_path / "events.names.lock").write_text('{"classes": {"A": "B"}}')
    document = tmp_path / "events.yaml"
    document.write_bytes(HEAD)

    config = ApiConfig(name="x.events", document=str(document), folder=tmp_path, file_prefix="events.")
    source = load(config, Report())

    assert source.overlay["actions"] == [{"target": "$.info", "remove": True}]
    assert source.overlay_lines["/actions/0"] == 3
    assert source.descriptions == {"/info": "Ours."}
    assert source.lock == {"classes": {"A": "B"}}
    assert source.availability == {}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('"/a": one\n"/a": two\n', 2, "written twice"),
        ("/a: [one]\n", 1, "must be a text"),
        ("- /a\n", 1, "one mapping"),
        ("/a: one\n---\n/b: two\n", 1, "one mapping"),
        ("/a: one\n/b: {\n", 3, "not YAML"),
    ],
)
def test_a_companion_is_never_repaired(text: str, line: int, problem: str, tmp_path: Path) -> None:
    """A mistake in a file of ours is refused with its line."""
    (tmp_path / "descriptions.yaml").write_text(text)
    (tmp_path / "document.yaml").write_bytes(HEAD)

    with pytest.raises(SpecError) as error:
        load(ApiConfig(name="x", document=str(tmp_path / "document.yaml"), folder=tmp_path), Report())

    assert error.value.location.file == str(tmp_path / "descriptions.yaml")
    assert error.value.location.line == line
    assert problem in error.value.problem


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('{"classes": {\n"A": {},\n"A": {}\n}}\n', 3, "written twice"),
        ('{"classes": {\n<<<<<<< ours\n"A": {}}}\n', 3, "not YAML"),
        ('[["classes", {}]]\n', 1, "one mapping"),
    ],
)
def test_a_lock_that_people_broke_is_refused_at_its_line(text: str, line: int, problem: str, tmp_path: Path) -> None:
    """A name that is locked twice would silently lose the first; conflict markers are no names."""
    (tmp_path / "names.lock").write_text(text)
    (tmp_path / "document.yaml").write_bytes(HEAD)

    with pytest.raises(SpecError) as error:
        load(ApiConfig(name="x", document=str(tmp_path / "document.yaml"), folder=tmp_path), Report())

    assert error.value.location.line == line
    assert problem in str(error.value)


@pytest.mark.parametrize("text", ['{"classes": {"A": {}}}', "# by hand\nclasses:\n  A: {}\n", "{}"])
def test_a_lock_is_read_however_it_is_written(text: str, tmp_path: Path) -> None:
    """The generator writes JSON; whoever edits one by hand may write YAML like in the files beside it."""
    (tmp_path / "names.lock").write_text(text)
    (tmp_path / "document.yaml").write_bytes(HEAD)

    source = load(ApiConfig(name="x", document=str(tmp_path / "document.yaml"), folder=tmp_path), Report())

    assert source.lock == ({"classes": {"A": {}}} if "A" in text else {})
