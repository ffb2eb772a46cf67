"""Which of the YAML documents is the interface, and is it one that can be read?"""

from __future__ import annotations

from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import Tree
from .text_rules import TextRepair
from .tree import Parsed

_ROOT_KEYS = frozenset(("openapi", "swagger", "info", "paths", "components", "definitions", "webhooks"))
_REMEDY = "give an OpenAPI 3.0, 3.1 or 3.2 or a Swagger 2.0 document"


def choose_document(documents: list[Parsed], origin: str) -> tuple[Parsed, list[TextRepair]]:
    """The one with most OpenAPI root members; some files start with a second one for a web site."""
    if not documents:
        raise SpecError(Location(origin), "the file holds only comments", _REMEDY)
    best = max(documents, key=_root_members)
    if len(documents) == 1:
        return best, []
    what = f"{len(documents)} YAML documents in one file: kept number {documents.index(best) + 1}"
    return best, [TextRepair("several-documents", best.lines.get("", 1), what)]


def _root_members(document: Parsed) -> int:
    return len(_ROOT_KEYS & document.value.keys()) if isinstance(document.value, dict) else 0


def refuse_other_formats(document: Parsed, origin: str, *, car: bool) -> Tree:
    """The tree, when it is an interface description, and one of a ``car`` where that is expected.

    Raises `SpecError` that says what it is instead.
    """
    tree = document.value
    if not isinstance(tree, dict) or not {"openapi", "swagger"} & tree.keys():
        line = document.lines.get("", 1)
        raise SpecError(Location(origin, line), f"no OpenAPI document: {_described(tree)}", _REMEDY)
    _refuse_version(document, origin)
    if car and _is_petstore(tree):
        problem = "this is the Petstore sample under another name: it describes no car"
        raise SpecError(
            Location(origin, document.lines.get("/info", 1), "/info/title"), problem, "wait for the real one"
        )
    return tree


def _refuse_version(document: Parsed, origin: str) -> None:
    keyword = "openapi" if "openapi" in document.value else "swagger"
    version = str(document.value[keyword])
    if version.startswith(("2.0", "3.0", "3.1", "3.2")):
        return
    place = Location(origin, document.lines.get(f"/{keyword}"), f"/{keyword}")
    raise SpecError(place, f"{keyword} {version} is not supported", _REMEDY)


def _is_petstore(tree: Tree) -> bool:
    title = tree["info"].get("title") if isinstance(tree.get("info"), dict) else None
    paths = tree["paths"] if isinstance(tree.get("paths"), dict) else {}
    return "petstore" in str(title).casefold() and any(path.startswith(("/pet", "/store")) for path in paths)


def _described(value: Any) -> str:
    if isinstance(value, dict):
        return f"{_catalog(value)}a mapping of {_listed(value)}"
    if isinstance(value, list):
        first = value[0] if value else None
        kind = f"objects with {_listed(first)}" if isinstance(first, dict) else "values"
        return f"{_catalog(first)}a list of {len(value)} {kind}"
    return "a single text or number" if value is not None else "it holds nothing"


def _catalog(value: Any) -> str:
    """A data catalog names data or calls, one row each, and describes no interface."""
    rows = value.get("data") if isinstance(value, dict) else None
    is_list_of_data = isinstance(rows, list) and bool(rows) and isinstance(rows[0], dict) and "domain" in rows[0]
    is_row = isinstance(value, dict) and "api path" in value
    return "a data catalog, " if is_list_of_data or is_row else ""


def _listed(members: Tree) -> str:
    names = list(members)
    return ", ".join(names[:5]) + (", ..." if len(names) > 5 else "") if names else "nothing"
