"""The house of templates/runtime: a core that knows no car, a layer about cars on top, faces on the outside."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.cli.running import generator, python

RUNTIME = Path(__file__).resolve().parent.parent / "templates" / "runtime"

FILES = [path.relative_to(RUNTIME) for path in sorted(RUNTIME.rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse((RUNTIME / path).read_text("utf-8"))


def imported(path: Path) -> Iterator[tuple[Path, str]]:
    """Every relative import of a file, also those for type checkers and inside of functions: where to, which name."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.parents[node.level - 1] if node.level <= len(path.parents) else Path("outside")
            home = folder.joinpath(*(node.module or "").split("."))
            yield from ((home, alias.name) for alias in node.names)


def target(home: Path, name: str) -> Path:
    """The file that an import leads to."""
    module, package = home.with_suffix(".py"), home / f"{name}.py"
    return module if module in FILES else package


@cache
def arrows() -> Mapping[Path, set[Path]]:
    """Each file -> those that it imports."""
    return {path: {target(*each) for each in imported(path)} for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=str)
def test_inside_a_name_is_imported_from_the_file_that_defines_it(path: Path) -> None:
    """Neither a public module nor the face of a package is read from inside; both would tie knots."""
    for home, name in imported(path):
        found = target(home, name)
        assert found in FILES, f"{home}: {name} is taken from a package or from outside of the runtime"
        defined = {getattr(node, "name", None) for node in parsed(found).body}
        assert found.stem == name or name not in {
            alias.asname or alias.name
            for node in ast.walk(parsed(found))
            if isinstance(node, ast.ImportFrom) and node.level
            for alias in node.names
        } - {str(each) for each in defined if each}, f"{found} only hands {name} on"


def circle(start: Path) -> list[Path]:
    """The way from a file back to itself, empty when there is none."""
    ways: list[list[Path]] = [[start]]
    seen: set[Path] = set()
    while ways:
        way = ways.pop()
        for following in sorted(arrows().get(way[-1], ())):
            if following == start:
                return [*way, start]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []


@pytest.mark.parametrize("path", FILES, ids=str)
def test_no_file_leads_back_to_itself(path: Path) -> None:
    """Imports for type checkers and lazy ones count: a reader follows them like any other."""
    assert circle(path) == []


@pytest.mark.parametrize("path", [path for path in FILES if path.parts[0] == "core"], ids=str)
def test_the_core_knows_no_car(path: Path) -> None:
    """No import of the core leads into a layer above."""
    assert [str(each) for each in arrows()[path] if each.parts[0] != "core"] == []


BOOKSHOP = """
openapi: 3.0.3
info: {title: Bookshop, version: '1'}
paths:
  /books/{id}:
    get:
      operationId: getBook
      tags: [Books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
components:
  schemas:
    Book: {type: object, properties: {title: {type: string}}}
"""

WALK = """
import importlib, pkgutil, shop
for module in pkgutil.walk_packages(shop.__path__, "shop."):
    if not module.name.endswith(("__main__", ".schema")):
        importlib.import_module(module.name)
from shop import books
print([name for name in shop.__all__ if not hasattr(shop, name)])
print(books.Client(base_url="https://x.test").books.get_book.__name__)
"""


WORDS = re.compile(r"(?<![a-z0-9])(vehicles?|vins?|stellantis|peugeot|remotes?)(?![a-z0-9])", re.IGNORECASE)


@pytest.mark.parametrize(
    "path",
    [*RUNTIME.glob("core/**/*.py"), *RUNTIME.parent.glob("faces/core/*.py")],
    ids=lambda path: str(path.relative_to(RUNTIME.parent)),
)
def test_no_word_of_cars_stands_in_the_core(path: Path) -> None:
    """Code, docstrings and comments of the core speak of no car, so that they are true for any API."""
    lines = path.read_text("utf-8").splitlines()

    assert [line.strip() for line in lines if WORDS.search(line)] == []
    assert [line.strip() for line in lines if "connected_car" in line] == [], "the package has its own name"


def test_a_bookshop_carries_no_car(tmp_path: Path) -> None:
    """A package from a document alone has the core and its public modules; all of it imports."""
    (tmp_path / "shop.yaml").write_text(BOOKSHOP)
    words = ["--name", "books", "--package", "shop", "--out", str(tmp_path / "out")]
    made = generator("generate", "--document", str(tmp_path / "shop.yaml"), *words)
    files = [path.relative_to(tmp_path / "out" / "shop") for path in (tmp_path / "out" / "shop").rglob("*.py")]

    assert made.code == 0, made.err
    assert [str(path) for path in files if "car" in path.parts] == []
    assert {path.stem for path in files if len(path.parts) == 1} == {
        "__init__", "__main__", "_provenance", "auth", "content", "drift", "errors", "events",
    }  # fmt: skip
    text = "\n".join((tmp_path / "out" / "shop" / path).read_text("utf-8") for path in files)
    assert not re.search(r"connected.?car", text, re.IGNORECASE), "it calls itself by another package's name"
    ran = python(WALK, tmp_path / "out")
    assert ran.err == ""
    assert ran.out.splitlines() == ["[]", "get_book"]
    for question in ("matrix", "plan", "explain"):
        ran = python(
            f"import runpy, sys; sys.argv = ['shop', 'scopes', '{question}', '--help']; runpy.run_module('shop', run_name='__main__')",
            tmp_path / "out",
        )
        assert (ran.code == 0) is (question != "explain")
