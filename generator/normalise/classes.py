"""Named definitions -> classes: inline ones replaced by references, members named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from ..layers import Class, Member, Tree
from ..naming import class_name, distinct, enum_member_name, member_name, module_name
from ..pointers import unescaped
from .definitions import Definition, key_of
from .families import FAMILY, named, otherwise
from .locks import LockedClass, respelled
from .names import Names
from .schemas import ORIGIN, SCHEMAS, TEXTS, UNIONS, children, is_annotation, is_class, mapped, origins, refer, target


def classes(found: Iterable[Definition], names: Names, lock: Iterable[LockedClass]) -> list[Class]:
    """Every class in the order of its name; schemas still tell their origin."""
    groups: defaultdict[str, list[Definition]] = defaultdict(list)
    for one in sorted(found, key=lambda each: (bool(each.chain), each.pointer)):
        groups[names.of(one)].append(one)
    locked = {entry.name: entry for entry in lock}
    heads = {_owner(one): name for name, members in groups.items() for one in members if _is_outermost(one)}
    return [
        _class(name, groups[name], names, locked.get(name), _home(name, groups[name], heads)) for name in sorted(groups)
    ]


def _class(name: str, found: list[Definition], names: Names, locked: LockedClass | None, home: str) -> Class:
    schema = mapped(_filled([one.schema for one in found]), lambda child: use(child, names))
    wires = [str(wire) for wire in schema.get("enum") or schema["properties"]]
    pythons = _kept(
        sorted(wires, key=partial(_old_twin_last, schema)),
        enum_member_name if "enum" in schema else member_name,
        locked.members if locked else {},
    )
    known = locked.former_members if locked else {}
    former = {wire: tuple(old for old, now in known.items() if now == wire) for wire in wires}
    texts = {wire: str(child.get("description", "")) for wire, child in schema.get("properties", {}).items()}
    return Class(
        name=name,
        home=home,
        schema={key: value for key, value in schema.items() if key not in TEXTS | {"default", "nullable"}},
        members=tuple(Member(wire, pythons[wire], texts.get(wire, ""), former[wire]) for wire in wires),
        description=str(schema.get("description", "")),
        pointer=found[0].pointer,
        formerly=locked.formerly if locked else (),
    )


def _kept(wires: list[str], namer: Callable[[str], str], locked: Mapping[str, str]) -> dict[str, str]:
    """Names of members, whatever their order: the locked ones, and new ones that take none of those."""
    known = {wire: locked[wire] for wire in wires if wire in locked} | respelled(wires, locked, namer)
    return known | distinct([wire for wire in wires if wire not in known], namer, taken=locked.values())


def _old_twin_last(schema: Tree, wire: str) -> tuple[bool, str]:
    """Of two spellings the one that replies use gets the plain name."""
    return "x-twin-of" in schema.get("properties", {}).get(wire, {}), wire


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
        return refer(names.by_reference[name], said)
    if is_class(schema):
        return refer(names.by_key[key_of(schema)], said)
    return _constant(_discriminated(schema, mapped(schema, lambda child: use(child, names)), names))


def _discriminated(schema: Tree, made: Tree, names: Names) -> Tree:
    """The values of a discriminator lead to classes; a component that is none has no name to give."""
    discriminator = schema.get("discriminator")
    branches = [name for key in UNIONS for each in schema.get(key, ()) if (name := target(each)) is not None]
    if not isinstance(discriminator, dict) or not branches:
        return {key: value for key, value in made.items() if key != "discriminator"}
    known = {name: names.by_reference[name] for name in branches if name in names.by_reference}
    values = named(discriminator, tuple(known))
    mapping = {value: known[name] for value, name in values.items()}
    made = made | {"discriminator": {"propertyName": discriminator["propertyName"], "mapping": mapping}}
    if default := otherwise(discriminator, tuple(known)):
        made["discriminator"]["defaultMapping"] = known[default]
    return made


def tagged(classes: list[Class], uses: Iterable[Tree]) -> list[Class]:
    """Classes with the values by which a discriminator of some union means them; None: every other value, False: none at all."""
    found: defaultdict[str, defaultdict[str, dict[str | bool | None, None]]] = defaultdict(lambda: defaultdict(dict))
    for schema in (*(one.schema for one in classes), *uses):
        for union in _unions(schema):
            discriminator = union["discriminator"]
            for value, name in discriminator["mapping"].items():
                found[name][discriminator["propertyName"]][value] = None
            if default := discriminator.get("defaultMapping"):
                found[default][discriminator["propertyName"]] |= {None: None, False: None}
            elif union.get(FAMILY):
                found[target(union["oneOf"][0]) or ""][discriminator["propertyName"]][None] = None
    tags = {name: {key: tuple(values) for key, values in each.items()} for name, each in found.items()}
    return [replace(one, tags=tags.get(one.name, {})) for one in classes]


def _unions(schema: Tree) -> Iterator[Tree]:
    if isinstance(schema.get("discriminator"), dict) and any(key in schema for key in UNIONS):
        yield schema
    for _, child in children(schema):
        yield from _unions(child)


def _constant(schema: Tree) -> Tree:
    """An enum of one value is that value."""
    if len(schema.get("enum", ())) != 1:
        return schema
    return {key: value for key, value in schema.items() if key not in ("enum", "default")} | {
        "const": schema["enum"][0]
    }


def _owner(one: Definition) -> str:
    """The component, or the operation or parameter with its schema, that a definition lies in."""
    if one.pointer.startswith(SCHEMAS):
        return unescaped(one.pointer.split("/")[3])
    return one.pointer.partition("/properties/")[0]


def _is_outermost(one: Definition) -> bool:
    """Whether the module is called like this one: a component, the items of a list, a whole body."""
    return not one.chain or (not one.pointer.startswith(SCHEMAS) and "/properties/" not in one.pointer)


def _home(name: str, found: list[Definition], heads: Mapping[str, str]) -> str:
    """The module of a class: that of what it lies in, its own when it lies in several."""
    owners = {_owner(one) for one in found}
    if len(owners) != 1 or _is_outermost(found[0]):
        return module_name(name)
    owner = owners.pop()
    return module_name(heads.get(owner, name if owner.startswith("/") else class_name(owner)))
