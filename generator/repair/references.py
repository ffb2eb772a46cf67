"""References: spelled right, followed where OpenAPI tools do not follow them, refused when they lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostics import SpecError
from ..layers import Pointer, Tree
from .draft import Change, Draft, copied, entries, escape, mapping, path_items, schemas, tokens, within

_SCHEMAS = "#/components/schemas/"
_PARAMETERS = "#/components/parameters/"
_COMPONENTS = "#/components/"
_KEPT = ("schemas", "parameters", "securitySchemes")
_NOT_IN_NAMES = frozenset(("components", "schemas", "properties", "definitions", "$defs", "content", "schema"))


def reference_spelling(draft: Draft) -> Iterator[Change]:
    """``#components/schemas/A``, ``definitions/A`` and blanks around: the slash and the hash are put in."""
    for pointer, holder in _references(draft.tree, ""):
        written = holder["$ref"]
        spelled = re.sub(r"^#?(?=(?:components|definitions|x-[\w-]+)/)", "#/", written.strip())
        if spelled != written:
            holder["$ref"] = spelled
            yield pointer, f"the reference {written!r} means {spelled}"


def _references(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, Tree]]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield pointer, node
        for key, member in node.items():
            if isinstance(member, dict | list):
                yield from _references(member, f"{pointer}/{escape(key)}")
    elif isinstance(node, list):
        for index, member in enumerate(node):
            yield from _references(member, f"{pointer}/{index}")


def component_names(draft: Draft) -> Iterator[Change]:
    """OpenAPI allows letters, digits and ``._-`` in a component's name: ``Model 1`` becomes ``Model_1``."""
    renamed: dict[Pointer, Pointer] = {}
    components = mapping(draft.tree, "components")
    for section in [section for section in components if isinstance(components[section], dict)]:
        spelled: Tree = {}
        for name, member in components[section].items():
            new = re.sub(r"[^A-Za-z0-9._-]+", "_", name)
            while new != name and (new in components[section] or new in spelled):
                new += "_"
            spelled[new] = member
            if new != name:
                old_place, new_place = f"/components/{section}/{escape(name)}", f"/components/{section}/{new}"
                renamed["#" + old_place] = "#" + new_place
                draft.origins[new_place] = old_place
                yield old_place, f"the name {name!r} becomes {new!r}"
        components[section] = spelled
    for _, holder in _references(draft.tree, "") if renamed else ():
        target = "#/" + "/".join(escape(token) for token in tokens(holder["$ref"].partition("#")[2]))
        holder["$ref"] = renamed.get(target, holder["$ref"])


def inline_references(draft: Draft) -> Iterator[Change]:
    """Path items, responses, bodies, headers and odd parameters are written out where they are used.

    References to schemas and to shared parameters stay. Only a reference out of
    ``components`` is a repair; the others are legal and merely followed.
    """
    components = mapping(draft.tree, "components")
    for name in mapping(components, "parameters"):
        yield from _inline(draft, components["parameters"], name, "/components/parameters")
    for pointer, path, _ in list(path_items(draft.tree)):
        yield from _inline(draft, draft.tree["paths"], path, "/paths")
        yield from _inline_path_item(draft, draft.tree["paths"][path], pointer)
    for section in ("responses", "requestBodies", "headers"):
        for name in mapping(components, section):
            yield from _inline(draft, components[section], name, f"/components/{section}")


def _inline_path_item(draft: Draft, item: Tree, pointer: Pointer) -> Iterator[Change]:
    yield from _inline_parameters(draft, item, pointer)
    for method, operation in item.items():
        if not isinstance(operation, dict):
            continue
        place = f"{pointer}/{method}"
        yield from _inline_parameters(draft, operation, place)
        if "requestBody" in operation:
            yield from _inline(draft, operation, "requestBody", place)
        for status in mapping(operation, "responses"):
            yield from _inline_response(draft, operation["responses"], status, f"{place}/responses")


def _inline_parameters(draft: Draft, holder: Tree, pointer: Pointer) -> Iterator[Change]:
    members = entries(holder, "parameters")
    for index, parameter in enumerate(members):
        if not str(mapping({"it": parameter}, "it").get("$ref", "")).startswith(_PARAMETERS):
            yield from _inline(draft, members, index, f"{pointer}/parameters")


def _inline_response(draft: Draft, responses: Tree, status: str, pointer: Pointer) -> Iterator[Change]:
    yield from _inline(draft, responses, status, pointer)
    for name in mapping(mapping(responses, status), "headers"):
        yield from _inline(draft, responses[status]["headers"], name, f"{pointer}/{escape(status)}/headers")


def _inline(draft: Draft, holder: Any, key: str | int, pointer: Pointer) -> Iterator[Change]:
    """Follow the reference at ``holder[key]`` to its end; a description beside it wins."""
    place = f"{pointer}/{escape(str(key))}"
    seen: list[str] = []
    while isinstance(holder[key], dict) and isinstance(holder[key].get("$ref"), str):
        reference = holder[key]["$ref"]
        if reference in seen:
            raise _circular(draft, place, reference)
        seen.append(reference)
        target = draft.resolve(reference, place)
        if not isinstance(target, dict):
            raise SpecError(draft.place(place), f"{reference} is no mapping", "correct the reference")
        beside = {name: member for name, member in holder[key].items() if name != "$ref" and member}
        holder[key] = copied(target) | beside
        if not reference.startswith(_COMPONENTS):
            yield place, f"{reference} written out here"
    if seen:
        draft.origins[place] = "/" + "/".join(escape(token) for token in tokens(seen[-1].removeprefix("#")))


def _circular(draft: Draft, pointer: Pointer, reference: str) -> SpecError:
    problem = f"the reference {reference} leads back to itself"
    return SpecError(draft.place(pointer), problem, "write the part out once; only schemas may be recursive")


def schema_homes(draft: Draft) -> Iterator[Change]:
    """A schema that is referenced where it happens to stand gets a place in ``components/schemas``."""
    waiting = list(schemas(draft.tree))
    while waiting:
        pointer, schema = waiting.pop(0)
        reference = schema.get("$ref")
        if not isinstance(reference, str) or _is_component(reference):
            continue
        target = draft.resolve(reference, pointer)
        path = tokens(reference.removeprefix("#"))
        name = re.sub(r"[^A-Za-z0-9._-]+", "_", "_".join(token for token in path if token not in _NOT_IN_NAMES))
        home = draft.tree.setdefault("components", {}).setdefault("schemas", {})
        if name not in home:
            home[name] = copied(target)
            waiting += within(f"/components/schemas/{name}", home[name])
            draft.origins[f"/components/schemas/{name}"] = "/" + "/".join(escape(token) for token in path)
        schema["$ref"] = _SCHEMAS + name
        yield pointer, f"{reference} is now {_SCHEMAS}{name}"


def _is_component(reference: str) -> bool:
    return reference.startswith(_SCHEMAS) and reference.count("/") == 3


def loose_parts(draft: Draft) -> Iterator[Change]:
    """What nothing refers to any more: fragments and shared parts, all written out by now."""
    components = mapping(draft.tree, "components")
    for section in [section for section in components if section not in _KEPT]:
        del components[section]
    for key in [key for key in draft.tree if key.startswith(("x-fragment", "x-components"))]:
        number = len(mapping(draft.tree, key))
        del draft.tree[key]
        yield f"/{key}", f"{number} fragments, written out where a path uses them"


def check_references(draft: Draft) -> Iterator[Change]:
    """Every reference that is left names something. Raises `SpecError` for the first that does not."""
    composed: dict[str, list[str]] = {}
    for pointer, schema in schemas(draft.tree):
        if isinstance(schema.get("$ref"), str):
            draft.resolve(schema["$ref"], pointer)
            owner = "#" + "/".join(pointer.split("/")[:4])
            if _only_composition(pointer):
                composed.setdefault(owner, []).append(schema["$ref"])
    for pointer, _, item in path_items(draft.tree):
        for holder in (item, *(member for member in item.values() if isinstance(member, dict))):
            for parameter in entries(holder, "parameters"):
                if isinstance(parameter, dict) and "$ref" in parameter:
                    draft.resolve(parameter["$ref"], pointer)
    _refuse_endless(draft, composed)
    return iter(())


def _only_composition(pointer: Pointer) -> bool:
    """Whether a component is, or is made of, the schema at ``pointer`` (not: has it as a member)."""
    path = pointer.split("/")
    return path[1:3] == ["components", "schemas"] and all(part == "allOf" or part.isdecimal() for part in path[4:])


def _refuse_endless(draft: Draft, composed: dict[str, list[str]]) -> None:
    """A schema may contain itself as a member, but it cannot consist of itself."""
    for start in composed:
        seen: set[str] = set()
        waiting = list(composed[start])
        while waiting:
            reference = waiting.pop()
            if reference == start:
                problem = f"the schema {start} consists of itself"
                raise SpecError(draft.place(start[1:]), problem, "make it a member, or name another schema")
            if reference not in seen:
                seen.add(reference)
                waiting += composed.get(reference, [])
