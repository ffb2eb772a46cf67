"""Who declares the scopes that his program holds is told by the type checker where they don't suffice."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

from tests.typing.checkers import ROOT, basedpyright, mypy, refused

CHECKED = Path(__file__).parent / "grants_checked.py"
SCOPED = ("b2c", "platform")

pytest.importorskip("connected_car.b2c.grants", reason="generated/ holds no grants yet")


@pytest.mark.slow
def test_mypy() -> None:
    """mypy --strict refuses exactly the marked lines."""
    assert mypy(CHECKED) == {CHECKED.name: refused(CHECKED)}


@pytest.mark.slow
def test_basedpyright(tmp_path: Path) -> None:
    """basedpyright refuses exactly the marked lines."""
    assert basedpyright(tmp_path, CHECKED) == {CHECKED.name: refused(CHECKED)}


@pytest.mark.slow
@pytest.mark.parametrize("name", SCOPED)
def test_every_scope_and_every_method(name: str, tmp_path: Path) -> None:
    """A type checker refuses a method to the holder of a scope where the check before the call would, and nowhere else."""
    from connected_car._runtime.core.scopes.algebra import Grant
    from connected_car._runtime.core.scopes.scope_rule import finding

    api = import_module(f"connected_car.{name}")
    lines = [f"from connected_car import {name}"]
    for (held, kind), operation in product(classes(api).items(), api.OPERATIONS.values()):
        found = finding(operation.scopes, Grant.parse(held, api.scopes.VOCABULARY))
        mark = "  # refused" if found and found.published else ""
        lines.append(f"{name}.Client[{name}.grants.{kind}]().{operation.resource}.{operation.name}{mark}")
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines))

    assert refused(program)
    assert basedpyright(tmp_path, program) == {program.name: refused(program)}


@pytest.mark.parametrize("name", SCOPED)
def test_the_hierarchy_is_that_of_the_scopes(name: str) -> None:
    """One scope's class is a subclass of another's if and only if the other covers it."""
    api = import_module(f"connected_car.{name}")
    kinds = classes(api)

    for (held, wide), (needed, narrow) in product(kinds.items(), repeat=2):
        covers = api.scopes.VOCABULARY.covers(held, needed)
        assert issubclass(getattr(api.grants, narrow), getattr(api.grants, wide)) == covers, (held, needed)


@pytest.mark.parametrize("name", SCOPED)
def test_every_scope_of_an_api_can_be_declared(name: str) -> None:
    """Each scope of the vocabulary has a class, under the name that the API uses or another it knows."""
    api = import_module(f"connected_car.{name}")
    words = api.scopes.VOCABULARY

    assert {words.own(scope).key for scope in words} == {words.own(scope).key for scope in classes(api)}


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_a_declaration_changes_nothing_at_run_time(name: str) -> None:
    """A client that declares its scopes is a client as any other."""
    from connected_car import b2c

    kind: Any = getattr(b2c, name)
    client = kind[b2c.grants.DataTrip | b2c.grants.DataPosition](brand="peugeot")

    assert type(client) is kind
    assert type(client.with_options(timeout=5)) is kind
    assert not client.grant.known


def test_nothing_more_is_installed() -> None:
    """Declaring needs no typing_extensions at run time; who declares nothing loads no class of a scope."""
    program = (
        "import sys, httpx2, orjson; sys.modules['typing_extensions'] = None\n"
        "from connected_car import b2c\n"
        "b2c.Client().trips\n"
        "assert 'connected_car.b2c.grants' not in sys.modules\n"
        "b2c.Client[b2c.grants.DataTrip]().trips\n"
    )

    subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(ROOT / "generated")}, check=True)


def classes(api: Any) -> dict[str, str]:
    """Scope, by every name that can be declared -> its class in ``grants``."""
    source = Path(api.grants.__file__).read_text("utf-8").splitlines()
    named: dict[str, str] = {}
    for line, below in pairwise(source):
        if below.lstrip().startswith('"""``'):
            named[below.split("``")[1]] = line.removeprefix("class ").split("(")[0].split(":")[0]
    return named
