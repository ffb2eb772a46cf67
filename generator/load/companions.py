"""What belongs beside a document: corrections, descriptions, availability, locked names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import ApiConfig, Tree
from ..pointers import pointer_to
from .fetch import read_document
from .text_rules import decode_text
from .tree import Parsed, parse


def read_companions(config: ApiConfig) -> dict[str, Any]:
    """The members of `Source` that come from ``config.folder``; a file that is absent is empty.

    Raises `SpecError` when a file is no mapping, writes a key twice, or describes something
    with anything but a text: these files are ours, so nothing in them is repaired.
    """
    if config.folder is None:
        return {}
    overlay = _read(config.folder / f"{config.file_prefix}overlay.yaml")
    descriptions = _read(config.folder / f"{config.file_prefix}descriptions.yaml")
    availability = _read(config.folder / f"{config.file_prefix}availability.yaml")
    codes = _read(config.folder / f"{config.file_prefix}codes.yaml")
    for pointer, text in descriptions.value.items():
        if not isinstance(text, str):
            raise SpecError(_place(config, descriptions, pointer), "a description must be a text", "put it in quotes")
    return {
        "overlay": overlay.value,
        "overlay_lines": overlay.lines,
        "descriptions": descriptions.value,
        "attic": _read(config.folder / f"{config.file_prefix}attic.yaml").value,
        "availability": availability.value,
        "availability_lines": availability.lines,
        "codes": codes.value,
        "codes_lines": codes.lines,
        "lock": _without_ended(_lock(config.folder / f"{config.file_prefix}names.lock"), config.ended),
    }


def _without_ended(lock: Tree, ended: Mapping[str, Any]) -> Tree:
    """``lock`` without the old names that ``ended`` carries already: they went on for one major version."""
    if not ended:
        return lock
    return {
        **lock,
        **{
            part: _without_names(lock[part], ended.get(part) or {})
            for part in ("classes", "operations")
            if part in lock
        },
    }


def _without_names(entries: Mapping[str, Tree], ended: Mapping[str, Tree]) -> Tree:
    former = ("formerly", "formerly_members", "formerly_ids", "formerly_parameters")
    found: Tree = {}
    for name, entry in entries.items():
        old = ended.get(name, {})
        left = {key: _left(value, set(old.get(key, ()))) if key in former else value for key, value in entry.items()}
        found[name] = {key: value for key, value in left.items() if value or key not in former}
    return found


def _left(names: Any, old: set[str]) -> Any:
    if isinstance(names, dict):
        return {name: now for name, now in names.items() if name not in old}
    return [name for name in names if name not in old]


def _place(config: ApiConfig, descriptions: Parsed, pointer: str) -> Location:
    assert config.folder is not None
    file = config.folder / f"{config.file_prefix}descriptions.yaml"
    line = descriptions.lines.get(pointer_to(pointer))
    return Location(str(file), line, pointer)


def _read(path: Path) -> Parsed:
    if not path.exists():
        return Parsed({})
    text, _ = decode_text(read_document(str(path)).data, str(path))
    return parse_companion(text, str(path))


def _lock(path: Path) -> Tree:
    """Locked names are written as JSON; whatever people made of it is read, or refused at its line, like the others."""
    try:
        found = json.loads(path.read_bytes(), object_pairs_hook=_each_once)
    except (OSError, ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else dict(_read(path).value)


def _each_once(pairs: list[tuple[str, Any]]) -> Tree:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is written twice")
    return found


def parse_companion(text: str, origin: str = "") -> Parsed:
    """The one mapping that such a file holds, with its lines; empty where it says nothing. Raises like `read_companions`."""
    documents = [document for document in parse(text, origin) if document.value is not None]
    if not documents:
        return Parsed({})
    document = documents[0]
    if len(documents) > 1 or not isinstance(document.value, dict):
        raise SpecError(Location(origin, 1), "one mapping is expected here", "see spec/README.md")
    for finding in document.findings:
        if finding.rule == "duplicate-key":
            raise SpecError(Location(origin, finding.line, finding.pointer), finding.what, "delete one of them")
    return document
