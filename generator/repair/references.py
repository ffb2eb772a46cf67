"""References: spelled right, followed where OpenAPI tools do not follow them, refused when they lead nowhere."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ..diagnostics import SpecError
from ..layers import METHODS, Pointer, Tree
from ..pointers import FILES, escaped, keys_in, keys_of, node_at, pointer_to
from ..trees import copied
from .draft import Dangling, Draft, TreeEdit, entries, mapping, outer_schemas, path_items, schemas, within

_SCHEMAS = "#/components/schemas/"
_PARAMETERS = "#/components/parameters/"
_COMPONENTS = "#/components/"
_KEPT = ("schemas", "parameters", "securitySchemes")
_NOT_IN_NAMES = frozenset(("components", "schemas", "properties", "definitions", "$defs", "content", "schema"))


def reference_spelling(draft: Draft) -> Iterator[TreeEdit]:
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
                yield from _references(member, f"{pointer}/{escaped(key)}")
    elif isinstance(node, list):
        for index, member in enumerate(node):
            yield from _references(member, f"{pointer}/{index}")


def anchors(draft: Draft) -> Iterator[TreeEdit]:
    """``#node`` names the schema with that ``$anchor``; inside one with an ``$id``, ``#`` is that schema.

    That is JSON Schema 2020-12, §8.2, with the file that a fragment came from as the widest home of an anchor.
    """
    named: dict[tuple[Pointer, str], Pointer] = {}
    waiting: list[tuple[Pointer, Pointer, Any]] = [("", "", draft.tree)]
    references: list[tuple[Pointer, Pointer, Tree, str]] = []
    while waiting:
        pointer, home, node = waiting.pop()
        if isinstance(node, list):
            waiting += [(f"{pointer}/{index}", home, member) for index, member in enumerate(node)]
        elif isinstance(node, dict):
            home = pointer if isinstance(node.get("$id"), str) or _is_file(pointer) else home
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(node.get(key), str):
                    named.setdefault((home, node[key]), pointer)
            references += [(pointer, home, *each) for each in _written(node)]
            waiting += [
                (f"{pointer}/{escaped(key)}", home, each) for key, each in node.items() if isinstance(each, dict | list)
            ]
    for pointer, home, holder, key in references:
        if (meant := _meant(draft.tree, named, home, holder[key])) is not None:
            yield pointer, f"{holder[key]} is #{meant}"
            holder[key] = f"#{meant}".replace("%", "%25")


def _is_file(pointer: Pointer) -> bool:
    return pointer.startswith(f"/{FILES}/") and pointer.count("/") == 2


def _written(node: Tree) -> Iterator[tuple[Tree, str]]:
    """Holder and key of each reference inside the document that a node has, its discriminator's among them."""
    discriminator = mapping(node, "discriminator")
    values = mapping(discriminator, "mapping")
    places = [(node, "$ref"), *((values, value) for value in values), (discriminator, "defaultMapping")]
    yield from ((holder, key) for holder, key in places if str(holder.get(key, "")).startswith("#"))


def _meant(tree: Tree, named: Mapping[tuple[Pointer, str], Pointer], home: Pointer, reference: str) -> Pointer | None:
    """Where a reference leads that isn't written from the root; None for every other one."""
    fragment = reference[1:]
    if fragment.startswith(f"/{FILES}/") and "#" in fragment:
        home, _, fragment = fragment.partition("#")
        home = unquote(home)
    if fragment and not fragment.startswith("/"):
        return named.get((home, unquote(fragment)))
    if not home or _is_file(home):
        return None
    try:
        node_at(tree, [*keys_of(home), *keys_in(reference)])
    except KeyError:
        return None
    return home + pointer_to(*keys_in(reference))


def boolean_schemas(draft: Draft) -> Iterator[TreeEdit]:
    """``true`` where a schema is expected (JSON Schema) means anything, ``false`` nothing."""
    for pointer, holder, key in outer_schemas(draft.tree):
        if isinstance(holder[key], bool):
            yield pointer, f"the schema is {str(holder[key]).lower()}"
            holder[key] = {} if holder[key] else {"not": {}}


def component_names(draft: Draft) -> Iterator[TreeEdit]:
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
                old_place, new_place = f"/components/{section}/{escaped(name)}", f"/components/{section}/{new}"
                renamed["#" + old_place] = "#" + new_place
                draft.origins[new_place] = old_place
                yield old_place, f"the name {name!r} becomes {new!r}"
        components[section] = spelled
    for _, holder in _references(draft.tree, "") if renamed else ():
        target = f"#{pointer_to(*keys_in(holder['$ref']))}"
        holder["$ref"] = renamed.get(target, holder["$ref"])


def inline_references(draft: Draft) -> Iterator[TreeEdit]:
    """Path items, responses, bodies, headers and odd parameters are written out where they are used.

    References to schemas and to shared parameters stay. Only a reference out of
    ``components`` is a repair; the others are legal and merely followed.
    """
    yield from _inline_section(draft, "parameters")
    for pointer, path, _ in list(path_items(draft.tree)):
        holder = draft.tree[pointer.split("/")[1]]
        yield from _inline_if_there(draft, holder, path, pointer.rpartition("/")[0])
        yield from _inline_path_item(draft, holder[path], pointer)
    for section in ("responses", "requestBodies", "headers", "mediaTypes"):
        yield from _inline_section(draft, section)


def _inline_section(draft: Draft, section: str) -> Iterator[TreeEdit]:
    members = mapping(mapping(draft.tree, "components"), section)
    for name in members:
        yield from _inline_if_there(draft, members, name, f"/components/{section}")


def _inline_path_item(draft: Draft, item: Tree, pointer: Pointer) -> Iterator[TreeEdit]:
    for method, operation in list(item.items()):
        if method not in METHODS or not isinstance(operation, dict):
            continue
        place = f"{pointer}/{method}"
        try:
            yield from _inline_parameters(draft, {"parameters": copied(entries(item, "parameters"))}, pointer)
            yield from _inline_parameters(draft, operation, place)
            if "requestBody" in operation:
                yield from _inline(draft, operation, "requestBody", place)
                yield from _inline_media(draft, operation["requestBody"], f"{place}/requestBody")
        except Dangling as lost:
            draft.leave_out("dangling-part", place, lost.problem)
            continue
        for status in mapping(operation, "responses"):
            yield from _inline_response(draft, operation["responses"], status, f"{place}/responses")
    if any(method in item for method in METHODS):
        # Where nothing is left to call, what all calls share may lead nowhere.
        yield from _inline_parameters(draft, item, pointer)


def _inline_parameters(draft: Draft, holder: Tree, pointer: Pointer) -> Iterator[TreeEdit]:
    members = entries(holder, "parameters")
    for index, parameter in enumerate(members):
        place, reference = f"{pointer}/parameters", str(mapping({"it": parameter}, "it").get("$ref", ""))
        if not reference.startswith(_PARAMETERS):
            yield from _inline(draft, members, index, place)
            continue
        target = draft.resolve(reference, f"{place}/{index}")
        if not target:
            problem = f"the reference {reference} points to nothing that can be read"
            raise Dangling(draft.place(place), problem, "write the parameter out")
        draft.count(target, f"{place}/{index}")


def _inline_response(draft: Draft, responses: Tree, status: str, pointer: Pointer) -> Iterator[TreeEdit]:
    place = f"{pointer}/{escaped(status)}"
    yield from _inline_if_there(draft, responses, status, pointer)
    for name in mapping(mapping(responses, status), "headers"):
        yield from _inline_if_there(draft, responses[status]["headers"], name, f"{place}/headers")
    yield from _inline_media(draft, responses[status], place)


def _inline_media(draft: Draft, holder: Any, pointer: Pointer) -> Iterator[TreeEdit]:
    """Media types are shared in OpenAPI 3.2."""
    content = mapping(holder, "content") if isinstance(holder, dict) else {}
    for media_type in content:
        place = f"{pointer}/content/{escaped(media_type)}"
        yield from _inline_if_there(draft, content, media_type, f"{pointer}/content")
        encodings = mapping(mapping(content, media_type), "encoding")
        for member in encodings:
            headers = mapping(mapping(encodings, member), "headers")
            for name in headers:
                yield from _inline_if_there(draft, headers, name, f"{place}/encoding/{escaped(member)}/headers")


def _inline_if_there(draft: Draft, holder: Any, key: str, pointer: Pointer) -> Iterator[TreeEdit]:
    """The same for what a call can do without: nothing is known of it then."""
    try:
        yield from _inline(draft, holder, key, pointer)
    except Dangling as lost:
        draft.tell("dangling", f"{pointer}/{escaped(key)}", lost.problem)
        holder[key] = {}


def _inline(draft: Draft, holder: Any, key: str | int, pointer: Pointer) -> Iterator[TreeEdit]:
    """Follow the reference at ``holder[key]`` to its end; a description beside it wins."""
    place = f"{pointer}/{escaped(str(key))}"
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
        holder[key] = draft.copied(target, place) | beside
        if not reference.startswith(_COMPONENTS):
            yield place, f"{reference} written out here"
    if seen:
        draft.origins[place] = pointer_to(*keys_in(seen[-1]))


def _circular(draft: Draft, pointer: Pointer, reference: str) -> Dangling:
    problem = f"the reference {reference} leads back to itself"
    return Dangling(draft.place(pointer), problem, "write the part out once; only schemas may be recursive")


def schema_homes(draft: Draft) -> Iterator[TreeEdit]:
    """A schema that is referenced where it happens to stand gets a place in ``components/schemas``."""
    waiting = deque(schemas(draft.tree))
    homes: dict[tuple[str, ...], str] = {}
    while waiting:
        pointer, schema = waiting.popleft()
        for holder, key in _leading_elsewhere(schema):
            reference = holder[key]
            try:
                target = draft.resolve(reference, pointer)
            except Dangling as lost:
                if holder is schema:
                    _forget(draft, schema, pointer, lost)
                continue
            path = tuple(keys_in(reference))
            home = draft.tree.setdefault("components", {}).setdefault("schemas", {})
            if path not in homes:
                homes[path] = name = _free_home(path, home)
                home[name] = draft.copied(target, pointer)
                waiting += within(f"/components/schemas/{name}", home[name])
                draft.origins[f"/components/schemas/{name}"] = pointer_to(*path)
            holder[key] = _SCHEMAS + homes[path]
            yield pointer, f"{reference} is now {holder[key]}"


def _leading_elsewhere(schema: Tree) -> Iterator[tuple[Tree, str]]:
    """Where a schema names another one that is no component: holder and key of each reference."""
    if isinstance(schema.get("$ref"), str) and not _is_component(schema["$ref"]):
        yield schema, "$ref"
    discriminator = mapping(schema, "discriminator")
    values = mapping(discriminator, "mapping")
    for holder, key in [*((values, value) for value in values), (discriminator, "defaultMapping")]:
        reference = holder.get(key)
        if isinstance(reference, str) and reference.startswith("#") and not _is_component(reference):
            yield holder, key


def discriminator_values(draft: Draft) -> Iterator[TreeEdit]:
    """Values lead to components that say something themselves; one that leads to none, by name or reference, goes.

    A component that has another name here is still meant by the one that was published, and not by ours.
    """
    known = mapping(mapping(draft.tree, "components"), "schemas")
    published = {name: old for name in known if (old := _published(draft, name)) != name}
    renamed = {old: name for name, old in published.items()}
    heirs = _heirs(known) if published else {}
    for pointer, schema in schemas(draft.tree):
        if not (discriminator := mapping(schema, "discriminator")):
            continue
        respelt = [name for name in (*heirs.get(pointer, ()), *_branches(schema)) if name in published]
        values = discriminator["mapping"] = {
            **_names_of_aliases(schema, known),
            # Ours leads nowhere, and says so: every component answers to its name otherwise.
            **dict.fromkeys(respelt, ""),
            **{published[name]: _SCHEMAS + name for name in respelt},
            **mapping(discriminator, "mapping"),
        }
        for holder, key in [*((values, value) for value in list(values)), (discriminator, "defaultMapping")]:
            reference = str(holder.get(key, ""))
            name = keys_in(reference)[-1] if _is_component(reference) else reference
            name = renamed.get(name, name)
            if name in known:
                holder[key] = _SCHEMAS + escaped(_said(name, known))
            elif reference:
                del holder[key]
                draft.tell("discriminator-value", f"{pointer}/discriminator", f"{key} leads to {reference}")
        if not values:
            del discriminator["mapping"]
    return iter(())


def _names_of_aliases(schema: Tree, known: Tree) -> Tree:
    """What branches of a union are called that are only another name of something: a value by that name means it."""
    return {name: _SCHEMAS + escaped(name) for name in _branches(schema) if _said(name, known) != name}


def _branches(schema: Tree) -> list[str]:
    """The components that are branches of a union."""
    return [name for key in ("oneOf", "anyOf") for name in _named(entries(schema, key))]


def _named(parts: Iterable[Any]) -> list[str]:
    references = [str(each.get("$ref", "")) for each in parts if isinstance(each, dict)]
    return [keys_in(reference)[-1] for reference in references if _is_component(reference)]


def _published(draft: Draft, name: str) -> str:
    """What the document calls a component."""
    keys = keys_of(draft.origins.get(f"/components/schemas/{escaped(name)}", ""))
    return keys[2] if keys[:2] == ["components", "schemas"] and len(keys) == 3 else name


def _heirs(known: Tree) -> dict[Pointer, list[str]]:
    """Each component with a discriminator by its place: itself, and whatever is made of it by ``allOf``, near and far."""
    children: dict[str, list[str]] = {}
    for name in known:
        for base in _named(entries(mapping(known, name), "allOf")):
            children.setdefault(base, []).append(name)
    found: dict[Pointer, list[str]] = {}
    for name in (name for name in known if "discriminator" in mapping(known, name)):
        family, seen = [name], {name}
        for each in family:
            new = [child for child in children.get(each, ()) if child not in seen]
            family += new
            seen |= set(new)
        found[f"/components/schemas/{escaped(name)}"] = family
    return found


def _said(name: str, known: Tree) -> str:
    """The component behind one that only refers to another."""
    seen: set[str] = set()
    while name not in seen and _is_component(str(mapping(known, name).get("$ref", ""))):
        seen.add(name)
        name = keys_in(known[name]["$ref"])[-1]
    return name


def _free_home(path: tuple[str, ...], home: Tree) -> str:
    """What a schema is called that is referred to where it stands; of another file, as that file calls it.

    Where another schema has that name already, the file is named as well.
    """
    told = [token for token in path if token not in _NOT_IN_NAMES]
    names = ["_".join(told)]
    if path[0] == FILES:
        file = re.sub(r"\.(ya?ml|json)$", "", path[1])
        names = ["_".join(told[2:]) or file.rpartition("/")[2], "_".join((file, *told[2:]))]
    spelled = [re.sub(r"[^A-Za-z0-9._-]+", "_", name) for name in names]
    name = next((each for each in spelled if each not in home), spelled[-1])
    while name in home:
        name += "_"
    return name


def _is_component(reference: str) -> bool:
    return reference.startswith(_SCHEMAS) and reference.count("/") == 3


def loose_parts(draft: Draft) -> Iterator[TreeEdit]:
    """What nothing refers to any more: fragments and shared parts, all written out by now."""
    components = mapping(draft.tree, "components")
    for section in [section for section in components if section not in _KEPT]:
        del components[section]
    shared = mapping(components, "parameters")
    for name in [name for name, parameter in shared.items() if not parameter]:
        del shared[name]
    for key in [key for key in draft.tree if key.startswith(("x-fragment", "x-components"))]:
        number = len(mapping(draft.tree, key))
        del draft.tree[key]
        yield f"/{key}", f"{number} fragments, written out where a path uses them"


def dangling_references(draft: Draft) -> Iterator[TreeEdit]:
    """What a reference that leads nowhere means may be anything; without a parameter an operation is left out."""
    for pointer, schema in schemas(draft.tree):
        if isinstance(schema.get("$ref"), str):
            try:
                draft.resolve(schema["$ref"], pointer)
            except Dangling as lost:
                _forget(draft, schema, pointer, lost)
    for pointer, _, item in list(path_items(draft.tree)):
        for method in [method for method in METHODS if isinstance(item.get(method), dict)]:
            for parameter in [each for each in entries(item[method], "parameters") if "$ref" in each]:
                try:
                    draft.resolve(str(parameter["$ref"]), f"{pointer}/{method}")
                except Dangling as lost:
                    draft.leave_out("dangling-part", f"{pointer}/{method}", lost.problem)
    return iter(())


def _forget(draft: Draft, schema: Tree, pointer: Pointer, lost: Dangling) -> None:
    draft.tell("dangling", pointer, lost.problem)
    schema.clear()
