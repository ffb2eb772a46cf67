"""``python -m connected_car scopes matrix|plan|explain``: scope questions at the terminal."""

from __future__ import annotations

import argparse
import json
import pkgutil
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from .availability import Known, explain
from .errors import ConnectedCarError
from .scopes import Grant

_PACKAGE = __name__.rpartition("._runtime")[0]
_MOTORIZATIONS = ("Electric", "Hybrid", "Thermic", "Hydrogen", "BEV", "PHEV", "ICE", "FCEV")
_PRIVACY = ("None", "Geolocation", "Full")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0, or 2 when the question can't be understood; says why on standard error."""
    try:
        asked = _parser().parse_args(arguments)
        print(asked.answer(asked), end="")
    except (ConnectedCarError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    apis = _apis()
    parser = argparse.ArgumentParser(prog=f"python -m {_PACKAGE}", description="Scope questions, answered offline.")
    scopes = parser.add_subparsers(required=True, metavar="scopes").add_parser("scopes", help="what grants are worth")
    questions = scopes.add_subparsers(required=True, metavar="matrix|plan|explain")

    matrix = questions.add_parser("matrix", help="every operation with every scope")
    matrix.add_argument("api", choices=apis)
    matrix.add_argument("--markdown", action="store_true", help="as a page")
    matrix.set_defaults(answer=_matrix)

    plan = questions.add_parser("plan", help="the smallest set of scopes to ask the user for")
    plan.add_argument("api", choices=apis)
    plan.add_argument("operations", nargs="+", metavar="OPERATION", help="operationId, or resource.method")
    plan.add_argument("--field", action="append", default=[], help="such as Status.energies; may be repeated")
    plan.set_defaults(answer=_plan)

    why = questions.add_parser("explain", help="what a grant leaves out, or why a value is missing")
    why.add_argument("api", choices=apis)
    why.add_argument("operation", metavar="OPERATION", help="operationId, or resource.method")
    why.add_argument("path", nargs="?", help="such as energies[0].level; without it, what the grant leaves out")
    why.add_argument("--grant", help="the granted scopes as the redirect named them")
    why.add_argument("--reply", type=Path, help="file with the reply as JSON; an empty reply without it")
    why.add_argument("--capability", help="names in the vehicle's capability list, joined by commas")
    why.add_argument("--motorization", choices=_MOTORIZATIONS, help="as the vehicle reply or the data catalog says it")
    why.add_argument("--privacy", choices=_PRIVACY, help="privacy state of the vehicle")
    why.set_defaults(answer=_explain)

    for each in (matrix, plan, why):
        each.add_argument("--json", action="store_true", help="as JSON")
    return parser


def _apis() -> list[str]:
    """The sub-packages that have scopes."""
    package = import_module(_PACKAGE)
    names = [each.name for each in pkgutil.iter_modules(package.__path__) if each.ispkg]
    folders = {name: import_module(f"{_PACKAGE}.{name}").__path__ for name in names if not name.startswith("_")}
    return [name for name, path in folders.items() if any(each.name == "scopes" for each in pkgutil.iter_modules(path))]


def _matrix(asked: argparse.Namespace) -> str:
    matrix = _scopes(asked).matrix()
    if asked.json:
        return _json({"api": asked.api, **matrix.to_json()})
    return str(matrix.to_markdown() if asked.markdown else matrix.to_text())


def _plan(asked: argparse.Namespace) -> str:
    plan = _scopes(asked).plan([_operation(asked, name) for name in asked.operations], asked.field)
    if asked.json:
        return _json({"api": asked.api, "scopes": [*plan], "choices": [asdict(each) for each in plan.choices]})
    return f"{plan}\n"


def _explain(asked: argparse.Namespace) -> str:
    operation = _operation(asked, asked.operation)
    scopes = _scopes(asked)
    if asked.path is None:
        found: Any = scopes.coverage(operation, asked.grant)
    else:
        if operation.success is None:
            raise ValueError(f"{operation.id} has no reply to look into")
        view = operation.success.from_json(asked.reply.read_bytes() if asked.reply else b"{}")
        table = import_module(f"{_PACKAGE}.{asked.api}.availability").TABLE
        known = Known(
            operation=operation,
            grant=None if asked.grant is None else Grant.parse(asked.grant, scopes.VOCABULARY),
            capability=None if asked.capability is None else tuple(filter(None, asked.capability.split(","))),
            motorization=asked.motorization,
            privacy=asked.privacy,
        )
        found = explain(view, asked.path, table, known)
    return _json(asdict(found)) if asked.json else f"{found}\n"


def _operation(asked: argparse.Namespace, name: str) -> Any:
    operations = import_module(f"{_PACKAGE}.{asked.api}.operations").OPERATIONS
    named = {f"{each.resource}.{each.name}": each for each in operations.values()} | {**operations}
    if name not in named:
        raise ValueError(f"{asked.api} has no operation {name}; the matrix lists them")
    return named[name]


def _scopes(asked: argparse.Namespace) -> Any:
    return import_module(f"{_PACKAGE}.{asked.api}.scopes")


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
