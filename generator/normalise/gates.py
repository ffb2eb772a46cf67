"""What came in has to come out: counts of the normal form against the document itself.

The walk here shares nothing with the making of the normal form but the rule that a conflict,
which is reported, or an equal class beside it excuses a node.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..layers import METHODS, Body, Class, Operation, Pointer, Response, Tree
from ..pointers import escaped, unescaped
from .schemas import children

Node = tuple[Pointer, Tree]


@dataclass(frozen=True, slots=True)
class Loss:
    """What a check misses: where, what, and which operations (by their pointers) would be wrong without it."""

    pointer: Pointer
    what: str
    operations: tuple[Pointer, ...]


def losses(
    tree: Tree,
    operations: Iterable[Operation],
    classes: Iterable[Class],
    made_of: Mapping[str, Iterable[Pointer]],
    not_lost: set[Pointer],
    left_out: Iterable[Pointer] = (),
) -> list[Loss]:
    """Operations, parameters, bodies, replies and properties that ``tree`` has and the normal form has not."""
    calls = list(operations)
    gone = set(_calls(tree)) - {each.pointer for each in calls} - set(left_out)
    found = [Loss(each, "lost an operation", (each,)) for each in sorted(gone)]
    found += [Loss(each.pointer, what, (each.pointer,)) for each in calls for what in _call(tree, each)]
    holders: defaultdict[Pointer, set[str]] = defaultdict(set)
    for one in classes:
        for pointer in made_of[one.name]:
            holders[pointer] |= {member.wire for member in one.members}
    walk = _Walk(tree, not_lost)
    for pointer, schema in walk.reached(root for each in calls for root in walk.roots(each)):
        missing = set(schema.get("properties") or ()) - holders[pointer]
        if missing:
            what = f"lost the properties {', '.join(sorted(missing))}"
            found.append(Loss(pointer, what, tuple(each.pointer for each in calls if walk.reaches(each, pointer))))
    return found


def _calls(tree: Tree) -> Iterator[Pointer]:
    for path, item in tree["paths"].items():
        yield from (f"/paths/{escaped(path)}/{method}" for method in METHODS if isinstance(item.get(method), dict))


def _call(tree: Tree, operation: Operation) -> Iterator[str]:
    section, path, method = operation.pointer.split("/")[1:]
    item = tree[section][unescaped(path)]
    node = item[method]
    if section != "paths":
        return
    parameters = _parameters(tree, item, node)
    if {(each.name, each.location) for each in operation.parameters} != parameters:
        yield "lost a parameter"
    if len({each.python for each in operation.parameters}) != len(parameters):
        yield "gave two parameters one name"
    if bool((node.get("requestBody") or {}).get("content")) != (operation.body is not None):
        yield "lost a request body"
    if [each.status for each in operation.responses] != list(node["responses"]):
        yield "lost a reply"


def _parameters(tree: Tree, item: Tree, node: Tree) -> set[tuple[str, str]]:
    every = [*item.get("parameters", ()), *node.get("parameters", ())]
    shared = tree.get("components", {}).get("parameters", {})
    whole = [shared[unescaped(each["$ref"].rpartition("/")[2])] if "$ref" in each else each for each in every]
    return {(each["name"], each["in"]) for each in whole}


@dataclass(frozen=True, slots=True)
class _Walk:
    """The way through a document, from what an operation holds to every schema behind it."""

    tree: Tree
    not_lost: set[Pointer]

    def reached(self, roots: Iterable[Node]) -> Iterator[Node]:
        """Every schema that ``roots`` reach, each once."""
        waiting = list(roots)
        seen: set[Pointer] = set()
        while waiting:
            pointer, schema = waiting.pop()
            if pointer in seen or pointer in self.not_lost or pointer.endswith("/not"):
                continue
            seen.add(pointer)
            if f"{pointer}/properties" in self.not_lost:
                schema = {key: value for key, value in schema.items() if key != "properties"}
            yield pointer, schema
            waiting += [(pointer + step, child) for step, child in children(schema)]
            reference = schema.get("$ref")
            if isinstance(reference, str):
                name = unescaped(reference.rpartition("/")[2])
                waiting.append((reference.removeprefix("#"), self.tree["components"]["schemas"][name]))

    def reaches(self, operation: Operation, wanted: Pointer) -> bool:
        """Whether an operation needs the schema at ``wanted``."""
        return any(pointer == wanted for pointer, _ in self.reached(self.roots(operation)))

    def roots(self, operation: Operation) -> Iterator[Node]:
        """The schemas that stand in an operation, as far as it is rendered."""
        section, path, method = operation.pointer.split("/")[1:]
        item = self.tree[section][unescaped(path)]
        node = item[method]
        above = operation.pointer.rpartition("/")[0]
        for pointer, holder in ((operation.pointer, node), (above, item)):
            for index, each in enumerate(holder.get("parameters", ())):
                yield from self._parameter(each, f"{pointer}/parameters/{index}")
        if operation.body:
            yield from _content(node["requestBody"], f"{operation.pointer}/requestBody", operation.body)
        for reply in operation.responses:
            place = f"{operation.pointer}/responses/{escaped(reply.status)}"
            yield from _content(node["responses"][reply.status], place, reply)

    def _parameter(self, node: Tree, pointer: Pointer) -> Iterator[Node]:
        if "$ref" in node:
            pointer = str(node["$ref"]).removeprefix("#")
            node = self.tree["components"]["parameters"][unescaped(pointer.rpartition("/")[2])]
        if "schema" in node:
            yield f"{pointer}/schema", node["schema"]


def _content(holder: Tree, place: Pointer, rendered: Body | Response) -> Iterator[Node]:
    for each in rendered.contents:
        media = holder["content"][each.written] or {}
        word = "itemSchema" if each.sequential else "schema"
        if each.schema is not None and media.get(word) is not None:
            yield f"{place}/content/{escaped(each.written)}/{word}", media[word]
