"""Operations of the document -> operations of the normal form: resource, method, arguments.

Resource and method are what the overlay says (``x-resource``, ``x-method``), else what
names.lock says, else the first tag and the operationId.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import takewhile

from ..diagnostics import Location, SpecError
from ..layers import Body, Content, Document, Encoding, Operation, Parameter, Response, Tree
from ..naming import distinct, free_name, method_name, parameter_name, resource_name
from .classes import use
from .form_parts import fixed
from .locks import respelled
from .names import Names
from .raw_operations import STYLE, RawContent, RawHolder, RawOperation, RawParameter, content_type, style_of
from .schemas import bare
from .servers_and_security import requirements, servers


def calls(raws: list[RawOperation], names: Names, document: Document, lock: Tree) -> tuple[Operation, ...]:
    """Every operation, in the order of the document. Raises SpecError where given names clash."""
    entries = lock.get("operations") or {}
    by_call = {entry.get("call"): entry for entry in entries.values()}
    locked = {raw.id: entries.get(raw.id) or by_call.get(f"{raw.method} {raw.path}") or {} for raw in raws}
    shared_steps = _shared_steps(raws)
    resources = {raw.id: _resource(raw, locked[raw.id], shared_steps) for raw in raws}
    methods = _methods(raws, resources, locked, document)
    shared: list[Tree] = document.tree.get("security") or []
    bounded = (_bounded(raw, shared, document) for raw in raws)
    return tuple(_call(raw, resources[raw.id], methods[raw.id], locked[raw.id], names, shared) for raw in bounded)


MOST_PARAMETERS, MOST_SCOPES = 1_000, 500
"""Of one operation: Python reads no larger function, and no longer rule; the published documents have up to 12 and 26."""


def _bounded(raw: RawOperation, shared: list[Tree], document: Document) -> RawOperation:
    rule = raw.node.get("x-scopes")
    lists = [rule.get(key) for key in ("required", "optional")] if isinstance(rule, dict) else []
    for requirement in requirements(raw.node.get("security", shared)):
        lists += requirement.values()
    scopes = max((len(each) for each in lists if isinstance(each, list | tuple)), default=0)
    for number, most, what in (
        (len(raw.parameters), MOST_PARAMETERS, "parameters"),
        (scopes, MOST_SCOPES, "scopes"),
    ):
        if number > most:
            where = Location(document.source.origin, document.line(raw.pointer), raw.pointer)
            problem = f"an operation with {number:,} {what}, more than {most:,}"
            raise SpecError(where, problem, "in an overlay (--spec), remove those that nobody needs")
    return raw


def _resource(raw: RawOperation, locked: Tree, shared_steps: int) -> str:
    given = raw.node.get("x-resource")
    tag = next(iter(raw.node.get("tags") or ()), "") or _step(raw.path, shared_steps)
    return resource_name(str(given)) if given else str(locked.get("resource") or resource_name(str(tag)))


_VERSION = re.compile(r"(api|apis|rest|v?\d+([._-]\d+)*\w{0,6})", re.IGNORECASE)


def _step(path: str, shared: int) -> str:
    """What an operation without tags belongs to: the first step of its path that tells it from others."""
    steps = [step for step in path.split("/")[1 + shared :] if step and "{" not in step]
    return next((step for step in steps if not _VERSION.fullmatch(step)), "default")


def _shared_steps(raws: list[RawOperation]) -> int:
    """How many first steps the paths of all operations without tags have in common; the last one is their own."""
    paths = [raw.path.split("/")[1:-1] for raw in raws if not raw.node.get("tags")]
    return sum(1 for _ in takewhile(lambda steps: len(set(steps)) == 1, zip(*paths, strict=False)))


def _methods(
    raws: list[RawOperation], resources: Mapping[str, str], locked: Mapping[str, Tree], document: Document
) -> dict[str, str]:
    """operationId -> method, each unique in its resource."""
    names: dict[str, str] = {}
    by_resource: defaultdict[str, list[RawOperation]] = defaultdict(list)
    for raw in raws:
        by_resource[resources[raw.id]].append(raw)
    for members in by_resource.values():
        given = _given(members, document)
        kept = {raw.id: locked[raw.id]["method"] for raw in members if raw.id not in given and locked[raw.id]}
        kept = {key: name for key, name in kept.items() if name not in given.values()}
        names |= given | kept
        rest = sorted((raw for raw in members if raw.id not in names), key=lambda raw: raw.id)
        former = [name for raw in members for name in locked[raw.id].get("formerly", ())]
        names |= distinct([raw.id for raw in rest], method_name, taken=[*given.values(), *kept.values(), *former])
    return names


def _given(members: list[RawOperation], document: Document) -> dict[str, str]:
    """The methods that the overlay names."""
    given: dict[str, str] = {}
    holders: dict[str, str] = {}
    for raw in members:
        if "x-method" not in raw.node:
            continue
        name = method_name(str(raw.node["x-method"]))
        if holders.setdefault(name, raw.id) != raw.id:
            problem = f"`x-method: {name}` is given to {raw.id} and to {holders[name]}"
            where = Location(document.source.origin, document.line(raw.pointer), raw.pointer)
            raise SpecError(where, problem, "give one of them another name in the overlay")
        given[raw.id] = name
    return given


def _call(raw: RawOperation, resource: str, method: str, locked: Tree, names: Names, shared: list[Tree]) -> Operation:
    node = raw.node
    pythons = _arguments(raw.parameters, locked.get("parameters") or {})
    former: Mapping[str, str] = locked.get("formerly_parameters") or {}
    return Operation(
        id=raw.id,
        method=raw.method,
        path=raw.path,
        pointer=raw.pointer,
        tag=str(next(iter(node.get("tags") or ()), "default")),
        resource=resource,
        name=method,
        description=str(node.get("description") or node.get("summary") or ""),
        parameters=tuple(
            replace(
                _parameter(each, pythons[_key(each)], names),
                formerly=tuple(old for old, key in former.items() if key == _key(each)),
            )
            for each in raw.parameters
        ),
        body=_body(raw.body, names),
        responses=tuple(_response(each, names) for each in raw.responses),
        deprecated=node.get("deprecated") is True,
        # A list of its own replaces the document's, also when it is empty (OpenAPI 3.0, Operation Object).
        requirements=requirements(node.get("security", shared)),
        servers=servers(node.get("servers") or raw.item.get("servers")),
        extensions={key: value for key, value in node.items() if key.startswith("x-")},
        formerly_ids=tuple(locked.get("formerly_ids", ())),
        formerly=tuple(locked.get("formerly", ())),
    )


def _key(each: RawParameter) -> str:
    return f"{each.node['in']} {each.node['name']}"


def _arguments(parameters: tuple[RawParameter, ...], locked: Mapping[str, str]) -> dict[str, str]:
    """Parameter -> argument, all different; of two with one name the one in the path keeps it.

    A name given by the overlay (``x-name``) wins over the lock, the lock over the rule.
    """
    known = {_key(each): locked[_key(each)] for each in parameters if _key(each) in locked}
    known |= respelled(map(_key, parameters), locked, _plain)
    known |= {_key(each): parameter_name(str(each.node["x-name"])) for each in parameters if "x-name" in each.node}
    free = sorted((_key(each) for each in parameters if _key(each) not in known), key=_path_first)
    taken = {*locked.values(), *known.values()}
    used = {name.lower() for name in taken}
    names: dict[str, str] = {}
    for key in free:
        place, _, wire = key.partition(" ")
        spelt = partial(_placed, place) if _plain(key) in taken else parameter_name
        names[key] = free_name(wire, spelt, used)
        taken.add(names[key])
    return known | names


def _plain(key: str) -> str:
    """The argument that a parameter is when nothing else is called so."""
    return parameter_name(key.partition(" ")[2])


def _placed(place: str, wire: str) -> str:
    return parameter_name(f"{wire} {place}")


def _path_first(key: str) -> tuple[bool, str]:
    return not key.startswith("path "), key


def _parameter(raw: RawParameter, python: str, names: Names) -> Parameter:
    node = raw.node
    media_type = content_type(node)
    style = "" if media_type else style_of(node)
    return Parameter(
        name=node["name"],
        python=python,
        location=node["in"],
        required=node.get("required") is True or node["in"] == "path",
        schema=bare(use(raw.schema, names)),
        style=style,
        explode=node["explode"] if isinstance(node.get("explode"), bool) else style == "form",
        description=str(node.get("description") or raw.schema.get("description") or ""),
        deprecated=node.get("deprecated") is True,
        media_type=media_type,
        allow_reserved=node.get("allowReserved") is True,
        allow_empty=node.get("allowEmptyValue") is True,
        extensions={key: value for key, value in node.items() if key.startswith("x-")},
    )


def _body(raw: RawHolder | None, names: Names) -> Body | None:
    if raw is None or not raw.contents:
        return None
    contents = tuple(_content(each, names) for each in raw.contents)
    first = contents[0]
    return Body(first.media_type, first.schema or {}, raw.node.get("required") is True, contents)


def _response(raw: RawHolder, names: Names) -> Response:
    contents = tuple(_content(each, names) for each in raw.contents)
    first = contents[0] if contents else None
    return Response(
        status=raw.status,
        media_type=first.media_type if first else None,
        schema=first.schema if first else None,
        description=str(raw.node.get("description") or ""),
        contents=contents,
    )


def _content(raw: RawContent, names: Names) -> Content:
    return Content(
        media_type=raw.media_type,
        schema=None if raw.schema is None else bare(use(raw.schema, names)),
        encoding={name: _encoding(each) for name, each in raw.encodings.items()},
        sequential="itemSchema" in raw.node,
        written=raw.written,
    )


def _encoding(node: Tree) -> Encoding:
    style = str(node.get("style") or "form") if any(key in node for key in STYLE) else ""
    headers = {name: fixed(each) for name, each in (node.get("headers") or {}).items() if isinstance(each, dict)}
    return Encoding(
        content_type=str(node.get("contentType") or ""),
        style=style,
        explode=node["explode"] if isinstance(node.get("explode"), bool) else style in ("", "form"),
        allow_reserved=node.get("allowReserved") is True,
        headers={name: value for name, value in headers.items() if value and name.lower() != "content-type"},
    )
