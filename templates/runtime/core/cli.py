"""``python -m`` of a package, ``scopes matrix|plan|degrade|diff|lock``: scope questions at the terminal."""

from __future__ import annotations

import argparse
import difflib
import json
import os
import pkgutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from .base.defect import silence, tell
from .base.printing import say
from .errors.without_reply import PackageError
from .scopes.features import read_features

PACKAGE = __name__.rpartition("._runtime")[0]

Question: TypeAlias = (
    "Callable[[argparse._SubParsersAction[argparse.ArgumentParser], list[str]], argparse.ArgumentParser]"
)
"""Adds one more question, given the names of the APIs."""


def main(
    arguments: Sequence[str] | None = None, more: Sequence[Question] = (), program: str = f"python -m {PACKAGE}"
) -> int:
    """``more``: questions beside those about scopes alone; ``program``: how it was called. Returns 0, 1 when a kept file differs, 2 when the question can't be understood; 70 for an error of this package; says why on standard error."""
    try:
        asked = _parser(more, program).parse_args(arguments)
        say(asked.answer(asked))
    except Differs as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return silence()
    except (PackageError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except Exception as error:
        return tell(error)
    return 0


class Differs(Exception):
    """What is kept in a file isn't what it would be now."""


def _parser(more: Sequence[Question], program: str) -> argparse.ArgumentParser:
    apis = _apis()
    parser = argparse.ArgumentParser(prog=program, description="Scope questions, answered offline.")
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

    degrade = questions.add_parser("degrade", help="what of an application works with a grant, and without each scope")
    _about_features(degrade, apis)
    degrade.add_argument("--grant", help="the granted scopes as the redirect named them; the whole plan without it")
    degrade.add_argument("--markdown", action="store_true", help="as a table for a page that asks for consent")
    degrade.add_argument("--language", default="en", help="of the texts in that table")
    degrade.set_defaults(answer=_degrade)

    diff = questions.add_parser("diff", help="what opens and closes when one grant takes the place of another")
    diff.add_argument("api", choices=apis)
    diff.add_argument("before", metavar="BEFORE", help="granted scopes, joined by commas")
    diff.add_argument("after", metavar="AFTER", help="likewise")
    diff.set_defaults(answer=_diff)

    lock = questions.add_parser("lock", help="keep the plan of an application's features, or fail when it changed")
    _about_features(lock, apis)
    lock.add_argument("--out", type=Path, default=Path("scopes.lock"), help="the file that keeps it (scopes.lock)")
    lock.add_argument("--check", action="store_true", help="write nothing; exit 1 when the file would change")
    lock.set_defaults(answer=_lock)

    for each in (matrix, plan, degrade, diff, *(add(questions, apis) for add in more)):
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


def _about_features(parser: argparse.ArgumentParser, apis: list[str]) -> None:
    parser.add_argument("api", choices=apis)
    parser.add_argument("features", type=Path, help="TOML: [Name of a feature] with operations and fields")


def _degrade(asked: argparse.Namespace) -> str:
    scopes, features = scopes_of(asked), read_features(asked.features.read_text("utf-8"))
    found = scopes.degrade(features, asked.grant)
    if asked.json:
        return as_json({"api": asked.api, **found.to_json()})
    return str(found.to_markdown(asked.language)) if asked.markdown else f"{found}\n"


def _diff(asked: argparse.Namespace) -> str:
    found = scopes_of(asked).diff(asked.before, asked.after)
    return as_json({"api": asked.api, **found.to_json()}) if asked.json else f"{found}\n"


def _lock(asked: argparse.Namespace) -> str:
    text = str(scopes_of(asked).lock(read_features(asked.features.read_text("utf-8"))))
    before = asked.out.read_text("utf-8") if asked.out.exists() else ""
    if text == before:
        return f"{asked.out} is up to date\n"
    if asked.check:
        changes = difflib.unified_diff(before.splitlines(), text.splitlines(), "kept", "needed now", lineterm="", n=1)
        remedy = "look whether users have to be asked again, then write the file without --check"
        raise Differs(f"{asked.out} is not what the features need now\n" + "\n".join(changes) + f"\n  remedy: {remedy}")
    beside = asked.out.with_name(f".{asked.out.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, asked.out)
    return f"{asked.out} written\n"


def operation_of(asked: argparse.Namespace, name: str) -> Any:
    """The operation that is called ``name``. Raises `ValueError`, with the one that may be meant."""
    return scopes_of(asked).operation(name)


def scopes_of(asked: argparse.Namespace) -> Any:
    """The module of scopes of the API that is asked about."""
    return import_module(f"{PACKAGE}.{asked.api}.scopes")


def as_json(value: Any) -> str:
    """``value`` for programs."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
