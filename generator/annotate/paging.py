"""Which operations return a collection, where it keeps its list, and how the next page is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import Location, SpecError
from ..layers import Api, Class, Operation, Paging, Tree
from .schema import classes_of, items_of, member

WAYS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    way: (frozenset(needed), frozenset(optional))
    for way, needed, optional in (
        ("links", (), ("items", "exclusive")),
        ("address", ("items", "next"), ()),
        ("header", ("items",), ()),
        ("cursor", ("items", "parameter"), ("next", "last_item", "more")),
        ("offset", ("items", "parameter"), ("total", "more", "first")),
        ("page", ("items", "parameter"), ("pages", "more", "first")),
    )
}
"""What ``by`` of ``x-paging`` may be -> what has to stand beside it, and what may."""


def paging_of(operation: Operation, api: Api) -> Paging | None:
    """As ``x-paging`` says, else found by the shape of HAL: ``_links`` that may lead to a next page, and one list under ``_embedded``.

    The names of the lists are irregular (``vehicles``, ``Collisions``), so none is looked for; of several
    the first is taken, or the one that ``items`` names. Raises `SpecError` for an ``x-paging`` that names what isn't there.
    """
    said = operation.extensions.get("x-paging")
    schemas = [reply.schema for reply in operation.responses if reply.status.startswith("2") and reply.schema]
    if said is None or set(said) <= {"exclusive"}:
        return _found(schemas, api) if operation.method == "GET" else None
    return _Said(said, operation, schemas, api).paging()


@dataclass(frozen=True, slots=True)
class _Said:
    """``x-paging`` of one operation."""

    said: Tree
    operation: Operation
    replies: list[Tree]
    api: Api

    def paging(self) -> Paging:
        way = self.said.get("by", "links")
        if way not in WAYS:
            raise self.refused(f"pages by {way!r} are not known", f"write one of {', '.join(WAYS)} as by")
        if self.operation.method != "GET":
            raise self.refused(
                f"{self.operation.method} has no pages here", "leave x-paging out: pages are those of GET"
            )
        self.require_words(way)
        if way == "links" and not any(self.below(self.replies, ("_links",))):
            raise self.refused("the reply has no _links", f"say by what pages are asked for: {', '.join(WAYS)}", "by")
        items = tuple(self.said["items"])
        item = items_of(self.lists(items))
        parameter = self.said.get("parameter", "")
        return Paging(
            items=items,
            item=item or {},
            by=way,
            parameter=parameter,
            next=self.path("next"),
            last_item=self.in_item(item or {}),
            more=self.path("more"),
            total=self.path("total"),
            pages=self.path("pages"),
            first=self.first(way, parameter) if parameter else 0,
        )

    def require_words(self, way: str) -> None:
        needed, optional = WAYS[way]
        if unknown := sorted(set(self.said) - needed - optional - {"by"}):
            known = ", ".join(sorted(needed | optional))
            raise self.refused(
                f"{', '.join(unknown)} says nothing beside by: {way}", f"leave it out; known are {known}"
            )
        if missing := sorted((needed | ({"items"} if way == "links" else set())) - set(self.said)):
            raise self.refused(f"{', '.join(missing)} is missing beside by: {way}", "add it")
        if way == "cursor" and ("next" in self.said) is ("last_item" in self.said):
            raise self.refused(
                "nothing says where the cursor is" if "next" not in self.said else "the cursor is in two places",
                "write next (the path of the cursor in the reply) or last_item (its path in the last item)",
            )

    def lists(self, path: tuple[str, ...]) -> Tree:
        """The schema of the list."""
        found = next((each for each in self.below(self.replies, path) if items_of(each) is not None), None)
        if found is None:
            place = f"{'.'.join(path)} of the reply" if path else "the reply"
            raise self.refused(
                f"{place} is no list", "write as items the path of the list, one wire name after the other"
            )
        return found

    def path(self, word: str) -> tuple[str, ...]:
        names = tuple(self.said.get(word, ()))
        if word in self.said and not (names and any(self.below(self.replies, names))):
            problem = f"the reply has no {'.'.join(names) or 'member without a name'}"
            raise self.refused(problem, f"write as {word} the wire names that lead to it", word)
        return names

    def in_item(self, item: Tree) -> tuple[str, ...] | None:
        if "last_item" not in self.said:
            return None
        names = tuple(self.said["last_item"])
        if names and not any(self.below([item], names)):
            raise self.refused(f"an item has no {'.'.join(names)}", "write the wire names that lead to it", "last_item")
        return names

    def below(self, schemas: list[Tree], path: tuple[str, ...]) -> Iterator[Tree]:
        """The schemas at a path of wire names."""
        classes = self.api.by_name
        for name in path:
            owners = [found for schema in schemas for found in classes_of(schema, classes)]
            schemas = [step.schema for owner in owners if (step := member(owner, name))]
        # A free schema says nothing, and is there.
        return (schema or {"type": "string"} for schema in schemas)

    def first(self, way: str, name: str) -> int:
        """What the server takes when nothing is sent: as x-paging says, as the parameter does, else the usual one."""
        found = [each for each in self.operation.parameters if each.name == name and each.location == "query"]
        if not found:
            names = ", ".join(each.name for each in self.operation.parameters if each.location == "query") or "none"
            problem = f"{self.operation.id} has no query parameter {name}"
            raise self.refused(problem, f"write as parameter one of those that it has ({names})", "parameter")
        default = self.said.get("first", found[0].schema.get("default"))
        usual = 1 if way == "page" else 0
        return default if isinstance(default, int) and not isinstance(default, bool) else usual

    def refused(self, problem: str, remedy: str, word: str = "") -> SpecError:
        document, pointer = self.api.document, f"{self.operation.pointer}/x-paging"
        line = document.line(pointer) or document.line(self.operation.pointer)
        where = f"{pointer}/{word}" if word else pointer
        return SpecError(Location(document.source.origin, line, where), f"x-paging: {problem}", remedy)


# --- HAL


def _found(schemas: list[Tree], api: Api) -> Paging | None:
    classes = api.by_name
    collections = [found for schema in schemas for found in classes_of(schema, classes)]
    found = (_list_of(each, api) for each in collections if _leads_on(each, api))
    return next((each for each in found if each), None)


def _list_of(collection: Class, api: Api) -> Paging | None:
    """The first list under ``_embedded``."""
    embedded = member(collection, "_embedded")
    for each in classes_of(embedded.schema, api.by_name) if embedded else ():
        for wire, schema in each.schema.get("properties", {}).items():
            if (items := items_of(schema)) is not None:
                return Paging(("_embedded", wire), items)
    return None


def _leads_on(collection: Class, api: Api) -> bool:
    links = member(collection, "_links")
    return links is not None and any(member(each, "next") for each in classes_of(links.schema, api.by_name))
