"""What came in has to come out: counts of the normal form against the document itself.

The walk here shares nothing with the making of the normal form but the rule that a conflict,
which is reported, or an equal class beside it excuses a node.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..diagnostics import Location, SpecError
from ..layers import METHODS, Class, Document, Operation, Pointer, Tree
from .operations import is_json
from .schemas import children, escaped, unescaped


def gate(
    tree: Tree,
    document: Document,
    operations: Iterable[Operation],
    classes: Iterable[Class],
    made_of: Mapping[str, Iterable[Pointer]],
    excused: set[Pointer],
) -> None:
    """Raises SpecError when an operation, parameter, body, reply or property of ``tree`` got lost."""
    _calls(tree, document, operations)
    holders: defaultdict[Pointer, set[str]] = defaultdict(set)
    for one in classes:
        for pointer in made_of[one.name]:
            holders[pointer] |= {member.wire for member in one.members}
    for pointer, schema in _reached(tree, excused):
        missing = set(schema.get("properties") or ()) - holders[pointer]
        if missing:
            raise _loss(document, pointer, f"lost the properties {', '.join(sorted(missing))}")


def _calls(tree: Tree, document: Document, operations: Iterable[Operation]) -> None:
    found = {each.pointer: each for each in operations}
    for path, item in tree["paths"].items():
        for method in METHODS:
            if not isinstance(item.get(method), dict):
                continue
            pointer = f"/paths/{escaped(path)}/{method}"
            if pointer not in found:
                raise _loss(document, pointer, "lost an operation")
            _call(found[pointer], item[method], _parameters(tree, item, item[method]), document)


def _call(operation: Operation, node: Tree, parameters: set[tuple[str, str]], document: Document) -> None:
    if {(each.name, each.location) for each in operation.parameters} != parameters:
        raise _loss(document, operation.pointer, "lost a parameter")
    if len({each.python for each in operation.parameters}) != len(parameters):
        raise _loss(document, operation.pointer, "gave two parameters one name")
    if bool((node.get("requestBody") or {}).get("content")) != (operation.body is not None):
        raise _loss(document, operation.pointer, "lost a request body")
    if [each.status for each in operation.responses] != list(node["responses"]):
        raise _loss(document, operation.pointer, "lost a reply")


def _parameters(tree: Tree, item: Tree, node: Tree) -> set[tuple[str, str]]:
    every = [*item.get("parameters", ()), *node.get("parameters", ())]
    shared = tree.get("components", {}).get("parameters", {})
    whole = [shared[unescaped(each["$ref"].rpartition("/")[2])] if "$ref" in each else each for each in every]
    return {(each["name"], each["in"]) for each in whole}


def _reached(tree: Tree, excused: set[Pointer]) -> Iterator[tuple[Pointer, Tree]]:
    """Every schema that an operation reaches."""
    waiting = list(_roots(tree))
    seen: set[Pointer] = set()
    while waiting:
        pointer, schema = waiting.pop()
        if pointer in seen or pointer in excused or pointer.endswith("/not"):
            continue
        seen.add(pointer)
        if f"{pointer}/properties" in excused:
            schema = {key: value for key, value in schema.items() if key != "properties"}
        yield pointer, schema
        waiting += [(pointer + step, child) for step, child in children(schema)]
        reference = schema.get("$ref")
        if isinstance(reference, str):
            name = unescaped(reference.rpartition("/")[2])
            waiting.append((reference.removeprefix("#"), tree["components"]["schemas"][name]))


def _roots(tree: Tree) -> Iterator[tuple[Pointer, Tree]]:
    for path, item in tree["paths"].items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield from _roots_of(item[method], f"/paths/{escaped(path)}/{method}")
    for name, each in tree.get("components", {}).get("parameters", {}).items():
        if "schema" in each and f'"#/components/parameters/{escaped(name)}"' in _references(tree):
            yield f"/components/parameters/{escaped(name)}/schema", each["schema"]


def _references(tree: Tree) -> set[str]:
    nodes = [node for item in tree["paths"].values() for node in (item, *item.values()) if isinstance(node, dict)]
    return {f'"{each["$ref"]}"' for node in nodes for each in node.get("parameters", ()) if "$ref" in each}


def _roots_of(node: Tree, pointer: Pointer) -> Iterator[tuple[Pointer, Tree]]:
    for index, each in enumerate(node.get("parameters", ())):
        if "schema" in each:
            yield f"{pointer}/parameters/{index}/schema", each["schema"]
    holders = {f"{pointer}/responses/{escaped(status)}": reply for status, reply in node["responses"].items()}
    holders[f"{pointer}/requestBody"] = node.get("requestBody") or {}
    for place, holder in holders.items():
        content = holder.get("content") or {}
        # The normal form has one media type for each body: the first that is JSON, else the first.
        for kind in [kind for kind in content if is_json(kind)][:1] or list(content)[:1]:
            if (content[kind] or {}).get("schema") is not None:
                yield f"{place}/content/{escaped(kind)}/schema", content[kind]["schema"]


def _loss(document: Document, pointer: Pointer, what: str) -> SpecError:
    place = Location(document.source.origin, document.line(pointer), pointer)
    return SpecError(place, f"the normal form {what}", "this is a defect of the generator; report it with the document")
