"""Named definitions -> classes: inline ones replaced by references, members named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from ..layers import Class, Member, Tree
from ..naming import class_name, distinct, enum_member_name, member_name, module_name
from .definitions import SCHEMAS, Definition, key_of
from .locks import LockedClass
from .names import Names
from .schemas import ORIGIN, TEXTS, is_annotation, is_class, mapped, origins, refer, target, unescaped


def classes(found: Iterable[Definition], names: Names, lock: Iterable[LockedClass]) -> list[Class]:
    """Every class in the order of its name; schemas still tell their origin."""
    groups: defaultdict[str, list[Definition]] = defaultdict(list)
    for one in sorted(found, key=lambda each: (bool(each.chain), each.pointer)):
        groups[names.of(one)].append(one)
    locked = {entry.name: entry.members for entry in lock}
    return [_class(name, groups[name], names, locked.get(name, {})) for name in sorted(groups)]


def _class(name: str, found: list[Definition], names: Names, locked: Mapping[str, str]) -> Class:
    schema = mapped(_filled([one.schema for one in found]), lambda child: use(child, names))
    wires = [str(wire) for wire in schema.get("enum") or schema["properties"]]
    pythons = _kept(wires, enum_member_name if "enum" in schema else member_name, locked)
    texts = {wire: str(child.get("description", "")) for wire, child in schema.get("properties", {}).items()}
    return Class(
        name=name,
        home=_home(name, found, names),
        schema={key: value for key, value in schema.items() if key not in TEXTS | {"default", "nullable"}},
        members=tuple(Member(wire, pythons[wire], texts.get(wire, "")) for wire in wires),
        description=str(schema.get("description", "")),
        pointer=found[0].pointer,
    )


def _kept(wires: list[str], namer: Callable[[str], str], locked: Mapping[str, str]) -> dict[str, str]:
    """Names of members, whatever their order: the locked ones, and new ones that take none of those."""
    known = {wire: locked[wire] for wire in wires if wire in locked}
    return known | distinct(sorted(set(wires) - set(known)), namer, taken=locked.values())


def _filled(schemas: list[Tree]) -> Tree:
    """The first of several equal schemas, with texts and origins of the others where it has none."""
    result = schemas[0]
    for other in schemas[1:]:
        result = _texts(other) | result
        if "properties" in result:
            children = result["properties"].items()
            both = {name: _texts(other["properties"][name]) | child for name, child in children}
            result = result | {"properties": both}
    every = (pointer for schema in schemas for pointer in origins(schema))
    return result | {ORIGIN: tuple(dict.fromkeys(every))}


def _texts(schema: Tree) -> Tree:
    return {key: value for key, value in schema.items() if key in TEXTS}


def use(schema: Tree, names: Names) -> Tree:
    """A use-site schema: every class in it is a reference to its final name."""
    said = {key: value for key, value in schema.items() if is_annotation(key)}
    name = target(schema)
    if name is not None:
        return refer(names.components[name], said)
    if is_class(schema):
        return refer(names.by_key[key_of(schema)], said)
    return _constant(mapped(schema, lambda child: use(child, names)))


def _constant(schema: Tree) -> Tree:
    """An enum of one value is that value."""
    if len(schema.get("enum", ())) != 1:
        return schema
    return {key: value for key, value in schema.items() if key not in ("enum", "default")} | {"const": schema["enum"][0]}


def _home(name: str, found: list[Definition], names: Names) -> str:
    """The module of a class: that of the component it lies in, its own when several share it."""
    owners = {one.pointer.split("/")[3] if one.pointer.startswith(SCHEMAS) else "" for one in found}
    if len(owners) != 1 or not found[0].chain:
        return module_name(name)
    owner = unescaped(owners.pop())
    if owner:
        return module_name(names.components.get(owner, class_name(owner)))
    around = [(pointer, final) for (pointer, _), final in names.by_key.items() if found[0].pointer.startswith(pointer + "/")]
    return module_name(min(around, default=("", name))[1])
