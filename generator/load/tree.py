"""YAML text -> tree, line of every node, comments at line ends.

Built straight from the parser's events, because PyYAML's composer is recursive: it
crashes the process at 100,000 levels and expands aliases without a limit. Plain scalars
follow the YAML 1.2 core schema, so ``No``, ``on``, ``1:20`` and dates stay texts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..budget import Budget
from ..diagnostics import Location, SpecError
from ..libyaml import LOADER
from ..pointers import escaped
from ..trees import copied
from .text_rules import TextRepair

MAX_DEPTH = 200
"""Deepest nesting accepted; the published documents need less than 40."""

MAX_VALUES = 1_000_000
"""Most values a document may have, aliases expanded."""

MAX_POINTERS = 200_000_000
"""Most characters of all its pointers together; documents of 20 MB take up to 60,000,000."""

_CORE_TAG = "tag:yaml.org,2002:"
_CONSTANTS: dict[str, Any] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= dict.fromkeys(("true", "True", "TRUE"), True) | dict.fromkeys(("false", "False", "FALSE"), False)
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}")
_BASED = re.compile(r"0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LINE_END = re.compile("[\n\x85\u2028\u2029]")  # what the parser counts as one (YAML 1.1 §4.1.4)
_COMMENT = re.compile(r"[\s:,\]}]*\s#+(.*)")


@dataclass(slots=True)
class Parsed:
    """One YAML document."""

    value: Any = None
    lines: dict[str, int] = field(default_factory=dict)
    comments: dict[int, str] = field(default_factory=dict)
    findings: list[TextRepair] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not been read yet."""

    value: dict[str, Any] | list[Any]
    pointer: str
    anchor: str | None
    values_before: int
    height: int = 1
    """Levels from here to its deepest value, aliases written out."""
    key: str | None = None
    merging: bool = False
    """The key is a plain ``<<``: what follows puts its members in."""
    merges: list[Any] = field(default_factory=list)


def core_scalar(text: str) -> Any:
    """A plain scalar by the YAML 1.2 core schema (§10.3.2); what JSON cannot hold stays text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


def parse(text: str, origin: str) -> list[Parsed]:
    """Every YAML document in ``text``. Raises `SpecError` with the line of what is wrong."""
    builder = _Builder(text, origin)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise SpecError(Location(origin, line), f"not YAML: {error.problem or error}", "correct this line") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        problem = f"not YAML: control character U+{_code(error.character):04X}"
        raise SpecError(Location(origin, line), problem, "remove the character, or name a text file") from error
    return builder.documents


def _code(character: int | str | bytes) -> int:
    return character if isinstance(character, int) else ord(character[:1])


def _events(text: str) -> Iterator[Any]:
    loader = LOADER(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


class _Builder:
    """Turns parser events into values with an explicit stack: depth and size are checked as they grow."""

    def __init__(self, text: str, origin: str) -> None:
        self.documents: list[Parsed] = []
        self._text_lines = _LINE_END.split(text)
        self._origin = origin
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        """Anchor -> its value, how many values that holds, how many levels."""
        self._values = 0
        self._pointers = Budget(
            MAX_POINTERS, "the keys up to here are too long, with too much below them", "shorten them"
        )
        self._ends: dict[int, int] = {}
        """Line (from 0) -> where its last value ends."""

    def take(self, event: Any) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent():
                self._open(event, {})
            case yaml.SequenceStartEvent():
                self._open(event, [])
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close(event)
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self.documents.append(Parsed())
                self._anchors.clear()
            case yaml.DocumentEndEvent():
                self._read_comments()

    def _scalar(self, event: Any) -> None:
        if event.style not in ("|", ">"):
            self._comment(event)
        if self._stack and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None:
            self._key(self._stack[-1], event)
            return
        value = self._typed(event)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1, 0)
        self._put(value, event, 1, 0)

    def _typed(self, event: Any) -> Any:
        tag = event.tag
        if tag is None:
            return core_scalar(event.value) if event.implicit[0] and not event.style else event.value
        if tag in ("!", _CORE_TAG + "str"):
            return event.value
        if tag in (_CORE_TAG + kind for kind in ("int", "float", "bool", "null")):
            return core_scalar(event.value)
        raise self._refused(event, f"the YAML tag {tag} is not allowed", "write a plain value")

    def _key(self, parent: _Open, event: Any) -> None:
        raw = event.value
        key, line = raw, event.start_mark.line + 1
        document = self.documents[-1]
        if not event.style and not isinstance(core_scalar(raw), str):
            pointer = f"{parent.pointer}/{escaped(raw)}"
            document.findings.append(TextRepair("key-to-text", line, f"the key {raw} is no text", pointer))
        for rule in KEY_RULES:
            key = rule(key)
        pointer = f"{parent.pointer}/{escaped(key)}"
        if key != raw:
            document.findings.append(TextRepair("key-blanks", line, f"blanks around the key {key!r}", pointer))
        if key == "<<" and not event.style:
            parent.key, parent.merging = key, True
            return
        if key in parent.value:
            document.findings.append(
                TextRepair("duplicate-key", line, f"{key!r} is written twice, the last holds", pointer)
            )
        parent.key = key
        self._told(event, pointer)
        document.lines[pointer] = line

    def _open(self, event: Any, value: dict[str, Any] | list[Any]) -> None:
        self._deeper(event, 1)
        if event.tag not in (None, "!", _CORE_TAG + "map", _CORE_TAG + "seq"):
            raise self._refused(event, f"the YAML tag {event.tag} is not allowed", "write a plain value")
        if self._stack and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None:
            raise self._refused(event, "a key must be a text, this one is a list or mapping", "correct this line")
        pointer = self._place()
        self._told(event, pointer)
        self.documents[-1].lines.setdefault(pointer, event.start_mark.line + 1)
        self._stack.append(_Open(value, pointer, event.anchor, self._values))

    def _close(self, event: Any) -> None:
        node = self._stack.pop()
        for merged in node.merges:
            if not isinstance(merged, dict) or not isinstance(node.value, dict):
                raise self._refused(event, "<< needs a mapping", "name an anchor of a mapping")
            for key, value in merged.items():
                node.value.setdefault(key, value)
        if node.anchor:
            self._anchors[node.anchor] = (node.value, self._values - node.values_before + 1, node.height)
        self._put(node.value, event, 1, node.height)

    def _alias(self, event: yaml.AliasEvent) -> None:
        if event.anchor not in self._anchors:
            problem = f"the alias *{event.anchor} has no anchor before it, or stands inside it"
            raise self._refused(event, problem, "write the value out")
        value, size, height = self._anchors[event.anchor]
        self._count(event, size)
        self._deeper(event, height)
        self._put(copied(value), event, 0, height)

    def _put(self, value: Any, event: Any, size: int, height: int) -> None:
        self._count(event, size)
        if not self._stack:
            self.documents[-1].value = value
            return
        parent = self._stack[-1]
        parent.height = max(parent.height, height + 1)
        if isinstance(parent.value, list):
            pointer = self._place()
            self._told(event, pointer)
            self.documents[-1].lines.setdefault(pointer, event.start_mark.line + 1)
            parent.value.append(value)
        elif parent.key is None:
            raise self._refused(event, "an alias cannot be a key", "write the key out")
        elif parent.merging:
            parent.merges += value if isinstance(value, list) else [value]
            parent.key, parent.merging = None, False
        else:
            parent.value[parent.key] = value
            parent.key = None

    def _place(self) -> str:
        """Pointer of the value that comes next."""
        if not self._stack:
            return ""
        parent = self._stack[-1]
        if isinstance(parent.value, list):
            return f"{parent.pointer}/{len(parent.value)}"
        return parent.pointer if parent.key is None else f"{parent.pointer}/{escaped(parent.key)}"

    def _comment(self, event: Any) -> None:
        """Note where the last value of a line ends: only behind that one can a comment stand."""
        self._ends[event.end_mark.line] = event.end_mark.column

    def _read_comments(self) -> None:
        for number, column in self._ends.items():
            line = self._text_lines[number] if number < len(self._text_lines) else ""
            if comment := _COMMENT.match(line, column):
                self.documents[-1].comments[number + 1] = comment[1].strip()
        self._ends.clear()

    def _told(self, event: Any, pointer: str) -> None:
        """Count what it takes to say where each value stands: a long key is in the pointers of all below it."""
        self._pointers.spend(len(pointer), lambda: Location(self._origin, event.start_mark.line + 1))

    def _deeper(self, event: Any, levels: int) -> None:
        if len(self._stack) + levels > MAX_DEPTH:
            place = Location(self._origin, event.start_mark.line + 1)
            raise SpecError(place, f"nested deeper than {MAX_DEPTH} levels", "flatten the document")

    def _count(self, event: Any, size: int) -> None:
        self._values += size
        if self._values > MAX_VALUES:
            problem = f"more than {MAX_VALUES:,} values"
            if self._anchors:
                remedy = "write the document without aliases that repeat each other"
                raise self._refused(event, f"{problem} once its aliases are expanded", remedy)
            raise self._refused(event, problem, "cut the document in several, each with some of the operations")

    def _refused(self, event: Any, problem: str, remedy: str) -> SpecError:
        return SpecError(Location(self._origin, event.start_mark.line + 1, self._place()), problem, remedy)


def key_blanks(key: str) -> str:
    """Blanks around a key belong to the layout: ``'application/hal+json '``."""
    return key.strip()


KEY_RULES = (key_blanks,)
