"""Every code block of the documentation runs, in the order of its page, and prints what the page shows."""

from __future__ import annotations

import builtins
import os
import re
import shlex
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from connected_car._runtime.core.model.issues import IssueKind

from tests.docs.blocks import Block, blocks, commands, run
from tests.docs.inhabited import Documented

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
README = ROOT / "generated" / "README.md"
PROJECT = ROOT / "README.md"
SHOWS_DIRTY = {"leniency"}
REFUSED = {"reading-errors": ["getVehicleStatus: 401 Token is invalid"]}
"""What the world refuses of a page that shows a call with an invented token."""
CONSOLE = [block for page in [*PAGES, README, PROJECT] for block in blocks(page, ROOT) if block.language == "console"]


NEEDS_DATABASE = {"fleets"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_programs_of_a_page(
    page: Path,
    request: pytest.FixtureRequest,
    enter: Callable[[bool], Documented],
    sign_in: Callable[[Documented], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each program runs after the ones above it; where the page shows an output, that is what comes."""
    if page.stem in NEEDS_DATABASE:
        request.getfixturevalue("fleet_database")
    world = enter(page.stem in SHOWS_DIRTY)
    sign_in(world)
    namespace: dict[str, Any] = {"__name__": "page"}
    monkeypatch.setattr(builtins, "input", lambda _: world.visit(namespace["url"]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for block in blocks(page, ROOT):
            if block.language == "python":
                printed = run(block, ROOT, namespace)
                assert block.output is None or printed == block.output, f"{block} prints\n{printed}"
    assert world.refusals == REFUSED.get(page.stem, [])


def test_the_page_on_leniency_knows_every_kind_of_issue() -> None:
    """A kind that `issues` reports can be looked up in the table."""
    page = (ROOT / "docs" / "leniency.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ")]

    assert [kind for kind in get_args(IssueKind) if not any(f"`{kind}`" in row for row in rows)] == []


@pytest.mark.parametrize("page", [*PAGES, README, PROJECT], ids=lambda page: str(page.relative_to(ROOT)))
def test_no_block_is_left_unchecked(page: Path) -> None:
    """A block is a program, commands of a console, or the output of the program above it."""
    strange = [str(each) for each in blocks(page, ROOT) if each.language not in ("python", "console", "text")]

    assert strange == []
    assert blocks(page, ROOT)


@pytest.mark.parametrize("page", [*PAGES, README], ids=lambda page: str(page.relative_to(ROOT)))
def test_programs_fit_on_a_page(page: Path) -> None:
    """A reader sees whole lines: the column of the site is 88 characters wide."""
    programs = [each for each in blocks(page, ROOT) if each.language == "python"]

    assert [f"{each}: {line}" for each in programs for line in each.code.splitlines() if len(line) > 88] == []


@pytest.mark.parametrize("block", CONSOLE, ids=str)
def test_commands(block: Block, tmp_path: Path) -> None:
    """Commands that a page names exist; those that need nothing are run and print what the page shows."""
    for command, shown in commands(block):
        # As it is written for a clone, in which nothing is installed.
        words = shlex.split(command.removeprefix("PYTHONPATH=generated .venv/bin/"))
        if words[0] == "connected-car":
            words = ["python", "-m", "connected_car", *words[1:], *(["--help"] if "serve-demo" in words else [])]
        if words[:3] == ["python", "-m", "connected_car"]:
            done = _python(words[1:], tmp_path)
            assert done.returncode == 0, done.stderr
            assert not shown.strip() or done.stdout == shown
        elif words[:3] == ["python", "-m", "generator"]:
            _is_understood(words, tmp_path)
        elif words[0] == "make":
            done = subprocess.run(["make", "-n", "-C", str(ROOT), *words[1:]], capture_output=True, check=False)
            assert done.returncode == 0, done.stderr
        else:
            assert command in ("pip install stellantis-connected-car", "git diff"), command


def _is_understood(words: list[str], folder: Path) -> None:
    """The command of the generator, with a document of our own for the placeholders, ends well."""
    document = str(ROOT / "tests" / "golden" / "spec" / "garage" / "document.yaml")
    given = {"PATH_OR_URL": document, "OLD": document, "NEW": document, "NAME": "garage", "DIR": str(folder / "out")}
    plain = [given.get(word, word) for word in words[1:] if not word.startswith("[") and not word.endswith("]")]

    done = _python(plain, ROOT)

    assert done.returncode == 0, done.stderr


def _python(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated"), "COLUMNS": "120"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_program_of_the_project_is_the_one_that_runs(
    enter: Callable[[bool], Documented], sign_in: Callable[[Documented], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call that README.md shows prints energies, and a reason where a position is missing."""
    from connected_car import b2c
    from connected_car.auth import FileTokenStore

    world = enter(False)
    sign_in(world)
    with_token = b2c.OAuth2(brand="peugeot", client_id="a", client_secret="b", store=FileTokenStore("token.json"))
    monkeypatch.setattr(b2c, "OAuth2", lambda **_: with_token)
    [program] = [block for block in blocks(PROJECT, ROOT) if block.language == "python"]

    printed = run(program, ROOT, {})

    assert "Electric 62.0 201" in printed
    assert "last_position: uploaded" in printed
    assert world.refusals == []


def test_names_in_tables_exist() -> None:
    """Classes that the page of errors names are importable from connected_car.errors."""
    from connected_car import errors

    text = (ROOT / "docs" / "errors.md").read_text("utf-8")
    named = {name for row in re.findall(r"^\|.*\|$", text, re.MULTILINE) for name in re.findall(r"`([A-Z]\w+)`", row)}

    assert len(named) > 15
    assert [name for name in named if not hasattr(errors, name)] == []
