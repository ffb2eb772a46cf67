"""What the rules of reading do, as titled pairs of bytes and expectation."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig, Source
from generator.load import load
from tests.stages.pairs import typed

HEAD = b'openapi: 3.0.3\ninfo: {title: Things, version: "1"}\n'


@dataclass(frozen=True)
class Pair:
    """A document, one of its members after reading, the comments at its line ends and the rules applied."""

    rule: str
    title: str
    data: bytes
    member: str = "x-it"
    expected: Any = None
    comments: dict[int, str] = field(default_factory=dict)
    applied: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


PAIRS = (
    Pair(
        "stray-byte",
        "A byte of a Windows editor is read as cp1252.",
        HEAD + b"x-it: caf\xe9 \x96 ok\n",
        expected="caf\u00e9 \u2013 ok",
        applied={"stray-byte": 2},
    ),
    Pair(
        "line-ends",
        "A line ends with CR, LF or both.",
        HEAD.replace(b"\n", b"\r") + b"x-it:\r- ride #Required\r\n- walk\n",
        expected=["ride", "walk"],
        comments={4: "Required"},
        applied={"line-ends": 1},
    ),
    Pair(
        "tabs",
        "A tab before a comment, after a key and in a blank line is a blank.",
        HEAD + b"x-it:\t\n\t\t\n  a:\tone\t#Required\n  b:\n\t- {c: 1,\td: 2}\n",
        expected={"a": "one", "b": [{"c": 1, "d": 2}]},
        comments={5: "Required"},
        applied={"tabs": 4},
    ),
    Pair(
        "tabs",
        "A tab inside a text stays.",
        HEAD + b"x-it:\n  a: \"one\ttwo\"\n  b: |\n    three\tfour\n    \tfive\n  c: 'six:\tseven'\n  d: eight\tnine\n",
        expected={"a": "one\ttwo", "b": "three\tfour\n\tfive\n", "c": "six:\tseven", "d": "eight\tnine"},
    ),
    Pair(
        "json-surrogates",
        "JSON may write one character as two escapes.",
        rb'{"openapi": "3.0.3", "x-it": ["\ud83d\ude97", "\\ud83d\\ude97"]}',
        expected=["\U0001f697", r"\ud83d\ude97"],
    ),
    Pair(
        "key-blanks",
        "Blanks around a key are layout.",
        HEAD + b"x-it: {'application/hal+json ': 1}\n",
        expected={"application/hal+json": 1},
        applied={"key-blanks": 1},
    ),
    Pair(
        "core-scalar",
        "No, on, times and dates are texts; numbers, true and null are not.",
        HEAD + b"x-it: {on: [No, Off, y, 2020-01-01, 1:20, 1_000, 0777, 0x1F, 1e3, .5, true, ~, 1e999, .inf]}\n",
        expected={
            "on": ["No", "Off", "y", "2020-01-01", "1:20", "1_000", 777, 31, 1000.0, 0.5, True, None, "1e999", ".inf"]
        },
    ),
    Pair(
        "key-to-text",
        "A status is a text, written as a number or not.",
        HEAD + b"x-it: {200: a, null: b, '404': c}\n",
        expected={"200": "a", "null": "b", "404": "c"},
        applied={"key-to-text": 2},
    ),
    Pair(
        "json-characters",
        "JSON may hold characters that YAML refuses.",
        b'{"openapi": "3.0.3", "info": {"title": "Things", "version": "1"}, "x-it": "a\xc2\x81b"}',
        expected="a\x81b",
    ),
    Pair(
        "json-long-keys",
        "JSON may have keys of any length.",
        b'{"openapi": "3.0.3", "info": {"title": "Things", "version": "1"}, "x-it": {"' + b"k" * 1500 + b'": 1}}',
        expected={"k" * 1500: 1},
    ),
    Pair(
        "duplicate-key",
        "Of two equal keys the last one holds.",
        HEAD + b"x-it: {a: 1, a: 2}\n",
        expected={"a": 2},
        applied={"duplicate-key": 1},
    ),
    Pair(
        "several-documents",
        "Of several documents in a file the interface is kept.",
        b"---\nsection: bikes\n---\n" + HEAD + b"x-it: this\n---\n",
        expected="this",
        applied={"several-documents": 1},
    ),
)


def read(data: bytes, folder: Path, report: Report) -> Source:
    """Load a document given as bytes."""
    path = folder / "document.yaml"
    path.write_bytes(data)
    return load(ApiConfig(name="things", document=str(path)), report)


def holds(pair: Pair, folder: Path) -> bool:
    """Whether the document is read as the pair says, whatever is reported."""
    try:
        source = read(pair.data, folder, Report())
    except SpecError:
        return False
    return typed(source.tree.get(pair.member)) == typed(pair.expected) and source.comments == pair.comments
