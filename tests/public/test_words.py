"""One word has one meaning: a reader who learned a name once needn't ask again which one is meant."""

from __future__ import annotations

import ast
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.home import TEMPLATES
from generator.render.public_modules import names, rooms

ROOT = Path(__file__).resolve().parent.parent.parent
TREES = ("templates/runtime", "generator")
FACES = names(rooms(TEMPLATES, ("car", "world"), "connected_car"))


def defined(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every class, inner ones too, and every alias of a type; not the variables of types, which have one letter or end in T."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        yield from ((node.name, path) for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            for each in targets:
                if isinstance(each, ast.Name) and re.fullmatch(r"_?[A-Z]+[a-z]\w*(?<!T)", each.id):
                    yield each.id, path


@pytest.mark.parametrize("tree", TREES)
def test_a_class_name_is_given_once(tree: str) -> None:
    """No two classes or types of one tree share a name, private ones included."""
    homes = defaultdict(list)
    for name, path in defined(ROOT / tree):
        homes[name].append(path.relative_to(ROOT).as_posix())

    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}


def test_a_public_name_means_the_same_everywhere() -> None:
    """``from connected_car.a import X`` and ``from connected_car.b import X`` never give two different things."""
    meanings: dict[str, dict[int, str]] = defaultdict(dict)
    for face in ["", *FACES]:
        module = importlib.import_module(f"connected_car.{face}".rstrip("."))
        for name in module.__all__:
            meanings[name].setdefault(id(getattr(module, name)), face or "connected_car")

    assert {name: list(homes.values()) for name, homes in meanings.items() if len(homes) > 1} == {}


@pytest.mark.parametrize("tree", TREES)
def test_a_class_says_what_it_is(tree: str) -> None:
    """Its docstring is understood where it stands: it neither points at another one nor says that two things are alike."""
    pointing = [
        f"{path.relative_to(ROOT).as_posix()}: {node.name}"
        for path in sorted((ROOT / tree).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and re.match("The same|What both", ast.get_docstring(node) or "")
    ]

    assert pointing == []
