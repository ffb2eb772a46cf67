"""Document -> Api: overlay applied, references resolved, ``allOf`` merged, everything reachable named once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Diagnostic, Location, Report, SpecError
from ..layers import Api, Document, Pointer, Tree
from ..overlay import Overlay, apply
from ..pointers import escaped
from ..trees import copied
from .any_of import tell_any_of
from .calls import calls
from .carry import carried, heeded, received
from .classes import classes, tagged
from .definitions import Definition, NamePath, definitions
from .describe import describe, subject
from .files import with_files
from .finish import finished
from .flatten import Flattener
from .gates import Loss, losses
from .locks import read_classes, settled, written
from .names import Names, choose
from .raw_operations import RawContent, RawHolder, RawOperation, operations
from .resolve import Resolver
from .schemas import SCHEMAS, origins, place_of, shape, stamped
from .servers_and_security import schemes, servers
from .unchecked import tell_unchecked

__all__ = ["normalise", "settled", "subject"]


def normalise(document: Document, report: Report, *, tolerant: bool = False) -> Api:
    """The normal form of ``document``, as `Api` describes it.

    What the table of `carries` leaves out, and what a check finds missing afterwards, isn't in it and
    is reported. Raises SpecError for an overlay action that is stale or unnecessary (listed in
    ``report`` instead when ``tolerant``) and for names of the overlay that clash.
    """
    told: list[Diagnostic] = []
    without: frozenset[Pointer] = frozenset()
    while True:
        attempt = Report([*report, *told])
        try:
            api, lost = _normalised(document, attempt, tolerant, without)
        except RecursionError:
            place = Location(document.source.origin)
            raise SpecError(
                place,
                "schemas refer to each other too deeply",
                "in an overlay (--spec), say `type: object` in place of one of the references",
            ) from None
        if not lost:
            report.entries[:] = attempt.entries
            return api
        told += [Diagnostic("left-out", "lost", _place(document, each.pointer), each.what) for each in lost]
        blamed = {pointer for each in lost for pointer in each.operations} - without
        if not blamed:
            # Leaving out the same once more would change nothing, for ever.
            raise RuntimeError(f"{lost[0].what} at {lost[0].pointer}, and no operation to leave out for it")
        without |= blamed


def _normalised(
    document: Document, report: Report, tolerant: bool, without: frozenset[Pointer]
) -> tuple[Api, list[Loss]]:
    tree = heeded(_corrected(document, report, tolerant), document, report)
    flattener = Flattener(
        _components(tree), lambda pointer: _place(document, pointer), report, len(document.source.lines)
    )
    resolver = Resolver(flattener)
    offered = list(operations(tree, document))
    kept = carried([raw for raw in offered if raw.pointer not in without], tree, document, report)
    raws = [_resolved(raw, resolver) for raw in kept]
    sent = [raw for raw in operations(tree, document, "webhooks") if raw.pointer not in without]
    hooks = [_resolved(raw, resolver) for raw in received(sent, tree, document, report)]
    uses = [schema for raw in (*raws, *hooks) for schema in _uses(raw)]
    found = definitions(resolver.classes, uses, _roots([*raws, *hooks]), flattener.components.labels)
    lock = document.source.lock
    chosen = choose(found, lock)
    names = Names(chosen, {name: chosen[place_of(name), shape(body)] for name, body in resolver.classes.items()})
    made = classes(found, names, read_classes(lock))
    called = calls(raws, names, document, lock)
    heard = calls(hooks, names, document, {})
    made = tagged(made, (schema for each in (*called, *heard) for schema in each.schemas))
    left_out = {raw.pointer for raw in offered} - {raw.pointer for raw in kept}
    lost = losses(tree, [*called, *heard], made, _made_of(found, names), flattener.books.not_lost, left_out)
    if document.source.config.kind == "events":
        # A document of notifications says what a receiver is sent; whether by path or by webhook is the same.
        called, raws, heard = (*called, *heard), [*raws, *hooks], ()
    tell_any_of((*resolver.classes.values(), *uses), resolver.classes, document, report)
    tell_unchecked(made, raws, document, report)
    done, called = with_files(finished(made, called, raws, document, report), called)
    api = Api(
        document=document,
        title=str(tree["info"].get("title", "")),
        version=str(tree["info"].get("version", "")),
        servers=servers(tree.get("servers")),
        classes=done,
        operations=called,
        schemes=schemes(tree),
        webhooks=heard,
        lock=written(done, _places(found, names), called),
    )
    return api, lost


def _corrected(document: Document, report: Report, tolerant: bool) -> Tree:
    """A copy of the document with our words and our corrections in it."""
    source = document.source
    tree: Tree = copied(document.tree)
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
        return replace(one, schema=None if one.schema is None else resolver.use(one.schema))

    def holder(one: RawHolder) -> RawHolder:
        return replace(one, contents=tuple(content(each) for each in one.contents))

    return replace(
        raw,
        parameters=tuple(replace(each, schema=resolver.use(each.schema)) for each in raw.parameters),
        body=holder(raw.body) if raw.body else None,
        responses=tuple(holder(each) for each in raw.responses),
    )


def _uses(raw: RawOperation) -> Iterator[Tree]:
    """Every use-site schema of an operation."""
    yield from (each.schema for each in raw.parameters)
    for holder in raw.holders:
        yield from holder.schemas


def _roots(raws: Iterable[RawOperation]) -> dict[Pointer, NamePath]:
    """The names of everything that stands in operations, by the pointer of its schema."""
    roots: dict[Pointer, NamePath] = {}
    for raw in raws:
        for each in raw.parameters:
            roots[origins(each.schema)[0]] = NamePath(each.owner, each.chain)
        for holder in raw.holders:
            for schema in holder.schemas:
                roots[origins(schema)[0]] = NamePath(raw.owner, holder.chain, min_segments=1)
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
