"""Titled pairs of input and expectation: how they are written, placed and run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Any

import yaml

from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig, Document
from generator.libyaml import LOADER
from generator.load import load
from generator.pointers import keys_in
from generator.repair import repair

_SCHEMA = """\
openapi: 3.0.3
info: {title: Things, version: "1"}
paths: {}
components:
  schemas:
    Thing:
%s
    Other: {type: object, properties: {size: {type: integer}}}
"""

_OPERATION = """\
openapi: 3.0.3
info: {title: Things, version: "1"}
paths:
  /things/{id}:
    get:
%s
components:
  parameters:
    id: {name: id, in: path, required: true, schema: {type: string}}
  schemas:
    Other: {type: object, properties: {size: {type: integer}}}
  securitySchemes:
    login:
      type: oauth2
      flows: {implicit: {authorizationUrl: "https://a.example", scopes: {ride: "", "ride:fast": "", "ride:far": ""}}}
    key: {type: apiKey, in: query, name: key}
x-fragment:
  failed: {description: theirs, content: {application/json: {schema: {$ref: "#/components/schemas/Other"}}}}
"""

_PLACES = {
    "schema": ("/components/schemas/Thing", _SCHEMA, 6),
    "operation": ("/paths/~1things~1{id}/get", _OPERATION.partition("x-fragment")[0], 6),
    "document": ("", "%s", 0),
}


@dataclass(frozen=True)
class Pair:
    """One promise of one rule."""

    rule: str
    title: str
    text: str
    at: str
    expected: Any
    times: int
    also: frozenset[str]
    refused: dict[str, str] | None
    without: tuple[str, ...]
    reported: str
    """Row of the table of what is carried, for what is legal and goes no further."""

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file of pairs."""
    return [_pair(entry) for entry in yaml.load(path.read_text("utf-8"), LOADER)]


def _pair(entry: dict[str, Any]) -> Pair:
    place, frame, depth = _PLACES[entry["as"]]
    if "x-fragment" in entry["given"]:
        frame = _OPERATION if entry["as"] == "operation" else frame
    return Pair(
        rule=entry["rule"],
        title=entry["title"],
        text=frame % indent(entry["given"], " " * depth).rstrip("\n"),
        at=entry.get("at", place),
        expected=entry.get("expected"),
        times=entry.get("times", 1),
        also=frozenset(entry.get("also", ())),
        refused=entry.get("refused"),
        without=tuple(entry.get("without", ())),
        reported=entry.get("reported", ""),
    )


def read_text(text: str | bytes, folder: Path, report: Report) -> Document:
    """Load and repair a document given as text."""
    path = folder / "document.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return repair(load(ApiConfig(name="things", document=str(path)), report), report)


def at(tree: Any, pointer: str) -> Any:
    """The value at a JSON pointer."""
    for token in keys_in(f"#{pointer}"):
        tree = tree[int(token)] if isinstance(tree, list) else tree[token]
    return tree


def holds(pair: Pair, folder: Path) -> bool:
    """Whether the document comes out as the pair says, and what it says is reported is."""
    report = Report()
    try:
        found = at(read_text(pair.text, folder, report).tree, pair.at)
    except SpecError as error:
        refused = pair.refused or {"pointer": None, "problem": "\0"}
        return error.location.pointer == refused["pointer"] and refused["problem"] in error.problem
    except (KeyError, IndexError):
        return False
    if isinstance(found, dict):
        found = {key: value for key, value in found.items() if key not in pair.without}
    told = not pair.reported or pair.reported in {each.rule for each in report}
    return told and pair.refused is None and typed(found) == typed(pair.expected)


def typed(value: Any) -> Any:
    """A value that equals another one only when their types agree, too (1 is not true)."""
    if isinstance(value, dict):
        return {key: typed(member) for key, member in value.items()}
    if isinstance(value, list):
        return [typed(member) for member in value]
    return (type(value), value)
