"""``python -m`` of a package, ``scopes matrix|plan``: scope questions at the terminal."""

from __future__ import annotations

import argparse
import json
import pkgutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib import import_module
from typing import Any, TypeAlias

from .errors.base import ConnectedCarError

PACKAGE = __name__.rpartition("._runtime")[0]

Question: TypeAlias = (
    "Callable[[argparse._SubParsersAction[argparse.ArgumentParser], list[str]], argparse.ArgumentParser]"
)
"""Adds one more question, given the names of the APIs."""


def main(arguments: Sequence[str] | None = None, more: Sequence[Question] = ()) -> int:
    """``more``: questions beside those about scopes alone. Returns 0, or 2 when the question can't be understood; says why on standard error."""
    try:
        asked = _parser(more).parse_args(arguments)
        print(asked.answer(asked), end="")
    except (ConnectedCarError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def _parser(more: Sequence[Question]) -> argparse.ArgumentParser:
    apis = _apis()
    parser = argparse.ArgumentParser(prog=f"python -m {PACKAGE}", description="Scope questions, answered offline.")
    scopes = parser.add_subparsers(required=True, metavar="scopes").add_parser("scopes", help="what grants are worth")
    questions = scopes.add_subparsers(required=True, metavar="QUESTION")

    matrix = questions.add_parser("matrix", help="every operation with every scope")
    matrix.add_argument("api", choices=apis)
    matrix.add_argument("--markdown", action="store_true", help="as a page")
    matrix.set_defaults(answer=_matrix)

    plan = questions.add_parser("plan", help="the smallest set of scopes to ask the user for")
    plan.add_argument("api", choices=apis)
    plan.add_argument("operations", nargs="+", metavar="OPERATION", help="operationId, or resource.method")
    plan.add_argument("--field", action="append", default=[], help="such as Status.energies; may be repeated")
    plan.set_defaults(answer=_plan)

    for each in (matrix, plan, *(add(questions, apis) for add in more)):
        each.add_argument("--json", action="store_true", help="as JSON")
    return parser


def _apis() -> list[str]:
    """The sub-packages that have scopes."""
    package = import_module(PACKAGE)
    names = [each.name for each in pkgutil.iter_modules(package.__path__) if each.ispkg]
    folders = {name: import_module(f"{PACKAGE}.{name}").__path__ for name in names if not name.startswith("_")}
    return [name for name, path in folders.items() if any(each.name == "scopes" for each in pkgutil.iter_modules(path))]


def _matrix(asked: argparse.Namespace) -> str:
    matrix = scopes_of(asked).matrix()
    if asked.json:
        return as_json({"api": asked.api, **matrix.to_json()})
    return str(matrix.to_markdown() if asked.markdown else matrix.to_text())


def _plan(asked: argparse.Namespace) -> str:
    plan = scopes_of(asked).plan([operation_of(asked, name) for name in asked.operations], asked.field)
    if asked.json:
        return as_json({"api": asked.api, "scopes": [*plan], "choices": [asdict(each) for each in plan.choices]})
    return f"{plan}\n"


def operation_of(asked: argparse.Namespace, name: str) -> Any:
    """The operation that is called ``name``. Raises `ValueError`, with the one that may be meant."""
    return scopes_of(asked).operation(name)


def scopes_of(asked: argparse.Namespace) -> Any:
    """The module of scopes of the API that is asked about."""
    return import_module(f"{PACKAGE}.{asked.api}.scopes")


def as_json(value: Any) -> str:
    """``value`` for programs."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
