"""Document -> Api: overlay applied, references resolved, ``allOf`` merged, everything reachable named once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Location, Report, SpecError
from ..layers import Api, Document, Pointer, Tree
from ..overlay import Overlay, apply, separate
from .build import classes
from .calls import calls
from .definitions import Definition, Way, definitions
from .describe import describe, subject
from .emit import emit
from .finish import finished
from .flatten import Flattener
from .gates import gate
from .locks import read_classes, settled, written
from .names import Names, choose
from .operations import RawContent, RawOperation, operations
from .resolve import Resolver
from .schemas import SCHEMAS, escaped, origins, place_of, shape, stamped

__all__ = ["normalise", "settled", "subject"]


def normalise(document: Document, report: Report, *, tolerant: bool = False) -> Api:
    """The normal form of ``document``, as `Api` describes it.

    Raises SpecError for an overlay action that is stale or unnecessary (listed in ``report``
    instead when ``tolerant``), for names of the overlay that clash, and when anything got lost.
    """
    try:
        return _normalised(document, report, tolerant)
    except RecursionError:
        place = Location(document.source.origin)
        raise SpecError(place, "schemas refer to each other too deeply", "shorten the chain by an overlay") from None


def _normalised(document: Document, report: Report, tolerant: bool) -> Api:
    tree = _corrected(document, report, tolerant)
    flattener = Flattener(_components(tree), lambda pointer: _place(document, pointer), report)
    resolver = Resolver(flattener)
    raws = [_resolved(raw, resolver) for raw in operations(tree, document, report)]
    uses = [schema for raw in raws for schema in _uses(raw)]
    found = definitions(resolver.classes, uses, _roots(raws), flattener.labels)
    lock = document.source.lock
    chosen = choose(found, lock)
    names = Names(chosen, {name: chosen[place_of(name), shape(body)] for name, body in resolver.classes.items()})
    made = classes(found, names, read_classes(lock))
    called = calls(raws, names, document, lock)
    gate(tree, document, called, made, _made_of(found, names), flattener.excused)
    done = finished(made, called, raws, document, report)
    return Api(
        document=document,
        title=str(tree["info"].get("title", "")),
        version=str(tree["info"].get("version", "")),
        servers=tuple(str(server["url"]) for server in tree.get("servers") or () if "url" in server),
        classes=done,
        operations=called,
        tree=emit(tree, done, called),
        lock=written(done, _places(found, names), called),
    )


def _corrected(document: Document, report: Report, tolerant: bool) -> Tree:
    """A copy of the document with our words and our corrections in it."""
    source = document.source
    tree: Tree = separate(document.tree)
    describe(tree, source.descriptions, _companion(document, "descriptions.yaml"), report)
    overlay = Overlay(source.overlay, _companion(document, "overlay.yaml"), source.overlay_lines)
    return apply(tree, overlay, report, tolerant=tolerant)


def _companion(document: Document, name: str) -> str:
    config = document.source.config
    return str((config.folder or Path()) / f"{config.file_prefix}{name}")


def _place(document: Document, pointer: Pointer) -> Location:
    return Location(document.source.origin, document.line(pointer), pointer)


def _components(tree: Tree) -> dict[str, Tree]:
    schemas = tree.get("components", {}).get("schemas", {})
    return {name: stamped(schema, f"{SCHEMAS}{escaped(name)}") for name, schema in schemas.items()}


def _resolved(raw: RawOperation, resolver: Resolver) -> RawOperation:
    def content(one: RawContent) -> RawContent:
        return one if one.schema is None else replace(one, schema=resolver.use(one.schema))

    return replace(
        raw,
        parameters=tuple(replace(each, schema=resolver.use(each.schema)) for each in raw.parameters),
        body=content(raw.body) if raw.body else None,
        responses=tuple(content(each) for each in raw.responses),
    )


def _uses(raw: RawOperation) -> Iterator[Tree]:
    """Every use-site schema of an operation."""
    yield from (each.schema for each in raw.parameters)
    for content in (raw.body, *raw.responses):
        if content is not None and content.schema is not None:
            yield content.schema


def _roots(raws: Iterable[RawOperation]) -> dict[Pointer, Way]:
    """The names of everything that stands in operations, by the pointer of its schema."""
    roots: dict[Pointer, Way] = {}
    for raw in raws:
        for each in raw.parameters:
            roots[origins(each.schema)[0]] = Way(each.owner, each.chain)
        for content in (raw.body, *raw.responses):
            if content is not None and content.schema is not None:
                roots[origins(content.schema)[0]] = Way(raw.owner, content.chain, least=1)
    return roots


def _made_of(found: Iterable[Definition], names: Names) -> dict[str, set[Pointer]]:
    """Class -> the nodes of the document whose properties it holds."""
    result: defaultdict[str, set[Pointer]] = defaultdict(set)
    for one in found:
        result[names.of(one)] |= {one.pointer, *origins(one.schema)}
    return dict(result)


def _places(found: Iterable[Definition], names: Names) -> dict[str, list[Pointer]]:
    """Class -> where its definitions stand."""
    result: defaultdict[str, list[Pointer]] = defaultdict(list)
    for one in found:
        result[names.of(one)].append(one.pointer)
    return dict(result)
