"""``python -m`` of a package, ``scopes explain``: what a grant leaves out, or why a value is missing."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from ..core.cli import PACKAGE, as_json, operation_of, scopes_of
from ..core.scopes.algebra import Grant
from .availability.case import Known
from .availability.explaining import explain
from .availability.overview import grouped, missing


def add_explain(
    questions: argparse._SubParsersAction[argparse.ArgumentParser], apis: list[str]
) -> argparse.ArgumentParser:
    """The question to the command line of the package."""
    why = questions.add_parser("explain", help="what a grant leaves out, or why a value is missing")
    why.add_argument("api", choices=apis)
    why.add_argument("operation", metavar="OPERATION", help="operationId, or resource.method")
    why.add_argument("path", nargs="?", help="such as energies[0].level; without it, what the grant leaves out")
    why.add_argument("--grant", help="the granted scopes as the redirect named them")
    why.add_argument("--all", action="store_true", help="why everything is missing that the reply lacks, by remedy")
    why.add_argument("--country", help="where the vehicle is at home (ISO 3166-1), for its services")
    why.add_argument("--reply", type=Path, help="file with the reply as JSON; an empty reply without it")
    why.add_argument("--capability", help="names in the vehicle's capability list, joined by commas")
    why.add_argument("--motorization", help="as the vehicle reply or the data catalog says it")
    why.add_argument("--privacy", help="privacy state of the vehicle")
    why.set_defaults(answer=_explain)
    return why


def _explain(asked: argparse.Namespace) -> str:
    operation = operation_of(asked, asked.operation)
    scopes = scopes_of(asked)
    if asked.path is None and not asked.all:
        found: Any = scopes.coverage(operation, asked.grant)
    else:
        if operation.success is None:
            raise ValueError(f"{operation.id} has no reply to look into")
        view = operation.success.from_json(asked.reply.read_bytes() if asked.reply else b"{}")
        table = import_module(f"{PACKAGE}.{asked.api}.availability").TABLE
        _require("--motorization", asked.motorization, {*table.drives, *table.drives.values()})
        _require("--privacy", asked.privacy, {*table.withheld})
        known = Known(
            operation=operation,
            grant=None if asked.grant is None else Grant.parse(asked.grant, scopes.VOCABULARY),
            capability=None if asked.capability is None else tuple(filter(None, asked.capability.split(","))),
            motorization=asked.motorization,
            privacy=asked.privacy,
            country=asked.country,
        )
        if asked.path is None:
            every = grouped(explain(view, path, table, known) for path in missing(view, table))
            return as_json(every.to_json()) if asked.json else f"{every}\n"
        found = explain(view, asked.path, table, known)
    return as_json(asdict(found)) if asked.json else f"{found}\n"


def _require(option: str, word: str | None, known: set[str]) -> None:
    """Raises `ValueError` for a word that the API doesn't know: it would change the answer."""
    if word is not None and word not in known:
        raise ValueError(f"{option} {word}: the API knows {', '.join(sorted(known)) or 'none'}")
