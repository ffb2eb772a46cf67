"""Which operations return a collection, and where it keeps its list."""

from __future__ import annotations

from ..layers import Api, Class, Operation, Paging
from .schema import by_name, classes_of, items_of, member


def paging_of(operation: Operation, api: Api) -> Paging | None:
    """Found by shape: ``_links`` that may lead to a next page, and one list under ``_embedded``.

    The names of the lists are irregular (``vehicles``, ``Collisions``), so none is looked for.
    ``x-paging: {items: [..]}`` of an overlay names the wire path of the list where the shape doesn't tell;
    of several lists the first is taken otherwise.
    """
    if operation.method != "GET":
        return None
    classes = by_name(api)
    schemas = [reply.schema for reply in operation.responses if reply.status.startswith("2") and reply.schema]
    collections = [found for schema in schemas for found in classes_of(schema, classes)]
    wanted = tuple(operation.extensions.get("x-paging", {}).get("items", ()))
    found = (_list_of(each, api, wanted) for each in collections)
    return next((each for each in found if each), None)


def _list_of(collection: Class, api: Api, wanted: tuple[str, ...]) -> Paging | None:
    if not wanted and not _leads_on(collection, api):
        return None
    classes = by_name(api)
    paths = [wanted] if wanted else _embedded(collection, api)
    lists = []
    for path in paths:
        owners = [collection]
        for name in path[:-1]:
            owners = [
                found for owner in owners if (step := member(owner, name)) for found in classes_of(step.schema, classes)
            ]
        steps = [step for owner in owners if (step := member(owner, path[-1]))]
        lists += [Paging(path, items) for step in steps if (items := items_of(step.schema)) is not None]
    return lists[0] if lists else None


def _leads_on(collection: Class, api: Api) -> bool:
    links = member(collection, "_links")
    return links is not None and any(member(each, "next") for each in classes_of(links.schema, by_name(api)))


def _embedded(collection: Class, api: Api) -> list[tuple[str, ...]]:
    embedded = member(collection, "_embedded")
    if embedded is None:
        return []
    holders = classes_of(embedded.schema, by_name(api))
    return [("_embedded", wire) for each in holders for wire in each.schema.get("properties", {})]
