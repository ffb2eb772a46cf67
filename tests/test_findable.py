"""Whoever changes a room of the code finds its tests, and whoever reads a test finds what it is for."""

from __future__ import annotations

import re
from pathlib import Path

from tests.test_layers import arrows

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "templates" / "runtime"


def rows(file: str, heading: str) -> dict[str, str]:
    """First cell -> second cell of the first table after a heading, without its head."""
    text = ("\n" + (ROOT / file).read_text("utf-8")).partition(f"\n{heading}\n")[2]
    lines = text.partition("\n#")[0].splitlines()
    table = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return {row[0]: row[1] for row in table[1:]}


def in_ticks(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def rooms() -> set[str]:
    """Every module or folder of the generator, and of each layer of the runtime."""
    places = [ROOT / "generator", RUNTIME / "core", RUNTIME / "car"]
    found = [path for place in places for path in place.iterdir() if not path.name.startswith("__")]
    names = {f"{path.parent.name}/{path.name}{'/' * path.is_dir()}" for path in found if path.suffix in ("", ".py")}
    return names | {"world/"}


def test_every_room_has_tests_that_are_there() -> None:
    """The table of ARCHITECTURE.md names each room once, with tests that exist."""
    table = rows("ARCHITECTURE.md", "## Tests of a room")
    named = [name for cell in table for name in in_ticks(cell)]
    tests = {test for cell in table.values() for test in in_ticks(cell)}

    assert sorted(rooms() - set(named)) == [], "name these rooms in the table, with their tests"
    assert sorted(set(named) - rooms()) == []
    assert len(named) == len(set(named))
    assert all(in_ticks(cell) for cell in table.values())
    assert sorted(test for test in tests if not (ROOT / "tests" / test).exists()) == []


def test_the_map_of_the_runtime_has_every_room() -> None:
    """ARCHITECTURE.md names each folder of the runtime, and files of it that are there."""
    told = rows("ARCHITECTURE.md", "## The runtime, from the ground up")
    folders = {
        path.relative_to(RUNTIME) for layer in ("core", "car") for path in (RUNTIME / layer).iterdir() if path.is_dir()
    }

    assert {in_ticks(room)[0] for room in told} == {
        *(f"{path.as_posix()}/" for path in folders if path.name != "__pycache__"),
        "world/",
    }
    for room, text in told.items():
        missing = [
            name
            for name in in_ticks(text)
            if name.endswith(".py") and not (RUNTIME / in_ticks(room)[0] / name).exists()
        ]
        assert missing == []


def test_no_room_of_the_runtime_uses_one_below_it_on_the_map() -> None:
    """The order of the table is that of the imports, those for type checkers and lazy ones counted."""
    order = [in_ticks(room)[0].strip("/") for room in rows("ARCHITECTURE.md", "## The runtime, from the ground up")]
    backwards = set()
    for path, targets in arrows().items():
        for target in targets:
            here, there = ("/".join(each.parts[:2]) for each in (path, target))
            if here in order and there in order and order.index(there) > order.index(here):
                backwards.add(f"{path} -> {target}")

    assert sorted(backwards) == []


def test_every_test_belongs_to_a_room() -> None:
    """Each folder of tests, and each file beside them, is named by the table or is about the house as a whole."""
    about_all = {
        "test_architecture.py",
        "test_layers.py",
        "test_findable.py",
        "test_budget.py",
        "test_mutation.py",
        "typing",
        "golden",
        "mutants",
    }
    tests = {test.partition("/")[0] for cell in rows("ARCHITECTURE.md", "## Tests of a room").values()
             for test in in_ticks(cell)}  # fmt: skip
    there = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() or path.name.startswith("test_")}

    assert sorted(there - tests - about_all - {"__pycache__"}) == []


def test_every_folder_says_what_it_promises() -> None:
    """tests/README.md has a line for each folder, and no other."""
    told = {
        name.strip("/") for cell in rows("tests/README.md", "# What the tests promise") or {} for name in in_ticks(cell)
    }
    there = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"}

    assert told == there
