"""The rooms of the shared runtime that callers import from: ``connected_car.errors`` and its like."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from .environment import TEMPLATES

_RUNTIME = TEMPLATES / "runtime"
_ROOMS = ("auth", "boolexp", "drift", "errors", "events", "monitors", "polling", "remotes")


@dataclass(frozen=True, slots=True)
class Room:
    """A public module: its name, the first line of its docstring, what it offers."""

    name: str
    about: str
    names: tuple[str, ...]


def rooms() -> list[Room]:
    """Every public room, as the sources of the runtime describe themselves."""
    return [_room(name) for name in _ROOMS]


def _room(name: str) -> Room:
    package = _RUNTIME / name / "__init__.py"
    tree = ast.parse((package if package.exists() else _RUNTIME / f"{name}.py").read_text("utf-8"))
    about = (ast.get_docstring(tree) or "").partition("\n")[0]
    return Room(name, about, tuple(sorted(_names(tree))))


def _names(tree: ast.Module) -> Iterator[str]:
    """``__all__`` where there is one, else what is defined without an underscore."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield from ast.literal_eval(node.value)
            return
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node.name
