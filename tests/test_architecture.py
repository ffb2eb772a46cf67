"""The import rules of ARCHITECTURE.md, checked on the source."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GENERATOR = ROOT / "generator"
RUNTIME = ROOT / "templates" / "runtime"
STAGES = {"load", "repair", "normalise", "annotate", "render", "package"}
GENERATORS = {"datamodel_code_generator", "openapi_python_client"}


def imports(path: Path, top: Path) -> Iterator[str]:
    """Absolute dotted names that a module imports; relative ones are resolved below ``top``."""
    here = path.relative_to(top.parent).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level] if node.level else ()
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            yield from (f"{module}.{alias.name}" for alias in node.names)


def modules(top: Path) -> list[Path]:
    return [path for path in sorted(top.rglob("*.py")) if "__pycache__" not in path.parts]


def room(path: Path, top: Path) -> str:
    return path.relative_to(top).with_suffix("").parts[0]


EXTRAS = {
    "pytest": ["world/plugin.py"],  # Loads it.
    "mcp": ["car/command_line/tools.py"],
    "rich": ["car/command_line/showing.py", "car/command_line/progress.py"],
    "psycopg": ["car/postgres"],
    "psycopg_pool": ["car/postgres"],
    "procrastinate": ["car/postgres"],
}
"""Libraries of extras, and of somebody who is there anyway -> where the runtime imports them."""
IN_STAGES = [path for path in modules(GENERATOR) if room(path, GENERATOR) in STAGES]


@pytest.mark.parametrize("path", IN_STAGES, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_a_stage_never_imports_a_stage(path: Path) -> None:
    """What a stage knows of another is the value that it gets."""
    own = room(path, GENERATOR)

    named = {name.split(".")[1] for name in imports(path, GENERATOR) if name.startswith("generator.")}

    assert not (named & STAGES) - {own}


@pytest.mark.parametrize("path", modules(GENERATOR), ids=lambda path: str(path.relative_to(GENERATOR)))
def test_one_library_has_one_room(path: Path) -> None:
    """YAML is read in load and written as facts, the network is load's; generators are known to render alone, templates to
    render and to the documentation."""
    own = room(path, GENERATOR)

    named = {name.split(".")[0] for name in imports(path, GENERATOR)}

    assert own in {"load", "facts", "libyaml"} or "yaml" not in named
    assert own == "load" or "httpx2" not in named
    assert own == "render" or not named & GENERATORS
    assert own in {"render", "documentation"} or "jinja2" not in named


@pytest.mark.parametrize("path", modules(RUNTIME), ids=lambda path: str(path.relative_to(RUNTIME)))
def test_the_runtime_needs_nothing_but_its_two_libraries(path: Path) -> None:
    """What ends in the package imports the standard library, httpx2 and orjson, and itself relatively.

    pydantic is named in one place, for those who have it; it is never imported at the top of a module.
    typing_extensions is there for type checkers alone, which bring it; each of `EXTRAS` where it is asked for.
    """
    plugin = {library for library, rooms in EXTRAS.items() for room in rooms if path.is_relative_to(RUNTIME / room)}
    allowed = set(sys.stdlib_module_names) | {"httpx2", "orjson", "runtime"}

    named = {name.split(".")[0] for name in imports(path, RUNTIME)}

    assert named - allowed <= {"pydantic_core", "typing_extensions"} | plugin


@pytest.mark.parametrize("path", modules(RUNTIME / "world"), ids=lambda path: path.name)
def test_the_world_judges_by_itself(path: Path) -> None:
    """The server's side takes nothing of the client's but its clock and the types of ASGI; clients are named where they
    are made."""
    makers = {"clients.py", "clock.py"}

    taken = {name for name in imports(path, RUNTIME) if name.startswith("runtime.c")}
    named = {name for name in taken if not name.startswith("runtime.core.base.asgi.")}

    assert path.name in makers or not named


def test_nothing_needs_the_world() -> None:
    """Whoever doesn't ask for the world never loads it: no module of the client imports it."""
    others = [path for path in modules(RUNTIME) if "world" not in path.relative_to(RUNTIME).parts]

    assert [path for path in others for name in imports(path, RUNTIME) if name.startswith("runtime.world")] == []


def test_nothing_generated_knows_the_generator() -> None:
    """Generated code imports its own runtime and nothing of the pipeline."""
    generated = ROOT / "generated" / "connected_car"

    guilty = [path for path in modules(generated) for name in imports(path, generated) if name.startswith("generator")]

    assert guilty == []


def test_every_template_says_what_it_gets() -> None:
    """A template starts with a comment that names the values it is given."""
    templates = list((ROOT / "templates").rglob("*.jinja*"))

    silent = [path.name for path in templates if not path.read_text("utf-8").startswith(("{# Gets ", "{#- Gets "))]

    assert templates
    assert silent == []


ONE_ROOM = {
    "~1": {"generator/pointers.py", "templates/runtime/core/drift.py"},
    "deepcopy": {"generator/trees.py", "templates/runtime/core/model/base.py"},
    "minLength": {"generator/limits.py", "templates/runtime/world/schemas.py"},
    "maxItems": {
        "generator/limits.py",
        "templates/runtime/world/schemas.py",
        "templates/runtime/car/commands/boolexp.py",
    },
}
"""What is written in one room of the generator, and of the runtime: how pointers are escaped (drift writes one for people),
how trees are copied (a view and a car are none), which limits there are (the world judges by itself)."""


@pytest.mark.parametrize("word", ONE_ROOM)
def test_a_fact_has_one_room(word: str) -> None:
    """Whoever needs it imports it from there."""
    files = [path for top in (GENERATOR, RUNTIME) for path in modules(top) if word in path.read_text("utf-8")]

    assert {path.relative_to(ROOT).as_posix() for path in files} == ONE_ROOM[word]


def test_a_tree_is_copied_in_one_way() -> None:
    """No other function of the generator calls itself on every member and every item and changes nothing."""
    found = set()
    for path in modules(GENERATOR):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                called = {ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}
                if {node.name, "isinstance"} == {name for name in called if not name.endswith(".items")} != called:
                    found.add(f"{path.relative_to(ROOT).as_posix()}:{node.name}")

    assert found == {"generator/trees.py:copied"}


SAME_THING = {
    "asgi", "cli", "clock", "command", "domain", "drivers", "intervals", "ledger", "monitors", "notification", "paging",
    "queue", "triggers",
}  # fmt: skip
"""File names that stand twice in the runtime, for the same thing: in the core and in the layer on it, in memory and in
PostgreSQL, at the client and at the server."""


@pytest.mark.parametrize(
    ("top", "twice"), [(GENERATOR, {"servers_and_security"}), (RUNTIME, SAME_THING)], ids=["generator", "runtime"]
)
def test_a_file_name_means_one_thing(top: Path, twice: set[str]) -> None:
    """Whoever reads a file name in a traceback or a search knows which room it is."""
    found = Counter(path.stem for path in modules(top) if not path.stem.startswith("__"))

    assert {name for name, count in found.items() if count > 1} == twice
