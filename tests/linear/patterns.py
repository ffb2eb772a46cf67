"""Every pattern that generator and runtime search with, and how each is used: found in the source."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
METHODS = {"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "scanner"}
ROOMS = {"generator": ROOT / "generator", "connected_car._runtime": ROOT / "generated" / "connected_car" / "_runtime"}


@dataclass(frozen=True)
class Use:
    """A pattern with the method it is used by: ``search`` stands for all that look at every place."""

    where: str
    pattern: re.Pattern[str]
    method: str

    def __str__(self) -> str:
        return f"{self.where}:{self.method}"


def uses() -> list[Use]:
    """Each pattern of generator and runtime once for each way it is used."""
    found = {}
    for package, folder in ROOMS.items():
        modules = {
            ".".join([package, *path.relative_to(folder).with_suffix("").parts]).removesuffix(".__init__"): text
            for path in sorted(folder.rglob("*.py"))
            if path.name != "__main__.py" and _MENTIONED.search(text := path.read_text("utf-8"))
        }
        methods = [pair for text in modules.values() for pair in _MENTIONED.findall(text)]
        for name, text in modules.items():
            if "re." in text:
                tree = ast.parse(text)
                for use in (*_named(name, tree, methods), *_written_out(name, tree)):
                    found[use.where, use.method] = use
    return list(found.values())


_MENTIONED = re.compile(rf"\b(\w+)\.({'|'.join(sorted(METHODS))}|compile)\b")
"""The name of a pattern, or of `re`, and the method of it that is mentioned."""


def _named(name: str, tree: ast.Module, methods: list[tuple[str, str]]) -> Iterator[Use]:
    """Patterns that are constants of a module."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and _compiles(node.value):
            [target] = node.targets
            assert isinstance(target, ast.Name)
            value = getattr(importlib.import_module(name), target.id)
            patterns = [value] if isinstance(value, re.Pattern) else _inside(value)
            used = {method for constant, method in methods if constant == target.id and method in METHODS} or {"search"}
            for number, pattern in enumerate(patterns):
                for method in sorted(used):
                    yield Use(f"{name}.{target.id}" + (f"[{number}]" if number else ""), pattern, method)


def _compiles(value: ast.expr) -> bool:
    """Whether a pattern is compiled somewhere in it."""
    attributes = (node for node in ast.walk(value) if isinstance(node, ast.Attribute) and node.attr == "compile")
    return any(isinstance(node.value, ast.Name) and node.value.id == "re" for node in attributes)


def _inside(value: object) -> list[re.Pattern[str]]:
    """Patterns that stand in a table."""
    values = value.values() if isinstance(value, dict) else value
    assert isinstance(values, (list, tuple, set, frozenset)) or isinstance(value, dict), value
    found = []
    for each in values:  # type: ignore[attr-defined]
        found += [each] if isinstance(each, re.Pattern) else [part for part in each if isinstance(part, re.Pattern)]
    return found


def _written_out(name: str, tree: ast.Module) -> Iterator[Use]:
    """Patterns that stand in a call, such as ``re.sub("a+", ...)``."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in METHODS
            and isinstance(node.args[0], ast.Constant)
        ):
            yield Use(f"{name}:{node.lineno}", re.compile(node.args[0].value, _flags(node)), node.func.attr)


def _flags(call: ast.Call) -> int:
    written = [*(keyword.value for keyword in call.keywords if keyword.arg == "flags"), *call.args[2:]]
    flags = 0
    for node in (part for argument in written for part in ast.walk(argument)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re":
            found = getattr(re, node.attr)
            flags |= found if isinstance(found, re.RegexFlag) else 0
    return flags
